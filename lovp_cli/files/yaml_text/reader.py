"""From the parser's events to the tree."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, NoReturn

from lovp_cli.files.yaml_text.guards import MAX_DEPTH, MAX_EVENTS, unreadable
from lovp_cli.files.yaml_text.tree import Mapping, Mark, Node, Scalar, Sequence

_LINE_BREAK = re.compile(r"\r\n|\r|\n")

# What the parser says, and what it means to whoever typed the line.
_PROBLEMS = {
    "mapping values are not allowed": (
        "a colon that cannot stand here: put quotation marks round the whole text,"
        " or mend the indentation"
    ),
    "did not find expected key": (
        "this line fits neither the entry above it nor a new one: mend the indentation"
    ),
    "did not find expected '-' indicator": (
        "this line does not fit the list above it: mend the indentation, or begin it with '- '"
    ),
    "could not find expected ':'": "a colon is missing after a key, here or on the line above",
    "did not find expected ',' or ']'": "a list in [ ] is not closed here: add ',' or ']'",
    "did not find expected ',' or '}'": "an entry in { } is not closed here: add ',' or '}'",
    "found unexpected end of stream": "a quotation mark that opens here is never closed",
    "found unknown escape character": (
        "a backslash inside double quotation marks: use single ones, or write two backslashes"
    ),
    "found character that cannot start any token": (
        "text that begins with this character needs quotation marks round it"
    ),
    "block sequence entries are not allowed": "a dash that cannot stand here: begin a new line",
    "did not find expected node content": "something is missing before this sign",
}


# What the parser says of a sign that it takes for YAML's own there. YAML 1.2 allows some of them in
# plain text (a link, a time, a question), the parser none.
_IN_BRACKETS = (
    "found unexpected ':'",
    "did not find expected ',' or ']'",
    "did not find expected ',' or '}'",
    "did not find expected node content",
)
_UNQUOTED = {":": "a colon", "?": "a question mark", "[": "a bracket", "{": "a brace"}


def read(file: str, text: str) -> Mapping:
    """The tree of a file's text.

    Raises Unreadable where it is not one YAML mapping within the limits.
    """
    root = _Builder(file, text).document()
    if not isinstance(root, Mapping):
        message = "the file is empty" if isinstance(root, Scalar) and root.null else "no keys"
        raise unreadable(
            file, "yaml", f"{message}: it should begin with a key, such as 'date: 2022-01-31'"
        )
    return root


class _Builder:
    """Builds one tree from one event stream, within the limits."""

    def __init__(self, file: str, text: str) -> None:
        # Only here: importing the parser costs more than many commands need to spend.
        from _ruamel_yaml import CParser

        self._file, self._text = file, text
        self._lines = _LINE_BREAK.split(text)
        self._count = 0
        self._events = self._guarded(CParser(text))

    def document(self) -> Node:
        root: Node | None = None
        for event in self._events:
            kind = type(event).__name__
            if kind == "DocumentStartEvent" and root is not None:
                self._refuse(
                    event, "yaml", "a second document: keep one, and no '---' line after it"
                )
            if kind in ("ScalarEvent", "SequenceStartEvent", "MappingStartEvent"):
                root = self._node(event, 1)
        return root or Scalar("", "", Mark(0, 0), Mark(0, 0))

    def _guarded(self, parser: Any) -> Iterator[Any]:
        while True:
            try:
                event = parser.get_event() if parser.check_event() else None
            except Exception as error:  # noqa: BLE001 - the parser raises far more than YAMLError
                self._report(error)
            if event is None:
                return
            self._count += 1
            if self._count > MAX_EVENTS:
                self._refuse(event, "too-large", "more than 50,000 items: split the file")
            if getattr(event, "tag", None):
                self._refuse(event, "yaml", "a tag (!…): put quotation marks round the text")
            if getattr(event, "anchor", None):
                self._refuse(event, "yaml", "an anchor or alias (& or *): write the text out")
            yield event

    def _node(self, event: Any, depth: int) -> Node:
        if depth > MAX_DEPTH:
            self._refuse(event, "too-large", "deeper than 16 levels")
        kind = type(event).__name__
        if kind == "ScalarEvent":
            return Scalar(
                event.value, event.style or "", _mark(event.start_mark), _mark(event.end_mark)
            )
        if kind == "SequenceStartEvent":
            return self._sequence(event, depth)
        return self._mapping(event, depth)

    def _sequence(self, start: Any, depth: int) -> Sequence:
        items: list[Node] = []
        for event in self._events:
            if type(event).__name__ == "SequenceEndEvent":
                break
            items.append(self._node(event, depth + 1))
        return Sequence(
            tuple(items), bool(start.flow_style), _mark(start.start_mark), _mark(event.end_mark)
        )

    def _mapping(self, start: Any, depth: int) -> Mapping:
        entries: dict[str, tuple[Scalar, Node]] = {}
        for event in self._events:
            if type(event).__name__ == "MappingEndEvent":
                break
            key = self._node(event, depth + 1)
            if not isinstance(key, Scalar):
                self._refuse(event, "yaml", "a key must be a single word")
            if key.text in entries:
                first = entries[key.text][0].start.line + 1
                self._refuse(
                    event,
                    "duplicate-key",
                    f"'{key.text}:' stands here and at line {first}: keep one",
                )
            entries[key.text] = (key, self._node(next(self._events), depth + 1))
        return Mapping(
            entries, bool(start.flow_style), _mark(start.start_mark), _mark(event.end_mark)
        )

    def _refuse(self, event: Any, rule: str, message: str) -> NoReturn:
        mark = _mark(event.start_mark)
        raise unreadable(self._file, rule, message, mark.line, mark.column)

    def _report(self, error: Exception) -> NoReturn:
        problem = str(getattr(error, "problem", None) or "")
        mark = getattr(error, "problem_mark", None)
        if problem == "found unexpected end of stream":
            mark = getattr(error, "context_mark", None) or mark
        line, column = (mark.line, mark.column) if mark else (0, 0)
        line = min(line, len(self._lines) - 1)
        for at in (line, line - 1):
            if at >= 0 and "\t" in (indent := re.match(r"\s*", self._lines[at]).group()):  # type: ignore[union-attr]
                message = "a tab in the indentation: use spaces"
                raise unreadable(self._file, "yaml", message, at, indent.index("\t")) from None
        sign = self._lines[line][column : column + 1]
        if sign in _UNQUOTED and problem.startswith(_IN_BRACKETS):
            message = f"{_UNQUOTED[sign]} inside {{ }} or [ ]: put quotation marks round the text"
            raise unreadable(self._file, "yaml", message, line, column) from None
        known = (ours for theirs, ours in _PROBLEMS.items() if problem.startswith(theirs))
        message = next(known, f"not YAML ({problem or type(error).__name__})")
        raise unreadable(self._file, "yaml", message, line, column) from None


def _mark(mark: Any) -> Mark:
    return Mark(mark.line, mark.column)
