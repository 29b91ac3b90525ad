"""`lovp add-action`."""

from typing import Annotated

import typer

from lovp_cli.commands import complete
from lovp_cli.commands.options import Data, DryRun, Due, Said, all_not_empty, not_empty
from lovp_cli.commands.session import Session, say
from lovp_cli.council.contents import Contents
from lovp_cli.recording.actions import ActionDraft, add_action
from lovp_cli.recording.change import Change
from lovp_cli.recording.due import echo, understand
from lovp_cli.recording.refs import find_meeting


def run(
    ctx: typer.Context,
    meeting: Annotated[
        str,
        typer.Argument(
            help="The meeting in which it was promised: its id, or last.",
            autocompletion=complete.meetings_or_words,
            metavar="MEETING",
        ),
    ],
    title: Annotated[
        str, typer.Option(callback=not_empty, metavar="TITLE", help="What was promised.")
    ],
    owner: Annotated[
        str,
        typer.Option(
            callback=not_empty,
            metavar="PARTY",
            help="Who answers for it.",
            autocompletion=complete.parties,
        ),
    ],
    involved: Annotated[
        list[str] | None,
        typer.Option(
            "--with",
            callback=all_not_empty,
            metavar="PARTY",
            help="Who takes part. Repeatable.",
            autocompletion=complete.parties,
        ),
    ] = None,
    topic: Annotated[
        str | None,
        typer.Option(callback=not_empty, metavar="TOPIC", help="The heading that it falls under."),
    ] = None,
    due: Due = None,
    said: Said = None,
    quote: Annotated[
        str | None,
        typer.Option(
            callback=not_empty,
            metavar="WORDS",
            help="The few words of the minutes that it rests on.",
        ),
    ] = None,
    id: Annotated[
        str | None,
        typer.Option(
            "--id", callback=not_empty, metavar="ID", help="Its id; else made from the title."
        ),
    ] = None,
    dry_run: DryRun = False,
    data: Data = None,
) -> None:
    """Add one action to a meeting, and print its id."""
    session = Session(ctx, data)
    draft = ActionDraft(title, owner, tuple(involved or ()), topic, quote, id)
    added = ""

    def make(contents: Contents) -> Change:
        nonlocal added
        found = find_meeting(contents, meeting, session.today)
        term = understand(contents, due, said, found.date)
        added, change = add_action(contents, found, draft, term)
        say(echo(term, found.date, contents.register))
        return change

    session.record(make, dry_run=dry_run)
    if not dry_run:
        print(added)
