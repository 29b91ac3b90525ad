"""`lovp show`."""

from typing import Annotated

import typer

from lovp_cli.council.lookup.references import find_life, find_record
from lovp_cli.output.pages.history import life_sheet, record_sheet
from lovp_cli.program import completion
from lovp_cli.program.options import AsOf, Data, Lang, named
from lovp_cli.program.session import Session


def run(
    ctx: typer.Context,
    ref: Annotated[
        str,
        named(
            "REF",
            "An action, a meeting or a letter's date: its id, or how it begins.",
            completion.refs,
        ),
    ],
    as_of: AsOf = None,
    data: Data = None,
    lang: Lang = None,
) -> None:
    """Show an action's whole life, or a meeting's whole record."""
    session = Session(ctx, data, lang, as_of)
    register = session.contents.register
    found = find_record(session.contents, ref, session.day)
    if found:
        lives = register.lives(session.day)
        rows = [register.row(life, session.day) for life in lives if life.meeting is found]
        session.show(record_sheet(found, rows, session.words, session.screen))
        return
    life = find_life(session.contents, ref, session.day)
    session.show(life_sheet(life, register.row(life, session.day), session.words, session.screen))
