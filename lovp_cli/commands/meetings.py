"""`lovp meetings`."""

from collections import Counter
from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from lovp_cli.output.counted import counted
from lovp_cli.output.lists.meetings import objects, sheet
from lovp_cli.output.pages.meetings import MeetingCount, MomentCount, meetings_page
from lovp_cli.program.delivery import (
    WITH_DAYS,
    Delivery,
    Excel,
    Force,
    Output,
    Public,
    Template,
    format_option,
)
from lovp_cli.program.options import AsOf, Data, Lang
from lovp_cli.program.session import Session

if TYPE_CHECKING:
    from lovp_cli.output.calendar import Calendar


def run(
    ctx: typer.Context,
    format: Annotated[str | None, format_option(*WITH_DAYS)] = None,
    output: Output = None,
    force: Force = False,
    template: Template = None,
    excel: Excel = False,
    public: Public = None,
    as_of: AsOf = None,
    data: Data = None,
    lang: Lang = None,
) -> None:
    """List the meetings, past and to come, with what was promised and what is due at each."""
    session = Session(ctx, data, lang, as_of)
    delivery = Delivery(
        session, WITH_DAYS, format, output, template, force=force, public=public, excel=excel
    )
    register = delivery.register
    due = Counter(row.due_meeting for row in register.open_rows(session.day))
    counts = [
        MeetingCount(
            meeting, meeting.promised if meeting.date <= session.day else 0, due[meeting.id]
        )
        for meeting in register.calendar.meetings
        if not (delivery.public and meeting.confidential)
    ]
    moments = Counter(row.due.moment for row in register.open_rows(session.day))
    named = [MomentCount(moment, moments[moment.id]) for moment in register.moments]
    delivery.deliver(
        lambda: meetings_page(counts, named, delivery.labels, session.day),
        lambda: objects(counts),
        lambda: sheet(counts, delivery.labels),
        lambda: _calendar(delivery, session.day),
        many=counted(len(counts), "meeting"),
    )


def _calendar(delivery: Delivery, day: date) -> "Calendar":
    from lovp_cli.output.lists.events import calendar

    register = delivery.register
    return calendar(delivery.meetings, register.moments, register.short, delivery.labels, day)
