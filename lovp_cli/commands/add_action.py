"""`lovp add-action`."""

from typing import Annotated

import typer

from lovp_cli.council.lookup.terms import TermTyped
from lovp_cli.program import completion
from lovp_cli.program.asking import ask, can_ask
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
from lovp_cli.program.questions import (
    go_on,
    missing,
    promised_on,
    which_meeting,
    which_party,
    which_term,
)
from lovp_cli.program.session import Session, show_lines
from lovp_cli.recording.actions import ActionDraft, propose_action


def run(
    ctx: typer.Context,
    meeting: Annotated[
        str | None,
        named(
            "MEETING",
            "Where it was promised: a meeting's id or day, or last; with --letter, a day.",
            completion.meetings_or_words,
        ),
    ] = None,
    title: Annotated[str | None, text("TITLE", "What was promised.")] = None,
    owner: Annotated[
        str | None, text("PARTY", "Who answers for it.", completion=completion.parties)
    ] = None,
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
    """Add one action to a meeting, or to a day's letter, and print its id.

    Asks for what it needs where too little is given.
    """
    session = Session(ctx, data)
    if not (meeting and title and owner):
        _ask(ctx, session, meeting, title, owner, with_term=not (due or every or said))
        return
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


def _ask(
    ctx: typer.Context,
    session: Session,
    meeting: str | None,
    title: str | None,
    owner: str | None,
    *,
    with_term: bool,
) -> None:
    """Ask for what was not typed, and go on. Raises WrongUsage where nobody can be asked."""
    if not can_ask():
        raise missing("MEETING" if not meeting else "--owner" if title else "--title", ctx)
    asked = [] if meeting else [which_meeting(session)]
    if not title:
        asked += ["--title", ask(session.labels.columns["title"])]
    if not owner:
        asked += ["--owner", which_party(session, session.labels.columns["owner"])]
    said_on = promised_on(session, meeting or asked[0])
    if with_term:
        asked += which_term(session, said_on)
    go_on(ctx, asked)
