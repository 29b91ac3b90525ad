"""How the actions that were proposed compare with the labels of a report.

Clear commitments have to be found. Arguable ones count neither way. Anything else that is proposed
is a false alarm. A commitment that stands in the text and in a list of actions is found by either.
"""

from __future__ import annotations

import calendar
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from tests.minutes.labelled import Label, Report, folded

Action = Mapping[str, Any]

_ARTICLE = re.compile(r"^(?:de|het|the|een|a) ")
_DAY = re.compile(r"(\d{4})(?:-(?:Q(\d)|(\d\d)(?:-(\d\d))?))?")
# The last month of the seasons of EDTF; winter ends in the next year.
_SEASONS = {21: 5, 22: 8, 23: 11}
_WINTER = 24


@dataclass
class Score:
    """Counts, and a line for whatever was missed or wrong."""

    clear: int = 0
    found: int = 0
    owner: int = 0
    term: int = 0
    false: int = 0
    wrong: list[str] = field(default_factory=list)
    cues: Counter[tuple[str, str]] = field(default_factory=Counter)

    def __add__(self, other: Score) -> Score:
        """Both together."""
        return Score(
            self.clear + other.clear,
            self.found + other.found,
            self.owner + other.owner,
            self.term + other.term,
            self.false + other.false,
            [*self.wrong, *other.wrong],
            self.cues + other.cues,
        )

    @property
    def figures(self) -> dict[str, float]:
        """Recall and precision; owner and term of what was found."""
        return {
            "recall": self.found / max(self.clear, 1),
            "precision": self.found / max(self.found + self.false, 1),
            "owner": self.owner / max(self.found, 1),
            "term": self.term / max(self.found, 1),
        }


def score(report: Report, actions: Sequence[Action]) -> Score:
    """The score of one report."""
    sentences = [folded(action["sentence"]) for action in actions]
    meant = {label.id: _that_hold(label.words, sentences) for label in report.labels}
    total = Score()
    for label in _to_find(report.labels):
        total.clear += 1
        at = _found(label, report.labels, meant)
        if at:
            _judge(total, label, [actions[each] for each in at], report.next_meeting)
        else:
            total.wrong.append(f"missed  {label.id}  {label.words} …")
    right = {label.id for label in report.labels if label.clear}
    for at, action in enumerate(actions):
        ids = {id for id, places in meant.items() if at in places}
        kind = "right" if ids & right else "arguable" if ids else "false"
        total.cues[str(action.get("cue")), kind] += 1
        if not ids:
            total.false += 1
            why = next((why for words, why in report.traps.items() if words in sentences[at]), "")
            total.wrong.append(f"false   {action['sentence'][:90]}" + (f"  ({why})" if why else ""))
    return total


def _that_hold(words: str, sentences: Sequence[str]) -> list[int]:
    return [at for at, sentence in enumerate(sentences) if words in sentence]


def _to_find(labels: Sequence[Label]) -> list[Label]:
    """The clear ones, without those that repeat an earlier one."""
    seen: set[str] = set()
    wanted = []
    for label in labels:
        if label.clear and label.same_as not in seen:
            wanted.append(label)
        seen.add(label.id)
    return wanted


def _found(label: Label, labels: Sequence[Label], meant: Mapping[str, list[int]]) -> list[int]:
    again = [other.id for other in labels if other.same_as == label.id]
    first = meant[label.id] or meant.get(label.same_as or "", [])
    return first or [at for id in again for at in meant[id]]


def _judge(total: Score, label: Label, actions: Sequence[Action], following: str | None) -> None:
    total.found += 1
    one = actions[0]
    if any(owner_is_right(action, label) for action in actions):
        total.owner += 1
    else:
        said = f"{one.get('owner_name')} ({one.get('owner')})"
        total.wrong.append(f"owner   {label.id}  {said}, not {' | '.join(label.owners)}")
    if any(term_is_right(action.get("due"), label, following) for action in actions):
        total.term += 1
    else:
        wanted = " | ".join(sorted(label.terms))
        total.wrong.append(f"term    {label.id}  {one.get('due')}, not {wanted}")


def owner_is_right(action: Action, label: Label) -> bool:
    """Whether the party or its words are, begin or end with a right one, or the other way round."""
    said = {_bare(action.get("owner_name")), _bare(str(action.get("owner", "")).replace("-", " "))}
    return any(_alike(one, _bare(owner)) for one in said - {""} for owner in label.owners)


def _bare(name: object) -> str:
    return _ARTICLE.sub("", folded(name))


def _alike(one: str, other: str) -> bool:
    short, long = sorted((one.split(), other.split()), key=len)
    return long[: len(short)] == short or long[-len(short) :] == short


def term_is_right(due: object, label: Label, following: str | None) -> bool:
    """Whether a term ends on the last day of a right one; terms without a day equal each other."""
    terms = set(label.terms)
    if following and "next-meeting" in terms:
        terms.add(f"meeting:{following}")
    if not isinstance(due, Mapping):
        return "none" in terms
    if due.get("meeting") == "next":
        return bool(terms & {"next-meeting", f"meeting:{following}"})
    when = due.get("meeting") or due.get("by")
    if not when:
        return bool(terms & {"words", "none"})
    return last_day(when) in {last_day(term) for term in terms} - {None}


def last_day(term: object) -> date | None:
    """The last day of a day, month, year, season, quarter or interval; None where it has none."""
    found = _DAY.fullmatch(str(term).removeprefix("meeting:").split("/")[-1].rstrip("~?"))
    if not found:
        return None
    year, quarter, month, day = found.groups()
    last = int(quarter) * 3 if quarter else int(month or 12)
    if last == _WINTER:
        year, last = str(int(year) + 1), 2
    last = _SEASONS.get(last, last)
    return date(int(year), last, int(day) if day else calendar.monthrange(int(year), last)[1])
