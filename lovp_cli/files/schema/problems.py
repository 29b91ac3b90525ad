"""From pydantic's errors to findings, at their places and in the user's words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import get_close_matches
from typing import Any

from pydantic import BaseModel, ValidationError

from lovp_cli.council.phrases.slugs import slug
from lovp_cli.council.records.place import Finding, Place
from lovp_cli.files.schema.models import SHAPES_UNDER
from lovp_cli.files.yaml_text.tree import Mapping, Node
from lovp_cli.files.yaml_text.tree import Sequence as ListNode

FINDINGS = {
    "unknown-key": "A key that lovp does not know: misspelt, or written by a newer lovp.",
    "missing-key": "A key that must be there is absent or empty.",
    "missing-id": "An action has no id; one made from its title is proposed.",
    "wrong-value": "A value is not of the form that its key asks for.",
}


# Nobody mends more before looking again, and a file may hold very many.
_MOST = 100


def findings(
    file: str, root: Mapping, error: ValidationError, model: type[BaseModel]
) -> list[Finding]:
    """The problems that pydantic found in a file, a hundred at most."""
    found = error.errors(include_url=False)[:_MOST]
    problems: list[dict[str, Any]] = [dict(problem) for problem in found]
    meant = {_meant(problem, model) for problem in problems}
    return [
        _finding(file, root, problem, model)
        for problem in problems
        # What is missing because it is misspelt is said once, where it is misspelt.
        if problem["type"] != "missing" or problem["loc"] not in meant
    ]


def _meant(problem: dict[str, Any], model: type[BaseModel]) -> tuple[str | int, ...] | None:
    """The place of the key that an unknown one was probably meant to be."""
    *above, key = problem["loc"]
    if problem["type"] != "extra_forbidden":
        return None
    close = _close(str(key), _keys_at(model, problem["loc"]))
    return (*above, close[0]) if close else None


def _finding(file: str, root: Mapping, problem: dict[str, Any], model: type[BaseModel]) -> Finding:
    parent, node, key = _locate(root, problem["loc"])
    kind, value, name = problem["type"], problem.get("input"), key or "this"
    place: Node | None = node
    if kind == "extra_forbidden":
        rule, message = "unknown-key", _unknown(name, _keys_at(model, problem["loc"]))
        place = parent.key(name) if isinstance(parent, Mapping) else node
    elif kind == "missing" or value is None:
        rule, message = "missing-key", f"'{name}:' is missing or empty"
        if name == "id" and isinstance(title := _value(parent, "title"), str):
            rule, message = "missing-id", f"no id: add, for instance, 'id: {slug(title)}'"
    else:
        rule, message = "wrong-value", f"{name}: {_wrong(kind, problem)}"
    mark = (place or node).start
    return Finding(Place(file, mark.line + 1, mark.column + 1), "error", rule, message)


def _locate(root: Mapping, loc: Sequence[str | int]) -> tuple[Node, Node, str | None]:
    """The entry and the value that a location means, and the key. Model tags are passed over."""
    parent: Node = root
    node: Node = root
    key = None
    for part in loc:
        if str(part).startswith("<"):
            continue
        if isinstance(node, ListNode) and isinstance(part, int):
            parent, node = node, node.items[part]
        elif isinstance(node, Mapping):
            child = node.get(str(part))
            if child is not None:
                parent, node, key = node, child, str(part)
            elif part == loc[-1]:
                return node, node, str(part)
    return parent, node, key


def _value(node: Node, key: str) -> str | None:
    child = node.get(key) if isinstance(node, Mapping) else None
    return getattr(child, "text", None)


def _close(key: str, known: Sequence[str]) -> list[str]:
    return get_close_matches(key.lower(), known, 1)


def _unknown(key: str, known: Sequence[str]) -> str:
    if re.search(r"[^\w-]", key):
        return (
            f"'{key}' cannot be a key: an item begins with '- ', a key ends in ': ',"
            " and text with a comma in { } needs quotation marks round it"
        )
    close = _close(key, known)
    hint = f"; did you mean '{close[0]}:'?" if close else f" (known: {', '.join(known)})"
    return f"unknown key '{key}:', or written by a newer lovp{hint}"


def _keys_at(model: type[BaseModel], loc: Sequence[str | int]) -> list[str]:
    """The keys that may stand where an unknown one does."""
    above = [part for part in loc[:-1] if part in SHAPES_UNDER]
    shape = SHAPES_UNDER[above[-1]] if above else model
    return [field.alias or name for name, field in shape.model_fields.items()]


def _wrong(kind: str, problem: dict[str, Any]) -> str:
    value = problem["input"]
    if kind == "value":
        return str(problem["ctx"]["message"])
    if kind == "literal_error":
        return f"'{value}' is not one of {problem['ctx']['expected']}"
    if kind == "list_type":
        return "write a list here, each item after '- ', or in [ ]"
    if kind in ("model_type", "model_attributes_type"):
        return "write keys and values here, one on each line"
    if kind == "string_type":
        return "write plain text here; where it holds ': ', put quotation marks round it"
    return str(problem["msg"])
