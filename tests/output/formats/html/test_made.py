"""What is made, without a browser: the policy, the same bytes, their number, a missing library."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from base64 import b64encode
from hashlib import sha256
from pathlib import Path

import pytest

from lovp_cli.output.formats import libraries
from tests.benchmarks.generator import meetings, write
from tests.conftest import SHIPPED, Run

MOST = 1000  # bytes for an action of a line


def test_the_policy_names_the_style_and_the_script_and_nothing_else(
    lovp: Run, shipped: Path
) -> None:
    for words, parts in (("report",), ("style", "script")), (("report", "last"), ("style",)):
        html = lovp(*words, "--format", "html").out
        policy = re.search(r'Content-Security-Policy" content="([^"]*)"', html)
        assert policy
        named = re.findall(r"(\w+)-src &#39;(sha256-[^&]*)&#39;", policy.group(1))
        assert named == [(part, hashed(html, part)) for part in parts]
        assert policy.group(1).startswith("default-src &#39;none&#39;; ")
        assert "unsafe" not in policy.group(1)
        assert not re.search(r"<[^>]* (style|on\w+)=", html)


def hashed(html: str, part: str) -> str:
    [text] = re.findall(rf"<{part}>(.*?)</{part}>", html, re.DOTALL)
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"


def test_the_same_bytes_whatever_the_machine_hashes(here: Path) -> None:
    made = set()
    for seed in ("0", "1", "2"):
        words = ("--data", str(SHIPPED), "report", "--format", "html", "--as-of", "2021-12-01")
        program = [sys.executable, "-m", "lovp_cli", *words]
        environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": "Pacific/Auckland"}
        made.add(subprocess.run(program, capture_output=True, check=True, env=environment).stdout)
    assert len(made) == 1


def test_an_action_takes_little_room(lovp: Run, here: Path) -> None:
    write(here / "data", meetings(20, forgotten=0.1))
    small = len(lovp("report", "--format", "html", "--as-of", "1998-01-20").out)
    write(here / "more", meetings(60, forgotten=0.1))
    large = len(lovp("--data", "more", "report", "--format", "html", "--as-of", "1998-03-05").out)
    assert (large - small) / 400 < MOST


def test_a_missing_library_is_named(
    lovp: Run, shipped: Path, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(libraries, "find_spec", lambda name: None)
    for words in (("report", "--format", "html"), ("publish", "site")):
        outcome = lovp(*words)
        assert (outcome.code, outcome.out) == (1, "")
        assert outcome.err == ("lovp: a web page needs Jinja2: type pip install 'lovp[office]'\n")
    assert not (here / "site").exists()


def test_an_empty_register_is_a_page(lovp: Run, council: None) -> None:
    html = lovp("report", "--format", "html").out
    assert "<table" not in html
    assert "<svg" not in html
    assert "0 actiepunten" in html
