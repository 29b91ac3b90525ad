"""Who is meant in the cells of a list."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches

from lovp_cli.council.phrases.slugs import free_id, slug
from lovp_cli.council.records.listed import NewParty, UnknownName
from lovp_cli.council.records.refusal import Refusal
from lovp_cli.council.register.names import folded
from lovp_cli.council.register.register import Register

_BETWEEN = re.compile(r"\s*[,;/&+\n]\s*")
_AND = re.compile(r"\s*[,;/&+\n]\s*|\s+(?:en|and|met)\s+", re.IGNORECASE)


class Owners:
    """The parties that a list names: known ones, by what was said of a name too, and new ones.

    `cells` are all that hold owners: a name that stands alone in one is one wherever it stands.
    """

    def __init__(
        self, register: Register, named: Mapping[str, str], cells: Iterable[str], *, add: bool
    ) -> None:
        self._register, self._named, self._add = register, named, add
        self._alone = {folded(cell) for cell in cells if len(_AND.split(cell)) == 1}
        self._new: dict[str, NewParty] = {}
        self._unknown: Counter[str] = Counter()
        self._ids = {party.id for party in register.parties}

    def one_and_others(self, text: str) -> tuple[str, list[str]]:
        """The owner, and who takes part where a cell names several. Raises Refusal."""
        first, *others = self.all(text)
        return first, others

    def all(self, text: str) -> list[str]:
        """The parties in a cell. Raises Refusal where one is not known and may not be added."""
        found = [self._find(name) or self._added(name) for name in self._names(text)]
        unknown = [name for name in found if not name[0]]
        if unknown:
            raise Refusal("; ".join(dict.fromkeys(f"there is no party '{n}'" for _, n in unknown)))
        return list(dict.fromkeys(id for id, _ in found))

    def new_ones(self) -> Iterator[NewParty]:
        """The parties that the council has not yet."""
        yield from self._new.values()

    def unknown(self) -> list[UnknownName]:
        """The names that mean nobody here, the one that stands in most rows first."""
        names = list(self._register.names.ids_by_name)
        found = []
        for name, rows in sorted(self._unknown.items(), key=lambda item: (-item[1], item[0])):
            close = get_close_matches(folded(name), names, 1)
            id = self._register.names.find(close[0]) if close else None
            found.append(UnknownName(name, rows, id))
        return found

    def _names(self, text: str) -> list[str]:
        """The names in a cell: the whole, or its parts where these are known or clearly parted."""
        whole = " ".join(text.split())
        if self._find(whole):
            return [whole]
        parts = [part for part in _AND.split(text) if part.strip()]
        if len(parts) > 1 and all(self._find(p) or folded(p) in self._alone for p in parts):
            return parts
        return [" ".join(part.split()) for part in _BETWEEN.split(text) if part.strip()] or [whole]

    def _find(self, name: str) -> tuple[str, str] | None:
        id = self._named.get(folded(name)) or self._register.names.find(name.strip())
        return (id, name) if id else None

    def _added(self, name: str) -> tuple[str, str]:
        if not self._add:
            self._unknown[name] += 1
            return "", name
        key = folded(name)
        if key not in self._new:
            made = slug(name)
            id = free_id("party" if made == "action" and "action" not in key else made, self._ids)
            self._ids.add(id)
            self._new[key] = NewParty(id, name)
        return self._new[key].id, name
