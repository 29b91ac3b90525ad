"""`lovp init`."""

from pathlib import Path
from typing import Annotated

import typer

from lovp_cli.council.records.values import Language
from lovp_cli.files.store.folder import Folder
from lovp_cli.files.store.shell_quoting import typed
from lovp_cli.output.pages.changes import diff
from lovp_cli.program.options import DryRun, stated
from lovp_cli.program.session import Session, say, show_lines
from lovp_cli.recording.start import make_folders, propose_register
from lovp_cli.recording.transaction import carry_out


def run(
    ctx: typer.Context,
    folder: Annotated[Path, typer.Argument(metavar="DIR", help="The folder to make.")] = Path(
        "data"
    ),
    name: Annotated[
        str, typer.Option(parser=stated, metavar="NAME", help="The council's name.")
    ] = "LOVP",
    language: Annotated[Language, typer.Option(help="The council's language.")] = "nl",
    dry_run: DryRun = False,
) -> None:
    """Make a new data folder, ready to use."""
    today = Session(ctx).today
    proposal = propose_register(folder, name, language, today)
    if not dry_run:
        make_folders(folder)
    done = carry_out(Folder(folder), proposal, today, None, dry_run=dry_run)
    if dry_run:
        for change in done.changes:
            show_lines(*diff(str(folder / change.file), change.before, change.after))
        return
    elsewhere = "" if folder == Path("data") else f" --data {typed(folder)}"
    say(
        f"Made {folder}. Now:",
        f"  1. add your parties: lovp add-party ID --name …{elsewhere}",
        f"  2. add the first meeting: lovp add-meeting{elsewhere}",
        f"  3. add what was promised: lovp add-action last --title … --owner …{elsewhere}",
    )
