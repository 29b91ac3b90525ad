"""A proposed change: what to write in which files, as values."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from lovp_cli.council.phrases.slugs import free_id
from lovp_cli.council.records.refusal import Refusal

if TYPE_CHECKING:
    from lovp_cli.council.records.notes import Note
    from lovp_cli.files.journal.entry import Written
    from lovp_cli.files.yaml_text.scalars import Value
    from lovp_cli.files.yaml_text.tree import Mapping as Tree


class FileChange(NamedTuple):
    """A file's bytes before and after (None: no file), and the lines that are new.

    `line` counts from 1; `tree` is what a file of the register says afterwards, where that is known
    already; `source` is where the bytes came from, if somebody else wrote them, and `added_above`
    how many lines were put above these; `id` is that of the item that was added.
    """

    file: str
    before: bytes | None
    after: bytes | None
    line: int
    lines: list[str]
    tree: Tree | None = None
    source: str | None = None
    id: str | None = None
    added_above: int = 0


@dataclass(frozen=True)
class AddItem:
    """One more item in a list of a file, which is begun with `opening` if it is not there.

    Where the id was made from a title, another is taken if somebody has it by now.
    """

    file: str
    key: str
    item: Mapping[str, Value]
    opening: str = ""
    made_id: bool = False

    def applied(self, before: bytes | None, taken: Container[str]) -> FileChange:
        """The change to a file that holds these bytes. Raises writer.Refused and Unreadable."""
        from lovp_cli.files.yaml_text.guards import decode
        from lovp_cli.files.yaml_text.writer import add_item

        bom, text = decode(self.file, before or self.opening.encode())
        item = dict(self.item)
        if self.made_id:
            item["id"] = free_id(str(item["id"]), taken)
        edited = add_item(text, self.key, item)
        line, lines = edited.line, edited.lines
        if before is None:
            line, lines = 1, edited.text.splitlines()
        after = (bom + edited.text).encode()
        made = str(item["id"]) if "id" in item else None
        return FileChange(self.file, before, after, line, lines, edited.root, id=made)


@dataclass(frozen=True)
class AddItems:
    """Many items in lists of a file, by the key of each list; `opening` as in AddItem."""

    file: str
    items: Mapping[str, Sequence[Mapping[str, Value]]]
    opening: str = ""

    def applied(self, before: bytes | None, _: Container[str]) -> FileChange:
        """The change to a file that holds these bytes. Raises writer.Refused and Unreadable."""
        from lovp_cli.files.yaml_text.guards import decode
        from lovp_cli.files.yaml_text.writer import add_items, begun_with

        if before is None:
            bom, edited = "", begun_with(self.opening, self.items)
        else:
            bom, text = decode(self.file, before)
            edited = add_items(text, self.items)
        after = (bom + edited.text).encode()
        return FileChange(self.file, before, after, edited.line, edited.lines, edited.root)


@dataclass(frozen=True)
class SetEntry:
    """A value under a key of a file's root."""

    file: str
    key: str
    value: str

    def applied(self, before: bytes | None, _: Container[str]) -> FileChange:
        """The change to a file that holds these bytes. Raises writer.Refused and Unreadable."""
        from lovp_cli.files.yaml_text.guards import decode
        from lovp_cli.files.yaml_text.writer import add_entry

        bom, text = decode(self.file, before or b"")
        edited = add_entry(text, self.key, self.value)
        after = (bom + edited.text).encode()
        return FileChange(self.file, before, after, edited.line, edited.lines, edited.root)


@dataclass(frozen=True)
class SetUnder:
    """Entries under a key of a file's root that holds others, or nothing."""

    file: str
    key: str
    values: Mapping[str, str]

    def applied(self, before: bytes | None, _: Container[str]) -> FileChange:
        """The change to a file that holds these bytes. Raises writer.Refused and Unreadable."""
        from lovp_cli.files.yaml_text.guards import decode
        from lovp_cli.files.yaml_text.writer import add_under

        bom, text = decode(self.file, before or b"")
        edited = add_under(text, self.key, self.values)
        after = (bom + edited.text).encode()
        return FileChange(self.file, before, after, edited.line, edited.lines, edited.root)


@dataclass(frozen=True)
class SetInItem:
    """A value under a key that an item of a list has not, or has empty; `at` is its position."""

    file: str
    list: str
    at: int
    key: str
    value: str

    def applied(self, before: bytes | None, _: Container[str]) -> FileChange:
        """The change to a file that holds these bytes. Raises writer.Refused and Unreadable."""
        from lovp_cli.files.yaml_text.guards import decode
        from lovp_cli.files.yaml_text.writer import add_to_item

        bom, text = decode(self.file, before or b"")
        edited = add_to_item(text, self.list, self.at, self.key, self.value)
        after = (bom + edited.text).encode()
        return FileChange(self.file, before, after, edited.line, edited.lines, edited.root)


@dataclass(frozen=True)
class NewFile:
    """A file that is not there yet, or says this already; `source` as in FileChange."""

    file: str
    text: bytes
    source: str | None = None

    def applied(self, before: bytes | None, _: Container[str]) -> FileChange:
        """The change that makes it. Raises Refusal."""
        if before not in (None, self.text):
            raise Refusal(f"{self.file} appeared while you were typing; nothing was written")
        lines = self.text.decode("utf-8", "replace").splitlines()
        return FileChange(self.file, before, self.text, 1, lines, source=self.source)


@dataclass(frozen=True)
class Replace:
    """Other bytes in place of those that somebody read."""

    file: str
    before: bytes | None
    after: bytes
    line: int = 1
    lines: tuple[str, ...] = ()

    def applied(self, _now: bytes | None, _: Container[str]) -> FileChange:
        """The change; whether they are the same still is for who saves to see."""
        return FileChange(self.file, self.before, self.after, self.line, [*self.lines])


@dataclass(frozen=True)
class TakeBack:
    """What was written in a file, taken out again."""

    written: Written

    @property
    def file(self) -> str:
        """The file that it is about."""
        return self.written.file

    def applied(self, now: bytes | None, _: Container[str]) -> FileChange:
        """The change to a file that holds these bytes. Raises ChangedSince."""
        from lovp_cli.recording.taking_back import taken_back

        return FileChange(self.file, now, taken_back(self.written, now), 1, [])


Edit = AddItem | AddItems | SetEntry | SetUnder | SetInItem | NewFile | Replace | TakeBack


@dataclass(frozen=True)
class Proposal:
    """What a command would write, and what to tell beforehand.

    `mending` may be made in a register with files that cannot be read, and `forced` even where it
    brings new errors. `whole` is judged by what the register is after it, as it is in an order in
    which each file rests on those before it.
    """

    edits: tuple[Edit, ...]
    notes: tuple[Note, ...] = ()
    mending: bool = False
    forced: bool = False
    whole: bool = False
