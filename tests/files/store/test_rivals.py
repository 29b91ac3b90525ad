"""A few of the rivals that `python -m tests.rivals` lets loose in full."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.conftest import ROOT


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere an editor can be overwritten")
def test_rivals_lose_nothing() -> None:
    line = [sys.executable, "-m", "tests.rivals", "3", "8", "1000", "200"]
    done = subprocess.run(line, capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "24 recordings by 3 processes: 24 follow-ups are there\n" in done.stdout
    assert ": 0 torn; " in done.stdout
    assert "200 saves by an editor: 0 overwritten; " in done.stdout
