"""The tables of keys: of the files, and of the JSON of an action. Their words are the schemas'."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

from lovp_cli.files.schema.json_schema import json_schema
from lovp_cli.output.lists.actions_schema import rows_schema
from tools.docs.table import one_line, table


def _keys_of_file(shape: str) -> str:
    return _keys(json_schema()["$defs"][shape], all_there=False)


def _keys_of_row(shape: str) -> str:
    return _keys(rows_schema()["$defs"][shape], all_there=True)


def _keys(definition: Mapping[str, Any], *, all_there: bool) -> str:
    """Every key with what it holds, and which must be there, unless all are."""
    needed = () if all_there else definition.get("required", ())
    rows = []
    for key, schema in definition["properties"].items():
        told = schema.get("markdownDescription", schema["description"])
        rows.append((f"`{key}`", one_line(told) + (" Must be there." if key in needed else "")))
    return table(definition["title"], "holds", rows=rows)


MAKERS: Mapping[str, Callable[[], str]] = {
    **{shape: partial(_keys_of_file, shape) for shape in json_schema()["$defs"]},
    **{shape: partial(_keys_of_row, shape) for shape in rows_schema()["$defs"]},
}
