"""`lovp undo`."""

from typing import Annotated

import typer

from lovp_cli.council.records.refusal import WrongUsage
from lovp_cli.files.journal.entry import Entry
from lovp_cli.files.store.signals import until_told
from lovp_cli.output.pages.changes import diff, moved
from lovp_cli.output.pages.undo import Recorded, listed, one
from lovp_cli.program.options import Data, DryRun
from lovp_cli.program.session import Session, say, show_lines
from lovp_cli.program.taking_back import take_back
from lovp_cli.recording.meetings import moved_terms
from lovp_cli.recording.undo import find_entry, undone


def run(
    ctx: typer.Context,
    number: Annotated[
        int | None,
        typer.Argument(metavar="N", help="One that was recorded earlier, by its number in --list."),
    ] = None,
    show: Annotated[
        bool, typer.Option("--list", help="Show the last twenty that were recorded, and stop.")
    ] = False,
    dry_run: DryRun = False,
    data: Data = None,
) -> None:
    """Take back the last thing that you recorded, in all its files; an undo, too."""
    session = Session(ctx, data)
    entries = session.journal.entries()
    if show:
        if number is not None or dry_run:
            raise WrongUsage("--list only shows: leave out the others")
        show_lines(*listed([_recorded(entry) for entry in entries], undone(entries)))
        return
    entry = find_entry(entries, number)
    with until_told():
        done = take_back(session, entry, dry_run=dry_run)
        say(f"{'Would take' if dry_run else 'Taken'} back: {one(_recorded(entry))}")
        for change in done.changes:
            show_lines(*diff(session.folder.shown(change.file), change.before, change.after))
        if terms := moved_terms(done.before.register, done.after.register):
            say(*moved(terms))
        if not dry_run:
            say("To put it back, type: lovp undo; for others: lovp undo --list")


def _recorded(entry: Entry) -> Recorded:
    return Recorded(entry.number, entry.at, entry.line, entry.undoes)
