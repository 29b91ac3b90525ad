"""Objects as JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from lovp_cli.output.formats.escaping import json_safe


def render(objects: Sequence[dict[str, Any]]) -> str:
    """A list of objects, one on each line."""
    lines = [json.dumps(found, ensure_ascii=False) for found in objects]
    return json_safe("[\n  " + ",\n  ".join(lines) + "\n]") if lines else "[]"
