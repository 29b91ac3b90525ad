"""Reports whose commitments were labelled by hand: the practice corpus, our own, the given one."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

ROOT = Path(__file__).parent.parent.parent
OURS = ROOT / "tests" / "cases" / "minutes"
PRACTICE = ROOT.parent / "shared" / "minutes" / "practice"
# The practice corpus was written by two hands: the second wrote from this number on.
SECOND_HAND = 22
_MEETING, _GIVEN = "meetings/2021-09-27.yaml", "2021-09-27.txt"


@dataclass(frozen=True)
class Label:
    """One commitment: the first words of its sentence, and what counts as its owner and term."""

    id: str
    words: str
    owners: Sequence[str]
    terms: frozenset[str]
    clear: bool = True
    same_as: str | None = None


@dataclass(frozen=True)
class Report:
    """A report, the set and hand that it is counted under, and its labels.

    `traps` are look-alikes: the first words of the sentence, and why it is none.
    """

    name: str
    group: str
    path: Path
    next_meeting: str | None
    labels: Sequence[Label]
    traps: Mapping[str, str]
    data: Path | None = None


def folded(text: object) -> str:
    """Words in lower case with one blank between them, as sentences are compared."""
    return re.sub(r"\W+", " ", str(text or "")).strip().lower()


def ours() -> list[Report]:
    """The six reports that nothing was tuned on."""
    return list(_labelled(OURS, lambda _: "our own"))


def practice(folder: Path) -> list[Report]:
    """The eighteen practice reports, by hand; none where the folder is not there."""
    if not (folder / "labels.yaml").is_file():
        return []
    hands = ("practice, first hand", "practice, second hand")
    return list(_labelled(folder, lambda key: hands[int(key) >= SECOND_HAND]))


def given(data: Path, practice: Path) -> list[Report]:
    """The given report, on file or beside the practice, labelled by the actions of its meeting."""
    meeting = _read(data / _MEETING)
    places = (data / "minutes" / _GIVEN, practice.parent / _GIVEN)
    path = next((place for place in places if place.is_file()), None)
    if path is None:
        return []
    parties = {party["id"]: party for party in _read(data / "council.yaml")["parties"]}
    labels = [_of_action(action, parties[action["owner"]]) for action in meeting["actions"]]
    return [Report("2021-09-27", "given", path, "2021-11-29", labels, {}, data)]


def _labelled(folder: Path, group: Any) -> Iterator[Report]:
    for key, report in _read(folder / "labels.yaml")["reports"].items():
        yield Report(
            key,
            group(key),
            folder / report["file"],
            report.get("next_meeting"),
            [_label(label) for label in report["commitments"]],
            {folded(trap["locator"]): trap["why"] for trap in report["traps"]},
        )


def _label(label: Mapping[str, Any]) -> Label:
    terms = frozenset(map(str, (label["due"], *(label.get("due_accept") or ()))))
    clear, same_as = label["sure"] == "clear", label.get("same_as")
    return Label(label["id"], folded(label["locator"]), label["owners"], terms, clear, same_as)


def _of_action(action: Mapping[str, Any], party: Mapping[str, Any]) -> Label:
    due = action["due"] if isinstance(action["due"], dict) else {}
    meant = "next-meeting" if due.get("meeting") == "next" else due.get("by")
    terms = {str(meant)} if meant else {"none", "words"}
    owners = [party["id"], party["name"], *party["aliases"]]
    return Label(action["id"], folded(action["quote"]), owners, frozenset(terms))


def _read(file: Path) -> Any:
    return _as_text(YAML(typ="safe").load(file.read_text(encoding="utf-8")))


def _as_text(value: Any) -> Any:
    """Days as they were written."""
    if isinstance(value, dict):
        return {key: _as_text(below) for key, below in value.items()}
    if isinstance(value, list):
        return [_as_text(below) for below in value]
    return value.isoformat() if isinstance(value, datetime.date) else value
