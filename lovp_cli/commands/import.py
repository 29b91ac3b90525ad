"""`lovp import`."""

import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Annotated, Any

import typer

from lovp_cli.council.records.listed import ListRead
from lovp_cli.council.records.refusal import Refusal, WrongUsage
from lovp_cli.output.counted import counted
from lovp_cli.output.formats.csv_text import render_lines
from lovp_cli.output.pages.listed import page, recorded
from lovp_cli.program.asking import ask
from lovp_cli.program.options import Data, DryRun, day_option, text, texts
from lovp_cli.program.rest_files import put_rest
from lovp_cli.program.session import Session, say
from lovp_cli.recording.lists import propose_list
from lovp_cli.tables.meaning.whole import WholeList
from lovp_cli.tables.meaning.wishes import Wishes, wishes_of
from lovp_cli.tables.readers.choices import name_of, read_grids
from lovp_cli.tables.rest import rest_of
from lovp_cli.tables.rows import Table, check_complete, tables_of
from lovp_cli.tables.sheets import chosen

_YES = ("y", "yes", "j", "ja")


def run(
    ctx: typer.Context,
    source: Annotated[
        Path,
        typer.Argument(
            metavar="FILE", help="A list: .csv, .xlsx or a table in .docx; - reads what is pasted."
        ),
    ],
    sheet: Annotated[str | None, text("NAME", "The sheet of a workbook that holds it.")] = None,
    map: Annotated[
        list[str] | None,
        texts(
            "WORD=MEANING",
            'What a heading, a name or a status of the list means: "Wie=owner",'
            ' "weth. Bos=wethouder-bos", "groen=settled", "Kleur=none".',
        ),
    ] = None,
    meeting: Annotated[
        Any,
        day_option(
            "The day of the promises, where the list does not say it.", "--meeting", looks_back=True
        ),
    ] = None,
    on: Annotated[
        Any,
        day_option(
            "The day of the list, on which what has no day of its own was said; else today.",
            "--on",
            looks_back=True,
        ),
    ] = None,
    add_parties: Annotated[
        bool, typer.Option("--add-parties", help="Make parties of the owners that are not known.")
    ] = False,
    yes: Annotated[bool, typer.Option("--yes", help="Record it, without a question.")] = False,
    dry_run: DryRun = False,
    data: Data = None,
) -> None:
    """Record a list that is kept elsewhere: meetings, actions, and what became of them.

    Shows first what it understood. The rows that it does not understand go into a file beside the
    list, to be mended and imported. What is known already is not added again.
    """
    session, file = Session(ctx, data), str(source)
    asks = sys.stdin.isatty() and sys.stderr.isatty() and not (yes or dry_run) and file != "-"
    grids = read_grids(file)
    wishes = wishes_of(session.writable, map or (), grids)
    wishes = replace(wishes, list_day=on, promised=meeting, add_parties=add_parties)
    found = chosen(grids, wishes.headings, sheet, _ask_sheet if asks else None)
    tables = tables_of(name_of(file), found, wishes.headings)
    check_complete(name_of(file), tables, day_given=meeting is not None)
    read = _understood(session, file, tables, wishes)
    if asks and read.owners:
        question = f"{counted(len(read.owners), 'owner')} not known: make parties of them? (y/n)"
        if ask(question, "n").casefold() in _YES:
            wishes = replace(wishes, add_parties=True)
            read = _understood(session, file, tables, wishes)
    if read.actions and not (yes or dry_run):
        _confirm(read, asks=asks)
    rest = render_lines(rest_of(tables, read.left)) if read.left else None
    if rest and not dry_run:
        say(put_rest(session, file, rest))
    if read.actions:
        done = session.record_all(propose_list(read), dry_run=dry_run)
        if not dry_run:
            say(*recorded(read, len(done.changes)))


def _understood(session: Session, file: str, tables: Sequence[Table], wishes: Wishes) -> ListRead:
    """What the list says, shown."""
    register = session.writable
    language = session.language_of(register)
    read = WholeList(register, tables, wishes, language, session.today).read(name_of(file))
    session.show_page(page(read))
    return read


def _ask_sheet(names: Sequence[str]) -> str:
    return ask(f"Which sheet: {', '.join(names)}?", names[0])


def _confirm(read: ListRead, *, asks: bool) -> None:
    """Raises Refusal where it is not to be recorded."""
    if not asks:
        raise WrongUsage("nothing is recorded yet: to record this, add --yes")
    if ask(f"Record {counted(len(read.actions), 'action')}? (y/n)", "y").casefold() not in _YES:
        raise Refusal("nothing was written")
