"""What `lovp draft` proposes for a report, if there is such a command."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from typing import Any

from lovp_cli.program.catalogue import COMMANDS
from tests.minutes.labelled import Report

MISSING = "there is no command draft"


def can_draft() -> bool:
    """Whether the program has the command."""
    return "draft" in COMMANDS


def proposed(report: Report) -> list[dict[str, Any]]:
    """The actions proposed, in a folder without a register, or with the report's own.

    Raises RuntimeError, with what the program said, where it refused.
    """
    own = ["--data", str(report.data)] if report.data else []
    line = [sys.executable, "-m", "lovp_cli", *own, "draft", "--format", "json", str(report.path)]
    with tempfile.TemporaryDirectory() as empty:
        done = subprocess.run(line, cwd=empty, capture_output=True, check=False)
    if done.returncode:
        raise RuntimeError(done.stderr.decode("utf-8", "replace").strip())
    actions: list[dict[str, Any]] = json.loads(done.stdout)["actions"]
    return actions
