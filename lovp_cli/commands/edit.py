"""`lovp edit`."""

from typing import Annotated

import typer

from lovp_cli.council.lookup.references import find_spot
from lovp_cli.files.reading.opening import open_folder
from lovp_cli.files.store.signals import until_told
from lovp_cli.files.yaml_text.guards import MAX_BYTES
from lovp_cli.output.pages.findings import finding_line
from lovp_cli.program import completion
from lovp_cli.program.editor import edit_text
from lovp_cli.program.options import Data, DryRun, named
from lovp_cli.program.session import Session, say
from lovp_cli.recording.change import Change, replace_file


def run(
    ctx: typer.Context,
    ref: Annotated[
        str,
        named("REF", "An action, a meeting, a letter's date, council, or a file.", completion.refs),
    ],
    dry_run: DryRun = False,
    data: Data = None,
) -> None:
    """Open a file in your editor ($EDITOR) at the right line, and check the edit."""
    session = Session(ctx, data)
    folder = session.folder
    spot = find_spot(open_folder(folder), ref, session.today)
    before = folder.read(spot.file, MAX_BYTES)
    copy, after = edit_text(spot.file, before, spot.line)
    if after == before:
        copy.unlink()
        say("Nothing changed.")
        return
    with until_told():
        try:
            broken = replace_file(folder, spot.file, before, after, session.today, dry_run=dry_run)
        except BaseException:
            say(f"lovp: your edit is kept in {copy}")
            raise
        if broken:
            for finding in broken:
                say(f"lovp: {finding_line(finding, folder.shown)}")
            say(f"lovp: not put in place; your edit is kept in {copy}")
            raise typer.Exit(1)
        copy.unlink()
        if dry_run:
            session.show_diff(Change(spot.file, before, after))
            return
        say(f"Saved {folder.shown(spot.file)}")
