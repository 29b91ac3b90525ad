"""The options that several commands take."""

import re
from collections.abc import Collection
from datetime import date
from typing import Annotated, Any

import typer

from lovp_cli.council.records.values import Language
from lovp_cli.program import completion


def day(text: str) -> date:
    """A date as typed. Raises BadParameter."""
    if re.fullmatch(r"\d{4}-\d\d-\d\d", text, re.ASCII):
        try:
            return date.fromisoformat(text)
        except ValueError:
            raise typer.BadParameter(f"{text} is not a day that exists") from None
    raise typer.BadParameter(f"'{text}' is not a date; type it as 2022-01-31")


def stated(text: str) -> str:
    """Text that says something. Raises BadParameter."""
    if not text.strip():
        raise typer.BadParameter("it is empty; type some text, or leave the flag out")
    try:
        text.encode()
    except UnicodeEncodeError:
        raise typer.BadParameter("it is not valid text; type it again") from None
    return text


def text(metavar: str, help: str, *names: str, completion: Any = None) -> Any:
    """An option that takes text; its parameter's name is its flag, unless `names` say another."""
    return typer.Option(
        *names, parser=stated, metavar=metavar, help=help, autocompletion=completion
    )


def texts(metavar: str, help: str, *names: str, completion: Any = None) -> Any:
    """An option that takes text and may be repeated."""
    return typer.Option(
        *names,
        parser=stated,
        metavar=metavar,
        help=f"{help} Repeatable.",
        autocompletion=completion,
    )


def named(metavar: str, help: str, completion: Any) -> Any:
    """An argument that names something in the register."""
    return typer.Argument(metavar=metavar, help=help, autocompletion=completion)


def day_option(help: str) -> Any:
    """An option that takes a day."""
    return typer.Option(parser=day, metavar="DAY", help=help)


def one_of(noun: str, names: Collection[str], help: str) -> Any:
    """An option that takes one of these names."""
    listed = ", ".join(names)

    def checked(name: str) -> str:
        if name not in names:
            raise typer.BadParameter(f"'{name}' is no {noun}; choose from {listed}")
        return name

    return typer.Option(
        callback=checked,
        metavar=noun.upper(),
        help=f"{help}: {listed}.",
        autocompletion=lambda: list(names),
    )


Data = Annotated[
    str | None,
    typer.Option(
        help="The data folder; else LOVP_DATA, else the nearest one from here upwards.",
        metavar="FOLDER",
    ),
]
Lang = Annotated[
    Language | None,
    typer.Option(help="The language of what is made for the council; else the council's own."),
]
AsOf = Annotated[
    date | None,
    typer.Option("--as-of", parser=day, metavar="DAY", help="As it stood on that day; else today."),
]
DryRun = Annotated[
    bool, typer.Option("--dry-run", help="Show what would be written, and write nothing.")
]
Due = Annotated[
    str | None,
    text(
        "TERM",
        'The term: a date, a month, a meeting, "next", "none", or words such as "eind maart".',
        completion=completion.terms,
    ),
]
Said = Annotated[
    str | None,
    text("WORDS", "The words in which it was put; alone, a term that no calendar can date."),
]
