"""`lovp publish`."""

from typing import Annotated

import typer

from lovp_cli.council.register.public import public
from lovp_cli.output.counted import counted
from lovp_cli.output.site import site
from lovp_cli.program.delivery import put_all
from lovp_cli.program.options import AsOf, Data, Lang
from lovp_cli.program.session import Session, say


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
    put_all(session, folder, site(register, session.labels, session.day), force=force)
    say(f"lovp: {counted(len(register.rows(session.day)), 'action')}, none of them confidential")
    session.show("")
