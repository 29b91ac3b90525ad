"""Bringing an index up to date: the changed files read, and what follows from them reckoned."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

from lovp_cli.council.indexed import VERSION, Indexed
from lovp_cli.council.opening import contents_of, register_of
from lovp_cli.council.reading import FileRead, read_file
from lovp_cli.index.box import Box, Unusable
from lovp_cli.index.coding import decode_finding, decode_record, encode_finding, encode_record, encode_row
from lovp_cli.records import Council, Letter, Meeting, Record
from lovp_cli.register import Register, folded
from lovp_cli.register.names import names_of
from lovp_cli.store import COUNCIL, Folder
from lovp_cli.store.scan import GRAIN_NS, Scan, Signature
from lovp_cli.yaml_text import MAX_BYTES

if TYPE_CHECKING:
    from lovp_cli.council.contents import Contents
    from lovp_cli.council.opening import Watch

Kept = dict[str, Any]


class Refresh:
    """One update of an index from its old state to what the folder holds now."""

    def __init__(self, folder: Folder, box: Box, state: Kept | None, watch: Watch[str]) -> None:
        self._folder, self._box, self._old, self._watch = folder, box, state, watch
        self._puts: Kept = {}

    def run(self, now: Scan, began: int, real: str) -> Indexed | Contents:
        """The contents after the update; kept in the index where that can be written.

        Raises Unusable where the old state contradicts itself.
        """
        listing = self._folder.list()
        files = {COUNCIL, *listing.meetings, *listing.letters}
        signatures = {file: found for file, found in now.signatures().items() if file in files}
        changed = self._changed(signatures)
        before = {file: self._box.get(f"file:{file}") for file in changed}
        self._read(changed, before, signatures)
        ...
        raise Unusable
