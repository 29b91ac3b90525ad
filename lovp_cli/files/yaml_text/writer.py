"""Lines added to a file's text, each addition read again and compared with what was meant."""

from __future__ import annotations

from collections.abc import Mapping as Dict
from collections.abc import Sequence as List
from typing import Any, NamedTuple

from lovp_cli.council.records.refusal import Refusal
from lovp_cli.files.yaml_text.guards import Unreadable
from lovp_cli.files.yaml_text.lines import last_line, newline, with_breaks
from lovp_cli.files.yaml_text.reader import read
from lovp_cli.files.yaml_text.scalars import Value, block_entry, flow_map, plain_flag
from lovp_cli.files.yaml_text.tree import Mapping, Mark, Scalar, Sequence, plain


class Refused(Refusal):
    """A layout that lines cannot be added to; `line` counts from 1."""

    def __init__(self, line: int, message: str) -> None:
        super().__init__(message)
        self.line = line


class Edited(NamedTuple):
    """A text after an edit, what it says, and the lines that are new; `line` counts from 1."""

    text: str
    root: Mapping
    line: int
    lines: list[str]


class _Draft(NamedTuple):
    text: str
    line: int
    lines: list[str]


def add_item(text: str, key: str, item: Dict[str, Value]) -> Edited:
    """The text with an item at the end of the list under a key of the root.

    Raises Refused where the layout leaves no safe place for it.
    """
    return add_items(text, {key: [item]})


def add_items(text: str, items: Dict[str, List[Dict[str, Value]]]) -> Edited:
    """The text with items at the ends of several lists, each under a key of the root.

    The lines are those that were added to the last list. Raises Refused as above.
    """
    added, root = _Draft(text, 1, []), read("", text)
    meant = plain(root, exact=True)
    for key, new in items.items():
        if not new:
            continue
        if added.lines:
            root = read("", added.text)
        found = root.get(key)
        if isinstance(found, Sequence) and not found.flow:
            lines = _lines_of(new, found.start.column, _key_offset(found))
            added = _insert(added.text, last_line(found, added.text), lines)
        else:
            added = _first_items(added.text, root, key, new)
        meant[key] = [*(meant.get(key) or []), *map(_meant, new)]
    return _verified(added, meant)


def begun_with(opening: str, items: Dict[str, List[Dict[str, Value]]]) -> Edited:
    """The text of a new file: its first entries, and lists of items under further keys."""
    meant, lines = plain(read("", opening), exact=True), opening.splitlines()
    for key, new in items.items():
        if new:
            lines += [f"{key}:", *_lines_of(new, 2, 2)]
            meant[key] = [*map(_meant, new)]
    return _verified(_Draft("".join(f"{line}\n" for line in lines), 1, lines), meant)


def add_entry(text: str, key: str, value: str) -> Edited:
    """The text with one more `key: value` line at its end, or that value where the key stands.

    The value is written as it is given.
    """
    root = _block_root(text)
    line = f"{key}: {value}"
    node = root.get(key)
    if node is None:
        added = _insert(text, last_line(root, text), [" " * root.start.column + line])
    elif isinstance(node, Scalar) and node.style not in ("|", ">"):
        added = _changed_line(text, node.start, node.end, value)
    else:
        raise Refused(node.start.line + 1, f"'{key}:' is written over several lines")
    return _verified(added, {**plain(root, exact=True), key: value})


def add_under(text: str, key: str, values: Dict[str, str]) -> Edited:
    """The text with more entries in the mapping under a key of the root, begun where there is none.

    Raises Refused where one of them is there already, or the layout leaves no safe place.
    """
    root = _block_root(text)
    node, before = root.get(key), plain(root, exact=True)
    lines = [block_entry(*entry) for entry in values.items()]
    if node is None:
        indent = " " * root.start.column
        new = [f"{indent}{key}:", *(f"{indent}  {line}" for line in lines)]
        added = _insert(text, last_line(root, text), new)
    elif isinstance(node, Scalar) and node.null:
        added = _changed_line(text, node.start, node.end, flow_map(values))
    elif not isinstance(node, Mapping) or not node.entries or any(map(node.get, values)):
        raise Refused(node.start.line + 1, f"'{key}:' says something else already")
    elif node.flow:
        last = node.entries[-1][1]
        added = _changed_line(text, last.end, last.end, f", {flow_map(values)[1:-1]}")
    else:
        column = " " * node.start.column
        added = _insert(text, last_line(node, text), [column + line for line in lines])
    return _verified(added, {**before, key: {**(before.get(key) or {}), **values}})


def add_to_item(text: str, list_key: str, at: int, key: str, value: str) -> Edited:
    """The text with `key: value` at the end of an item of a list, or that value where it is empty.

    The value is one that stands bare in braces too.
    """
    root = read("", text)
    found = root.get(list_key)
    item = found.items[at] if isinstance(found, Sequence) and at < len(found.items) else None
    if not isinstance(item, Mapping) or not item.entries:
        raise Refused(1, f"item {at + 1} of '{list_key}:' is no longer there")
    meant = plain(root, exact=True)
    meant[list_key][at][key] = value
    node, last = item.get(key), item.entries[-1][1]
    if isinstance(node, Scalar) and node.null:
        added = _changed_line(text, node.start, node.end, value)
    elif node is not None:
        raise Refused(node.start.line + 1, f"'{key}:' is there already")
    elif item.flow:
        added = _changed_line(text, last.end, last.end, f", {key}: {value}")
    else:
        line = f"{' ' * item.start.column}{key}: {value}"
        added = _insert(text, last_line(item, text), [line])
    return _verified(added, meant)


def add_missing(text: str, list_key: str, key: str, values: Dict[int, str]) -> Edited:
    """The text with `key: value` put first in those items of a list, by position.

    All of its lines count as new.
    """
    root = read("", text)
    found = root.get(list_key)
    meant = plain(root, exact=True)
    if not isinstance(found, Sequence):
        return Edited(text, root, 1, text.splitlines())
    # From the last to the first, so that the places found still hold.
    for at in sorted(values, reverse=True):
        item = found.items[at]
        if not isinstance(item, Mapping) or item.flow or item.get(key) is not None:
            raise Refused(item.start.line + 1, f"'{key}:' cannot be added to this item")
        line = f"{block_entry(key, values[at])}{newline(text)}{' ' * item.start.column}"
        text = _replace(text, item.start, item.start, line)
        meant[list_key][at] = {key: values[at], **meant[list_key][at]}
    return _verified(_Draft(text, 1, text.splitlines()), meant)


def _first_items(text: str, root: Mapping, key: str, items: List[Dict[str, Value]]) -> _Draft:
    root = _block_root(text)
    node, indent = root.get(key), root.start.column
    lists = [value for _, value in root.entries if isinstance(value, Sequence) and not value.flow]
    column = lists[-1].start.column if lists else indent + 2
    lines = _lines_of(items, column, 2)
    if node is None:
        return _insert(text, last_line(root, text), [f"{' ' * indent}{key}:", *lines])
    empty = node.null if isinstance(node, Scalar) else isinstance(node, Sequence) and not node.items
    if not empty or node.start.line != node.end.line:
        raise Refused(
            node.start.line + 1, f"'{key}:' is written in [ ]: write each item on lines of its own"
        )
    before = with_breaks(text)[node.start.line][: node.start.column].rstrip(" ")
    text = _replace(text, Mark(node.start.line, len(before)), node.end, "")
    added = _insert(text, node.start.line, lines)
    if node.start == node.end:
        return added
    # The key's own line is new as well, as what stood for an empty list is gone from it.
    return added._replace(line=added.line - 1, lines=[before, *added.lines])


def _block_root(text: str) -> Mapping:
    root = read("", text)
    if root.flow:
        raise Refused(
            root.start.line + 1, "the file is written in { }: write each key on its own line"
        )
    return root


def _key_offset(found: Sequence) -> int:
    last = found.items[-1]
    offset = last.start.column - found.start.column
    return offset if isinstance(last, Mapping) and not last.flow and offset >= 2 else 2


def _lines_of(items: List[Dict[str, Value]], column: int, offset: int) -> list[str]:
    return [line for item in items for line in _item_lines(item, column, offset)]


def _item_lines(item: Dict[str, Value], column: int, offset: int) -> list[str]:
    lines = [" " * (column + offset) + block_entry(key, value) for key, value in item.items()]
    lines[0] = " " * column + "-" + " " * (offset - 1) + lines[0][column + offset :]
    return lines


def _insert(text: str, after: int, lines: list[str]) -> _Draft:
    """The text with whole lines after the line with this number, from 0."""
    old, ending = with_breaks(text), newline(text)
    after = min(after, len(old) - 1)
    if old and not old[after].endswith(("\r", "\n")):
        old[after] += ending
    new = [*old[: after + 1], *(line + ending for line in lines), *old[after + 1 :]]
    return _Draft("".join(new), after + 2, lines)


def _changed_line(text: str, start: Mark, end: Mark, value: str) -> _Draft:
    """The text with a value in place of another, or of none, on one line."""
    new = value if start != end or value.startswith(",") else f" {value}"
    changed = _replace(text, start, end, new)
    return _Draft(changed, start.line + 1, [with_breaks(changed)[start.line].rstrip("\r\n")])


def _replace(text: str, start: Mark, end: Mark, new: str) -> str:
    lines = with_breaks(text) or [""]
    offsets = [0]
    for line in lines:
        offsets.append(offsets[-1] + len(line))
    first, last = offsets[start.line] + start.column, offsets[end.line] + end.column
    return text[:first] + new + text[last:]


def _meant(item: Dict[str, Value]) -> dict[str, Any]:
    return {key: _meant_value(value) for key, value in item.items()}


def _meant_value(value: Value) -> Any:
    if isinstance(value, bool):
        return plain_flag(value)
    if isinstance(value, str):
        return value
    return dict(value) if isinstance(value, Dict) else list(value)


def _verified(draft: _Draft, meant: Any) -> Edited:
    try:
        root = read("", draft.text)
    except Unreadable:
        root = None
    if root is None or plain(root, exact=True) != meant:
        raise Refused(1, "lines cannot be added to this layout without changing what it says")
    return Edited(draft.text, root, draft.line, draft.lines)
