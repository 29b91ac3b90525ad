"""`lovp edit`."""

import os
from typing import Annotated

import typer

from lovp_cli.council.lookup.records import find_place
from lovp_cli.files.reading.contents import open_folder
from lovp_cli.files.store.folder import Folder
from lovp_cli.files.store.signals import until_told
from lovp_cli.files.yaml_text.guards import MAX_BYTES
from lovp_cli.output.formats.escaping import safe
from lovp_cli.output.pages.changes import diff
from lovp_cli.output.pages.findings import finding_line
from lovp_cli.program import completion
from lovp_cli.program.editor import edit_text
from lovp_cli.program.options import Data, DryRun, named
from lovp_cli.program.session import Session, say
from lovp_cli.recording.change import Proposal, Replace
from lovp_cli.recording.transaction import NewErrors, carry_out


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
    contents = open_folder(folder)
    broken_places = [finding.place for finding in contents.unreadable]
    files = [*contents.reads]
    spot = find_place(
        contents.register, files, broken_places, _name(folder, files, ref), session.today
    )
    before = folder.read(spot.file, MAX_BYTES)
    copy, after = edit_text(spot.file, before, spot.line)
    if after == before:
        copy.unlink()
        say("Nothing changed.")
        return
    with until_told():
        try:
            proposal = Proposal((Replace(spot.file, before, after),), mending=True)
            carry_out(folder, proposal, session.today, session.cache, dry_run=dry_run)
        except NewErrors as broken:
            for finding in broken.findings:
                say(f"lovp: {finding_line(finding, folder.shown)}")
            say(f"lovp: not put in place; your edit is kept in {copy}")
            raise typer.Exit(1) from None
        except BaseException:
            say(f"lovp: your edit is kept in {copy}")
            raise
        copy.unlink()
        if dry_run:
            print("\n".join(map(safe, diff(folder.shown(spot.file), before, after))))
            return
        say(f"Saved {folder.shown(spot.file)}")


def _name(folder: Folder, files: list[str], ref: str) -> str:
    """The name in the register of a file that was named by its path here."""
    here = {os.path.normpath(folder.shown(file)): file for file in files}
    return here.get(os.path.normpath(ref), ref)
