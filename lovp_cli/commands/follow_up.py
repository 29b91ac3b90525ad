"""`lovp follow-up`."""

from typing import Annotated

import typer

from lovp_cli.council.records.values import Status
from lovp_cli.files.reading.contents import Contents
from lovp_cli.program import completion
from lovp_cli.program.group import WrongUsage
from lovp_cli.program.options import Data, DryRun, Due, Said, named, text, texts
from lovp_cli.program.session import Session, say, say_if_to_come
from lovp_cli.recording.change import Change
from lovp_cli.recording.due import echo, understand
from lovp_cli.recording.follow_ups import FollowUpDraft, day_record, follow_up


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
    draft = FollowUpDraft(action, status, note, reference, owner, tuple(replaced_by or ()))

    def make(contents: Contents) -> Change:
        record = day_record(contents, on, session.today)
        term = understand(contents, due, said, record.date)
        change = follow_up(contents, record, draft, term)
        if term:
            say(echo(term, record.date, contents.register))
        say_if_to_come(record.date, session.today)
        return change

    session.record(make, dry_run=dry_run)
