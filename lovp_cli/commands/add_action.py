"""`lovp add-action`."""

from typing import Annotated

import typer

from lovp_cli.council.lookup.references import find_meeting
from lovp_cli.files.reading.contents import Contents
from lovp_cli.program import completion
from lovp_cli.program.options import Data, DryRun, Due, Said, named, text, texts
from lovp_cli.program.session import Session, say, say_if_to_come
from lovp_cli.recording.actions import ActionDraft, add_action
from lovp_cli.recording.change import Change
from lovp_cli.recording.due import echo, understand


def run(
    ctx: typer.Context,
    meeting: Annotated[
        str,
        named(
            "MEETING",
            "Where it was promised: a meeting's id, or last.",
            completion.meetings_or_words,
        ),
    ],
    title: Annotated[str, text("TITLE", "What was promised.")],
    owner: Annotated[str, text("PARTY", "Who answers for it.", completion=completion.parties)],
    involved: Annotated[
        list[str] | None,
        texts("PARTY", "Who takes part.", "--with", completion=completion.parties),
    ] = None,
    topic: Annotated[str | None, text("TOPIC", "The heading that it falls under.")] = None,
    due: Due = None,
    said: Said = None,
    quote: Annotated[
        str | None, text("WORDS", "The few words of the minutes that it rests on.")
    ] = None,
    id: Annotated[str | None, text("ID", "Its id; else made from the title.")] = None,
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
        say_if_to_come(found.date, session.today)
        return change

    session.record(make, dry_run=dry_run)
    if not dry_run:
        print(added)
