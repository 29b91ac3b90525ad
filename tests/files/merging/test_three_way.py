"""`lovp merge-driver`: two people's versions of a file become one, or a conflict to be seen."""

from __future__ import annotations

import codecs
from pathlib import Path

import pytest

from lovp_cli.commands import merge_driver
from tests.cases.contradictions import CONFLICTS
from tests.cases.merge_layouts import LAID_OUT
from tests.cases.merges import HEAD, MEETING, MERGED, TWO, Case
from tests.conftest import Outcome, Run


def merge(lovp: Run, base: bytes, ours: bytes, theirs: bytes) -> tuple[Outcome, bytes]:
    for name, data in (("O", base), ("A", ours), ("B", theirs)):
        Path(name).write_bytes(data)
    outcome = lovp("merge-driver", "O", "A", "B", "data/x.yaml")
    assert (Path("O").read_bytes(), Path("B").read_bytes()) == (base, theirs)
    return outcome, Path("A").read_bytes()


TOGETHER = {**MERGED, **LAID_OUT}


@pytest.mark.parametrize("case", TOGETHER.values(), ids=TOGETHER)
def test_both_stand(lovp: Run, case: Case) -> None:
    outcome, data = merge(lovp, *(text.encode() for text in (case.base, case.ours, case.theirs)))
    assert data.decode() == case.result
    assert outcome == Outcome(0, "", "")


@pytest.mark.parametrize("case", CONFLICTS.values(), ids=CONFLICTS)
def test_a_contradiction_is_shown(lovp: Run, case: Case) -> None:
    outcome, data = merge(lovp, *(text.encode() for text in (case.base, case.ours, case.theirs)))
    assert data.decode() == case.result
    message = "".join(
        f"lovp: data/x.yaml:{at}: both sides changed this: keep what is right, delete the markers\n"
        for at, line in enumerate(case.result.removeprefix("\ufeff").split("\n"), 1)
        if line == "<<<<<<< ours"
    )
    assert outcome == Outcome(1, "", message)


def test_what_is_no_yaml_is_merged_line_by_line(lovp: Run) -> None:
    broken = HEAD + "a: [\n" + "# x\n" * 5
    ours, theirs = broken + "# ours\n", broken.replace("title", "titel")
    outcome, data = merge(lovp, broken.encode(), ours.encode(), theirs.encode())
    assert (outcome.code, data.decode()) == (0, theirs + "# ours\n")
    outcome, data = merge(lovp, broken.encode(), ours.encode(), (broken + "# theirs\n").encode())
    assert outcome.code == 1
    assert data.decode() == broken + "<<<<<<< ours\n# ours\n=======\n# theirs\n>>>>>>> theirs\n"
    assert "data/x.yaml:9: both sides" in outcome.err


def test_mixed_line_breaks_are_left_to_git(lovp: Run) -> None:
    mixed = MEETING.replace("\n", "\r\n", 1)
    outcome, data = merge(lovp, mixed.encode(), (mixed + TWO).encode(), mixed.encode())
    assert (outcome.code, data.decode()) == (0, mixed + TWO)


def test_old_line_breaks_are_left_to_git(lovp: Run) -> None:
    old, ours, theirs = (text.replace("\n", "\r") for text in (MEETING, MEETING + TWO, HEAD))
    outcome, data = merge(lovp, old.encode(), ours.encode(), theirs.encode())
    assert outcome.code == 1
    assert (ours.encode() in data, theirs.encode() in data) == (True, True)


def test_what_is_no_text_is_left_to_a_person(lovp: Run) -> None:
    data = codecs.BOM_UTF16_LE + HEAD.encode("utf-16-le")
    outcome, left = merge(lovp, b"", data, data + b"\n\0")
    assert (outcome.code, left) == (1, data)
    assert (
        outcome.err
        == "lovp: data/x.yaml is no text: take one of both: git checkout --ours, or --theirs\n"
    )


def test_a_fault_of_the_driver_is_said_and_loses_nothing(
    lovp: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: bytes) -> None:
        raise RuntimeError("x")

    monkeypatch.setattr(merge_driver, "merge_files", broken)
    said = "lovp: data/x.yaml is merged line by line, by a fault of the driver: RuntimeError('x')\n"
    outcome, data = merge(lovp, MEETING.encode(), MEETING.encode(), (MEETING + TWO).encode())
    assert (outcome, data.decode()) == (Outcome(0, "", said), MEETING + TWO)
    ours, theirs = MEETING + TWO, MEETING + TWO.replace("two", "three")
    outcome, data = merge(lovp, MEETING.encode(), ours.encode(), theirs.encode())
    assert (outcome.code, outcome.err.startswith(f"{said}lovp: data/x.yaml:7: both")) == (1, True)
    assert data.decode().count("Twee dingen") == 1
    assert ("<<<<<<< ours\n    - id: two\n=======\n    - id: three\n") in data.decode()
