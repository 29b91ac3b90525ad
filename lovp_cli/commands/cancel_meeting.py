"""`lovp cancel-meeting`."""

from typing import Annotated

import typer

from lovp_cli.files.reading.contents import Contents
from lovp_cli.program import completion
from lovp_cli.program.options import Data, DryRun, named
from lovp_cli.program.session import Session, say
from lovp_cli.recording.change import Change
from lovp_cli.recording.meetings import cancel_meeting, moved_terms


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

    def make(contents: Contents) -> Change:
        return cancel_meeting(contents, meeting, session.today)

    say(*moved_terms(session.record(make, dry_run=dry_run)))
