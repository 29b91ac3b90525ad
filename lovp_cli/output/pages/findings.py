"""What `check` finds, as lines, as JSON, or as annotations of a GitHub workflow."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from itertools import groupby

from lovp_cli.council.records.place import Finding
from lovp_cli.output.formats.escaping import json_safe, visible

MOST_IN_A_FILE = 20


def finding_line(finding: Finding, shown: Callable[[str], str]) -> str:
    """`file:line:col: severity: rule: message`."""
    place = finding.place
    where = f"{visible(shown(place.file))}:{place.line}:{place.column}"
    return f"{where}: {finding.severity}: {finding.rule}: {visible(finding.message)}"


def findings_text(findings: Iterable[Finding], shown: Callable[[str], str]) -> str:
    """A line for each, and one for what is left out of a file that has too many."""
    lines = []
    for file, group in groupby(findings, key=lambda finding: finding.place.file):
        found = list(group)
        lines += [finding_line(finding, shown) for finding in found[:MOST_IN_A_FILE]]
        if len(found) > MOST_IN_A_FILE:
            more = len(found) - MOST_IN_A_FILE
            lines.append(f"{visible(shown(file))}: and {more} more: mend these first")
    return "\n".join(lines)


def findings_json(findings: Iterable[Finding], _shown: Callable[[str], str]) -> str:
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
        for _, group in groupby(findings, key=lambda finding: finding.place.file)
        for finding in list(group)[:MOST_IN_A_FILE]
    ]
    return json_safe(json.dumps(objects, ensure_ascii=False, indent=2))


def findings_github(findings: Iterable[Finding], shown: Callable[[str], str]) -> str:
    """A workflow command for each; files as seen from the current folder."""
    return "\n".join(
        f"::{finding.severity} file={_property(shown(finding.place.file))}"
        f",line={finding.place.line},col={finding.place.column}"
        f",title={_property(finding.rule)}::{_data(finding.message)}"
        for _, group in groupby(findings, key=lambda finding: finding.place.file)
        for finding in list(group)[:MOST_IN_A_FILE]
    )


def _data(text: str) -> str:
    return visible(text).replace("%", "%25")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
