"""A sample of the faults that `python -m tests.faults` tries in full."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.conftest import ROOT
from tests.faults.faults import Strace

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="faults are made in forks")


@pytest.mark.parametrize("maker", ["strace", "patches"])
def test_write_with_a_fault_is_whole_or_not_at_all(maker: str) -> None:
    if maker == "strace" and not Strace.works():
        pytest.skip("there is no strace that may look at our processes")
    line = [sys.executable, "-m", "tests.faults", "400", maker]
    done = subprocess.run(line, capture_output=True, text=True, check=False, cwd=ROOT)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout.endswith(" faults, 0 with something wrong\n")
