"""`lovp report`."""

from typing import Annotated

import typer

from lovp_cli.council.lookup.meetings import find_meeting
from lovp_cli.council.register.overview import agenda, overview
from lovp_cli.output.pages.agenda import agenda_page
from lovp_cli.output.pages.overview import overview_page
from lovp_cli.program import completion
from lovp_cli.program.options import AsOf, Data, Lang, named
from lovp_cli.program.session import Session


def run(
    ctx: typer.Context,
    meeting: Annotated[
        str | None,
        named(
            "MEETING",
            "A meeting, for the list for its agenda: its id, next or last.",
            completion.meetings_or_words,
        ),
    ] = None,
    as_of: AsOf = None,
    data: Data = None,
    lang: Lang = None,
) -> None:
    """Show the state of the register on one screen, or the list for a meeting's agenda."""
    session = Session(ctx, data, lang, as_of)
    register = session.register
    if meeting:
        slot = find_meeting(register.calendar, meeting, session.day)
        found = agenda(register, slot, session.day)
        session.show_page(agenda_page(found, session.labels, session.day))
    else:
        state = overview(register, session.day)
        session.show_page(overview_page(state, session.labels, register.short or "lovp"))
