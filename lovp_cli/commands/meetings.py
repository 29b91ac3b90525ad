"""`lovp meetings`."""

from collections import Counter

import typer

from lovp_cli.output.pages.meetings import MeetingCount, MomentCount, meetings_page
from lovp_cli.program.options import AsOf, Data, Lang
from lovp_cli.program.session import Session


def run(ctx: typer.Context, as_of: AsOf = None, data: Data = None, lang: Lang = None) -> None:
    """List the meetings, past and to come, with what was promised and what is due at each."""
    session = Session(ctx, data, lang, as_of)
    register = session.register
    due = Counter(row.due_meeting for row in register.open_rows(session.day))
    counts = [
        MeetingCount(
            meeting, meeting.promised if meeting.date <= session.day else 0, due[meeting.id]
        )
        for meeting in register.calendar.meetings
    ]
    moments = Counter(row.due.moment for row in register.open_rows(session.day))
    named = [MomentCount(moment, moments[moment.id]) for moment in register.moments]
    session.show_page(meetings_page(counts, named, session.labels, session.day))
