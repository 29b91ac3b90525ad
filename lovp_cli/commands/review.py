"""`lovp review`."""

import sys
from typing import Annotated

import typer

from lovp_cli.council.lookup.meetings import find_meeting
from lovp_cli.council.records.refusal import Refusal, WrongUsage
from lovp_cli.program import completion
from lovp_cli.program.options import Data, Lang, named
from lovp_cli.program.session import Session, say


def run(
    ctx: typer.Context,
    meeting: Annotated[
        str | None,
        named("MEETING", "The meeting; else today's, or the last.", completion.meetings_or_words),
    ] = None,
    plain: Annotated[
        bool, typer.Option("--plain", help="One thing below the other, for a screen reader.")
    ] = False,
    data: Data = None,
    lang: Lang = None,
) -> None:
    """Walk through a meeting: what it said of each item of its agenda, then what is new."""
    if not (sys.stdin.isatty() and sys.stdout.isatty()):
        raise WrongUsage("a walk through a meeting asks, so it needs a terminal")
    from lovp_cli.program.walk import Walk, change_sheet

    session = Session(ctx, data, lang)
    register = session.writable
    found = register.calendar.moved(
        find_meeting(register.calendar, meeting or "last", session.today)
    )
    if not found.held:
        raise Refusal(f"meeting {found.id} is cancelled, so there is nothing to walk through")
    if found.date > session.today:
        raise Refusal(f"meeting {found.id} is still to come: lovp report {found.id} is its agenda")
    try:
        Walk(session, found, plain=plain).go()
    except (typer.Abort, EOFError):
        say("")
    change_sheet(session, found)
    say(f"All of this is recorded. To go on: lovp review {found.id}")
