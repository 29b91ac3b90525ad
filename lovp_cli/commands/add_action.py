"""`lovp add-action`."""

from typing import Annotated

import typer

from lovp_cli.council.lookup.terms import TermTyped
from lovp_cli.program import completion
from lovp_cli.program.options import (
    Data,
    DryRun,
    Due,
    EveryOption,
    Said,
    named,
    partners,
    text,
    texts,
)
from lovp_cli.program.session import Session, show_lines
from lovp_cli.recording.actions import ActionDraft, propose_action


def run(
    ctx: typer.Context,
    meeting: Annotated[
        str,
        named(
            "MEETING",
            "Where it was promised: a meeting's id or day, or last; with --letter, a day.",
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
    every: EveryOption = None,
    said: Said = None,
    quote: Annotated[
        str | None, text("WORDS", "The few words of the minutes that it rests on.")
    ] = None,
    number: Annotated[str | None, text("NUMBER", "Its number in somebody's register.")] = None,
    asked_by: Annotated[str | None, text("WORDS", "Who asked for it.")] = None,
    reference: Annotated[str | None, text("WORDS", "The document that it stands in.")] = None,
    contact: Annotated[
        str | None, text("WORDS", "Who works on it; never in what is public.")
    ] = None,
    confidential: Annotated[
        bool, typer.Option("--confidential", help="Keep it out of all that is public.")
    ] = False,
    letter: Annotated[
        bool, typer.Option("--letter", help="It was promised by letter, on the day that is named.")
    ] = False,
    id: Annotated[str | None, text("ID", "Its id; else made from the title.")] = None,
    dry_run: DryRun = False,
    data: Data = None,
) -> None:
    """Add one action to a meeting, or to a day's letter, and print its id."""
    session = Session(ctx, data)
    draft = ActionDraft(
        title=title,
        owner=owner,
        involved=partners(involved) or (),
        topic=topic,
        term=TermTyped(due, said, every),
        quote=quote,
        number=number,
        asked_by=asked_by,
        reference=reference,
        contact=contact,
        confidential=confidential,
        id=id,
    )
    proposal = propose_action(session.writable, meeting, draft, session.today, letter=letter)
    done = session.record(proposal, dry_run=dry_run)
    if not dry_run:
        show_lines(*filter(None, [done.changes[0].id]))
