"""What was written in a file taken out of it again, whatever others wrote beside it since."""

from __future__ import annotations

import re

from lovp_cli.council.records.refusal import Refusal
from lovp_cli.files.journal.entry import Written
from lovp_cli.files.merging.files import NoYaml, merge_files

_LETTER = re.compile(r"letters/(\d{4}-\d\d-\d\d)\.yaml", re.ASCII)


class ChangedSince(Refusal):
    """Others changed the very lines; `now` is what the file holds, None where it is gone."""

    def __init__(self, written: Written, now: bytes | None) -> None:
        super().__init__(f"{written.file} was changed since, where this wrote")
        self.written = written
        self.now = now


def taken_back(written: Written, now: bytes | None) -> bytes | None:
    """A file's bytes without what was written in it; None where it goes.

    As long as nothing else has changed they are those from before, to the letter. Else it is a
    merge of what stands there with what stood there before. Raises ChangedSince.
    """
    file, before, after = written
    if now in (before, after):
        return before
    opening = _opening(file)
    if before is None:
        # Of a letter that was begun with it others may need the day; a meeting is a whole.
        before = opening
    if now is None or after is None or before is None:
        raise ChangedSince(written, now)
    try:
        merged = merge_files(after, now, before)
    except NoYaml:
        raise ChangedSince(written, now) from None
    if merged.conflict:
        raise ChangedSince(written, now)
    # A letter in which nothing is said is none.
    return None if merged.data == opening else merged.data


def _opening(file: str) -> bytes | None:
    """What a letter begins with."""
    letter = _LETTER.fullmatch(file)
    return f"date: {letter[1]}\n".encode() if letter else None
