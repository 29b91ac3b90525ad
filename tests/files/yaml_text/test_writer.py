"""The very lines that are added: where they stand, how they are written, why they are refused."""

from __future__ import annotations

import pytest

from lovp_cli.files.yaml_text.scalars import block_entry, flow_map, flow_seq, scalar
from lovp_cli.files.yaml_text.writer import Refused
from tests.cases.writing import add_entry, add_item, add_missing, add_under

DATE = "date: 2022-01-31\n"
SAID = {"action": "b", "note": "c"}


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("", "follow_ups:\n  - action: b\n    note: c\n"),
        ("actions:\n- id: a\n", "follow_ups:\n- action: b\n  note: c\n"),
        ("actions:\n  - id: a\n", "follow_ups:\n  - action: b\n    note: c\n"),
        ("actions: [{id: a}]\n", "follow_ups:\n  - action: b\n    note: c\n"),
        ("actions:\n        - id: a\n", "follow_ups:\n        - action: b\n          note: c\n"),
    ],
)
def test_a_first_item_stands_as_far_in_as_the_list_above(text: str, result: str) -> None:
    assert add_item(DATE + text, "follow_ups", SAID) == DATE + text + result


def test_lines_of_a_file_that_stands_in() -> None:
    text = "  date: 2022-01-31\n"
    assert add_item(text, "follow_ups", SAID) == (
        "  date: 2022-01-31\n  follow_ups:\n    - action: b\n      note: c\n"
    )
    assert add_entry(text, "cancelled", "true") == text + "  cancelled: true\n"


def test_lines_after_kept_text() -> None:
    text = DATE + "title: |\n  a\n\n# c\n"
    assert add_item(text, "follow_ups", SAID) == (
        DATE + "title: |\n  a\nfollow_ups:\n  - action: b\n    note: c\n\n# c\n"
    )
    assert add_entry(text, "cancelled", "true") == DATE + "title: |\n  a\ncancelled: true\n\n# c\n"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("  - action: a\n", "  - action: b\n    note: c\n"),
        ("  -   action: a\n", "  -   action: b\n      note: c\n"),
        ("-    action: a\n", "-    action: b\n     note: c\n"),
        ("  - action: a\n  -   action: a\n", "  -   action: b\n      note: c\n"),
        ("  -   action: a\n  -  {action: a}\n", "  - action: b\n    note: c\n"),
        ("  -   a\n", "  - action: b\n    note: c\n"),
        ("  -\n    action: a\n", "  - action: b\n    note: c\n"),
        ("  -\n          action: a\n", "  -       action: b\n          note: c\n"),
    ],
)
def test_an_item_is_written_as_the_last_one(old: str, new: str) -> None:
    text = f"{DATE}follow_ups:\n{old}"
    assert add_item(text, "follow_ups", SAID) == text + new


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("follow_ups: []\n", "follow_ups:\n  - action: b\n    note: c\n"),
        ("follow_ups: []  # d\n", "follow_ups:  # d\n  - action: b\n    note: c\n"),
        ("follow_ups:    []\n", "follow_ups:\n  - action: b\n    note: c\n"),
        ("follow_ups: ~\n", "follow_ups:\n  - action: b\n    note: c\n"),
        ("follow_ups:  # d\n", "follow_ups:  # d\n  - action: b\n    note: c\n"),
    ],
)
def test_an_empty_list_is_filled_where_it_stands(text: str, result: str) -> None:
    assert add_item(text + DATE, "follow_ups", SAID) == result + DATE


@pytest.mark.parametrize(
    ("text", "line", "why"),
    [
        (DATE + "cancelled: >\n  x\n", 2, "'cancelled:' is written over several lines"),
        ("\n" + DATE + "cancelled: |\n  x\n", 3, "'cancelled:' is written over several lines"),
        (DATE + "cancelled: [x]\n", 2, "'cancelled:' is written over several lines"),
        ("\n\n{a: b}\n", 3, "the file is written in { }: write each key on its own line"),
        (
            DATE + "title: |\n  x", 1,
            "lines cannot be added to this layout without changing what it says",
        ),
    ],
)  # fmt: skip
def test_an_entry_that_is_refused(text: str, line: int, why: str) -> None:
    with pytest.raises(Refused) as refused:
        add_entry(text, "cancelled", "true")
    assert (refused.value.line, str(refused.value)) == (line, why)


def test_what_is_missing_is_put_first_in_each() -> None:
    text = "actions:\n  - title: |\n      a\n\n  - id: x\n  -   title: b\n      owner: c\n"
    assert add_missing(text, "actions", "id", {0: "a", 2: "b"}) == (
        "actions:\n  - id: a\n    title: |\n      a\n\n  - id: x\n"
        "  -   id: b\n      title: b\n      owner: c\n"
    )
    windows = "actions:\r\n  - title: a\r\n"
    assert add_missing(windows, "actions", "id", {0: "a"}) == (
        "actions:\r\n  - id: a\r\n    title: a\r\n"
    )
    for refused, line in (
        ("actions:\n  - {title: a}\n", 2),
        ("actions:\n  # c\n  - id: a\n", 3),
        ("actions:\n  - a\n", 2),
    ):
        with pytest.raises(Refused) as error:
            add_missing(refused, "actions", "id", {0: "b"})
        assert error.value.line == line
        assert str(error.value) == "'id:' cannot be added to this item"


@pytest.mark.parametrize(
    ("text", "result"),
    [
        ("", "minutes:\n  title: T, u\n  file: m/x.txt\n"),
        ("minutes:\n", 'minutes: {title: "T, u", file: m/x.txt}\n'),
        ("minutes: ~  # c\n", 'minutes: {title: "T, u", file: m/x.txt}  # c\n'),
        (
            "minutes:  # c\n    a: b\n# d\n",
            "minutes:  # c\n    a: b\n    title: T, u\n    file: m/x.txt\n# d\n",
        ),
        ("minutes: {a: b}\r\n", 'minutes: {a: b, title: "T, u", file: m/x.txt}\r\n'),
    ],
)
def test_entries_under_a_key(text: str, result: str) -> None:
    values = {"title": "T, u", "file": "m/x.txt"}
    assert add_under(DATE + text, "minutes", values) == DATE + result


@pytest.mark.parametrize("text", ["minutes: {file: a}\n", "minutes: a\n", "minutes: {}\n"])
def test_entries_under_what_says_something_else(text: str) -> None:
    with pytest.raises(Refused, match="'minutes:' says something else already") as error:
        add_under(DATE + text, "minutes", {"file": "m/x.txt"})
    assert error.value.line == 2


@pytest.mark.parametrize(
    ("text", "block", "flow"),
    [
        ("Een zin, met (haken).", "Een zin, met (haken).", '"Een zin, met (haken)."'),
        ("Één – ‘ding’", "Één – ‘ding’", "Één – ‘ding’"),
        ("wat? ja!", "wat? ja!", '"wat? ja!"'),
        ("a: b", '"a: b"', '"a: b"'),
        ("a #b", '"a #b"', '"a #b"'),
        ("- a", '"- a"', '"- a"'),
        ("1a", '"1a"', '"1a"'),
        ("a ", '"a "', '"a "'),
        ("NO", '"NO"', '"NO"'),
        ("True", '"True"', '"True"'),
        ("", '""', '""'),
        ('a "b" \\c', '"a \\"b\\" \\\\c"', '"a \\"b\\" \\\\c"'),
        ("é: \x85\u2028\ufeff", '"é: \\u0085\\u2028\\ufeff"', '"é: \\u0085\\u2028\\ufeff"'),
        ("2022-01-31", "2022-01-31", "2022-01-31"),
        ("2022-01/2022-03", "2022-01/2022-03", "2022-01/2022-03"),
        ("2022-01-31-extra", "2022-01-31-extra", "2022-01-31-extra"),
    ],
)
def test_a_value_as_it_is_written(text: str, block: str, flow: str) -> None:
    assert scalar(text) == block
    assert block_entry("a", text) == f"a: {block}"
    assert flow_seq([text, "b"]) == f"[{flow}, b]"
    assert flow_map({"said": text, "by": "c"}) == f"{{said: {flow}, by: c}}"
