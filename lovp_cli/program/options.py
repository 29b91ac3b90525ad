"""The options that several commands take."""

from collections.abc import Collection
from datetime import date
from typing import Annotated, Any, get_args

import typer

from lovp_cli.council.records.refusal import WrongUsage
from lovp_cli.council.records.values import STATUSES, Every, Language, Status
from lovp_cli.program import completion


def stated(text: str) -> str:
    """Text that a file can hold. Raises BadParameter."""
    try:
        text.encode()
    except UnicodeEncodeError:
        raise typer.BadParameter("it is not valid text; type it again") from None
    return text


def status(text: str) -> Status:
    """A status as typed, in Dutch or English. Raises BadParameter."""
    from lovp_cli.council.phrases.choices import IN_DUTCH, status_of

    if found := status_of(text):
        return found
    known = ", ".join(f"{status} ({word})" for status, word in IN_DUTCH.items())
    raise typer.BadParameter(f"'{text}' is no status; choose from {known}")


def every(text: str) -> Every:
    """A period as typed, in Dutch or English. Raises BadParameter."""
    from lovp_cli.council.phrases.choices import period_of

    if found := period_of(text):
        return found
    periods = ", ".join(get_args(Every))
    raise typer.BadParameter(f"'{text}' is no period; choose from {periods}")


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


def day_option(help: str, *names: str, looks_back: bool = False) -> Any:
    """An option that takes a day; one without a year is the first to come, or the last that was."""

    def read(ctx: typer.Context, param: typer.CallbackParam, value: str | None) -> date | None:
        if value is None or ctx.resilient_parsing:
            return None
        return _day(value, ctx.obj["today"], max(param.opts, key=len), looks_back=looks_back)

    return typer.Option(*names, parser=stated, callback=read, metavar="DAY", help=help)


def _day(text: str, today: date, flag: str, *, looks_back: bool) -> date:
    """A day as typed, with a message where it was not typed in full. Raises Refusal."""
    from lovp_cli.council.lookup.days import find_day
    from lovp_cli.program.session import say

    day, reading = find_day(text, today, flag, looks_back=looks_back)
    if reading:
        say(f"lovp: {flag}: {reading}")
    return day


def one_of(noun: str, names: Collection[str], help: str) -> Any:
    """An option that takes one of these names."""
    listed = ", ".join(names)

    def checked(name: str | None) -> str | None:
        if name is not None and name not in names:
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
    Any, day_option("As it stood on that day; else today.", "--as-of", looks_back=True)
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
EveryOption = Annotated[
    Any,
    typer.Option(
        "--every",
        parser=every,
        metavar="PERIOD",
        help="How often it repeats: month, quarter, half-year, year, or meeting.",
    ),
]
StatusOption = Annotated[
    Any,
    typer.Option(
        "--status",
        parser=status,
        metavar="STATUS",
        help=f"What it is now: {', '.join(STATUSES)}; in Dutch too.",
        autocompletion=lambda: list(STATUSES),
    ),
]

_NOBODY = ("none", "niemand", "geen")


def partners(names: list[str] | None) -> tuple[str, ...] | None:
    """Who takes part from now on; empty for nobody."""
    if names is None:
        return None
    named = tuple(name for name in names if name.casefold() not in _NOBODY)
    if named and len(named) < len(names):
        raise WrongUsage("--with none means nobody: leave it out, or leave out the others")
    return named
