"""`lovp cancel-meeting`."""

from typing import Annotated

import typer

from lovp_cli.output.pages.changes import moved
from lovp_cli.program import completion
from lovp_cli.program.options import Data, DryRun, named
from lovp_cli.program.session import Session, say
from lovp_cli.recording.meetings import moved_terms, propose_cancelling


def run(
    ctx: typer.Context,
    meeting: Annotated[
        str,
        named(
            "MEETING",
            "The meeting that does not take place: its id, or next.",
            completion.meetings_or_words,
        ),
    ],
    dry_run: DryRun = False,
    data: Data = None,
) -> None:
    """Cancel a meeting, and say which terms move where."""
    session = Session(ctx, data)

    proposal = propose_cancelling(session.writable, meeting, session.today)
    done = session.record(proposal, dry_run=dry_run)
    say(*moved(moved_terms(done.before.register, done.after.register)))
