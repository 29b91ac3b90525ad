"""What `.pre-commit-hooks.yaml` offers to other repositories."""

from __future__ import annotations

import re
import tomllib
from typing import Any

import pytest
from ruamel.yaml import YAML

from lovp_cli.program.catalogue import COMMANDS
from tests.conftest import ROOT, SHIPPED


@pytest.fixture
def hook() -> dict[str, Any]:
    """The only hook."""
    (found,) = YAML(typ="safe").load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    return dict(found)


def test_it_runs_a_command_that_there_is(hook: dict[str, Any]) -> None:
    program, command = hook["entry"].split()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert program in project["scripts"]
    assert command in COMMANDS
    assert {key: hook[key] for key in ("language", "pass_filenames")} == {
        "language": "python",
        "pass_filenames": False,
    }
    assert "additional_dependencies" not in hook
    assert {"id", "name", "files"} <= {*hook}


def test_it_runs_for_files_of_a_register(hook: dict[str, Any]) -> None:
    files = [f"data/{path.relative_to(SHIPPED).as_posix()}" for path in SHIPPED.rglob("*.yaml")]
    files += ["council.yaml", "a/b/letters/2022-01-31.yaml", "data/minutes/x.txt", "meetings/x"]
    assert len(files) > 7
    assert [file for file in files if not re.search(hook["files"], file)] == []
    others = ["README.md", "lovp_cli/council/x.py", "tests/council.yaml.md", "a/my-meetings/x"]
    assert [file for file in others if re.search(hook["files"], file)] == []
