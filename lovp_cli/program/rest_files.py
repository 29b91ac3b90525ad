"""The file beside a list for the rows that were left out of it."""

from __future__ import annotations

import contextlib
import re
from pathlib import Path

from lovp_cli.files.store.exports import NotMade
from lovp_cli.program.delivery import put
from lovp_cli.program.session import Session

_RESTS = 20


def put_rest(session: Session, source: str, data: bytes) -> str:
    """Put the rows that were left out of a list beside it, under a name that is free.

    What to say of it. Raises Refusal.
    """
    beside = Path("list.csv" if source == "-" else source)
    stem = re.sub(r"-rest(-\d+)?$", "", beside.stem)
    numbered = (f"-{number}" if number > 1 else "" for number in range(1, _RESTS))
    for number in numbered:
        path = beside.with_name(f"{stem}-rest{number}.csv")
        if path != beside:
            with contextlib.suppress(NotMade):
                return f"{put(session, str(path), data, force=False)}; mend it, and import it"
    return put(session, str(beside.with_name(f"{stem}-rest.csv")), data, force=False)
