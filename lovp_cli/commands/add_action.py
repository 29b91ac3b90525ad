"""`lovp add-action`."""

from typing import Annotated

import typer

from lovp_cli.program import completion
from lovp_cli.program.options import Data, DryRun, Due, Said, named, text, texts
from lovp_cli.program.session import Session, show_lines
from lovp_cli.recording.actions import ActionDraft, propose_action


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
    draft = ActionDraft(title, owner, tuple(involved or ()), topic, due, said, quote, id)
    proposal = propose_action(session.writable, meeting, draft, session.today)
    done = session.record(proposal, dry_run=dry_run)
    if not dry_run:
        show_lines(*filter(None, [done.changes[0].id]))
