"""What `lovp draft` reached on reports that it was never tuned on must stay reached."""

from __future__ import annotations

import pytest

from tests.minutes import labelled
from tests.minutes.drafting import MISSING, can_draft, proposed
from tests.minutes.scoring import Score, score

# Of our own six reports, a little under what `python -m tests.minutes` prints; None: not measured.
FLOORS: dict[str, float | None] = {
    "recall": 0.82,
    "precision": 0.78,
    "owner": 0.89,
    "term": 0.95,
}


@pytest.fixture(scope="module")
def reached() -> dict[str, float]:
    """The figures of the six together."""
    reports = labelled.ours()
    return sum((score(report, proposed(report)) for report in reports), Score()).figures


@pytest.mark.skipif(not can_draft(), reason=MISSING)
@pytest.mark.parametrize("figure", FLOORS)
def test_no_figure_sinks_below_its_floor(figure: str, reached: dict[str, float]) -> None:
    floor = FLOORS[figure]
    if floor is None:
        pytest.skip(f"no floor is set for {figure}; it is {reached[figure]:.2f}")
    assert reached[figure] >= floor
