"""`lovp move-meeting`."""

from typing import Annotated

import typer

from lovp_cli.output.pages.changes import moved
from lovp_cli.program import completion
from lovp_cli.program.options import Data, DryRun, named
from lovp_cli.program.session import Session, say
from lovp_cli.recording.meetings import moved_terms, propose_moving


def run(
    ctx: typer.Context,
    meeting: Annotated[
        str,
        named(
            "MEETING",
            "The meeting that is put on another day: its id, or next.",
            completion.meetings_or_words,
        ),
    ],
    date: Annotated[
        str,
        typer.Argument(
            help="The day that it moves to, with a suffix if it is not the only one that day.",
            metavar="DATE[-SUFFIX]",
        ),
    ],
    dry_run: DryRun = False,
    data: Data = None,
) -> None:
    """Move a meeting to another day, and say which terms move where."""
    session = Session(ctx, data)
    register = session.writable
    language = session.language_of(register)
    proposal = propose_moving(register, meeting, date, language, session.today)
    done = session.record(proposal, dry_run=dry_run)
    say(*moved(moved_terms(done.before.register, done.after.register)))
