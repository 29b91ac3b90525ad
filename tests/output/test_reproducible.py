"""The same register on the same day gives the same bytes: in every format, on any machine.

A format that is added to FORMATS is tried here from then on.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from lovp_cli.output.formats.choices import FORMATS, Made, formats_of
from lovp_cli.program.delivery import A_LIST, A_PAGE, WITH_DAYS
from tests.conftest import ROOT, SHIPPED

COMMANDS: dict[str, tuple[Made, ...]] = {
    "open-actions": WITH_DAYS,
    "open-actions --status any --sort -due": WITH_DAYS,
    "meetings": WITH_DAYS,
    "parties": A_LIST,
    "report": A_PAGE,
    "report 2021-11-29": A_PAGE,
    "report --since 2021-09-27": A_PAGE,
    "show mit-governance": A_PAGE,
    "show 2021-11-29": A_PAGE,
}
# Runs every line in one process: each with a file of its own.
PROGRAM = """
import datetime, json, os, sys
from lovp_cli.program import main
today, mask, lines = json.loads(sys.argv[1])
os.umask(mask)
for line in lines:
    status = main.run(line, datetime.date.fromisoformat(today))
    assert status == 0, line
"""
# Two machines: whatever of them shows in a result differs.
MACHINES = (
    {"TZ": "Pacific/Kiritimati", "LANG": "C", "LC_ALL": "C", "PYTHONHASHSEED": "1", "USER": "a"},
    {
        "TZ": "America/Los_Angeles",
        "LANG": "nl_NL.UTF-8",
        "PYTHONHASHSEED": "2",
        "USER": "b",
        "COLUMNS": "200",
        "FORCE_COLOR": "1",
    },
)
DAYS = ("2021-12-01", "2030-06-30")
MASKS = (0o077, 0o002)


def lines() -> dict[str, list[str]]:
    """Every command in every format that it has, by the name of the file that it makes."""
    day = ["--as-of", "2021-12-01"]
    found = {"excel.csv": ["open-actions", *day, "--excel"]}
    for at, (command, made) in enumerate(COMMANDS.items()):
        for name, format in formats_of(*made).items():
            found[f"{at}{format.ending}"] = [*command.split(), *day, "--format", name]
    return found


def made_on(machine: int, tmp_path: Path) -> dict[str, bytes]:
    home = tmp_path / f"machine {machine}"
    data = home / ("deep/" * machine) / "register"
    shutil.copytree(SHIPPED, data, ignore=shutil.ignore_patterns(".lovp*"))
    out = home / "out"
    out.mkdir()
    asked = [
        ["--data", os.path.relpath(data, out) if machine else str(data), *words, "-o", file]
        for file, words in lines().items()
    ]
    order = asked if machine else asked[::-1]
    given = json.dumps([DAYS[machine], MASKS[machine], order])
    environment = {**os.environ, **MACHINES[machine], "PYTHONPATH": str(ROOT), "HOME": str(home)}
    for name in ("LOVP_CACHE_DIR", "LOVP_STATE_DIR"):
        environment[name] = str(home / name)
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, given],
        cwd=out,
        env=environment,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    return {file.name: file.read_bytes() for file in sorted(out.iterdir())}


def test_two_machines_make_the_same_bytes(tmp_path: Path) -> None:
    one, other = (made_on(machine, tmp_path) for machine in (0, 1))
    assert sorted(one) == sorted(other) == sorted(lines())
    assert [file for file in one if one[file] != other[file]] == []


def test_every_format_is_tried() -> None:
    tried = {Path(file).suffix for file in lines()}
    assert tried == {format.ending for format in FORMATS.values()}
