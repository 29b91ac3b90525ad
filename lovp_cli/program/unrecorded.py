"""What the minutes on file promise and nobody recorded, as findings of `check`."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from lovp_cli.council.records.place import Finding, Place
from lovp_cli.files.store.shell_quoting import line_of
from lovp_cli.files.yaml_text.scalars import flow_map
from lovp_cli.program.minutes_read import left_in

if TYPE_CHECKING:
    from lovp_cli.council.records.proposed import ProposedAction
    from lovp_cli.council.records.record import Meeting
    from lovp_cli.council.records.term import Term
    from lovp_cli.files.reading.contents import Contents

ID = "not-recorded"
WHAT = "A sentence of the minutes reads as a commitment, and no quote holds it (`--minutes`)."
_SHOWN = 90


def findings_in_minutes(contents: Contents, day: date) -> Iterator[Finding]:
    """A finding for each sentence of the meetings up to a day, with the lines that settle it."""
    for meeting in contents.register.meetings:
        file = meeting.minutes_file or ""
        text = contents.minutes.get(file)
        if text and meeting.held and meeting.date <= day:
            for action in left_in(contents.register, meeting, text).actions:
                yield Finding(Place(file, action.line), "info", ID, _message(meeting, action))


def _message(meeting: Meeting, action: ProposedAction) -> str:
    sentence = action.sentence
    if len(sentence) > _SHOWN:
        sentence = sentence[:_SHOWN].rpartition(" ")[0] + " …"
    item = flow_map({"quote": action.quote, "reason": "why it is none"})
    return (
        f'"{sentence}" reads as a commitment ({action.sure}); to record it:'
        f" {_line(meeting, action)}; if it is none, add to not_actions in {meeting.file}: - {item}"
    )


def _line(meeting: Meeting, action: ProposedAction) -> str:
    words = ["lovp", "add-action", meeting.id, "--title", action.title, "--owner", action.owner]
    for party in action.involved:
        words += ["--with", party]
    return line_of([*words, *_term(action.due), "--quote", action.quote])


def _term(due: Term | None) -> list[str]:
    if due is None:
        return ["--due", "none"]
    end = due.by or due.meeting
    said = ["--said", due.said] if due.said else []
    if end:
        return ["--due", end, *said]
    # A moment is named by the words in which it was said.
    return ["--due", due.said or ""] if due.moment else said
