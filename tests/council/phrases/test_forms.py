"""The table of forms: its examples, and what keeps it a table that can be read and tried."""

from __future__ import annotations

import inspect

import pytest

from lovp_cli.council.phrases.forms.groups import GROUPS
from lovp_cli.council.phrases.forms.table import EXAMPLE, FORMS, SECTIONS
from lovp_cli.council.phrases.grammar.form import Form
from lovp_cli.council.phrases.grammar.parse import Grammar
from lovp_cli.council.phrases.not_understood import NotUnderstood
from lovp_cli.council.phrases.understood import understood
from tests.cases.phrases import shown

EXAMPLES = [
    (form, *map(str.strip, example.partition("=")[::2]))
    for form in FORMS
    for examples in (form.nl, form.en)
    for example in examples.split(";")
    if example
]


@pytest.mark.parametrize(("form", "words", "gives"), EXAMPLES, ids=lambda part: str(part)[:40])
def test_each_example_gives_what_it_says(form: Form, words: str, gives: str) -> None:
    try:
        found = shown(understood(words, EXAMPLE).term)
    except NotUnderstood:
        found = "refused"
    assert found == (gives or form.gives)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: f"{form.symbol}: {form.pattern}"[:60])
def test_a_form_takes_what_its_pattern_names(form: Form) -> None:
    Grammar([form], GROUPS)
    accepted = inspect.signature(form.means).parameters
    names = {part.split(":")[0] for part in form.pattern.replace("}", "{").split("{")[1::2]}
    assert names - {"_"} <= set(accepted)


def test_every_section_says_what_it_is_about_and_shows_it() -> None:
    for section in SECTIONS:
        assert section.__doc__
        assert any(form.nl or form.en for form in section.FORMS) or "flag" in section.__doc__


def test_no_form_holds_its_own_symbol_however_deep() -> None:
    """So nothing that is typed goes deeper than the table, however long it is."""
    inside: dict[str, set[str]] = {}
    for form in FORMS:
        parts = form.pattern.replace("}", "{").split("{")[1::2]
        inside.setdefault(form.symbol, set()).update(part.split(":")[-1] for part in parts)

    def check(symbol: str, above: tuple[str, ...]) -> None:
        assert symbol not in above, (*above, symbol)
        for part in inside.get(symbol, ()):
            check(part, (*above, symbol))

    check("term_bare", ())
    check("typed_day", ())


def test_a_pattern_that_begins_with_itself_is_no_grammar() -> None:
    with pytest.raises(ValueError, match="begin with themselves"):
        Grammar([Form("a", "[b] {a} c", str)], {})


def test_a_pattern_that_closes_what_it_does_not_open_is_no_pattern() -> None:
    with pytest.raises(ValueError, match="does not open"):
        Grammar([Form("a", "b) c", str)], {})
