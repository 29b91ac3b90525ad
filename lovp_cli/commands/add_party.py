"""`lovp add-party`."""

from typing import Annotated

import typer

from lovp_cli.program.options import Data, DryRun, stated, text, texts
from lovp_cli.program.session import Session
from lovp_cli.recording.council import PartyDraft, propose_party


def run(
    ctx: typer.Context,
    id: Annotated[
        str,
        typer.Argument(parser=stated, metavar="ID", help="Its id, as it stands in the files."),
    ],
    name: Annotated[str | None, text("NAME", "Its name in full; else the id.")] = None,
    aliases: Annotated[
        list[str] | None, texts("NAME", "Another name that it goes by.", "--alias")
    ] = None,
    contact: Annotated[
        str | None, text("WORDS", "Who to turn to there; never in what is public.")
    ] = None,
    email: Annotated[
        str | None, text("ADDRESS", "Where reminders go; never in what is public.")
    ] = None,
    dry_run: DryRun = False,
    data: Data = None,
) -> None:
    """Add a party: anyone who can own an action or take part in it."""
    session = Session(ctx, data)
    draft = PartyDraft(id, name, tuple(aliases or ()), contact, email)
    session.record(propose_party(session.writable, draft), dry_run=dry_run)
