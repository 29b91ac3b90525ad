"""`lovp init`."""

from pathlib import Path
from typing import Annotated

import typer

from lovp_cli.council.records.values import Language
from lovp_cli.files.store.shell_quoting import typed
from lovp_cli.program.options import DryRun, stated
from lovp_cli.program.session import say
from lovp_cli.recording.start import make_folder, new_folder


def run(
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
    files = new_folder(folder, name, language)
    if dry_run:
        for file, text in files.items():
            print(f"--- /dev/null\n+++ {folder / file}")
            print("\n".join(f"+{line}" for line in text.splitlines()))
        return
    make_folder(folder, files)
    elsewhere = "" if folder == Path("data") else f" --data {typed(folder)}"
    say(
        f"Made {folder}. Now:",
        f"  1. put your parties into {folder / 'council.yaml'} (lovp edit council{elsewhere})",
        f"  2. add the first meeting: lovp add-meeting{elsewhere}",
        f"  3. add what was promised: lovp add-action last --title … --owner …{elsewhere}",
    )
