"""The term of an open action names a meeting that is cancelled, and so moves on to the next."""

from __future__ import annotations

from collections.abc import Iterator

from lovp_cli.council.records.place import Severity
from lovp_cli.council.rules.current_terms import current_terms
from lovp_cli.council.rules.evidence import Evidence, Problem

ID = "due-at-cancelled-meeting"
SEVERITY: Severity = "warning"


def check(evidence: Evidence) -> Iterator[Problem]:
    """Every term that holds and names a cancelled meeting."""
    calendar = evidence.register.calendar
    for history, term, item in current_terms(evidence.histories):
        meeting = calendar.by_id.get(term.meeting or "")
        if meeting and meeting.cancelled:
            moved = history.state.deadline(calendar).meeting
            where = f"is due at {moved} now" if moved else "has no meeting to move to yet"
            yield Problem(
                item.place("due"), f"meeting {meeting.id} is cancelled; {history.action.id} {where}"
            )
