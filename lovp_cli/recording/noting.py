"""A change noted down on the user's account, so that it can be undone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from lovp_cli.files.journal.entry import Written
from lovp_cli.files.journal.journal import Journal
from lovp_cli.files.store.folder import in_minutes, in_register
from lovp_cli.recording.change import FileChange


@dataclass
class Noting:
    """Where a change is noted down, and what is noted of it.

    `failures` are the reasons why some could not be, which is no reason not to record them.
    """

    journal: Journal
    line: str
    at: str
    undoes: int | None = None
    failures: list[str] = field(default_factory=list)

    @contextmanager
    def noted(self, changes: Iterable[FileChange]) -> Iterator[None]:
        """Changes are noted down before the block saves them, and confirmed after it."""
        written = [
            Written(change.file, change.before, change.after)
            for change in changes
            if in_register(change.file) or in_minutes(change.file)
        ]
        path, saved = None, False
        try:
            if written:
                path = self.journal.begin(self.line, self.at, written, self.undoes)
        except OSError as error:
            self.failures.append(f"{self.journal.path}: {error.strerror or error}")
        try:
            yield
            saved = True
        finally:
            if path:
                self.journal.settle(path, saved=saved)
