"""The shape of the files: a tree to records, or findings at their places; the JSON Schema."""

from lovp_cli.schema.build import council, letter, meeting
from lovp_cli.schema.json_schema import json_schema
from lovp_cli.schema.problems import FINDINGS
from lovp_cli.schema.slugs import slug

__all__ = ["FINDINGS", "council", "json_schema", "letter", "meeting", "slug"]
