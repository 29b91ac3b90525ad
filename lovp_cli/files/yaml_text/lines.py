"""The lines of a file's text, and which of them a node ends on."""

from __future__ import annotations

import re

from lovp_cli.files.yaml_text.tree import Node, Scalar, Sequence

_LINES = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")


def with_breaks(text: str) -> list[str]:
    """The lines of a text, each with its line break."""
    return _LINES.findall(text)


def last_line(node: Node, text: str) -> int:
    """The line, from 0, of a node's last content."""
    if isinstance(node, Scalar):
        return _last_scalar_line(node, text)
    if node.flow:
        return node.end.line
    last = node.items[-1] if isinstance(node, Sequence) else node.entries[-1][1]
    return last_line(last, text)


def _last_scalar_line(node: Scalar, text: str) -> int:
    if node.style not in ("|", ">"):
        return node.end.line
    lines = with_breaks(text)
    last = min(node.end.line - (node.end.column == 0), len(lines) - 1)
    header = lines[node.start.line][node.start.column :].split("#")[0]
    while "+" not in header and last > node.start.line and not lines[last].strip():
        last -= 1
    return last


def newline(text: str) -> str:
    """The line break that a text uses first."""
    found = re.search(r"\r\n|\r|\n", text)
    return found.group() if found else "\n"
