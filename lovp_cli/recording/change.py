"""A change to one file, checked against the whole register before it is saved."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass
from datetime import date
from difflib import SequenceMatcher, unified_diff

from lovp_cli.council.records.place import Finding
from lovp_cli.council.records.refusal import Refusal
from lovp_cli.files.reading.contents import Contents, FolderContents
from lovp_cli.files.reading.opening import open_folder, with_file
from lovp_cli.files.store.folder import Folder
from lovp_cli.files.store.lock import locked
from lovp_cli.files.store.save import save
from lovp_cli.files.yaml_text.guards import MAX_BYTES, decode
from lovp_cli.files.yaml_text.writer import Refused


@dataclass(frozen=True)
class Change:
    """A file's bytes before (None: no file) and after; `source` is where they came from."""

    file: str
    before: bytes | None
    after: bytes
    source: str | None = None

    @property
    def _texts(self) -> tuple[list[str], list[str]]:
        old, new = (data.decode("utf-8", "replace") for data in (self.before or b"", self.after))
        return old.splitlines(), new.splitlines()

    def diff(self, shown: str) -> str:
        """The unified diff, without a final line break."""
        old, new = self._texts
        source = "/dev/null" if self.before is None else shown
        return "\n".join(unified_diff(old, new, source, shown, lineterm=""))

    def added(self) -> tuple[int, list[str]]:
        """The lines that are new, and the number of the first."""
        old, new = self._texts
        blocks = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
        spans = [(start, end) for tag, _, _, start, end in blocks if tag in ("insert", "replace")]
        first = spans[0][0] + 1 if spans else 1
        return first, [line for start, end in spans for line in new[start:end]]


@dataclass(frozen=True)
class Recorded:
    """What a change did, or would do: the register before and after it."""

    change: Change
    before: FolderContents
    after: FolderContents


def record(
    folder: Folder, today: date, make: Callable[[FolderContents], Change], *, dry_run: bool = False
) -> Recorded:
    """Make a change and save it, under the lock; a dry run does all but save.

    Raises Refusal where the register is incomplete, or would break a rule that it keeps now.
    """
    with nullcontext() if dry_run else locked(folder):
        before = open_folder(folder)
        if before.left_out:
            raise Refusal(
                *(
                    f"{folder.shown(file)} cannot be read, so nothing is written"
                    for file in before.left_out
                ),
                "mend it first: 'lovp check' says what is wrong",
            )
        try:
            change = make(before)
        except Refused as refused:
            raise Refusal(f"nothing is written: {refused}") from None
        after = with_file(before, change.file, change.after)
        if broken := new_errors(before, after, today):
            raise Refusal(*(_placed(finding, change) for finding in broken))
        if not dry_run:
            save(folder, change.file, change.after, change.before)
    return Recorded(change, before, after)


def _placed(finding: Finding, change: Change) -> str:
    """A finding as the typist can find it: with its place only in a file of their own."""
    place = finding.place
    if change.source and place.file == change.file:
        return f"{change.source}:{place.line}:{place.column}: {finding.message}"
    return finding.message


def new_errors(before: FolderContents, after: FolderContents, today: date) -> list[Finding]:
    """The errors that are there after and were not before, wherever they stand."""
    old = Counter(_errors(before, today))
    new = []
    for finding in after.findings(today):
        if finding.severity == "error":
            key = _key(finding)
            if not old[key]:
                new.append(finding)
            old[key] -= 1
    return new


def _errors(contents: FolderContents, today: date) -> list[tuple[str, str, str]]:
    return [_key(found) for found in contents.findings(today) if found.severity == "error"]


def _key(finding: Finding) -> tuple[str, str, str]:
    return finding.place.file, finding.rule, finding.message


def edited(contents: Contents, file: str, edit: Callable[[str], str]) -> Change:
    """The change that an edit of a file's text makes; its byte order mark is kept."""
    data = contents.folder.read(file, MAX_BYTES)
    bom, text = decode(file, data)
    return Change(file, data, (bom + edit(text)).encode())


def replace_file(
    folder: Folder,
    file: str,
    before: bytes,
    after: bytes,
    today: date,
    *,
    dry_run: bool = False,
    force: bool = False,
) -> Sequence[Finding]:
    """Put a file that was edited by hand in place, and give the new errors that it brings.

    With any of these it is put in place only by force.
    """
    with nullcontext() if dry_run else locked(folder):
        old = open_folder(folder)
        broken = new_errors(old, with_file(old, file, after), today)
        if (force or not broken) and not dry_run:
            save(folder, file, after, before)
    return broken
