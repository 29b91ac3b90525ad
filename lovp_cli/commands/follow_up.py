"""`lovp follow-up`."""

from typing import Annotated

import typer

from lovp_cli.council.lookup.terms import TermTyped
from lovp_cli.council.records.refusal import WrongUsage
from lovp_cli.program import completion
from lovp_cli.program.asking import can_ask
from lovp_cli.program.options import (
    Data,
    DryRun,
    Due,
    EveryOption,
    Said,
    StatusOption,
    named,
    partners,
    text,
    texts,
)
from lovp_cli.program.questions import go_on, what_was_said, which_action
from lovp_cli.program.session import Session
from lovp_cli.recording.follow_ups import FollowUpDraft, propose_follow_ups


def run(
    ctx: typer.Context,
    actions: Annotated[
        list[str] | None,
        named(
            "ACTION…",
            "The actions that it is about: an id or how it begins, a number, or words of a title.",
            completion.open_actions,
        ),
    ] = None,
    owned_by: Annotated[
        str | None,
        text(
            "PARTY",
            "All open actions of this party, in place of ACTION.",
            completion=completion.parties,
        ),
    ] = None,
    reported: Annotated[
        bool,
        typer.Option("--reported", help="All that are reported done, in place of ACTION."),
    ] = False,
    on: Annotated[
        str | None,
        text(
            "DAY|MEETING|last",
            "When it was said; else today. Goes into that day's meeting, or else its letter.",
            completion=completion.meetings_or_words,
        ),
    ] = None,
    status: StatusOption = None,
    note: Annotated[str | None, text("WORDS", "What was said.")] = None,
    reference: Annotated[str | None, text("WORDS", "The document that says so.")] = None,
    number: Annotated[str | None, text("NUMBER", "The number that it got.")] = None,
    due: Due = None,
    every: EveryOption = None,
    said: Said = None,
    owner: Annotated[
        str | None,
        text("PARTY", "Who answers for it from now on.", completion=completion.parties),
    ] = None,
    involved: Annotated[
        list[str] | None,
        texts(
            "PARTY", "Who takes part from now on, or none.", "--with", completion=completion.parties
        ),
    ] = None,
    replaced_by: Annotated[
        list[str] | None,
        texts("ACTION", "What goes on in its place.", completion=completion.actions),
    ] = None,
    dry_run: DryRun = False,
    data: Data = None,
) -> None:
    """Record what was said of one or several actions: a new status, term or owner, or a note.

    Asks for what it needs where too little is given.
    """
    session = Session(ctx, data)
    said_what = (status, note, reference, number, due, every, said, owner, involved, replaced_by)
    if can_ask() and not ((actions or owned_by or reported) and any(said_what)):
        asked = [] if actions or owned_by or reported else [which_action(session)]
        go_on(ctx, asked if any(said_what) else [*asked, *what_was_said(session, on)])
        return
    _check(actions, owned_by, reported=reported)
    if not any(said_what):
        which = (actions or ["--reported" if reported else f"--owned-by {owned_by}"])[0]
        raise WrongUsage(
            "what was said? Give --status, --note, --reference, --due, --owner or --replaced-by;"
            f" for instance: lovp follow-up {which} --status settled"
        )
    draft = FollowUpDraft(
        actions=tuple(actions or ()),
        owned_by=owned_by,
        reported=reported,
        on=on,
        status=status,
        note=note,
        reference=reference,
        number=number,
        term=TermTyped(due, said, every),
        owner=owner,
        involved=partners(involved),
        replaced_by=tuple(replaced_by or ()),
    )
    proposal = propose_follow_ups(session.writable, draft, session.today)
    session.record(proposal, dry_run=dry_run)


def _check(actions: list[str] | None, owned_by: str | None, *, reported: bool) -> None:
    if actions and (owned_by or reported):
        flag = "--owned-by" if owned_by else "--reported"
        raise WrongUsage(f"{flag} stands in place of the actions: leave one of the two out")
    if not (actions or owned_by or reported):
        raise WrongUsage(
            "which action? Name one or several, or all that were reported with --reported, or all"
            " of a party with --owned-by PARTY"
        )
