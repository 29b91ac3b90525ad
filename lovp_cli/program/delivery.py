"""How a result leaves: shown, or in a file; in which format, and whether everyone may see it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from lovp_cli.council.records.refusal import Refusal, WrongUsage
from lovp_cli.output.formats.choices import (
    CSV_FOR_EXCEL,
    FORMATS,
    Format,
    Made,
    Wanted,
    formats_of,
)
from lovp_cli.program.options import one_of, text
from lovp_cli.program.progress import Writing
from lovp_cli.program.session import Session, say, state_folder
from lovp_cli.program.streams import show_bytes

if TYPE_CHECKING:
    from lovp_cli.council.phrases.labels import Labels
    from lovp_cli.council.records.calendar import Slot
    from lovp_cli.council.register.register import Register
    from lovp_cli.files.store.exports import Saved
    from lovp_cli.output.calendar import Calendar
    from lovp_cli.output.formats.setting import Imprint, Screen
    from lovp_cli.output.page import Page
    from lovp_cli.output.sheet import Sheet
    from lovp_cli.output.web_register import WebRegister

# What a command has: only a page, a list that programs can read as well, or one with days in it.
A_PAGE: tuple[Made, ...] = ("page",)
A_LIST: tuple[Made, ...] = ("page", "objects", "sheet")
WITH_DAYS: tuple[Made, ...] = (*A_LIST, "calendar")
# The width of a table in a file, which is read on any screen.
_WIDTH = 100

Output = Annotated[
    str | None,
    text("FILE", "Into this file; its ending says in which format.", "--output", "-o"),
]
Force = Annotated[
    bool, typer.Option("--force", help="Replace the file also where lovp did not make it.")
]
Template = Annotated[
    str | None, text("FILE.docx", "A Word document whose styles, header and footer are taken.")
]
Excel = Annotated[
    bool,
    typer.Option(
        "--excel", help="CSV as a Dutch Excel opens it: semicolons, 31-12-2021, names of parties."
    ),
]
Public = Annotated[
    bool | None,
    typer.Option(
        "--public/--with-confidential",
        help="Leave out every word of what is confidential, or have it in a public page too.",
    ),
]


def format_option(*made: Made) -> Any:
    """The option that chooses among the formats of what a command has."""
    return one_of("format", formats_of(*made), "How to show it; else as FILE ends, else a table")


class Delivery:
    """One result on its way: in a format, to the screen or a file, for some or for everyone."""

    def __init__(
        self,
        session: Session,
        made: Sequence[Made],
        format: str | None,
        file: str | None,
        template: str | None,
        *,
        force: bool,
        public: bool | None,
        excel: bool = False,
    ) -> None:
        """Raises WrongUsage for options that do not go together."""
        self._session = session
        self.name = _name(format, file, formats_of(*made))
        self.file, self._template, self._force = file, template, force
        self._format = CSV_FOR_EXCEL if excel else FORMATS[self.name]
        self.public = self._format.public if public is None else public
        if template and self.name != "docx":
            raise WrongUsage("--template is for Word: add -o FILE.docx")
        if excel and self.name != "csv":
            raise WrongUsage(_WHY_NOT_EXCEL.get(self.name, _EXCEL))
        if force and not file:
            raise WrongUsage("--force replaces a file: add -o FILE, or leave it out")

    @cached_property
    def register(self) -> Register:
        """The register; without all that is confidential, where the result is for everyone."""
        if not self.public:
            return self._session.register
        from lovp_cli.council.register.public import public

        return public(self._session.register)

    @cached_property
    def labels(self) -> Labels:
        """The labels: in documents with the names of parties, in the terminal with their ids."""
        from lovp_cli.council.phrases.labels import labels

        found = labels(self._session.language_of(self.register))
        if not self._format.documents:
            return found
        from lovp_cli.output.names_in_documents import for_documents

        return for_documents(found, self.register, paper=self._format.paper)

    @property
    def meetings(self) -> list[Slot]:
        """The meetings that may be named: in public, those that are not confidential."""
        found = self.register.calendar.meetings
        return [slot for slot in found if not (slot.confidential and self.public)]

    @property
    def room(self) -> int | None:
        """How many lines there are to show a table in; None for all else, which is whole."""
        return self._session.room if self.name == "table" and not self.file else None

    def deliver(
        self,
        page: Callable[[], Page],
        objects: Callable[[], Sequence[dict[str, Any]]] = list,
        sheet: Callable[[], Sheet] | None = None,
        calendar: Callable[[], Calendar] | None = None,
        *,
        many: str = "",
        alone: bool = False,
        web: Callable[[], WebRegister] | None = None,
    ) -> None:
        """Show the result, or put it into its file and say so; `many` says how much it is.

        `alone` and `web` as in Wanted.
        """
        alone = alone and not self.file
        wanted = Wanted(page, self._screen, self._imprint, objects, sheet, alone, calendar, web)
        with Writing() as writing:
            made = self._format.render(writing.of(wanted))
        if self.file:
            said = put(self._session, self.file, _as_bytes(made), force=self._force)
            say(", ".join(filter(None, (said, many))))
            self._session.show("")
        elif isinstance(made, bytes):
            if sys.stdout.isatty():
                raise WrongUsage(f"{self.name} is for a file: add -o FILE{self._format.ending}")
            show_bytes(made)
            self._session.show("")
        else:
            self._session.show(made)

    def check_public(self, ref: str, *, confidential: bool) -> None:
        """Raises Refusal for what is confidential, where the result is for everyone."""
        if self.public and confidential:
            raise Refusal(
                f"{ref} is confidential, so it is in nothing that is public; --with-confidential"
                " has it all the same"
            )

    def document(self, page: Page) -> bytes:
        """A page as a document, for one of several files."""
        return _as_bytes(self._format.render(Wanted(lambda: page, self._screen, self._imprint)))

    def _screen(self) -> Screen:
        from lovp_cli.output.formats.setting import Screen

        return Screen(_WIDTH, colour=False) if self.file else self._session.screen

    def _imprint(self) -> Imprint:
        from lovp_cli.output.formats.setting import Imprint

        council = self.register.council
        name = (council.name or council.short) if council else "lovp"
        return Imprint(name, self._session.day, self.labels.language, self._template)


def _as_bytes(made: str | bytes) -> bytes:
    return made if isinstance(made, bytes) else f"{made}\n".encode()


def put(session: Session, path: str, data: bytes, *, force: bool) -> str:
    """Put a file in its place, and give what to say of it. Raises Refusal."""
    from lovp_cli.files.store.exports import save_export

    done = save_export(session.folder, path, data, state_folder(), force=force)
    return _said(done, path, data)


def put_all(session: Session, folder: str, files: Mapping[str, bytes], *, force: bool) -> None:
    """Put files into a folder, all or none, and say so of each; it is made if need be.

    Raises Refusal.
    """
    from lovp_cli.files.store.exports import make_folder, save_exports

    make_folder(folder)
    placed = {str(Path(folder, name)): data for name, data in files.items()}
    saved = save_exports(session.folder, placed, state_folder(), force=force)
    say(*(_said(done, path, placed[path]) for path, done in saved.items()))


def _said(done: Saved, path: str, data: bytes) -> str:
    return f"{_DONE[done]} {path}: {max(len(data) // 1000, 1)} kB"


_EXCEL = "--excel is for CSV: add -o FILE.csv, or --format csv"
_WHY_NOT_EXCEL = {"xlsx": "--excel is for CSV: an .xlsx is made for Excel already, so leave it out"}
_DONE = {"made": "Made", "replaced": "Replaced", "unchanged": "Unchanged:"}


def _name(format: str | None, file: str | None, offered: dict[str, Format]) -> str:
    """The format that is named, else that of the file's ending. Raises WrongUsage."""
    if format is None:
        return _by_ending(file, offered)
    ending = Path(file or "").suffix.lower()
    # Any text may be in a .txt, and any file may have an ending of its own.
    others = {found.ending: name for name, found in FORMATS.items() if found.ending != ".txt"}
    if others.get(ending, format) != format:
        raise WrongUsage(
            f"-o {file} is for {others[ending]}, and --format says {format}: leave out one of them"
        )
    return format


def _by_ending(file: str | None, offered: dict[str, Format]) -> str:
    if not file:
        return "table"
    ending = Path(file).suffix.lower()
    for name, format in offered.items():
        if format.ending == ending:
            return name
    endings = ", ".join(format.ending for format in offered.values())
    raise WrongUsage(
        f"-o {file}: its ending says no format; choose from {endings}, or add --format"
    )
