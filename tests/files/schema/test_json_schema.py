"""The JSON Schemas, as an editor uses them: values as a YAML 1.2 parser types them."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML

from lovp_cli.files.schema.json_schema import SHAPES, json_schema_of
from tests.cases.schema_files import GOOD, WRONG, WRONG_OF_KIND, File
from tests.conftest import SHIPPED, Run

COUNCIL = "council: Raad\nparties:\n  - {id: b, name: b}\n  - {id: c, name: c}\n"
PLACES = {
    "council": "council.yaml",
    "meeting": "meetings/2022-01-17.yaml",
    "letter": "letters/2022-01-17.yaml",
}


@pytest.fixture
def validator(lovp: Run) -> Draft202012Validator:
    return judge(json.loads(lovp("schema").out))


def judge(schema: dict[str, Any]) -> Draft202012Validator:
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def typed(text: str) -> Any:
    yaml = YAML(typ="safe", pure=True)
    # The JSON data model has no dates: an editor takes them for text.
    yaml.constructor.add_constructor("tag:yaml.org,2002:timestamp", lambda _, node: str(node.value))
    return yaml.load(text)


@pytest.mark.parametrize("file", GOOD)
def test_good(validator: Draft202012Validator, file: File) -> None:
    for schema in (validator, judge(json_schema_of(file.kind))):
        assert [error.message for error in schema.iter_errors(typed(file.text))] == []


@pytest.mark.parametrize("file", WRONG)
def test_wrong(validator: Draft202012Validator, file: File) -> None:
    for schema in (validator, judge(json_schema_of(file.kind))):
        assert list(schema.iter_errors(typed(file.text)))


@pytest.mark.parametrize("file", WRONG_OF_KIND)
def test_wrong_of_its_kind(file: File) -> None:
    assert list(judge(json_schema_of(file.kind)).iter_errors(typed(file.text)))


@pytest.mark.parametrize("file", [*GOOD, *WRONG, *WRONG_OF_KIND])
def test_lovp_is_of_the_same_mind(
    file: File, lovp: Run, write: Callable[[str, str], Path], council: None
) -> None:
    write("council.yaml", COUNCIL)
    write("meetings/2022-01-24.yaml", "date: 2022-01-24\ntitle: x\n")
    write(PLACES[file.kind], file.text)
    found = json.loads(lovp("check", "--format", "json").out)
    shape = {"unknown-key", "missing-key", "missing-id", "wrong-value", "moved-meeting"}
    assert bool(shape & {finding["rule"] for finding in found}) is (file not in GOOD)


def test_shipped_files(validator: Draft202012Validator) -> None:
    files = sorted(SHIPPED.rglob("*.yaml"))
    assert len(files) == 4
    for file in files:
        errors = validator.iter_errors(typed(file.read_text("utf-8")))
        assert [error.message for error in errors] == []


@pytest.mark.parametrize("kind", SHAPES)
def test_check_jsonschema(kind: str, lovp: Run, shipped: Path, tmp_path: Path) -> None:
    assert lovp("schema", "--write").code == 0
    well = {"council": [shipped / "council.yaml"]}.get(kind, [*shipped.glob(f"{kind}s/*.yaml")])
    broken = {}
    for at, file in enumerate([*GOOD, *WRONG, *WRONG_OF_KIND]):
        path = tmp_path / f"{at}.yaml"
        path.write_text(file.text, "utf-8")
        if file.kind == kind:
            broken[str(path)] = file not in GOOD
    files = [*map(str, well), *broken]
    schema = str(shipped / f".schema/{kind}.json")
    words = ("--schemafile", schema, "--output-format", "json", *files)
    program = [sys.executable, "-m", "check_jsonschema", *words]
    done = subprocess.run(program, capture_output=True, text=True, check=False)
    assert done.returncode == 1, done.stderr
    answer = json.loads(done.stdout)
    assert {error["filename"] for error in answer["errors"]} == {
        file for file, wrong in broken.items() if wrong
    }
    assert answer["parse_errors"] == []
    done = subprocess.run(program[: -len(broken)], capture_output=True, text=True, check=False)
    assert not well or done.returncode == 0, done.stdout


def properties(schema: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for name, definition in schema["$defs"].items():
        yield name, definition
        for key, value in definition["properties"].items():
            yield f"{name}.{key}", value


@pytest.mark.parametrize("line", ["schema", "schema --rows"])
def test_every_key_has_a_text_that_an_editor_can_show(line: str, lovp: Run) -> None:
    found = dict(properties(json.loads(lovp(*line.split()).out)))
    assert len(found) > 30
    assert [at for at, value in found.items() if not value.get("description", "").strip()] == []
    # Titles that are made of keys and names of classes tell a clerk nothing.
    assert {at for at, value in found.items() if "title" in value} == {
        at for at in found if "." not in at
    }
    assert [at for at, value in found.items() if value.get("title", "a")[0].isupper()] == []


def test_texts_are_plain_and_in_markdown(lovp: Run) -> None:
    keys = dict(properties(json.loads(lovp("schema").out)))
    assert keys["FollowUpShape.with"]["description"] == (
        "Who takes part from now on; [] for nobody."
    )
    assert keys["FollowUpShape.with"]["markdownDescription"] == (
        "Who takes part from now on; `[]` for nobody."
    )
    assert keys["MomentShape.name"]["description"] == (
        "How people call it. Two recesses may have one name."
    )
    assert "markdownDescription" not in keys["MomentShape.name"]


def test_editors_fill_in_no_defaults(lovp: Run) -> None:
    assert '"default"' not in lovp("schema").out
