"""Parties and moments added to council.yaml."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cases.recording import ok, text
from tests.conftest import Run, tree

COUNCIL = "data/council.yaml"
# As somebody keeps it by hand.
KEPT = """\
council: Raad   # de onze
parties:
  # wie er tekent
  - {id: chair, name: voorzitter, aliases: [de Voorzitter]}   # sinds 2020
  -   id: clerk
      name: griffie

# nog te bespreken
moments:
-   id: zomerreces-2022
    name: zomerreces
    on: 2022-07-08/2022-09-04
-   {id: formatie, name: formatie}   # wanneer?
-   id: begroting
    name: begroting
    on:      # nog niet bekend
"""


@pytest.fixture
def kept(write: Callable[[str, str], Path]) -> None:
    write("council.yaml", KEPT)


def test_a_party_comes_behind_the_last_one(lovp: Run, kept: None) -> None:
    flags = ("--name", "Provincie", "--alias", "de Provincie", "--alias", "PZH")
    outcome = lovp(
        "add-party", "provincie", *flags, "--contact", "afd. Water", "--email", "w@pzh.nl"
    )
    assert ok(outcome) == ""
    lines = (
        "  -   id: provincie\n"
        "      name: Provincie\n"
        "      aliases: [de Provincie, PZH]\n"
        "      contact: afd. Water\n"
        '      email: "w@pzh.nl"\n'
    )
    assert text(COUNCIL) == KEPT.replace("griffie\n", f"griffie\n{lines}")
    shown = "".join(f"  {line}\n" for line in lines.splitlines())
    assert outcome.err == f"Added to {COUNCIL}, line 7:\n{shown}"
    assert lovp("add-meeting", "2021-09-27").code == 0
    flags = ("--title", "Dijk", "--owner", "pzh", "--due", "none")
    assert "owner: provincie" in lovp("add-action", "2021-09-27", *flags).err
    assert lovp("check").code == 0


def test_an_address_that_is_none_is_refused(lovp: Run, kept: None) -> None:
    outcome = lovp("add-party", "haven", "--email", "haven")
    said = "lovp: email: 'haven' is not an e-mail address, such as clerk@example.org\n"
    assert (outcome.code, outcome.err) == (1, said)


def test_a_party_is_called_by_its_id_unless_it_has_a_name(lovp: Run, kept: None) -> None:
    assert "name: de haven\n" in lovp("add-party", "de-haven").err


def test_an_alias_that_says_nothing_new_is_left_out(lovp: Run, kept: None) -> None:
    names = ("--name", "Haven", "--alias", "haven", "--alias", "De Haven", "--alias", "de haven")
    assert "aliases: [De Haven]\n" in lovp("add-party", "haven", *names).err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["clerk"], "'clerk' is a name of the party clerk already"),
        (["Clerk"], "'Clerk' is a name of the party clerk already"),
        (["kring", "--name", "VOORZITTER"], "'VOORZITTER' is a name of the party chair already"),
        (
            ["kring", "--alias", "de  voorzitter"],
            "'de  voorzitter' is a name of the party chair already",
        ),
    ],
)
def test_a_name_that_a_party_has_is_refused(
    arguments: list[str], message: str, lovp: Run, kept: None
) -> None:
    outcome = lovp("add-party", *arguments)
    owner = "clerk" if "clerk" in message else "chair"
    assert (outcome.code, outcome.out) == (1, "")
    assert outcome.err == (
        f"lovp: {message}; give this one another, or, to change {owner}: lovp edit council\n"
    )
    assert text(COUNCIL) == KEPT


def test_what_is_no_id_is_refused_with_the_line_to_type(lovp: Run, kept: None) -> None:
    outcome = lovp("add-party", "Gemeente Zee")
    assert outcome.err == (
        "lovp: 'Gemeente Zee' is not an id: small letters, digits and dashes, a letter first, 64"
        ' at most; type, for instance: lovp add-party gemeente-zee --name "Gemeente Zee"\n'
    )
    assert lovp("add-moment", "1e reces").err.endswith("lovp add-moment reces\n")
    assert lovp("add-moment", "2022").err.endswith("lovp add-moment moment\n")
    assert text(COUNCIL) == KEPT


def test_a_party_that_nobody_knows_comes_with_the_line_that_adds_it(lovp: Run, kade: None) -> None:
    action = ("add-action", "2021-09-27", "--title", "Sluis", "--due", "none", "--owner")
    refused = lovp(*action, "Gemeente Zee")
    assert refused.err == (
        "lovp: --owner: there is no party 'Gemeente Zee'; parties: chair, clerk"
        ' (to add it, type: lovp add-party gemeente-zee --name "Gemeente Zee")\n'
    )
    assert lovp("add-party", "gemeente-zee", "--name", "Gemeente Zee").code == 0
    assert lovp(*action, "Gemeente Zee").code == 0
    assert lovp("follow-up", "kade", "--owner", "!", "--on", "2021-11-29").err.endswith(
        "(to add it, type: lovp add-party party)\n"
    )


def test_a_moment_comes_behind_the_last_one(lovp: Run, kept: None) -> None:
    outcome = lovp("add-moment", "kerst", "--on", "2021-12-20/2022-01-02", "--name", "kerstreces")
    assert ok(outcome) == ""
    assert outcome.err == (
        f"Added to {COUNCIL}, line 17:\n"
        "  -   id: kerst\n      name: kerstreces\n      on: 2021-12-20/2022-01-02\n"
    )
    assert text(COUNCIL) == KEPT + (
        "-   id: kerst\n    name: kerstreces\n    on: 2021-12-20/2022-01-02\n"
    )


@pytest.mark.parametrize(
    ("typed", "on"),
    [
        ("2022-07-03/2022-08-30", "2022-07-03/2022-08-30"),
        ("3 juli t/m 30 augustus 2022", "2022-07-03/2022-08-30"),
        ("3-7-2022/30-8-2022", "2022-07-03/2022-08-30"),
        ("from 3 July to 30 August 2022", "2022-07-03/2022-08-30"),
        ("20 december t/m 2 januari", "2021-12-20/2022-01-02"),
        ("juli 2020", "2020-07"),
        ("21 november", "2022-11-21"),
    ],
)
def test_days_are_typed_in_words_too(typed: str, on: str, lovp: Run, council: None) -> None:
    outcome = lovp("add-moment", "reces", "--on", typed)
    assert text(COUNCIL).endswith(f"  - id: reces\n    name: reces\n    on: {on}\n")
    assert outcome.err.startswith("--on: read as ") == (typed != on)


@pytest.mark.parametrize(
    ("typed", "message"),
    [
        ("2022-02-30", "'2022-02-30' is not a date that exists"),
        ("2022-08/2022-07", "'2022-08/2022-07' ends before it begins"),
        (
            "ooit",
            (
                "'ooit' are no days: type them as 2022-07-03/2022-08-30,"
                " or as 3 juli t/m 30 augustus 2022"
            ),
        ),
    ],
)
def test_what_is_no_day_is_refused(typed: str, message: str, lovp: Run, council: None) -> None:
    before = tree(Path("data"))
    outcome = lovp("add-moment", "reces", "--on", typed)
    assert (outcome.code, outcome.err) == (1, f"lovp: --on: {message}\n")
    assert tree(Path("data")) == before


@pytest.mark.parametrize(
    ("moment", "before", "after"),
    [
        (
            "formatie",
            "-   {id: formatie, name: formatie}",
            "-   {id: formatie, name: formatie, on: 2022-03}",
        ),
        ("begroting", "    on:      # nog niet", "    on: 2022-03      # nog niet"),
    ],
)
def test_a_moment_gets_its_days_where_it_stands(
    moment: str, before: str, after: str, lovp: Run, kept: None
) -> None:
    assert lovp("add-moment", moment, "--on", "2022-03").code == 0
    assert text(COUNCIL) == KEPT.replace(before, after)


def test_the_terms_that_hang_on_a_moment_are_said_when_it_gets_its_days(
    lovp: Run, kade: None
) -> None:
    assert lovp("add-moment", "formatie").code == 0
    for title, due in (("Sluis", "voor de formatie"), ("Dijk", "na de formatie")):
        flags = ("--title", title, "--owner", "chair", "--due", due)
        assert lovp("add-action", "2021-09-27", *flags).code == 0
    outcome = lovp("add-moment", "formatie", "--on", "1 t/m 20 november 2021", "--dry-run")
    said = (
        "--on: read as 1 November 2021 to 20 November 2021\n"
        "sluis: due by 31 October 2021, at 2021-11-29\n"
        "dijk: due by 29 November 2021, at 2021-11-29\n"
    )
    assert outcome.err == said.replace("1 November 2021 to", "1 November to")
    assert "+    on: 2021-11-01/2021-11-20\n" in outcome.out
    assert lovp("add-moment", "formatie", "--on", "2021-11-01/2021-11-20").err == (
        f"Added to {COUNCIL}, line 8:\n      on: 2021-11-01/2021-11-20\n"
        + "".join(said.splitlines(keepends=True)[1:])
    )


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (
            ["zomerreces-2022", "--on", "2022"],
            (
                "there is a moment zomerreces-2022 already, on 2022-07-08/2022-09-04;"
                " to change it: lovp edit council"
            ),
        ),
        (
            ["formatie"],
            (
                "there is a moment formatie already; give it its days with --on, or, to change it:"
                " lovp edit council"
            ),
        ),
        (
            ["formatie", "--on", "2022", "--name", "kabinetsformatie"],
            (
                "there is a moment formatie already, called formatie: type --on alone, or,"
                " to change it: lovp edit council"
            ),
        ),
        (
            ["zomer", "--name", "Zomerreces", "--on", "2022-08"],
            (
                "'Zomerreces' is a name of the moment zomerreces-2022 already,"
                " on 2022-07-08/2022-09-04; give this one another name or other days, or,"
                " to change that one: lovp edit council"
            ),
        ),
        (
            ["kabinet", "--alias", "formatie"],
            (
                "'formatie' is a name of the moment formatie already, of which nobody knows the"
                " days yet; give this one another name or other days, or, to change that one:"
                " lovp edit council"
            ),
        ),
    ],
)
def test_a_moment_that_could_not_be_told_apart_is_refused(
    arguments: list[str], message: str, lovp: Run, kept: None
) -> None:
    outcome = lovp("add-moment", *arguments)
    assert (outcome.code, outcome.err) == (1, f"lovp: {message}\n")
    assert text(COUNCIL) == KEPT


def test_a_recess_has_the_same_name_every_year(lovp: Run, kept: None) -> None:
    flags = ("--name", "zomerreces", "--on", "2023-07-07/2023-09-03")
    assert lovp("add-moment", "zomerreces-2023", *flags).code == 0
    assert lovp("check").code == 0


def test_without_council_yaml_in_lists_nothing_is_written(
    lovp: Run, write: Callable[[str, str], Path]
) -> None:
    write("council.yaml", "council: Raad\nparties: [{id: chair, name: voorzitter}]\n")
    outcome = lovp("add-party", "clerk")
    assert (outcome.code, outcome.err) == (
        1,
        (
            "lovp: nothing is written: 'parties:' is written in [ ]: write each item on lines of"
            " its own\n"
        ),
    )
