"""What each of the rivals does, in a process of its own."""

from __future__ import annotations

import contextlib
import io
import re
import time
from datetime import date, timedelta
from hashlib import blake2b
from pathlib import Path

from lovp_cli.files.index.opening import open_indexed
from lovp_cli.files.store.folder import Folder
from lovp_cli.files.store.lock import locked
from lovp_cli.files.store.save import NotSaved, save
from lovp_cli.program import main
from tests.conftest import TODAY

COUNCIL = "council: LOVP\nparties:\n  - {id: minister, name: de minister}\n"
ACTIONS = 10
DAYS = [date(2021, 2, 1) + timedelta(weeks=number) for number in range(12)]
EDITED = "meetings/2020-01-06.yaml"
# There once the others may stop.
OVER = "over"
# Between rounds of reading, so that whoever writes gets on.
PAUSE = 0.003


def new_register(data: Path) -> None:
    """A register in which every rival finds an action, and meetings to speak of it."""
    (data / "meetings").mkdir(parents=True)
    (data / "council.yaml").write_text(COUNCIL, "utf-8")
    made = "".join(
        f"  - {{id: a{number}, title: x, owner: minister, due: none}}\n"
        for number in range(ACTIONS)
    )
    for number, day in enumerate([date(2021, 1, 4), *DAYS[::2]]):
        actions = "" if number else f"actions:\n{made}"
        (data / "meetings" / f"{day}.yaml").write_text(f"date: {day}\ntitle: x\n{actions}", "utf-8")


def record(data: str, who: int, recordings: int) -> list[str]:
    """Record so many follow-ups by command, each with a note of its own; gives the notes."""
    notes = []
    for number in range(recordings):
        note, day = f"note-{who}-{number}", DAYS[(who + number) % len(DAYS)]
        words = ("--data", data, "follow-up", f"a{number % ACTIONS}", "--on", f"{day}")
        with contextlib.redirect_stderr(io.StringIO()) as err:
            code = main.run((*words, "--note", note), TODAY)
        assert code == 0, err.getvalue()
        notes.append(note)
    return notes


Seen = set[tuple[str, int, str]]


def read(data: str, reads: int) -> tuple[int, Seen]:
    """Read files whole until the recording is over, and so many at least.

    Gives how many, and what was seen, told by its length and digest.
    """
    folder, seen, done = Folder(Path(data)), set(), 0
    while done < reads or not Path(data, OVER).exists():
        for file in folder.listing().files:
            found = folder.read(file, 1 << 20)
            seen.add((file, len(found), blake2b(found).hexdigest()))
            done += 1
        time.sleep(PAUSE)
    return done, seen


def torn(data: Path, seen: Seen) -> list[str]:
    """What was seen that is no whole number of follow-ups of what stands there in the end."""
    wrong = []
    for file, length, digest in seen:
        final = (data / file).read_bytes()
        rest = final[length:]
        whole = not rest or rest.startswith((b"  - action: ", b"follow_ups:"))
        if not whole or digest != blake2b(final[:length]).hexdigest():
            wrong.append(f"{file}, {length} bytes")
    return wrong


def ask(data: str, cache: str, reads: int) -> int:
    """Open the register by its index again and again; gives how often."""
    folder, said = Folder(Path(data)), 0
    for _ in range(reads):
        contents = open_indexed(folder, cache)
        assert not contents.left_out
        found = sum(len(record.follow_ups) for record in contents.register.records)
        assert found >= said, "a follow-up was seen, and then no more"
        said = found
    return reads


def _version(path: Path) -> int:
    found = re.match(rb"# version (\d+)\n", path.read_bytes())
    return int(found[1]) if found else -1


def edit(data: str, saves: int) -> list[str]:
    """Save a file so often without any lock; gives the saves that somebody overwrote."""
    folder, path, lost = Folder(Path(data)), Path(data, EDITED), []
    for number in range(1, saves + 1):
        text = f"# version {number}\ndate: 2020-01-06\ntitle: x\n"
        copy = path.with_name(".editor")
        copy.write_text(text, "utf-8")
        copy.replace(path)
        time.sleep(0.001 * (number % 5))
        if _version(path) == number:
            continue
        # While a save that came too late is taken back, the older version shows: not any more
        # once its lock is free.
        with locked(folder):
            if _version(path) != number:
                lost.append(f"version {number}")
    return lost


def disturb(data: str) -> tuple[int, int]:
    """Add lines to the edited file until that is over; gives how often, and how often not."""
    folder, done, refused = Folder(Path(data)), 0, 0
    while not Path(data, OVER).exists():
        with locked(folder):
            before = folder.read(EDITED, 1 << 20)
            try:
                save(folder, EDITED, before + b"# line %d\n" % done, before)
            except NotSaved as error:
                if "by someone else" not in str(error):
                    raise
                refused += 1
            else:
                done += 1
    return done, refused
