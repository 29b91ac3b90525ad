"""The JSON Schemas of the files, for editors."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Iterable
from itertools import pairwise
from textwrap import dedent
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue, models_json_schema
from pydantic_core import core_schema

from lovp_cli.files.schema.models import CouncilShape, LetterShape, MeetingShape
from lovp_cli.files.schema.types import Shape

DIALECT = "https://json-schema.org/draft/2020-12/schema"
SHAPES: dict[str, type[Shape]] = {
    "meeting": MeetingShape,
    "letter": LetterShape,
    "council": CouncilShape,
}


def json_schema() -> dict[str, Any]:
    """One JSON Schema (draft 2020-12) for the three kinds of file."""
    council = {"required": ["council"]}
    # A letter that has a title says nothing that a meeting could not say.
    meeting = [{"required": [key]} for key in ("title", "kind", "cancelled", "moved_to", "minutes")]
    return {
        "$schema": DIALECT,
        "title": "lovp",
        "$defs": _definitions(SHAPES.values()),
        # An editor that knows which kind it has before it judges gives one error, not three.
        "if": council,
        "then": {"$ref": "#/$defs/CouncilShape"},
        "else": {
            "if": {"anyOf": meeting},
            "then": {"$ref": "#/$defs/MeetingShape"},
            "else": {"$ref": "#/$defs/LetterShape"},
        },
    }


def json_schema_of(kind: str) -> dict[str, Any]:
    """The JSON Schema of one kind of file: `meeting`, `letter` or `council`."""
    shape = SHAPES[kind]
    reference = f"#/$defs/{shape.__name__}"
    return {"$schema": DIALECT, "$ref": reference, "$defs": _definitions([shape])}


class _Plain(GenerateJsonSchema):
    """What an editor shows: no titles made of the keys, and no values that it would fill in."""

    def field_title_should_be_set(self, _: Any) -> bool:
        return False

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        inner = self.generate_inner(schema["schema"])
        if "type" not in inner or "enum" in inner:
            return super().nullable_schema(schema)
        # One schema and not a choice of two, which editors explain twice.
        kinds = inner["type"] if isinstance(inner["type"], list) else [inner["type"]]
        return {**inner, "type": [*kinds, "null"]}


def _definitions(shapes: Iterable[type[BaseModel]]) -> dict[str, Any]:
    """The definitions of these shapes, and of those in them, by their names."""
    _, made = models_json_schema(
        [(shape, "validation") for shape in shapes], schema_generator=_Plain
    )
    found: dict[str, Any] = made["$defs"]
    for shape in Shape.__subclasses__():
        if definition := found.get(shape.__name__):
            for name, told in _docstrings(shape).items():
                key = shape.model_fields[name].alias or name
                definition["properties"][key] |= _described(told)
    return found


def _described(told: str) -> dict[str, str]:
    """What editors show: plain text, and Markdown for those that know it."""
    plain = {"description": told.replace("`", "")}
    return {**plain, "markdownDescription": told} if "`" in told else plain


def _docstrings(shape: type[Shape]) -> dict[str, str]:
    """What stands under each field in the source.

    pydantic can do this, too, but then reads the source in every command that reads a file.
    """
    (definition,) = ast.parse(dedent(inspect.getsource(shape))).body
    body = definition.body if isinstance(definition, ast.ClassDef) else []
    found = {}
    for field, below in pairwise(body):
        match field, below:
            case (
                ast.AnnAssign(target=ast.Name(id=name)),
                ast.Expr(value=ast.Constant(value=str(text))),
            ):
                found[name] = " ".join(text.split())
    return found
