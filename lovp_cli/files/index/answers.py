"""What follows from all records, as it is kept: open rows, those that ended of late, and names."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from datetime import date
from itertools import islice
from typing import TYPE_CHECKING, Any

from lovp_cli.files.index.rows_coding import encode_row

if TYPE_CHECKING:
    from lovp_cli.council.register.register import Register


def answers_of(register: Register) -> dict[str, Any]:
    """The values to keep, by key."""
    opened: dict[str, list[Any]] = defaultdict(list)
    for row in register.open_rows(date.max):
        opened[row.owner].append(encode_row(row))
    return {
        **{f"open:{owner}": rows for owner, rows in opened.items()},
        "ended": [encode_row(row) for row in register.ended_rows(date.max, ended_since(register))],
        "rounds": [encode_row(met) for met in register.rounds_met(date.max, ended_since(register))],
        # By column, which reads faster.
        "calendar": _columns(register.calendar.meetings),
        "actions": _columns(register.actions),
        "speaking": _speaking(register),
        "record files": register.files,
        "confidential": sorted(register.confidential),
        "owners": sorted(opened),
    }


def ended_since(register: Register) -> date:
    """The day from which on ended rows are kept: no report looks back further.

    It is that of the last meeting but one, as of the last day on which anything was said.
    """
    held = (
        meeting.date
        for meeting in reversed(register.calendar.meetings)
        if meeting.date <= register.horizon and meeting.held
    )
    return min(islice(held, 2), default=date.min)


def _columns(rows: Sequence[tuple[Any, ...]]) -> list[list[Any]]:
    return [
        [value.isoformat() for value in column] if isinstance(column[0], date) else list(column)
        for column in zip(*rows, strict=True)
    ]


def _speaking(register: Register) -> dict[str, list[str]]:
    """For each action the files that promise it or speak of it."""
    files: dict[str, list[str]] = defaultdict(list)
    for record in register.records:
        file, actions = record.file, [action.id for action in record.actions]
        for action in dict.fromkeys([*actions, *(said.action for said in record.follow_ups)]):
            files[action].append(file)
    return files
