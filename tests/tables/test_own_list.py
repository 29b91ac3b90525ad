"""What lovp wrote as a list comes back equal from an empty register whose council has the parties.

Not in a list, and so not back: how often a term was extended, that a promise repeats and the rounds
that it met, all words but the last, the day on which something was reported, and the calendar
beyond the meetings that are named.
"""

from __future__ import annotations

import csv
import io
import itertools
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from lovp_cli.files.yaml_text.scalars import Value, block_entry
from lovp_cli.program import main

COUNCIL = (
    "council: Raad\nparties:\n  - {id: chair, name: voorzitter}\n"
    "  - {id: clerk, name: griffie, aliases: [de griffier]}\n  - {id: pg, name: OM}\n"
)
FIRST, TODAY = date(2021, 1, 4), date(2022, 6, 1)
NEVER_BACK = ("verlengd", "extended")

Item = dict[str, Value]

words = (
    st.text(
        st.characters(codec="utf-8", exclude_categories=("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp")),
        min_size=1,
        max_size=20,
    )
    .map(lambda text: " ".join(text.split()))
    .filter(bool)
)
words |= st.sampled_from(
    [
        "=SOM(A1)",
        "'=1",
        "+31 6",
        "-",
        "@x",
        'zo "gezegd"',
        "a;b,c",
        "12-03-2021: x",
        "ja",
        "nee",
        "#",
    ]
)
parties = st.sampled_from(["chair", "clerk", "pg"])
days = st.integers(0, 60).map(lambda week: FIRST + timedelta(days=7 * week))
terms: st.SearchStrategy[Value] = st.sampled_from(
    [
        "none",
        {"by": "2021-06"},
        {"by": "2021-03-01/2021-05-15", "said": "komende weken"},
        {"by": "2023-02-28"},
        {"said": "zo spoedig mogelijk"},
        {"meeting": "next", "said": "volgend overleg"},
        {"by": "2021-24", "said": "in de winter"},
    ]
)


@st.composite
def action(draw: st.DrawFn, id: str) -> Item:
    item: Item = {"id": id, "title": draw(words), "owner": draw(parties)}
    if partners := draw(st.lists(parties, max_size=2, unique=True)):
        item["with"] = partners
    if due := draw(st.none() | terms):
        item["due"] = due
    for key in ("topic", "quote", "asked_by", "reference"):
        if text := draw(st.none() | words):
            item[key] = text
    if draw(st.booleans()):
        item["number"] = f"T-{id}"
    if draw(st.booleans()):
        item["confidential"] = True
    return item


def _ends(
    draw: st.DrawFn, id: str, promised: date, others: list[str]
) -> Iterator[tuple[date, Item]]:
    """Notes, a new owner or term, and how it stands or ended."""
    said = sorted(draw(st.lists(days, max_size=3, unique=True)))
    said = [day for day in said if day >= promised]
    for day in said[:-1]:
        more: Item = draw(
            st.sampled_from([{"owner": "pg"}, {"due": {"by": "2022-12"}}, {"status": "partly"}])
        )
        yield day, {"action": id, "note": draw(words), **more}
    for day in said[-1:]:
        status = draw(st.sampled_from(["partly", "settled", "lapsed", "replaced", "reported"]))
        item: Item = {"action": id, "status": status}
        if status == "replaced":
            if not others:
                continue
            item["replaced_by"] = [draw(st.sampled_from(others))]
        if note := draw(st.none() | words):
            item["note"] = note
        yield day, item


@st.composite
def registers(draw: st.DrawFn) -> dict[str, str]:
    """The files of a register: meetings, and letters on other days."""
    meetings = sorted(draw(st.lists(days, min_size=1, max_size=5, unique=True)))
    # A list does not say which meetings were extra.
    kinds = dict.fromkeys(meetings, "regular")
    letters = draw(st.lists(days.map(lambda day: day + timedelta(days=2)), max_size=2, unique=True))
    heads = {
        f"meetings/{day}.yaml": (day, f"date: {day}\ntitle: Raad\nkind: {kinds[day]}\n")
        for day in meetings
    }
    heads |= {f"letters/{day}.yaml": (day, f"date: {day}\n") for day in letters}
    items: dict[str, tuple[list[Item], list[Item]]] = {file: ([], []) for file in heads}
    count = itertools.count()
    known: list[str] = []
    for file, (day, _) in sorted(heads.items(), key=lambda head: head[1][0]):
        for _ in range(draw(st.integers(0, 3))):
            id = f"a{next(count)}"
            items[file][0].append(draw(action(id)))
            for said_on, said in _ends(draw, id, day, known):
                there = file if said_on == day else f"meetings/{said_on}.yaml"
                if there not in heads:
                    there = f"letters/{said_on}.yaml"
                    heads.setdefault(there, (said_on, f"date: {said_on}\n"))
                items.setdefault(there, ([], []))[1].append(said)
            known.append(id)
    files = {file: head + _lists(*items[file]) for file, (_, head) in heads.items()}
    return {"council.yaml": COUNCIL, **files}


def _lists(actions: list[Item], follow_ups: list[Item]) -> str:
    text = ""
    for key, items in (("actions", actions), ("follow_ups", follow_ups)):
        if items:
            text += f"{key}:\n"
        for item in items:
            lines = [block_entry(name, value) for name, value in item.items()]
            text += "  - " + "\n    ".join(lines) + "\n"
    return text


@contextmanager
def folder() -> Iterator[Path]:
    before = Path.cwd()
    with tempfile.TemporaryDirectory() as name:
        os.chdir(name)
        try:
            yield Path(name)
        finally:
            os.chdir(before)


def _rows(data: str, *flags: str) -> list[dict[str, str]]:
    file = Path(f"{data}-rows.csv")
    flags = ("--format", "csv", "-o", str(file), "--force", *flags)
    assert main.run(("--data", data, "open-actions", "--status", "any", *flags), TODAY) == 0
    rows = csv.DictReader(io.StringIO(file.read_text("utf-8"), newline=""))
    return [{key: cell for key, cell in row.items() if key not in NEVER_BACK} for row in rows]


@settings(max_examples=15)
@given(registers(), st.sampled_from(["nl", "en"]), st.sampled_from(["csv", "xlsx"]))
def test_it_comes_back_equal(files: dict[str, str], language: str, ending: str) -> None:
    with folder():
        for file, text in files.items():
            path = Path("one", file)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        Path("other").mkdir()
        Path("other/council.yaml").write_text(COUNCIL, "utf-8")
        before = _rows("one", "--lang", language)
        if not before:
            return
        list = f"one.{ending}"
        everything = ("open-actions", "--status", "any", "--lang", language, "-o", list)
        assert main.run(("--data", "one", *everything), TODAY) == 0
        assert main.run(("--data", "other", "import", list, "--yes"), TODAY) == 0
        assert _rows("other", "--lang", language) == before
        assert not Path("one-rest.csv").exists()
        # The same list again adds nothing.
        kept = {path: path.read_bytes() for path in Path("other").rglob("*.yaml")}
        assert main.run(("--data", "other", "import", list, "--yes"), TODAY) == 0
        assert main.run(("--data", "one", "import", list, "--yes"), TODAY) == 0
        assert {path: path.read_bytes() for path in Path("other").rglob("*.yaml")} == kept
