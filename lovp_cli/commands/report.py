"""`lovp report`."""

from typing import Annotated

import typer

from lovp_cli.council.lookup.references import find_meeting
from lovp_cli.council.register.overview import agenda, situation
from lovp_cli.output.pages.agenda import agenda_list
from lovp_cli.output.pages.overview import report
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
    register = session.contents.register
    if meeting:
        found = agenda(register, find_meeting(session.contents, meeting, session.day), session.day)
        session.show(agenda_list(found, session.words, session.screen, session.day))
    else:
        council = register.council.short if register.council else "lovp"
        session.show(
            report(situation(register, session.day), session.words, session.screen, council)
        )
