"""What somebody says beside a list: what its headings, names and statuses mean."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from lovp_cli.council.phrases.choices import status_of
from lovp_cli.council.records.refusal import WrongUsage
from lovp_cli.council.records.values import STATUSES, Status
from lovp_cli.council.register.names import folded
from lovp_cli.council.register.register import Register
from lovp_cli.tables.columns import Named
from lovp_cli.tables.grid import Grid
from lovp_cli.tables.headings import KEYS, plain_heading

_NOTHING = ("none", "niets", "geen", "-", "")


@dataclass(frozen=True)
class Wishes:
    """What words mean, and which days and parties to take where the list does not say.

    `list_day` is the day on which what has no day was said, and `promised` that of the promises.
    """

    headings: Named = field(default_factory=lambda: Named({}))
    owners: Mapping[str, str] = field(default_factory=dict)
    statuses: Mapping[str, Status] = field(default_factory=dict)
    list_day: date | None = None
    promised: date | None = None
    add_parties: bool = False


def wishes_of(register: Register, said: Iterable[str], grids: Sequence[Grid]) -> Wishes:
    """What `--map WORD=MEANING` says: of a heading, of an owner, or of a status.

    Raises WrongUsage for what means nothing.
    """
    pairs = list(said)
    if not pairs:
        return Wishes()
    cells = [cell for grid in grids for line in grid.lines for cell in line.cells]
    # Headings of two lines are one, and names may stand several in a cell.
    known = {word for cell in cells for word in plain_heading(cell).split()}
    headings: dict[str, str | None] = {}
    owners: dict[str, str] = {}
    statuses: dict[str, Status] = {}
    for pair in pairs:
        word, sign, meaning = (part.strip() for part in pair.rpartition("="))
        party, status = register.names.find(meaning), status_of(meaning)
        if not (sign and word):
            raise WrongUsage(f'--map {pair}: type it as "WORD=MEANING", such as "Wie=owner"')
        if not {*plain_heading(word).split()} <= known:
            raise WrongUsage(f"--map: '{word}' stands nowhere in the list")
        if meaning in KEYS:
            headings[plain_heading(word)] = meaning
        elif meaning.casefold() in _NOTHING:
            headings[plain_heading(word)] = None
        elif party:
            owners[folded(word)] = party
        elif status:
            statuses[plain_heading(word)] = status
        else:
            raise WrongUsage(
                f"--map: '{meaning}' is no column ({', '.join(KEYS)}), no party of council.yaml,"
                f" and no status ({', '.join(STATUSES)})"
            )
    return Wishes(Named(headings), owners, statuses)
