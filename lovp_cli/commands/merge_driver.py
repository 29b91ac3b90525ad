"""`lovp merge-driver`."""

from pathlib import Path
from typing import Annotated

import typer

from lovp_cli.files.merging.files import NoYaml, merge_files
from lovp_cli.files.merging.three_way import OURS
from lovp_cli.files.store.git import merge_text
from lovp_cli.program.session import say


def run(
    base: Annotated[Path, typer.Argument(metavar="BASE", help="The version both began with (%O).")],
    ours: Annotated[
        Path, typer.Argument(metavar="OURS", help="Our version, which becomes the result (%A).")
    ],
    theirs: Annotated[Path, typer.Argument(metavar="THEIRS", help="Their version (%B).")],
    path: Annotated[str, typer.Argument(metavar="PATH", help="Where the file belongs (%P).")],
) -> None:
    """Merge two versions of a file; git runs this after git-setup."""
    try:
        merged = merge_files(base.read_bytes(), ours.read_bytes(), theirs.read_bytes())
    except Exception as error:  # noqa: BLE001 - git takes what is left unmarked for merged
        if not isinstance(error, NoYaml):
            say(f"lovp: {path} is merged line by line, by a fault of the driver: {error!r}")
        if merge_text(base, ours, theirs) == 0:
            return
    else:
        ours.write_bytes(merged.data)
        if not merged.conflict:
            return
    text = ours.read_text("utf-8-sig", errors="replace")
    marked = [at for at, line in enumerate(text.split("\n"), 1) if line.startswith(OURS)]
    for at in marked:
        say(f"lovp: {path}:{at}: both sides changed this: keep what is right, delete the markers")
    if not marked:
        say(f"lovp: {path} is no text: take one of both: git checkout --ours, or --theirs")
    raise typer.Exit(1)
