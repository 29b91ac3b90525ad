"""`lovp draft`."""

import datetime
from typing import Annotated, Any

import typer

from lovp_cli.council.phrases.situation import Situation
from lovp_cli.files.store.folder import NoFolder
from lovp_cli.minutes.proposals.drafting import draft
from lovp_cli.minutes.proposals.finding import Knowledge
from lovp_cli.minutes.readers.choices import extract
from lovp_cli.program.minutes_read import day_told, knowledge_of
from lovp_cli.program.options import Data, day_option, one_of
from lovp_cli.program.session import Session, say, show_lines

_FORMATS = ("yaml", "json")


def run(
    ctx: typer.Context,
    minutes: Annotated[
        str,
        typer.Argument(metavar="MINUTES", help="The report of a meeting; - reads standard input."),
    ],
    format: Annotated[str, one_of("format", _FORMATS, "How it is printed")] = "yaml",
    date: Annotated[
        Any,
        day_option(
            "The day of the meeting, where the text does not tell it.", "--date", looks_back=True
        ),
    ] = None,
    explain: Annotated[
        bool, typer.Option("--explain", help="Show what each proposal scored, and for what.")
    ] = False,
    data: Data = None,
) -> None:
    """Propose a whole meeting from its minutes, and print it: nothing is recorded."""
    session = Session(ctx, data)
    text, notes = extract(minutes)
    say(*(f"lovp: {note}" for note in notes))
    day = date or day_told(minutes, text, "add --date 2021-09-27", "add --date with its day")
    proposed = draft(text, _knowledge(session, data, day))
    if format == "json":
        from lovp_cli.output.formats.proposed_json import render

        show_lines(*render(proposed, explain=explain).split("\n"))
        return
    from lovp_cli.recording.drafts import as_text

    show_lines(*as_text(proposed, explain=explain).split("\n"))


def _knowledge(session: Session, data: str | None, day: datetime.date) -> Knowledge:
    """What the register knows; nothing where there is none."""
    try:
        return knowledge_of(session.register, day)
    except NoFolder:
        if data:
            raise
        return Knowledge(Situation(day))
