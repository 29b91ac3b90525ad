"""Hostile files in place of a meeting, a letter and council.yaml: a line each, and no harm."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.conftest import Run, tree
from tests.hostile.corpus import ADVERSARIES, MEBIBYTE, small

PLACES = ("meetings/2021-11-29.yaml", "letters/2021-11-30.yaml", "council.yaml")
SMALL = dict(small())
LINE = re.compile(r"data/\S+:\d+:\d+: (error|warning): [a-z-]+: \S")
# What could steer a terminal, or hide: all control characters but the line break, and bidi signs.
HARMFUL = re.compile("[\0-\t\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff]")


def test_the_corpus_is_large_enough() -> None:
    assert len(SMALL) >= 80
    assert len(ADVERSARIES) >= 30


@pytest.mark.parametrize("file", PLACES)
@pytest.mark.parametrize("name", SMALL)
def test_small(name: str, file: str, lovp: Run, shipped: Path) -> None:
    judge(lovp, shipped, file, SMALL[name])


@pytest.mark.parametrize("file", PLACES[:1])
@pytest.mark.parametrize("name", ADVERSARIES)
def test_adversary(name: str, file: str, lovp: Run, shipped: Path) -> None:
    data = ADVERSARIES[name]()
    assert len(data) == MEBIBYTE
    judge(lovp, shipped, file, data)


def judge(lovp: Run, shipped: Path, file: str, data: bytes) -> None:
    (shipped / "letters").mkdir()
    (shipped / file).write_bytes(data)
    before = tree(shipped)
    checked = lovp("check")
    lines = checked.out.splitlines()
    here = [line for line in lines if line.startswith(f"data/{file}:")]
    assert checked.code == 1
    assert here
    assert len(here) <= 21
    assert all(LINE.match(line) for line in here[:20])
    listed = lovp("open-actions", "--format", "json", "--as-of", "2026-11-23")
    assert listed.code == 1
    assert file in listed.err
    assert '"tekort-2021"' in listed.out
    refused = lovp("add-action", "2021-09-27", "--title", "t", "--owner", "minister")
    assert refused.code == 1
    assert tree(shipped) == before
    for outcome in (checked, listed, refused):
        assert not HARMFUL.search(outcome.out + outcome.err)
        assert "Traceback" not in outcome.err
