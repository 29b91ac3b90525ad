"""`python -m tests.fuzz reader|writer [SECONDS]`: needs atheris, which only this uses.

Any exception other than the tool's own ends the run with the input that caused it.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["lovp_cli"]):
    from lovp_cli.files.reading.file_read import parse_file
    from lovp_cli.files.yaml_text.guards import Unreadable, decode
    from lovp_cli.files.yaml_text.reader import read
    from lovp_cli.files.yaml_text.tree import plain
    from lovp_cli.files.yaml_text.writer import Refused
    from tests.cases.writing import add_entry, add_item

FILES = ("meetings/2022-01-31.yaml", "letters/2022-01-31.yaml", "council.yaml")
ITEM = {"action": "a", "status": "settled", "note": "x: # y"}
SEEDS = (
    "date: 2022-01-31\ntitle: x\nactions:\n  - id: a\n    title: b\n    owner: c\n    due: none\n",
    "date: 2022-01-31\nfollow_ups:\n- action: a\n  due: {by: 2022-21/2023, said: 'x'}\n",
    "council: LOVP\nparties:\n  - {id: a, name: b, aliases: [c, d]}\n",
    'actions: []\ntitle: "a\\n b"\nnote: |+\n  x\n\n\n# c\n? k\n: - 1\n',
    "follow_ups: # none\r\n\r\nx: >-\r\n  a\r\n  b\r\n",
)


def reader(data: bytes) -> None:
    """Read bytes as each kind of file."""
    for file in FILES:
        parse_file(file, data)


def writer(data: bytes) -> None:
    """Add lines to bytes that can be read, and look whether anything else has changed."""
    try:
        text = decode("x", data)[1]
        before = plain(read("x", text))
    except Unreadable:
        return
    for add in (lambda: add_item(text, "follow_ups", ITEM), lambda: add_entry(text, "z", "true")):
        try:
            after = plain(read("x", add()))
        except Refused:
            continue
        rest = {key: value for key, value in after.items() if key not in ("follow_ups", "z")}
        if rest != {key: value for key, value in before.items() if key not in ("follow_ups", "z")}:
            raise AssertionError("another value has changed")


def main(target: str, seconds: str = "60") -> None:
    """Fuzz one of the two for some seconds."""
    with tempfile.TemporaryDirectory() as corpus:
        for number, seed in enumerate(SEEDS):
            (Path(corpus) / str(number)).write_text(seed, "utf-8")
        options = [f"-max_total_time={seconds}", "-max_len=4096", corpus]
        atheris.Setup([sys.argv[0], *options], {"reader": reader, "writer": writer}[target])
        atheris.Fuzz()


if __name__ == "__main__":
    main(*sys.argv[1:])
