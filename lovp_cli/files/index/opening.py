"""A data folder by way of its index: only what is asked for is loaded."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from lovp_cli.council.records.values import COUNCIL
from lovp_cli.council.register.register import Register
from lovp_cli.files.index.database import Busy
from lovp_cli.files.index.kept import DAMAGE, VERSION, Kept, State
from lovp_cli.files.index.register import IndexedRegister
from lovp_cli.files.reading.contents import Contents, Watch, open_folder

if TYPE_CHECKING:
    from lovp_cli.council.records.place import Finding
    from lovp_cli.council.records.record import Council, Record
    from lovp_cli.files.reading.file_read import FileRead
    from lovp_cli.files.store.folder import Folder


def open_indexed(
    folder: Folder,
    cache: str | None,
    watch: Watch = iter,
    *,
    answers: bool = True,
    known: Contents | None = None,
) -> Contents:
    """The contents of a data folder, by way of the index in a cache folder where there is one.

    `watch` is given the files that must be read, and may show how far that has come. Without
    `answers`, which who writes has no use for, no more than what the files said is kept. Where
    nothing has changed since they were opened, the `known` contents are given back.
    """
    try:
        kept = Kept(folder, cache) if cache else None
    except (*DAMAGE, OSError, OverflowError, Busy):
        kept = None
    if kept is None:
        return open_folder(folder, watch)
    try:
        found = _opened(kept, watch, answers=answers, known=known)
    except Busy:
        return open_folder(folder, watch)
    except (*DAMAGE, OSError, OverflowError):
        # Whatever is wrong with an index, it can be made again.
        kept.database.discard()
        return open_folder(folder, watch)
    return found


def _opened(kept: Kept, watch: Watch, *, answers: bool, known: Contents | None) -> Contents:
    if kept.answers_hold() and kept.state:
        if isinstance(known, IndexedContents) and known.digest == kept.state.contents:
            return known
        return IndexedContents(kept, _decoded(kept), kept.state.strays, kept.state)
    from lovp_cli.files.index.answers import answers_of
    from lovp_cli.files.reading.file_read import digest_of_all
    from lovp_cli.files.store.folder import sort_out

    listing = sort_out(name for name in kept.scan.names if name != COUNCIL)
    files = [COUNCIL, *listing.files]
    changed = kept.changed(files, watch)
    contents = digest_of_all({file: kept.files[file].digest for file in files}, listing.strays)
    if contents and isinstance(known, IndexedContents) and known.digest == contents:
        return known
    state = kept.state
    if state and contents and state.contents == contents:
        state = state._replace(stamp=kept.began)
        kept.keep(changed, {"state": state, "scan": kept.scan.pack()})
        return IndexedContents(kept, _decoded(kept), listing.strays, state)
    reads = list(kept.reads(files, changed))
    found = IndexedContents(kept, reads, listing.strays)
    if answers:
        state = _state(kept, found)
        followed = answers_of(found.register)
        state = state._replace(owners=followed.pop("owners"))
        kept.keep(changed, {**followed, "state": state, "scan": kept.scan.pack()})
    elif changed:
        kept.keep(changed, {})
    return found


def _state(kept: Kept, contents: IndexedContents) -> State:
    from lovp_cli.files.index.answers import ended_since

    register = contents.register
    return State(
        version=VERSION,
        path=kept.path,
        stamp=kept.began,
        contents=contents.digest,
        opened=all(read.digest for read in contents.reads.values()),
        horizon=register.horizon.isoformat(),
        language=register.language,
        short=register.short,
        names=dict(register.names.ids_by_name),
        owners=[],
        ended_since=ended_since(register).isoformat(),
        left_out=[*contents.left_out],
        strays=[*contents.strays],
    )


def _decoded(kept: Kept) -> Iterator[FileRead]:
    """Every file, as it was kept, or as it is read where the index is busy or damaged."""
    try:
        names = [name for name in kept.scan.names if name in kept.files]
        reads = list(kept.reads(sorted(names), {}))
    except (*DAMAGE, Busy) as error:
        if not isinstance(error, Busy):
            kept.database.discard()
        reads = [*open_folder(kept.folder).reads.values()]
    yield from reads


class IndexedContents(Contents):
    """A data folder whose index holds, or has just been brought up to date.

    With a state, whose answers hold, the register is taken from the index.
    """

    def __init__(
        self,
        kept: Kept,
        reads: Iterable[FileRead],
        strays: Sequence[str],
        state: State | None = None,
    ) -> None:
        super().__init__(kept.folder, reads, strays)
        self._kept, self._state = kept, state

    @cached_property
    def register(self) -> Register:
        """The records of all files that could be read."""
        if self._state:
            return IndexedRegister(self._kept, self._state, self._records())
        return Register(self._records())

    def _records(self) -> Iterator[Council | Record]:
        yield from (read.record for read in self.reads.values() if read.record)

    @cached_property
    def left_out(self) -> Sequence[str]:
        """The files that are missing from every answer."""
        return self._state.left_out if self._state else super().left_out

    @cached_property
    def digest(self) -> str:
        """What tells these contents from any others."""
        if self._state:
            return self._state.contents
        from lovp_cli.files.reading.file_read import digest_of_all

        return digest_of_all({file: read.digest for file, read in self.reads.items()}, self.strays)

    def with_files(self, changed: Iterable[FileRead], removed: Collection[str] = ()) -> Contents:
        """The contents as they would be with these in place of what files say now."""
        after = super().with_files(changed, removed)
        if after.texts:
            # What follows from texts that are not in the folder yet is not to be kept.
            return after
        return IndexedContents(self._kept, after.reads.values(), after.strays)

    def findings(self, today: date) -> list[Finding]:
        """Everything that is wrong, file by file, from the index where nothing has changed."""
        found = self._kept.findings(self.digest, today)
        if found is None:
            found = super().findings(today)
            self._kept.keep_findings(self.digest, today, self.minutes, found)
        return found
