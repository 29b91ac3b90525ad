"""`lovp git-setup`."""

import typer

from lovp_cli.program.options import Data, DryRun
from lovp_cli.program.session import Session, say
from lovp_cli.recording.git_setup import needed, passed_over, proposal, set_up


def run(ctx: typer.Context, dry_run: DryRun = False, data: Data = None) -> None:
    """Let git merge what two people recorded in the same file; once in every clone."""
    session = Session(ctx, data)
    setup = needed(session.folder)
    change, settings = setup.attributes, setup.settings
    if wanted := proposal(setup):
        session.record(wanted, dry_run=dry_run)
    if dry_run:
        for name, value in settings.items():
            say(f'Would run: git config {name} "{value}"')
    else:
        set_up(session.folder, setup)
        if change:
            shown = session.folder.shown(change.file)
            say(f"Commit {shown}, so that every clone has it.")
        for name, value in settings.items():
            say(f"Set {name} for this clone: {value}")
    others = [] if dry_run and change else passed_over(session.folder)
    for file in others:
        say(
            f"lovp: git merges {session.folder.shown(file)} in another way, as a line says in"
            " another .gitattributes file or in .git/info/attributes: remove that line"
        )
    if others:
        raise typer.Exit(1)
    if not (change or settings):
        say("Git merges this register already; there was nothing to do.")
