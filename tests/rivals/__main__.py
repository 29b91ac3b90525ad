"""`python -m tests.rivals [PROCESSES RECORDINGS READS SAVES]`: by default 8, 200, 100000, 3000.

So many processes with so many recordings each, while others read and ask; then an editor that
saves so often what others are writing in. Prints what came of it.
"""

from __future__ import annotations

import os
import re
import sys
import tempfile
from collections import Counter
from concurrent.futures import Future, ProcessPoolExecutor, wait
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from lovp_cli.files.reading.contents import open_folder
from lovp_cli.files.store.folder import Folder
from tests.rivals import roles

READERS = 2


def recordings(data: Path, cache: Path, processes: int, each: int, reads: int) -> list[str]:
    """Let many record while others read; gives what is wrong."""
    roles.new_register(data)
    where = f"{data}"
    with ProcessPoolExecutor(processes + READERS + 1, get_context("spawn")) as pool:
        writing = [pool.submit(roles.record, where, who, each) for who in range(processes)]
        reading = [pool.submit(roles.read, where, reads // READERS) for _ in range(READERS)]
        asking = pool.submit(roles.ask, where, f"{cache}", max(5, each // 2))
        notes = [note for part in _over(writing, data) for note in part.result()]
        done, asked = sum(part.result()[0] for part in reading), asking.result()
        seen = set().union(*(part.result()[1] for part in reading))
    register = open_folder(Folder(data)).register
    said = Counter(said.note for record in register.records for said in record.follow_ups)
    twice = [f"{note} is there {number} times" for note, number in said.items() if number > 1]
    missing = [f"{note} is missing" for note in notes if note not in said]
    torn = [f"torn: {what}" for what in roles.torn(data, seen)]
    print(f"{len(notes)} recordings by {processes} processes: {len(said)} follow-ups are there")
    print(f"{done} reads meanwhile, of {len(seen)} states: {len(torn)} torn; {asked} by the index")
    return [*twice, *missing, *torn, *_left(data)]


def editing(data: Path, saves: int) -> list[str]:
    """Let an editor save what two others write in; gives what is wrong."""
    roles.new_register(data)
    (data / roles.EDITED).write_text("# version 0\ndate: 2020-01-06\ntitle: x\n", "utf-8")
    with ProcessPoolExecutor(3, get_context("spawn")) as pool:
        writing = [pool.submit(roles.disturb, f"{data}") for _ in range(2)]
        (part,) = _over([pool.submit(roles.edit, f"{data}", saves)], data)
        lost = part.result()
        done, refused = (sum(part.result()[at] for part in writing) for at in (0, 1))
    print(
        f"{saves} saves by an editor: {len(lost)} overwritten;"
        f" {done} additions meanwhile, {refused} refused"
    )
    return [*(f"overwritten: {what}" for what in lost), *_left(data)]


def _over(some: list[Future[Any]], data: Path) -> list[Future[Any]]:
    """Wait for some, and tell the others that it is over."""
    wait(some)
    (data / roles.OVER).touch()
    return some


def _left(data: Path) -> list[str]:
    return [f"left: {path.name}" for path in data.rglob("*") if re.match(r"\.lovp-", path.name)]


def main(processes: int = 8, each: int = 200, reads: int = 100_000, saves: int = 3_000) -> int:
    """Both, one after the other."""
    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch)
        os.environ["LOVP_STATE_DIR"] = f"{root / 'state'}"
        wrong = recordings(root / "recorded", root / "cache", processes, each, reads)
        wrong += editing(root / "edited", saves)
    print(*wrong, sep="\n", end="\n" if wrong else "")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:])))
