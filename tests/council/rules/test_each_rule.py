"""Every rule of `check`: a register in which it fires, and one close to it in which it does not."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from lovp_cli.council.rules.run import RULES
from tests.cases.rules import CASES, COUNCIL, M1, M2, action, meeting
from tests.conftest import Run


@pytest.mark.parametrize("case", CASES)
def test_rule(case: str, lovp: Run, here: Path, write: Callable[[str, str], Path]) -> None:
    files, expected = CASES[case]
    for file, text in {"council.yaml": COUNCIL, **files}.items():
        write(file, text)
    outcome = lovp("check")
    lines = outcome.out.splitlines()
    assert len(lines) == len(expected), outcome.out
    for line, start in zip(lines, expected, strict=True):
        assert line.startswith(f"data/{start}")
    assert outcome.code == any(": error: " in line for line in lines)
    assert lovp("check", "--strict").code == bool(lines)


def test_every_rule_has_a_case_in_which_it_fires() -> None:
    fired = " ".join(line for _, lines in CASES.values() for line in lines)
    assert [rule.ID for rule in RULES if f": {rule.ID}: " not in fired] == []


def test_all_findings_come_at_once_in_order_and_at_most_20_a_file(
    lovp: Run, write: Callable[[str, str], Path]
) -> None:
    write("council.yaml", COUNCIL)
    write(M2, "title: [")
    write(M1, meeting("2021-09-27", "actions:", *action("x", owner="nobody") * 13))
    outcome = lovp("check")
    lines = outcome.out.splitlines()
    assert len(lines) == 22
    assert lines[20] == f"data/{M1}: and 5 more: mend these first"
    assert lines[21].startswith(f"data/{M2}:")
    assert lines[:20] == sorted(lines[:20], key=lambda line: int(line.split(":")[1]))
    assert outcome.err == "lovp: 26 errors, 0 warnings\n"
