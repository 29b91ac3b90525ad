"""`python -m tests.minutes.cue_figures LABELS…`: each cue's precision and recall on its own.

LABELS is a YAML file as that of the practice reports. A cue is *right* in a sentence that it makes
a proposal of and that is labelled a clear commitment, *open* in one that is labelled arguable, and
*wrong* in any other. *only* counts the clear ones that no other cue finds.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from ruamel.yaml import YAML

from lovp_cli.council.phrases.situation import Situation
from lovp_cli.minutes.cues.judging import blocked
from lovp_cli.minutes.cues.loading import tables
from lovp_cli.minutes.proposals.finding import Knowledge, findings_in
from lovp_cli.minutes.proposals.reading import passages_of
from lovp_cli.minutes.proposals.scoring import LIKELY, all_judged
from lovp_cli.minutes.text.blocks import blocks_of


class Sentence(NamedTuple):
    """A sentence with its label (`clear`, `arguable`, or empty), and the cues that propose it."""

    label: str
    cues: frozenset[str]


def sentences(labels: Path) -> Iterator[Sentence]:
    """Every sentence of the labelled reports."""
    reports = YAML(typ="safe").load(labels.read_text(encoding="utf-8"))["reports"]
    for report in reports.values():
        text = (labels.parent / report["file"]).read_text(encoding="utf-8")
        yield from _of_report(text, report)


def _of_report(text: str, report: dict[str, Any]) -> Iterator[Sentence]:
    known = Knowledge(Situation(date.fromisoformat(report["date"])))
    document = findings_in(text, known).document
    wanted = [(_folded(one["locator"]), one["sure"]) for one in report["commitments"]]
    for passage in passages_of(blocks_of(text), document):
        folded = _folded(passage.text)
        label = next((sure for locator, sure in wanted if locator in folded), "")
        judged = all_judged(passage, document)
        found = {j.cue.name for j in judged if j.score >= LIKELY and not blocked(j.parts)}
        yield Sentence(label, frozenset(found))


def _folded(text: str) -> str:
    return re.sub(r"\W+", " ", text).strip().lower()


def table(found: list[Sentence]) -> Iterator[str]:
    """A line for each cue, those with the most wrong first."""
    clear = sum(sentence.label == "clear" for sentence in found)
    counts: dict[str, Counter[str]] = {}
    for sentence in found:
        for cue in sentence.cues:
            count = counts.setdefault(cue, Counter())
            count[sentence.label or "wrong"] += 1
            count["only"] += sentence.label == "clear" and len(sentence.cues) == 1
    yield f"{'cue':34}{'right':>6}{'open':>6}{'wrong':>6}{'only':>6}{'precision':>11}{'recall':>8}"
    for cue, count in sorted(counts.items(), key=lambda item: (-item[1]["wrong"], item[0])):
        right, wrong = count["clear"], count["wrong"]
        precision = f"{right / (right + wrong):.2f}" if right + wrong else "-"
        yield (
            f"{cue:34}{right:6}{count['arguable']:6}{wrong:6}{count['only']:6}"
            f"{precision:>11}{right / max(clear, 1):8.2f}"
        )
    names = {cue.name for language in ("nl", "en") for cue in tables(language).cues}
    if silent := sorted(names - counts.keys()):
        yield f"\nfound nowhere in these reports: {', '.join(silent)}"


def main() -> None:
    """Print the table for the files that are named."""
    print(*table([one for name in sys.argv[1:] for one in sentences(Path(name))]), sep="\n")


if __name__ == "__main__":
    main()
