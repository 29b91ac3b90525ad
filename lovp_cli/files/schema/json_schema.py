"""The JSON Schema of the files, for editors."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from lovp_cli.files.schema.models import CouncilShape, LetterShape, MeetingShape

SHAPES: dict[str, type[BaseModel]] = {
    "meeting": MeetingShape,
    "letter": LetterShape,
    "council": CouncilShape,
}


def json_schema() -> dict[str, Any]:
    """One JSON Schema (draft 2020-12) for the three kinds of file."""
    _, definitions = models_json_schema(
        [(shape, "validation") for shape in SHAPES.values()], title="lovp"
    )
    council = {"required": ["council"]}
    # A letter that has a title says nothing that a meeting could not say.
    meeting = [{"required": [key]} for key in ("title", "kind", "cancelled", "moved_to", "minutes")]
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        **definitions,
        # An editor that knows which kind it has before it judges gives one error, not three.
        "if": council,
        "then": {"$ref": "#/$defs/CouncilShape"},
        "else": {
            "if": {"anyOf": meeting},
            "then": {"$ref": "#/$defs/MeetingShape"},
            "else": {"$ref": "#/$defs/LetterShape"},
        },
    }
