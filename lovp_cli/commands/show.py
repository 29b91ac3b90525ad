"""`lovp show`."""

from typing import Annotated

import typer

from lovp_cli.commands import complete
from lovp_cli.commands.options import AsOf, Data, Lang, named
from lovp_cli.commands.session import Session
from lovp_cli.recording.refs import find_action_id, find_record
from lovp_cli.views.lifeline import life_sheet, record_sheet


def run(
    ctx: typer.Context,
    ref: Annotated[
        str,
        named(
            "REF",
            "An action, a meeting or a letter's date: its id, or how it begins.",
            complete.refs,
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
    lives = register.lives(session.day)
    if found:
        rows = [register.row(life, session.day) for life in lives if life.meeting is found]
        session.show(record_sheet(found, rows, session.words, session.screen))
        return
    by_id = {life.action.id: life for life in reversed(lives)}
    life = by_id[find_action_id(by_id, ref)]
    session.show(life_sheet(life, register.row(life, session.day), session.words, session.screen))
