"""Mistakes as hands make them: each file gives one line that says where it is and what to do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from lovp_cli.files.schema.problems import FINDINGS as SHAPE
from lovp_cli.files.yaml_text.guards import FINDINGS as TEXT
from tests.conftest import Run, tree

FILE = "meetings/2022-01-17.yaml"
HEAD = "date: 2022-01-17\ntitle: x\n"
ACTION = HEAD + "actions:\n  - id: a\n    title: t\n    owner: minister\n"
SAID = HEAD + "follow_ups:\n  - action: mit-governance\n"

# The text of the file, and where and what `check` says of it.
MISTAKES: list[tuple[str | bytes, str]] = [
    ("date: 2022-01-17\ntitel: x\n", "2:1: error: unknown-key: unknown key 'titel:'"),
    ("date: 2022-01-17\n", "1:1: error: missing-key: 'title:' is missing or empty"),
    ("date: 2022-01-17\ntitle:\n", "2:7: error: missing-key: 'title:' is missing or empty"),
    ('date: 2022-01-17\ntitle: " "\n', "2:8: error: wrong-value: title: is empty"),
    ("date: 2022-02-30\ntitle: x\n", "1:7: error: wrong-value: date: 2022-02-30 is not a day that"),
    ("date: 17-01-2022\ntitle: x\n", "1:7: error: wrong-value: date: '17-01-2022' is not a date:"),
    ("date: [2022]\ntitle: x\n", "1:7: error: wrong-value: date: "),
    (HEAD + "kind: special\n", "3:7: error: wrong-value: kind: 'special' is not one of 'regular'"),
    (
        HEAD + "cancelled: ja\n",
        "3:12: error: wrong-value: cancelled: write true or false, not 'ja'",
    ),
    (HEAD + "actions: none\n", "3:10: error: wrong-value: actions: write a list here"),
    (HEAD + "minutes: yes\n", "3:10: error: wrong-value: minutes: write keys and values here"),
    (HEAD + "minutes: {file: ../x.txt}\n", "3:17: error: wrong-value: file: '../x.txt' is not a"),
    (HEAD + "minutes: {fiel: x.txt}\n", "3:11: error: unknown-key: unknown key 'fiel:'"),
    (HEAD + "actions:\n  - x\n", "4:5: error: wrong-value: actions: write keys and values here"),
    (ACTION.replace("id: a", "id: A b"), "4:9: error: wrong-value: id: 'A b' is not an id:"),
    (
        ACTION.replace("id: a\n    ", ""),
        "4:5: error: missing-id: no id: add, for instance, 'id: t'",
    ),
    (ACTION.replace("    title: t\n", ""), "4:5: error: missing-key: 'title:' is missing or empty"),
    (ACTION.replace("title: t", "title: [t]"), "5:12: error: wrong-value: title: write plain text"),
    (ACTION + "    with: minister\n", "7:11: error: wrong-value: with: write a list here"),
    (ACTION + "    due: ooit\n", "7:10: error: wrong-value: due: 'ooit' is not a term: write none"),
    (ACTION + "    due: {}\n", "7:10: error: wrong-value: due: give 'by:', 'meeting:' or 'said:'"),
    (ACTION + "    due: {by: 2022-13}\n", "7:15: error: wrong-value: by: '2022-13' is not a date"),
    (ACTION + "    due: {by: 2023/2022}\n", "7:15: error: wrong-value: by: '2023/2022' "),
    (
        ACTION + "    due: {by: 2022, meeting: next}\n",
        "7:10: error: wrong-value: due: give 'by:' or",
    ),
    (ACTION + "    due: {meeting: 2021-11-29--}\n", "7:20: error: wrong-value: meeting: '2021-11"),
    (
        ACTION + "    due: {before: reces, by: 2022}\n",
        "7:10: error: wrong-value: due: give 'by:' or",
    ),
    (ACTION + "    due: {every: day}\n", "7:18: error: wrong-value: every: 'day' is not one of"),
    (
        ACTION + "    due: {every: meeting, by: 2022}\n",
        "7:10: error: wrong-value: due: 'every: meeting' goes with 'meeting:', or stands alone",
    ),
    (
        ACTION + "    due: {every: year, at: reces}\n",
        "7:10: error: wrong-value: due: 'every: year' goes with 'by:', or stands alone",
    ),
    (HEAD + "moved_to: next\n", "3:11: error: wrong-value: moved_to: 'next' is not a meeting's id"),
    (ACTION + "    confidential: ja\n", "7:19: error: wrong-value: confidential: write true or"),
    (ACTION + "    numer: T1\n", "7:5: error: unknown-key: unknown key 'numer:'"),
    (ACTION + "    due: {meeting: volgende}\n", "7:20: error: wrong-value: meeting: 'volgende' is"),
    (
        ACTION + "    due: {said: om 12:30 uur}\n",
        "7:22: error: yaml: a colon inside { } or [ ]: put quotation marks round the text",
    ),
    (
        ACTION + "    due: {said: na 1 mei, by: 2022, x: http://a.nl}\n",
        "7:44: error: yaml: a colon inside { } or [ ]: put quotation marks round the text",
    ),
    (
        ACTION + "    due: {said: wanneer? ooit}\n",
        "7:24: error: yaml: a question mark inside { } or [ ]: put quotation marks",
    ),
    (
        ACTION + "    with: [pg?, x]\n",
        "7:14: error: yaml: a question mark inside { } or [ ]: put quotation marks",
    ),
    (
        ACTION + "    due: {said: ooit [later]}\n",
        "7:22: error: yaml: a bracket inside { } or [ ]: put quotation marks round the text",
    ),
    (ACTION + "    due: {bij: 2022}\n", "7:11: error: unknown-key: unknown key 'bij:'"),
    (ACTION + "    due: {by 2022}\n", "7:11: error: unknown-key: 'by 2022' cannot be a key: an"),
    (
        ACTION + "    due: {said: snel, liefst morgen}\n",
        "7:23: error: unknown-key: 'liefst morgen' cannot be a key: an item begins with '- '",
    ),
    (HEAD + "actions:\n– id: a\n", "4:1: error: unknown-key: '– id' cannot be a key: an item"),
    (
        HEAD + "actions:\n\u00a0 - id: a\n",
        "4:1: error: unknown-key: '\u00a0 - id' cannot be a key: an item begins with '- '",
    ),
    (SAID, "4:5: error: wrong-value: follow_ups: this item says nothing: add a status"),
    (SAID + "    status: done\n", "5:13: error: wrong-value: status: 'done' is not one of 'open'"),
    (SAID + "    stats: open\n", "5:5: error: unknown-key: unknown key 'stats:'"),
    (HEAD + "\tkind: extra\n", "3:1: error: yaml: a tab in the indentation: use spaces"),
    ("date: 2022-01-17\ntitle: x: y\n", "2:9: error: yaml: a colon that cannot stand here"),
    ('date: 2022-01-17\ntitle: "x\n', "2:8: error: yaml: a quotation mark that opens here is"),
    ("date: 2022-01-17\ntitle: @x\n", "2:8: error: yaml: text that begins with this character"),
    ('date: 2022-01-17\ntitle: "C:\\map"\n', "2:11: error: yaml: a backslash inside double"),
    ("date: 2022-01-17\ntitle\n", "3:1: error: yaml: a colon is missing after a key"),
    (ACTION + "   due: none\n", "7:4: error: yaml: this line does not fit the list above it"),
    (HEAD + "  kind: extra\n", "3:7: error: yaml: a colon that cannot stand here"),
    (HEAD + "actions: [a\n", "4:1: error: yaml: a list in [ ] is not closed here"),
    (HEAD + "minutes: {title: a\n", "4:1: error: yaml: an entry in { } is not closed here"),
    (HEAD + "actions: - a\n", "3:10: error: yaml: a dash that cannot stand here"),
    ("date: 2022-01-17\ntitle: *x\n", "2:8: error: yaml: an anchor or alias (& or *)"),
    ("date: 2022-01-17\ntitle: &x y\n", "2:8: error: yaml: an anchor or alias (& or *)"),
    ("date: 2022-01-17\ntitle: !x y\n", "2:8: error: yaml: a tag (!…)"),
    (HEAD + "---\ndate: x\n", "3:1: error: yaml: a second document"),
    (HEAD + "? [a]\n: b\n", "3:3: error: yaml: a key must be a single word"),
    (HEAD + "date: 2022-01-18\n", "3:1: error: duplicate-key: 'date:' stands here and at line 1"),
    ("", "1:1: error: yaml: the file is empty"),
    ("- a\n", "1:1: error: yaml: no keys"),
    ("x\n", "1:1: error: yaml: no keys"),
    ("%YAML 9.9\n---\n" + HEAD, "1:1: error: yaml: not YAML (found incompatible YAML document)"),
    (HEAD + "<<<<<<<\r\nkind: extra\r\n", "3:1: error: conflict-marker: git left a conflict"),
    ((HEAD + "kind: ja\n# ").ljust(1 << 20, "x"), "3:7: error: wrong-value: kind: 'ja' is not"),
    ((HEAD + "kind: ja\n# ").ljust((1 << 20) + 1, "x"), "1:1: error: too-large: larger than 1"),
    ("<<<<<<< HEAD\n" + HEAD, "1:1: error: conflict-marker: git left a conflict here"),
    (HEAD.encode("utf-16"), "1:1: error: encoding: saved as UTF-16: save it again as UTF-8"),
    ((HEAD + "topic: é").encode("latin-1"), "3:8: error: encoding: byte 0xe9 is not UTF-8"),
    (HEAD + "# a\u200b\x07\n", "3:5: error: encoding: the invisible character U+0007"),
    (HEAD + "actions: " + "[" * 20 + "]" * 20, "3:25: error: too-large: deeper than 16 levels"),
    (HEAD + "actions: [" + "a," * 50_000 + "]", ": error: too-large: more than 50,000 items"),
    (HEAD + "#" * (1 << 20), "1:1: error: too-large: larger than 1 MiB"),
]


# Plain ids: pytest escapes others anew each time that mutmut collects them, and loses them.
@pytest.mark.parametrize(
    ("text", "said"), MISTAKES, ids=[said.replace("…", "...") for _, said in MISTAKES]
)
def test_mistake(
    lovp: Run, shipped: Path, write: Callable[[str, str], Path], text: str | bytes, said: str
) -> None:
    write(FILE, "").write_bytes(text if isinstance(text, bytes) else text.encode())
    before = tree(shipped)
    outcome = lovp("check")
    assert outcome.code == 1
    assert outcome.out.startswith(f"data/{FILE}:")
    assert said in outcome.out
    assert outcome.out.count("\n") == 1, outcome.out
    listed = lovp("open-actions", "--format", "json", "--as-of", "2026-11-23")
    assert (listed.code, listed.out.count('"id"')) == (1, 8)
    assert lovp("add-action", "last", "--title", "t", "--owner", "pg").code == 1
    assert tree(shipped) == before


def test_every_kind_of_finding_has_a_mistake() -> None:
    said = " ".join(line for _, line in MISTAKES)
    missing = [name for name in {**TEXT, **SHAPE} if f"error: {name}: " not in said]
    assert missing == ["unreadable"]


@pytest.mark.parametrize("kind", ["outside", "loop", "folder", "pipe"])
def test_what_is_no_file_of_the_folder_is_left_out(
    lovp: Run, shipped: Path, here: Path, kind: str
) -> None:
    path = shipped / FILE
    (here / "secret.yaml").write_text(HEAD, "utf-8")
    if kind == "outside":
        path.symlink_to(here / "secret.yaml")
    elif kind == "loop":
        path.symlink_to(path)
    elif kind == "folder":
        path.mkdir()
    else:
        import os

        os.mkfifo(path)
    outcome = lovp("check")
    assert outcome.code == 1
    assert f"data/{FILE}:1:1: error: unreadable: cannot be read: " in outcome.out


def test_more_than_a_file_should_hold_in_council_yaml(lovp: Run, shipped: Path) -> None:
    (shipped / "council.yaml").write_text("council: x\nparties:\n  - {id: a, nam: b}\n", "utf-8")
    meeting = shipped / "meetings/2021-09-27.yaml"
    meeting.write_text(meeting.read_text("utf-8").replace("at: formatie, ", ""), "utf-8")
    outcome = lovp("check")
    assert outcome.out == (
        "data/council.yaml:3:13: error: unknown-key: unknown key 'nam:',"
        " or written by a newer lovp; did you mean 'name:'?\n"
    )
    assert lovp("open-actions", "--owner", "minister").code == 1
