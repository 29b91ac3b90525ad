"""`lovp meetings`."""

from collections import Counter
from typing import Annotated

import typer

from lovp_cli.output.lists.meetings import objects, sheet
from lovp_cli.output.pages.meetings import MeetingCount, MomentCount, meetings_page
from lovp_cli.program.delivery import (
    A_LIST,
    Delivery,
    Force,
    Output,
    Public,
    Template,
    format_option,
)
from lovp_cli.program.options import AsOf, Data, Lang
from lovp_cli.program.session import Session


def run(
    ctx: typer.Context,
    format: Annotated[str | None, format_option(*A_LIST)] = None,
    output: Output = None,
    force: Force = False,
    template: Template = None,
    public: Public = None,
    as_of: AsOf = None,
    data: Data = None,
    lang: Lang = None,
) -> None:
    """List the meetings, past and to come, with what was promised and what is due at each."""
    session = Session(ctx, data, lang, as_of)
    delivery = Delivery(session, A_LIST, format, output, template, force=force, public=public)
    register = delivery.register
    due = Counter(row.due_meeting for row in register.open_rows(session.day))
    counts = [
        MeetingCount(
            meeting, meeting.promised if meeting.date <= session.day else 0, due[meeting.id]
        )
        for meeting in register.calendar.meetings
    ]
    moments = Counter(row.due.moment for row in register.open_rows(session.day))
    named = [MomentCount(moment, moments[moment.id]) for moment in register.moments]
    delivery.deliver(
        lambda: meetings_page(counts, named, delivery.labels, session.day),
        lambda: objects(counts),
        lambda: sheet(counts, delivery.labels),
        many=f"{len(counts)} meetings",
    )
