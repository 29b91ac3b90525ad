"""The JSON Schema, as an editor uses it: values as a YAML 1.2 parser types them."""

from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML

from tests.conftest import SHIPPED, Run

MEETING = "date: '2022-01-17'\ntitle: x\n"
GOOD = [
    "council: Raad\nlanguage: en\nparties:\n  - {id: a, name: b, aliases: [c]}\n",
    MEETING + "kind: extra\ncancelled: true\nminutes: {title: t, file: minutes/x.txt}\n",
    MEETING + "actions:\n  - {id: a, title: 2022, owner: b, with: [c], due: none}\n",
    MEETING + "actions:\n  - {id: a, title: t, owner: b, due: {by: 2022, said: x}}\n",
    MEETING + "actions:\n  - {id: a, title: t, owner: b, due: {meeting: next}}\n",
    "date: '2022-01-17'\nfollow_ups:\n  - {action: a, status: settled, note: x}\n",
    MEETING + "moved_to: 2022-01-24\n",
    MEETING + "actions: [{id: a, title: t, owner: b, due: {every: quarter}, number: 12}]\n",
    MEETING + "actions: [{id: a, title: t, owner: b, due: {before: reces}, contact: c}]\n",
    MEETING + "actions: [{id: a, title: t, owner: b, asked_by: c, confidential: true}]\n",
    "date: '2022-01-17'\nactions: [{id: a, title: t, owner: b, reference: c}]\n",
    "date: '2022-01-17'\ntitle: Brief\nconfidential: true\nfollow_ups: [{action: a, with: []}]\n",
    "council: Raad\nmoments: [{id: reces, name: reces, on: 2022-07/2022-08}, {id: a, name: b}]\n",
    "council: Raad\nparties: [{id: a, name: b, contact: c}]\n",
    MEETING + "actions:\nfollow_ups:\n",
    MEETING + "actions: [{id: a, title: t, owner: b, with: , due: {by: 2022, every: year}}]\n",
    MEETING + "actions: [{id: a, title: t, owner: b, due: {meeting: next, every: meeting}}]\n",
    MEETING + "actions: [{id: a, title: t, owner: b, due: {said: ooit}}]\n",
    MEETING + "moved_to: 2022-01-24\ncancelled: false\n",
    "council: Raad\nparties:\nmoments:\n",
]
WRONG = [
    "council: Raad\nlanguage: fr\n",
    "council: Raad\nparties: [{id: A, name: b}]\n",
    MEETING + "kind: special\n",
    MEETING + "actoins: []\n",
    MEETING + "actions: [{title: t, owner: b}]\n",
    MEETING + "actions: [{id: a, title: t, owner: b, due: ooit}]\n",
    MEETING + "actions: [{id: a, title: t, owner: b, due: {meeting: volgende}}]\n",
    "date: '2022-01-17'\nfollow_ups: [{action: a, status: klaar}]\n",
    "date: '2022-01-17'\nfollow_up: []\n",
    MEETING + "moved_to: next\n",
    MEETING + "actions: [{id: a, title: t, owner: b, due: {every: day}}]\n",
    MEETING + "actions: [{id: a, title: t, owner: b, due: {befor: reces}}]\n",
    MEETING + "actions: [{id: a, title: t, owner: b, confidential: maybe}]\n",
    "date: '2022-01-17'\nkind: extra\n",
    "council: Raad\nmoments: [{name: reces}]\n",
    MEETING + "actions: [{id: a, title: t, owner: b, due: {by: 2022, meeting: next}}]\n",
    MEETING + "actions: [{id: a, title: t, owner: b, due: {after: x, before: x}}]\n",
    MEETING + "actions: [{id: a, title: t, owner: b, due: {every: meeting, by: 2022}}]\n",
    MEETING + "actions: [{id: a, title: t, owner: b, due: {every: year, meeting: next}}]\n",
    MEETING + "actions: [{id: a, title: t, owner: b, due: {every: year, before: reces}}]\n",
    MEETING + "actions: [{id: a, title: t, owner: b, due: {}}]\n",
    "date: '2022-01-17'\nfollow_ups: [{action: a}]\n",
    MEETING + "moved_to: 2022-01-24\ncancelled: true\n",
    "date: '0'\ntitle: x\n",
    "date: '2022-13-10'\ntitle: x\n",
    "date: '2022-01-17'\ntitle: ''\n",
]


@pytest.fixture
def validator(lovp: Run) -> Draft202012Validator:
    schema = json.loads(lovp("schema").out)
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def typed(text: str) -> Any:
    yaml = YAML(typ="safe", pure=True)
    # The JSON data model has no dates: an editor takes them for text.
    yaml.constructor.add_constructor("tag:yaml.org,2002:timestamp", lambda _, node: str(node.value))
    return yaml.load(text)


@pytest.mark.parametrize("text", GOOD)
def test_good(validator: Draft202012Validator, text: str) -> None:
    assert [error.message for error in validator.iter_errors(typed(text))] == []


@pytest.mark.parametrize("text", WRONG)
def test_wrong(validator: Draft202012Validator, text: str) -> None:
    assert list(validator.iter_errors(typed(text)))


def test_shipped_files(validator: Draft202012Validator) -> None:
    files = sorted(SHIPPED.rglob("*.yaml"))
    assert len(files) == 4
    for file in files:
        errors = validator.iter_errors(typed(file.read_text("utf-8")))
        assert [error.message for error in errors] == []
