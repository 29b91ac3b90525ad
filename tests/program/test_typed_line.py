"""Lines that are typed wrongly in a way that typer itself would misread."""

from __future__ import annotations

from pathlib import Path

import pytest
import typer

from lovp_cli.program.catalogue import COMMANDS
from lovp_cli.program.group import JudgedCommand
from lovp_cli.program.typed_line import TypedLine
from tests.conftest import Run, tree
from tests.program.test_guesses import params

ONE = "takes one value: put quotation marks round it:"
QUOTATION_MARKS = [
    (
        "add-action last --title Rapport over de kade --owner x",
        f'--title {ONE} --title "Rapport over de kade"',
    ),
    (
        "add-action --title Rapport over de kade last --owner x",
        f'--title {ONE} --title "Rapport over de kade"',
    ),
    (
        "add-action --title Rapport over de kade --owner x",
        f'--title {ONE} --title "Rapport over de kade"',
    ),
    (
        "add-action --owner x last --title=Rapport over de kade",
        f'--title {ONE} --title "Rapport over de kade"',
    ),
    (
        "add-action last --title \u201cRapport over kade\u201d --owner x",
        f'--title {ONE} --title "Rapport over kade"',
    ),
    (
        "add-action last --title 'Rapport over kade' --owner x",
        f'--title {ONE} --title "Rapport over kade"',
    ),
    (
        "add-action last --title t --with pg chair --owner x",
        f'--with {ONE} --with "pg chair"; if they are several, type: --with pg --with chair',
    ),
    (
        "follow-up kade --note is klaar",
        f'--note {ONE} --note "is klaar", or type ACTION… before the flags',
    ),
    ("open-actions --grep de kade", f'--grep {ONE} --grep "de kade"'),
    ("open-actions --grep MIT 2021-2", f'--grep {ONE} --grep "MIT 2021-2"'),
    ("show --as-of 1 maart kade-x", f'--as-of {ONE} --as-of "1 maart"'),
    ("show rapport over de kade", f'REF {ONE} lovp show "rapport over de kade"'),
    ("add-meeting 1 maart 2026", f'DATE[-SUFFIX] {ONE} lovp add-meeting "1 maart 2026"'),
    ("parties x", "lovp parties takes only flags, and 'x' is none; for help, type: lovp parties"),
    (
        "merge-driver a b c d e",
        "'e' is one word too many; for help, type: lovp merge-driver",
    ),
]


@pytest.mark.parametrize(("line", "said"), QUOTATION_MARKS)
def test_a_missing_quotation_mark_is_seen(lovp: Run, shipped: Path, line: str, said: str) -> None:
    before = tree(shipped)
    outcome = lovp(*line.split())
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.removesuffix(" --help\n").rstrip("\n") == f"lovp: {said}"
    assert tree(shipped) == before


VALUES = [
    ("open-actions --owner", "--owner has no value; type: --owner PARTY"),
    ("add-action last --title --owner x", "--title has no value; type: --title TITLE"),
    ("add-meeting --kind", "--kind has no value; type: --kind KIND"),
    ("open-actions --overdue=ja", "--overdue takes no value; type: --overdue"),
]


@pytest.mark.parametrize(("line", "said"), VALUES)
def test_a_value_that_is_missing_or_not_taken(lovp: Run, line: str, said: str) -> None:
    outcome = lovp(*line.split())
    assert (outcome.code, outcome.out, outcome.err) == (2, "", f"lovp: {said}\n")


def test_no_flag_takes_an_empty_value(lovp: Run, shipped: Path, here: Path) -> None:
    before = tree(here)
    for name in COMMANDS:
        for param in params(name):
            if param.param_type_name == "argument":
                assert lovp(name, "").err == "lovp: a word is empty; leave it out\n"
            elif not param.is_flag:
                flag = param.opts[0]
                for empty in ((flag, ""), (flag, " "), (f"{flag}=",)):
                    outcome = lovp(name, *empty)
                    assert (outcome.code, outcome.out) == (2, "")
                    assert outcome.err.startswith(f"lovp: {flag}: it is empty; type {flag} ")
    assert lovp("--data", "", "report").err == (
        "lovp: --data: it is empty; type --data FOLDER, or leave it out\n"
    )
    assert tree(here) == before


def test_a_status_of_commas_is_none(lovp: Run, shipped: Path) -> None:
    for given in (",", " , ,"):
        outcome = lovp("open-actions", "--status", given)
        assert (outcome.code, outcome.out) == (2, "")
        assert outcome.err.startswith(f"lovp: --status: '{given}' names no status; choose from")


def test_help_is_given_whatever_else_is_wrong(lovp: Run) -> None:
    assert lovp("show", "--help") == lovp("show", "a", "b", "--data", "", "--help")


def many(words: list[str] = typer.Argument(metavar="ACTION"), note: str = "") -> None:  # noqa: B008
    """A command that takes any number of words."""


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("a b --note x", None),
        ("--note x a b", None),
        ("a --note is klaar en af", f'--note {ONE} --note "is klaar en af", or type ACTION before'),
    ],
)
def test_where_any_number_of_words_may_stand_they_stand_together(
    line: str, said: str | None
) -> None:
    app = typer.Typer(add_completion=False)
    app.command("many", cls=JudgedCommand)(many)
    command = typer.main.get_command(app)
    complaint = TypedLine(command, typer.Context(command), line.split()).complaint()
    assert complaint is None if said is None else (complaint or "").startswith(said)
