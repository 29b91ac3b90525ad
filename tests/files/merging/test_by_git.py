"""Random pairs of edits merged by git itself, with the driver and without."""

from __future__ import annotations

import os
import random
import subprocess
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from lovp_cli.files.yaml_text.reader import read
from lovp_cli.files.yaml_text.tree import plain
from tests.cases import merge_model
from tests.cases import random_edits as merges
from tests.cases.random_edits import Model, Side
from tests.conftest import Run

PAIRS = int(os.environ.get("LOVP_MERGES", "120"))
GROUPS = 8
ENVIRONMENT = {
    **os.environ,
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    **dict.fromkeys(
        ("GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_NAME", "GIT_COMMITTER_EMAIL"),
        "clerk@example.org",
    ),
}


def git(folder: Path, *arguments: str, given: bytes | None = None) -> int:
    done = subprocess.run(
        ["git", "-C", str(folder), "-c", "core.autocrlf=false", *arguments],
        env=ENVIRONMENT,
        input=given,
        capture_output=True,
        check=False,
    )
    return done.returncode


def pair(seed: int) -> tuple[Side, Side, Side]:
    chance = random.Random(seed)
    start = merges.base(chance)
    return start, merges.edited(start, "ons", chance), merges.edited(start, "hen", chance)


def stream(seeds: range) -> bytes:
    """All versions of all pairs as commits, in one go."""
    parts: list[bytes] = []

    def commit(branch: str, side: Side, parent: str | None) -> None:
        attributes = "".join(f"{file} merge=lovp\n" for file in ("*.yaml",))
        files = {"data/.gitattributes": attributes}
        files |= {f"data/{file}": text for file, text in side.texts.items()}
        parts.append(f"commit refs/heads/{branch}\ncommitter c <c> 0 +0000\ndata 1\n.\n".encode())
        parts.append(f"from refs/heads/{parent}\n".encode() if parent else b"")
        for path, text in files.items():
            data = text.encode()
            parts.append(f"M 100644 inline {path}\ndata {len(data)}\n".encode() + data + b"\n")

    for seed in seeds:
        start, ours, theirs = pair(seed)
        commit(f"base-{seed}", start, None)
        commit(f"ours-{seed}", ours, f"base-{seed}")
        commit(f"theirs-{seed}", theirs, f"base-{seed}")
    return b"".join(parts)


@pytest.fixture
def clones(here: Path, lovp: Run, request: pytest.FixtureRequest) -> tuple[Path, Path]:
    """Two clones with the pairs in them: one is set up, and in the other git merges by itself."""
    seeds: range = request.param
    for name in ("with", "without"):
        assert git(here, "init", "-q", name) == 0
        assert git(here / name, "fast-import", "--quiet", given=stream(seeds)) == 0
        assert git(here / name, "checkout", "-q", f"base-{seeds[0]}") == 0
    assert lovp("git-setup", "--data", "with/data").code == 0
    git(here / "with", "checkout", "-q", "--", ".")
    return here / "with", here / "without"


def merged(clone: Path, seed: int) -> tuple[int, dict[str, str]]:
    """Git's status, and the files as it left them."""
    assert git(clone, "checkout", "-q", "-f", f"ours-{seed}") == 0
    code = git(clone, "merge", "-q", "-m", "merge", f"theirs-{seed}")
    data = clone / "data"
    texts = {
        path.relative_to(data).as_posix(): path.read_bytes().decode()
        for path in data.rglob("*.yaml")
    }
    return code, texts


def says(texts: dict[str, str]) -> dict[str, Model]:
    return {file: plain(read(file, text)) for file, text in texts.items()}


def unordered(model: Any) -> Any:
    if isinstance(model, dict):
        return {key: unordered(value) for key, value in model.items()}
    return sorted(map(repr, map(unordered, model))) if isinstance(model, list) else model


def in_order(side: dict[str, Model], result: dict[str, Model]) -> bool:
    """Whether what came from one side still stands in its order."""
    for file, model in side.items():
        for key, items in model.items():
            if isinstance(items, list):
                left = [item for item in items if item in result[file].get(key, [])]
                found = [item for item in result[file].get(key, []) if item in left]
                if found != left:
                    return False
    return True


def groups() -> list[range]:
    return [range(first, PAIRS, GROUPS) for first in range(GROUPS)]


@pytest.mark.parametrize(("clones", "seeds"), [(s, s) for s in groups()], indirect=["clones"])
def test_pairs(lovp: Run, clones: tuple[Path, Path], seeds: range) -> None:
    with_driver, without = clones
    for seed in seeds:
        start, ours, theirs = pair(seed)
        contradiction = merge_model.contradict(start, ours, theirs)
        meant = None if contradiction else merge_model.both(start, ours, theirs)

        code, texts = merged(with_driver, seed)
        assert (code != 0) == contradiction, f"pair {seed}"
        if code:
            marked = [file for file, text in texts.items() if "<<<<<<< ours" in text]
            assert marked, f"pair {seed}"
            outcome = lovp("check", "--data", os.fspath(with_driver / "data"))
            assert outcome.code == 1
            assert all(f"{file}:" in outcome.out for file in marked)
            assert "conflict-marker" in outcome.out
        else:
            assert unordered(says(texts)) == unordered(meant), f"pair {seed}"
            assert all(in_order(side.models, says(texts)) for side in (ours, theirs))
            everything = "".join(texts.values())
            assert all(comment in everything for comment in ours.comments + theirs.comments)
            # Two files may each have been given an action of one id: no merge can see that.
            outcome = lovp("check", "--data", os.fspath(with_driver / "data"))
            twice = {ref for ref, times in Counter(merges.ids(meant)).items() if times > 1}
            assert outcome.out.count(": duplicate-id: ") == len(twice), f"pair {seed}"
            assert all(f"'{ref}'" in outcome.out for ref in twice)

        code, texts = merged(without, seed)
        if code == 0 and (contradiction or unordered(says(texts)) != unordered(meant)):
            outcome = lovp("check", "--data", os.fspath(without / "data"))
            assert ": error: " in outcome.out, f"pair {seed} is silently wrong"


def test_the_pairs_are_of_all_kinds() -> None:
    """Contradictions, what can stand together, and one id given in two files, in fair numbers."""
    pairs = [pair(seed) for seed in range(120)]
    apart = [sides for sides in pairs if not merge_model.contradict(*sides)]
    assert 40 < len(apart) < 100
    both = [merges.ids(merge_model.both(*sides)) for sides in apart]
    assert sum(len(ids) > len({*ids}) for ids in both) > 5
