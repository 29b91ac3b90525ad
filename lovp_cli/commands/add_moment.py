"""`lovp add-moment`."""

from typing import Annotated

import typer

from lovp_cli.output.pages.changes import dated
from lovp_cli.program import completion
from lovp_cli.program.options import Data, DryRun, stated, text, texts
from lovp_cli.program.session import Session, say
from lovp_cli.recording.council import MomentDraft, dated_terms, propose_moment


def run(
    ctx: typer.Context,
    id: Annotated[
        str,
        typer.Argument(
            parser=stated,
            metavar="ID",
            help="Its id, or that of a moment that has no days yet.",
            autocompletion=completion.undated_moments,
        ),
    ],
    on: Annotated[
        str | None,
        text(
            "DAYS",
            "When it is, such as 2026-07-03/2026-08-30; left out while nobody knows.",
        ),
    ] = None,
    name: Annotated[str | None, text("NAME", "What it is called; else the id.")] = None,
    aliases: Annotated[
        list[str] | None, texts("NAME", "Another name that it goes by.", "--alias")
    ] = None,
    dry_run: DryRun = False,
    data: Data = None,
) -> None:
    """Add a moment that terms hang on, such as a recess; or say when one is, once that is known."""
    session = Session(ctx, data)
    draft = MomentDraft(id, name, tuple(aliases or ()), on)
    proposal = propose_moment(session.writable, draft, session.today)
    done = session.record(proposal, dry_run=dry_run)
    say(*dated(dated_terms(done.before.register, done.after.register)))
