"""Which party a name in a file or on the command line means."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from lovp_cli.council.records.record import Council, Party
from lovp_cli.council.register.folding import folded


def names_of(party: Party) -> Iterator[tuple[str, str]]:
    """Every name of a party, each with the key of its place: id, name, aliases."""
    yield "id", party.id
    yield "name", party.name
    yield from ((f"aliases.{at}", alias) for at, alias in enumerate(party.aliases))


class Names:
    """Party ids by any of their names.

    Where two parties claim one, it is the party whose id it is, else the first that claims it.
    """

    def __init__(self, council: Council | None) -> None:
        self.parties: tuple[Party, ...] = council.parties if council else ()
        self._ids: dict[str, str] = {}
        for party in self.parties:
            self._ids.setdefault(folded(party.id), party.id)
        for party in self.parties:
            for _, name in names_of(party):
                self._ids.setdefault(folded(name), party.id)

    def find(self, name: str) -> str | None:
        """The id of the party with this name, or None."""
        return self._ids.get(folded(name))

    def id(self, name: str) -> str:
        """The id of the party with this name, or the name itself where no party has it."""
        return self.find(name) or name

    def ids(self, names: Iterable[str]) -> tuple[str, ...]:
        """The same for several names, each party once, in their order."""
        return tuple(dict.fromkeys(self.id(name) for name in names))
