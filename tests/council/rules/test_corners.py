"""Where a rule of `check` could easily be too strict or too lax, and its line to the end."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Run

Write = Callable[[str, str], Path]
Check = Callable[[dict[str, str]], list[str]]

COUNCIL = "council: LOVP\nparties:\n  - {id: minister, name: de minister, aliases: [JenV]}\n"
M1, M2 = "meetings/2021-09-27.yaml", "meetings/2021-11-29.yaml"
HEAD = "date: {}\ntitle: t\nminutes: {{title: m}}\n"
FIRST = HEAD.format("2021-09-27") + "actions:\n"
SECOND = HEAD.format("2021-11-29") + "follow_ups:\n"


def action(name: str, rest: str = "due: none") -> str:
    return f"  - {{id: {name}, title: {name}, owner: minister, {rest}}}\n"


def replaced(name: str, *by: str) -> str:
    return f"  - {{action: {name}, status: replaced, replaced_by: [{', '.join(by)}]}}\n"


@pytest.fixture
def found(lovp: Run, write: Write) -> Check:
    """What `check` prints of these files, each line without the folder."""

    def check(files: dict[str, str]) -> list[str]:
        for file, text in {"council.yaml": COUNCIL, **files}.items():
            write(file, text)
        return [line.removeprefix("data/") for line in lovp("check").out.splitlines()]

    return check


@pytest.mark.parametrize(
    ("quote", "minutes", "stands"),
    [
        ("in- en uitstroom", "de in- en uitstroom", True),
        ("in- en uitstroom", "de in-\nen uitstroom", True),
        ("zij-instroom", "de zij-\n  instroom", True),
        ("kernsterkte", "de kern\u00adsterkte", True),
        ("kernsterkte", "de kern-\r\nsterkte", True),
        ("kernsterkte", "de kern-\n\nsterkte", True),
        ("zij-instroom", "de zij\u2011instroom", True),
        ("de driehoek is", "de driehoek\n\n   is", True),
        ("de driehoek is", "de driehoek\u00a0is", True),
        ("naar 'oude' problemen", "naar ‘oude’ problemen", True),
        ("naar „oude” problemen", "naar «oude» problemen", True),
        ("naar ´oude` problemen", 'naar "oude" problemen', True),
        ("naar 'oude' problemen", "naar ''oude'' problemen", True),
        ("financiële", "de \ufb01nancie\u0308le stromen", True),
        ("naar oude problemen", "naar ‘oude’ problemen", False),
        ("de drie hoek", "de driehoek", False),
        ("De driehoek", "de driehoek", False),
        ("driehoeken", "de driehoek\nen", False),
        ("driehoek. en", "de driehoek en", False),
        ("de driehoek en", "de driehoek\n\fen", True),
        ("driehoek. en", "de driehoek\n\fen", False),
    ],
)
def test_a_quote_stands_however_its_lines_are_broken(
    found: Check, quote: str, minutes: str, stands: bool
) -> None:
    entry = (
        f"  - id: a\n    title: t\n    owner: minister\n    due: none\n    quote: >-\n      {quote}"
    )
    text = FIRST.replace("{title: m}", "{file: minutes/x.txt}") + entry + "\n"
    reported = found({M1: text, "minutes/x.txt": minutes})
    assert [line.partition(", perhaps from line 1: ")[0] for line in reported] == [
        (
            f"{M1}:9:12: error: quote-not-in-minutes: these words do not stand in minutes/x.txt:"
            " copy them from that text"
        )
    ] * (not stands)


def test_without_minutes_on_file_a_quote_is_not_looked_for(found: Check) -> None:
    assert found({M1: FIRST + action("a", "due: none, quote: x")}) == []


@pytest.mark.parametrize(
    ("parties", "expected"),
    [
        (
            "  - {id: pg, name: PG, aliases: [jenv]}\n",
            [
                (
                    "council.yaml:4:34: error: alias-claimed-twice: 'jenv' is a name of minister"
                    " already: leave it with one of the two"
                )
            ],
        ),
        (
            "  - {id: om, name: het OM, aliases: [PG]}\n  - {id: pg, name: het college}\n",
            [
                (
                    "council.yaml:4:38: error: alias-claimed-twice: 'PG' is a name of pg already:"
                    " leave it with one of the two"
                )
            ],
        ),
        (
            "  - {id: minister, name: de minister}\n",
            [
                (
                    "council.yaml:4:10: error: duplicate-id: the party at council.yaml:3 has the id"
                    " 'minister' already: give this one another"
                )
            ],
        ),
        ("  - {id: pg, name: PG, aliases: [pg, Pg]}\n", []),
    ],
)
def test_a_name_of_two_parties(found: Check, parties: str, expected: list[str]) -> None:
    assert found({"council.yaml": COUNCIL + parties}) == expected


def circle(name: str, line: int, way: str) -> str:
    column = replaced(name).index("replaced_by") + 1
    where = f"{M2}:{line}:{column}"
    return f"{where}: error: replaced-by: replaced in a circle: {way}; change one of them"


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (replaced("a", "b") + replaced("b", "a"), [("a", 5, "a → b → a"), ("b", 6, "b → a → b")]),
        (
            replaced("a", "b") + replaced("b", "c") + replaced("c", "a"),
            [("a", 5, "a → b → c → a"), ("b", 6, "b → c → a → b"), ("c", 7, "c → a → b → c")],
        ),
        (replaced("a", "b") + replaced("b", "c"), []),
        (replaced("a", "b", "c") + replaced("b", "c"), []),
        # What leads into a circle does not lie on it.
        (
            replaced("c", "a") + replaced("a", "b") + replaced("b", "a"),
            [("a", 6, "a → b → a"), ("b", 7, "b → a → b")],
        ),
        # Reopened, so that nothing replaces it any more.
        (replaced("a", "b") + "  - {action: a, status: open}\n" + replaced("b", "a"), []),
    ],
)
def test_replaced_in_a_circle(
    found: Check, said: str, expected: list[tuple[str, int, str]]
) -> None:
    first = FIRST + "".join(action(name) for name in "abc")
    assert found({M1: first, M2: SECOND + said}) == [circle(*case) for case in expected]


def test_a_circle_is_shown_where_the_replacement_counts(found: Check) -> None:
    said = replaced("a", "b") + replaced("b", "a") + replaced("a", "c")
    first = FIRST + "".join(action(name) for name in "abc")
    lines = found({M1: first, M2: SECOND + said})
    assert lines[:2] == [circle("a", 5, "a → b → a"), circle("b", 6, "b → a → b")]
    assert lines[2:] == [
        (
            f"{M2}:7:5: error: final-action-changed: a was replaced already: add 'status: open'"
            " if it was reopened, else keep only a note or a reference here"
        )
    ]


def test_a_meeting_on_a_day_that_does_not_exist(found: Check) -> None:
    due = "due: {meeting: 2021-02-30}"
    assert found({M1: FIRST + action("a", due)}) == [
        (
            f"{M1}:5:55: error: due-meeting-unknown: there is no meeting 2021-02-30:"
            " 2021-02-30 is not a day that exists"
        )
    ]


@pytest.mark.parametrize(
    ("file", "stray"),
    [
        ("meetings/2021-09-27.yml", True),
        ("meetings/2021-09-27 (1).yaml", True),
        ("meetings/notes.txt", True),
        ("meetings/2021-02-30.yaml", True),
        ("meetings/2021-9-27.yaml", True),
        ("meetings/2021-09-27-Extra.yaml", True),
        ("meetings/old/2021-09-27.yaml", True),
        ("letters/2021-09-27-b.yaml", True),
        ("letters/2021-09-27.yaml.bak", True),
        ("meetings/.2021-09-27.yaml.swp", False),
        ("meetings/.sync/2021-09-27.yaml", False),
        ("letters/Thumbs.db", False),
        ("minutes/anything (1).doc", False),
        ("notes.txt", False),
    ],
)
def test_stray_files(found: Check, file: str, stray: bool) -> None:
    folder, name = file.split("/")[:2] if "/" in file else ("", file)
    form = "2022-01-31.yaml" + (" or 2022-01-31-name.yaml" if folder == "meetings" else "")
    assert (
        found({file: "date: 2021-09-27\ntitle: t\nminutes: {title: m}\n"})
        == [
            (
                f"{folder}/{name}:1:1: error: stray-file: not read: name it {form},"
                f" or move it out of {folder}/"
            )
        ]
        * stray
    )


def test_warnings_fail_only_when_strict(lovp: Run, write: Write) -> None:
    write("council.yaml", COUNCIL)
    write(M1, FIRST + action("a", "topic: x"))
    outcomes = [lovp("check"), lovp("check", "--strict")]
    assert [outcome.code for outcome in outcomes] == [0, 1]
    for outcome in outcomes:
        assert outcome.err == "lovp: 0 errors, 1 warning\n"
        assert outcome.out == (
            f"data/{M1}:5:5: warning: due-not-entered: a has no term: add, for instance,"
            " 'due: {meeting: next}', or 'due: none' where none was given\n"
        )


def test_a_broken_council_is_one_finding(found: Check) -> None:
    actions = "".join(action(f"a{number}") for number in range(50))
    lines = found({"council.yaml": "council: [", M1: FIRST + actions})
    assert len(lines) == 1
    assert lines[0].startswith("council.yaml:")
