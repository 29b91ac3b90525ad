"""`python -m tests.minutes`: how well `lovp draft` finds the commitments of labelled reports."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from tests.minutes import labelled
from tests.minutes.drafting import MISSING, can_draft, proposed
from tests.minutes.labelled import Report
from tests.minutes.scoring import Score, score

FIGURES = ("recall", "precision", "owner", "term")


def main() -> int:
    """Print the figures of each set and hand, and what was asked for besides."""
    options = _options()
    if not can_draft():
        print(MISSING)
        return 1
    given = labelled.given(options.data, options.practice)
    reports = [*labelled.practice(options.practice), *labelled.ours(), *given]
    groups: dict[str, Score] = {}
    for report in reports:
        one = _scored(report)
        groups[report.group] = groups.get(report.group, Score()) + one
        if options.misses:
            _list(report, one)
    if not any(name.startswith("practice") for name in groups):
        print(f"no practice reports in {options.practice}: name their folder with --practice\n")
    _table(groups)
    if options.cues:
        _cues(sum(groups.values(), Score()))
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.minutes", description=__doc__)
    folder = Path(os.environ.get("LOVP_PRACTICE") or labelled.PRACTICE)
    parser.add_argument(
        "--practice",
        type=Path,
        default=folder,
        help="the folder of the practice reports; else LOVP_PRACTICE, else beside the clone",
    )
    parser.add_argument("--data", type=Path, default=labelled.ROOT / "data", help="a data folder")
    parser.add_argument("--misses", action="store_true", help="list what was missed or wrong")
    parser.add_argument("--cues", action="store_true", help="how often each cue was right")
    return parser.parse_args()


def _scored(report: Report) -> Score:
    try:
        return score(report, proposed(report))
    except RuntimeError as error:
        print(f"{report.path.name}: {error}", file=sys.stderr)
        return score(report, [])


def _list(report: Report, one: Score) -> None:
    print(f"{report.name}  {report.path.name}: {one.found} of {one.clear} found, {one.false} false")
    print(*(f"    {line}" for line in one.wrong), "", sep="\n")


def _table(groups: dict[str, Score]) -> None:
    rows = dict(groups)
    both = [each for name, each in groups.items() if name.startswith("practice")]
    if both:
        rows["practice, both hands"] = sum(both, Score())
    rows["all"] = sum(groups.values(), Score())
    print(f"{'':22}" + "".join(f"{name:>10}" for name in (*FIGURES, "clear", "false")))
    for name, each in rows.items():
        figures = "".join(f"{each.figures[figure]:10.2f}" for figure in FIGURES)
        print(f"{name:22}{figures}{each.clear:10}{each.false:10}")


def _cues(total: Score) -> None:
    """A cue's precision leaves out what is arguable; its share is of all that was rightly found."""
    right = sum(number for (_, kind), number in total.cues.items() if kind == "right")
    print(f"\n{'cue':32}{'right':>8}{'arguable':>10}{'false':>8}{'precision':>11}{'share':>8}")
    for cue in sorted({cue for cue, _ in total.cues}):
        counts = [total.cues[cue, kind] for kind in ("right", "arguable", "false")]
        print(f"{cue[:31]:32}{counts[0]:8}{counts[1]:10}{counts[2]:8}" + _shares(counts, right))


def _shares(counts: Sequence[int], right: int) -> str:
    return f"{counts[0] / max(counts[0] + counts[2], 1):11.2f}{counts[0] / max(right, 1):8.2f}"


if __name__ == "__main__":
    sys.exit(main())
