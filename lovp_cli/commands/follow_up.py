"""`lovp follow-up`."""

from typing import Annotated

import typer

from lovp_cli.council.records.refusal import WrongUsage
from lovp_cli.council.records.values import Status
from lovp_cli.program import completion
from lovp_cli.program.options import Data, DryRun, Due, Said, named, text, texts
from lovp_cli.program.session import Session
from lovp_cli.recording.follow_ups import FollowUpDraft, propose_follow_up


def run(
    ctx: typer.Context,
    action: Annotated[
        str,
        named(
            "ACTION",
            "The action that it is about: its id, or how it begins.",
            completion.open_actions,
        ),
    ],
    on: Annotated[
        str | None,
        text(
            "DAY|MEETING|last",
            "When it was said; else today. Goes into that day's meeting, or else its letter.",
            completion=completion.meetings_or_words,
        ),
    ] = None,
    status: Annotated[Status | None, typer.Option(help="What it is now.")] = None,
    note: Annotated[str | None, text("WORDS", "What was said.")] = None,
    reference: Annotated[str | None, text("WORDS", "The document that says so.")] = None,
    due: Due = None,
    said: Said = None,
    owner: Annotated[
        str | None,
        text("PARTY", "Who answers for it from now on.", completion=completion.parties),
    ] = None,
    replaced_by: Annotated[
        list[str] | None,
        texts("ACTION", "What goes on in its place.", completion=completion.actions),
    ] = None,
    dry_run: DryRun = False,
    data: Data = None,
) -> None:
    """Record what was said of an action: a new status, term or owner, or a note."""
    if not any((status, note, reference, due, said, owner, replaced_by)):
        raise WrongUsage(
            "what was said? Give --status, --note, --reference, --due, --owner or --replaced-by;"
            f" for instance: lovp follow-up {action} --status settled"
        )
    session = Session(ctx, data)
    draft = FollowUpDraft(
        action, on, status, note, reference, due, said, owner, tuple(replaced_by or ())
    )
    proposal = propose_follow_up(session.writable, draft, session.today)
    session.record(proposal, dry_run=dry_run)
