"""The JSON Schema of rows holds for what is printed, of registers in which anything is said."""

from __future__ import annotations

import datetime
import json
import random
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from tests.conftest import TODAY, Run

Write = Callable[[str, str], Path]

COUNCIL = """council: Raad
parties: [{id: a, name: A}, {id: b, name: B}]
moments: [{id: reces, name: reces, on: 2021-07/2021-08}, {id: formatie, name: formatie}]
"""
TERMS = [
    *(
        "none",
        "{said: ooit}",
        "{by: 2021-03-31, said: in maart}",
        "{by: 2021-22}",
        "{meeting: next}",
    ),
    *("{before: reces}", "{at: reces}", "{after: reces}", "{at: formatie}", "{every: month}"),
    *("{every: meeting}", "{by: 2021-04, every: half-year}", "{meeting: 2021-03-01}"),
]
STATUSES = ["open", "partly", "reported", "settled", "settled", "lapsed", "replaced"]
ACTION = {
    "owner": ["a", "b", "niemand"],
    "with": ["[]", "[a]", "[a, b]"],
    "topic": ["MIT", '"50%"'],
    "due": TERMS,
    "quote": ["woorden"],
    "number": ["12", "T1"],
    "asked_by": ["raad"],
    "reference": ["brief"],
    "contact": ["Jan"],
    "confidential": ["true", "false"],
}
SAID = {
    "status": STATUSES,
    "replaced_by": ["[x1]", "[x2, x3]"],
    "note": ["gezegd"],
    "reference": ["Kamerbrief"],
    "due": TERMS,
    "owner": ["a", "b"],
    "with": ["[]", "[b]"],
    "number": ["T2"],
}


def register(chance: random.Random, write: Write) -> None:
    """The files of a year in which actions are promised, and anything is said of them."""
    write("council.yaml", COUNCIL)
    ids: list[str] = []
    for number in range(8):
        day = datetime.date(2021, 1, 1) + timedelta(days=30 * number + chance.randrange(25))
        kind = chance.choice(["meetings", "meetings", "letters"])
        lines = [f"date: {day}", *(["confidential: true"] if chance.random() < 0.2 else [])]
        if kind == "meetings":
            lines += ["title: t", *(["kind: extra"] if chance.random() < 0.2 else [])]
        lines.append("actions:")
        for _ in range(chance.randrange(4)):
            ids.append(f"x{len(ids)}")
            lines.append(item({"id": ids[-1], "title": "t", "owner": "a"}, ACTION, chance))
        lines.append("follow_ups:")
        for _ in range(chance.randrange(4) if ids else 0):
            lines.append(item({"action": chance.choice(ids), "note": "n"}, SAID, chance))
        write(f"{kind}/{day}.yaml", "\n".join(lines) + "\n")


def item(needed: dict[str, str], choices: dict[str, list[str]], chance: random.Random) -> str:
    chosen = {key: chance.choice(of) for key, of in choices.items() if chance.random() < 0.5}
    entries = {**needed, **chosen}
    return "  - {" + ", ".join(f"{key}: {value}" for key, value in entries.items()) + "}"


def schema_of(lovp: Run) -> dict[str, Any]:
    schema: dict[str, Any] = json.loads(lovp("schema", "--rows").out)
    Draft202012Validator.check_schema(schema)
    return schema


def test_it_holds_for_what_is_printed(lovp: Run, here: Path, write: Write) -> None:
    schema = schema_of(lovp)
    judge = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
    filled: set[str] = set()
    for seed in range(30):
        for old in here.glob("data/*/*.yaml"):
            old.unlink()
        register(random.Random(seed), write)
        for flags in ([], ["--public"]):
            line = ("open-actions", "--status", "any", "--format", "json", *flags)
            rows = json.loads(lovp(*line).out)
            assert [error.message for error in judge.iter_errors(rows)] == []
            for row in rows:
                for name, found in (("Row", row), ("Due", row["due"]), ("Last", row["last"] or {})):
                    keys = schema["$defs"][f"{name}Object"]["properties"]
                    assert not found or list(found) == list(keys)
                    filled |= {f"{name}.{key}" for key, value in found.items() if value}
    # What was never there would have told nothing.
    told = {f"{name}.{key}" for name in ("Row", "Due", "Last") for key in keys_of(schema, name)}
    assert told - filled == set()


def keys_of(schema: dict[str, Any], name: str) -> list[str]:
    return list(schema["$defs"][f"{name}Object"]["properties"])


def test_all_keys_are_always_there(lovp: Run) -> None:
    schema = schema_of(lovp)
    for name in ("Row", "Due", "Last"):
        assert schema["$defs"][f"{name}Object"]["required"] == keys_of(schema, name)


def spoilt(row: dict[str, Any]) -> list[dict[str, Any]]:
    return [
        {**row, "status": "done"},
        {**row, "term": "month"},
        {**row, "due_date": "soon"},
        {**row, "with": None},
        {**row, "line": 0},
        {**row, "due": None},
        {**row, "overdue": "true"},
        {**row, "due": {**row["due"], "every": "day"}},
        {key: value for key, value in row.items() if key != "letter"},
    ]


@pytest.mark.usefixtures("kade")
def test_it_can_fail(lovp: Run) -> None:
    judge = Draft202012Validator(
        schema_of(lovp), format_checker=Draft202012Validator.FORMAT_CHECKER
    )
    rows = json.loads(lovp("open-actions", "--format", "json", today=TODAY).out)
    assert judge.is_valid(rows)
    assert judge.is_valid([{**rows[0], "a key of a later version": 1}])
    assert [judge.is_valid([row]) for row in spoilt(rows[0])] == [False] * 9
