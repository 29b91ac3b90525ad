"""From records to the rows on a day; selecting and ordering them."""

from lovp_cli.register.lives import Life, State, Step, lives
from lovp_cli.register.names import Names, folded
from lovp_cli.register.rows import Register
from lovp_cli.register.selection import SORT_KEYS, Selection, UnknownRef, by_prefix, ordered
from lovp_cli.register.situation import (
    Agenda,
    OwnerCount,
    Situation,
    agenda,
    overdue_before,
    owner_counts,
    situation,
)

__all__ = [
    "SORT_KEYS",
    "Agenda",
    "Life",
    "Names",
    "OwnerCount",
    "Register",
    "Selection",
    "Situation",
    "State",
    "Step",
    "UnknownRef",
    "agenda",
    "by_prefix",
    "folded",
    "lives",
    "ordered",
    "overdue_before",
    "owner_counts",
    "situation",
]
