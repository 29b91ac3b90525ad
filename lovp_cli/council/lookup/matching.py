"""The one id, of those that there are, that a reference means."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

from lovp_cli.council.records.refusal import Refusal

_SHOWN = 8


def one_of(kind: str, ref: str, ids: Iterable[str], listing: str) -> str:
    """That very id, or the only one that begins with it; `listing` is the line that lists them.

    Raises Refusal, with the candidates where there are several.
    """
    known = sorted(set(ids))
    if ref in known:
        return ref
    candidates = [found for found in known if ref and found.startswith(ref)]
    if len(candidates) == 1:
        return candidates[0]
    if candidates:
        several = ", ".join(candidates[:_SHOWN]) + (" …" if len(candidates) > _SHOWN else "")
        raise Refusal(f"'{ref}' could be any of these: {several}; type more of it")
    close = get_close_matches(ref, known, 3)
    hint = f"did you mean {' or '.join(close)}?" if close else f"to list them: {listing}"
    raise Refusal(f"there is no {kind} '{ref}'; {hint}")
