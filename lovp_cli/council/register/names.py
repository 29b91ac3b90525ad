"""Which party a name in a file or on the command line means, and how names are compared."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lovp_cli.council.records.record import Party


def folded(name: str) -> str:
    """A name as it is compared: case, spacing and composed accents make no difference."""
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())


def names_of(party: Party) -> Iterator[tuple[str, str]]:
    """Every name of a party, each with the key of its place: id, name, aliases."""
    yield "id", party.id
    yield "name", party.name
    yield from ((f"aliases.{at}", alias) for at, alias in enumerate(party.aliases))


class Names:
    """Party ids by any of their names, which are folded.

    Where two parties claim one, it is the party whose id it is, else the first that claims it.
    """

    def __init__(self, ids: Mapping[str, str]) -> None:
        self.ids_by_name = ids

    @classmethod
    def of(cls, parties: Iterable[Party]) -> Names:
        """The names of parties."""
        parties = list(parties)
        ids: dict[str, str] = {}
        for party in parties:
            ids.setdefault(folded(party.id), party.id)
        for party in parties:
            for _, name in names_of(party):
                ids.setdefault(folded(name), party.id)
        return cls(ids)

    def find(self, name: str) -> str | None:
        """The id of the party with this name, or None."""
        # Most names are ids as they stand, and those need no folding.
        return self.ids_by_name.get(name) or self.ids_by_name.get(folded(name))

    def id(self, name: str) -> str:
        """The id of the party with this name, or the name itself where no party has it."""
        return self.find(name) or name

    def ids(self, names: Sequence[str]) -> tuple[str, ...]:
        """The same for several names, each party once, in their order."""
        return tuple(dict.fromkeys(map(self.id, names))) if names else ()
