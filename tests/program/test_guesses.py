"""What people try instead of a command or a flag that there is: the line to type answers it."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

import pytest
import typer

from lovp_cli.program import main
from lovp_cli.program.catalogue import COMMANDS
from lovp_cli.program.guesses import FLAGS, LINES
from lovp_cli.program.typed_line import name_of
from tests.conftest import Run

COMMAND_GUESSES = [(guess, line) for line, guesses in LINES.items() for guess in guesses.split()]


def test_every_line_begins_with_a_command_and_its_flags_are_there() -> None:
    for line in LINES:
        for one in line.split(", or "):
            _, name, *rest = one.split()
            if name.startswith("--"):
                continue
            flags = {name_of(param) for param in params(name)}
            assert {word for word in rest if word.startswith("--")} <= flags, line


def test_no_guess_is_a_command_or_has_two_answers() -> None:
    guesses = Counter(guess for guess, _ in COMMAND_GUESSES)
    assert [guess for guess, times in guesses.items() if times > 1] == []
    assert not set(guesses) & set(COMMANDS)


@pytest.mark.parametrize(("guess", "line"), COMMAND_GUESSES)
def test_command(lovp: Run, guess: str, line: str) -> None:
    for typed in (guess, guess.upper(), guess.replace("-", "_")):
        said = f"lovp: there is no command '{typed}'; type: {re.sub('[{}]', '', line)}\n"
        assert lovp(typed).err == said
    outcome = lovp(guess, "kade", "brug", "--note", "x")
    filled = line.replace("{WORDS}", '"kade brug"')
    assert outcome.err.endswith(f"; type: {re.sub('{.*?}', 'kade', filled)}\n")
    assert outcome.code == 2


ASKED = (
    "lijst toezeggingen actiepunten actielijst openstaand vergaderingen vergadering agenda partijen"
    " toon zoek verwijder wijzig voldaan afgedaan afmelden vervallen verlengen overdragen heropenen"
    " nieuw help hulp controleer verslag rapport stand toevoegen settle done extend list search"
)


@pytest.mark.parametrize("guess", ASKED.split())
def test_what_a_clerk_tries_first(lovp: Run, guess: str) -> None:
    assert lovp(guess).err.startswith(f"lovp: there is no command '{guess}'; type: lovp ")


WORDS_APART = [
    (["add", "action", "last"], "type: lovp add-action"),
    (["open", "actions"], "type: lovp open-actions"),
    (["follow up", "kade"], "type: lovp follow-up"),
    (["Add_Meeting"], "type: lovp add-meeting"),
    (["settle", "de kade"], 'type: lovp follow-up "de kade" --status settled'),
]


@pytest.mark.parametrize(("line", "answer"), WORDS_APART)
def test_a_command_in_other_signs(lovp: Run, line: list[str], answer: str) -> None:
    assert lovp(*line).err == f"lovp: there is no command '{line[0]}'; {answer}\n"


def params(name: str) -> list[Any]:
    group: Any = typer.main.get_command(main.app)
    ctx = typer.Context(group)
    found: list[Any] = group.get_command(ctx, name).get_params(ctx)
    return found


def taken(name: str) -> dict[str, Any]:
    """What a command takes, by flag or name."""
    return {flag: param for param in params(name) for flag in (name_of(param), *param.opts)}


FLAG_GUESSES = [
    (guess, meant)
    for meant, guesses in FLAGS.items()
    for guess in guesses.split()
    if meant.split()[0] not in ("--version", "--help")
]


@pytest.mark.parametrize(("guess", "meant"), FLAG_GUESSES)
def test_flag(lovp: Run, guess: str, meant: str) -> None:
    """Every guess is answered by some command with what it takes, and never with another's flag."""
    answered = False
    for name in COMMANDS:
        there = taken(name)
        if f"--{guess}" in there:
            continue
        said = lovp(name, f"--{guess}").err
        assert said.startswith(f"lovp: there is no option --{guess}; ")
        if said.endswith(f"; type: {meant}\n"):
            answered = True
            assert meant.split(maxsplit=1)[0] in there
        if said.endswith(f"; type it without one: lovp {name} {meant}\n"):
            answered = True
            assert meant in there
    assert answered


ANSWERS = [
    ("open-actions --eigenaar minister", "type: --owner"),
    ("open-actions --eigenaar=minister", "type: --owner minister"),
    ("open-actions --EIGENAAR=de-minister", "type: --owner de-minister"),
    ("open-actions --termijn=2022-01", "type: --due-before 2022-01"),
    ("add-action last --deadline=2022-01", "type: --due 2022-01"),
    ("open-actions --all", "type: --status any"),
    ("open-actions --te_laat=ja", "type: --overdue"),
    ("open-actions --status=voldaan --voldaan", "type: --status settled"),
    ("follow-up kade --met=x", "type: --with x"),
    ("follow-up kade --vergadering=last", "type: --on last"),
    ("add-action --vergadering=last", "type it without one: lovp add-action last"),
    ("add-meeting --datum", "type it without one: lovp add-meeting DATE[-SUFFIX]"),
    ("report --datum=2021-12-01", "type: --as-of 2021-12-01"),
    ("init --taal=en", "type: --language en"),
    ("open-actions \u2014owner x", "did you mean --owner?"),
    ("open-actions \u2013owner=x", "did you mean --owner?"),
    ("open-actions -owner x", "did you mean --owner?"),
    ("open-actions -x", "for help, type: lovp open-actions --help"),
    ("--taal=nl report", "type: --lang nl"),
    ("--versie", "type: --version"),
    ("--eigenaar=x open-actions", "type: --owner x"),
]


@pytest.mark.parametrize(("line", "answer"), ANSWERS)
def test_a_flag_that_there_is_not(lovp: Run, line: str, answer: str) -> None:
    outcome = lovp(*line.split(" "))
    flag = next(
        word.split("=")[0]
        for word in line.split(" ")
        if word[0] in "-\u2013\u2014" and not word.startswith("--status")
    )
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err == f"lovp: there is no option {flag}; {answer}\n"


def test_the_value_of_a_guessed_flag_is_put_between_quotation_marks(lovp: Run) -> None:
    said = lovp("add-action", "last", "--titel=De kade").err
    assert said == 'lovp: there is no option --titel; type: --title "De kade"\n'


def test_a_flag_before_the_command_that_belongs_behind_it(lovp: Run) -> None:
    outcome = lovp("--owner", "minister", "open-actions")
    assert outcome.code == 2
    assert outcome.err == "lovp: type --owner behind the command: lovp open-actions --owner\n"
