"""A change that was recorded, taken back."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from lovp_cli.council.records.refusal import Refusal
from lovp_cli.files.journal.entry import Entry
from lovp_cli.recording.change import Proposal, TakeBack

_LIST = "to see what was recorded, type: lovp undo --list"


def find_entry(entries: Sequence[Entry], number: int | None) -> Entry:
    """The entry with a number, or the last one. Raises Refusal where it cannot be taken back."""
    if not entries:
        raise Refusal("nothing to take back: no record of this register is kept on this account")
    if number is None:
        return entries[-1]
    found = next((entry for entry in entries if entry.number == number), None)
    if not found:
        raise Refusal(f"there is no {number} among what was recorded last; {_LIST}")
    if by := undone(entries).get(number):
        raise Refusal(
            f"{number} was taken back already, by {by}; to put it back, type: lovp undo {by}"
        )
    return found


def undone(entries: Sequence[Entry]) -> dict[int, int]:
    """The numbers of those that are taken back, each with the number of the one that did it."""
    found: dict[int, int] = {}
    # An undo that was itself taken back takes nothing back.
    for entry in reversed(entries):
        if entry.undoes is not None and entry.number not in found:
            found[entry.undoes] = entry.number
    return found


def propose_undo(entry: Entry, broken: Collection[str]) -> Proposal:
    """The change that takes an entry back; `broken` are the files that cannot be read."""
    edits = tuple(TakeBack(written) for written in reversed(entry.files))
    mending = any(written.file in broken for written in entry.files)
    return Proposal(edits, mending=mending)


def nothing_left(entry: Entry) -> Refusal:
    """The refusal of an entry that is no longer in the files."""
    return Refusal(f"nothing is left of {entry.number} ({entry.line}); {_LIST}")
