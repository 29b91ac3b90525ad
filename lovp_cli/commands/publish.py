"""`lovp publish`."""

from typing import Annotated

import typer

from lovp_cli.council.register.public import public
from lovp_cli.files.store.exports import make_folder, save_exports
from lovp_cli.output.site import site
from lovp_cli.program.delivery import say_made
from lovp_cli.program.options import AsOf, Data, Lang
from lovp_cli.program.session import Session, state_folder


def run(
    ctx: typer.Context,
    folder: Annotated[
        str,
        typer.Argument(metavar="FOLDER", help="Where to; made if it is not there."),
    ],
    force: Annotated[
        bool, typer.Option("--force", help="Replace files also where lovp did not make them.")
    ] = False,
    as_of: AsOf = None,
    data: Data = None,
    lang: Lang = None,
) -> None:
    """Make the public register as a web page, with its data beside it.

    Nothing that is confidential is in it. Put the folder on a website as it is.
    """
    session = Session(ctx, data, lang, as_of)
    register = public(session.register)
    made = site(register, session.labels, session.day)
    make_folder(folder)
    files = {f"{folder.rstrip('/')}/{name}": data for name, data in made.items()}
    saved = save_exports(session.folder, files, state_folder(), force=force)
    many = f"{len(register.rows(session.day))} actions"
    for file, done in saved.items():
        say_made(done, file, files[file], many)
    session.show("")
