"""`python -m tests.hostile`: how long `check` takes over each hostile file, and how much memory."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.hostile.corpus import ADVERSARIES, small

DATA = Path(__file__).parent.parent.parent / "data"
PLACES = ("meetings/2021-11-29.yaml", "letters/2021-11-30.yaml", "council.yaml")


def measured(folder: Path) -> tuple[float, float]:
    """The seconds and MiB of one `lovp check`, and an AssertionError where it crashed."""
    began = time.perf_counter()
    line = [sys.executable, "-m", "lovp_cli", "--data", str(folder), "check"]
    process = subprocess.Popen(line, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 1:
        raise AssertionError(f"exit status {process.returncode}")
    return time.perf_counter() - began, usage.ru_maxrss / 1024


def main() -> None:
    """Every file in each place; the ten slowest, and the ten largest."""
    files = {**{name: make() for name, make in ADVERSARIES.items()}, **dict(small())}
    found = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "data"
        for file in PLACES:
            for what, data in files.items():
                shutil.rmtree(folder, ignore_errors=True)
                shutil.copytree(DATA, folder)
                (folder / "letters").mkdir(exist_ok=True)
                (folder / file).write_bytes(data)
                found.append((*measured(folder), f"{what}, as {file}"))
    print(f"{len(files)} files in {len(PLACES)} places: {len(found)} runs, none crashed")
    for title, key in (("slowest", 0), ("largest", 1)):
        print(f"\n{title}")
        for seconds, size, what in sorted(found, key=lambda row: -row[key])[:10]:
            print(f"{seconds:6.2f} s {size:7.1f} MiB  {what}")


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    main()
