"""What `check` finds, as lines of text, of JSON, or of commands of a workflow of GitHub."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import groupby

from lovp_cli.council.records.place import Finding
from lovp_cli.output.formats.escaping import json_safe, safe, visible

# What is only information is listed to the end: nothing in it is to be forgotten.
MOST_IN_A_FILE = 20
_AS_COMMAND = {"error": "error", "warning": "warning", "info": "notice"}

# From a file of the register to its path as the user can find it.
Shown = Callable[[str], str]


def as_text(findings: Iterable[Finding], shown: Shown) -> list[str]:
    """`file:line:col: severity: rule: message`, and a line for what a file has too many of."""
    lines = []
    for file, group in groupby(findings, key=_file):
        found = list(group)
        first = list(_first(found))
        lines += [_line(finding, shown) for finding in first]
        if more := len(found) - len(first):
            lines.append(f"{visible(shown(file))}: and {more} more: mend these first")
    return lines


def as_json(findings: Iterable[Finding], _: Shown) -> list[str]:
    """A list of objects; files relative to the data folder."""
    objects = [
        {
            "file": finding.place.file,
            "line": finding.place.line,
            "column": finding.place.column,
            "severity": finding.severity,
            "rule": finding.rule,
            "message": finding.message,
        }
        for finding in _first(findings)
    ]
    return json_safe(json.dumps(objects, ensure_ascii=False, indent=2)).split("\n")


def as_annotations(findings: Iterable[Finding], shown: Shown) -> list[str]:
    """A workflow command for each, which GitHub shows at its line of a pull request."""
    return [
        f"::{_AS_COMMAND[finding.severity]} file={_property(shown(finding.place.file))}"
        f",line={finding.place.line},col={finding.place.column}"
        f",title={_property(finding.rule)}::{_data(finding.message)}"
        for finding in _first(findings)
    ]


FINDINGS_FORMATS: Mapping[str, Callable[[Iterable[Finding], Shown], list[str]]] = {
    "text": as_text,
    "json": as_json,
    "github": as_annotations,
}


def _first(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The first findings of each file."""
    for _, group in groupby(findings, key=_file):
        left = MOST_IN_A_FILE
        for finding in group:
            left -= finding.severity != "info"
            if left >= 0 or finding.severity == "info":
                yield finding


def _file(finding: Finding) -> str:
    return finding.place.file


def _line(finding: Finding, shown: Shown) -> str:
    place = finding.place
    where = f"{visible(shown(place.file))}:{place.line}:{place.column}"
    return f"{where}: {finding.severity}: {finding.rule}: {visible(finding.message)}"


# What ends a command, or begins an escape in one; and what ends a property of it.
_IN_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_IN_PROPERTIES = _IN_DATA | str.maketrans({":": "%3A", ",": "%2C"})


def _data(text: str) -> str:
    return safe(text.translate(_IN_DATA))


def _property(text: str) -> str:
    return safe(text.translate(_IN_PROPERTIES))
