"""The ids of those whom a text names: of parties that are known, else new ones."""

from __future__ import annotations

from collections.abc import Iterable

from lovp_cli.council.phrases.slugs import free_id, slug
from lovp_cli.council.records.proposed import ProposedParty
from lovp_cli.council.records.record import Party
from lovp_cli.council.register.names import Names, folded

_ARTICLES = ("de ", "het ", "een ", "the ", "a ", "an ", "dhr. ", "mevr. ")


class Naming:
    """Gives ids to names, and remembers the parties that it had to propose."""

    def __init__(self, parties: Iterable[Party]) -> None:
        self._parties = list(parties)
        self._names = Names.of(self._parties)
        self._by_id = {party.id: party.name for party in self._parties}
        self._new: dict[str, ProposedParty] = {}

    @property
    def proposed(self) -> tuple[ProposedParty, ...]:
        """The parties that the council does not know, in the order in which they were met."""
        return tuple(self._new.values())

    def of(self, words: str) -> tuple[str, str]:
        """The id and the name of whoever these words name."""
        bare = _bare(words)
        for name in (words, bare, f"de {bare}", f"het {bare}"):
            if found := self._names.find(name):
                return found, self._by_id[found]
        key = folded(bare)
        if key not in self._new:
            taken = {*self._by_id, *(party.id for party in self._new.values())}
            made = slug(bare)
            self._new[key] = ProposedParty(
                free_id("party" if made == "action" else made, taken), bare
            )
        return self._new[key].id, self._new[key].name


def _bare(words: str) -> str:
    words = " ".join(words.split())
    for article in _ARTICLES:
        if words.lower().startswith(article):
            return words[len(article) :]
    return words
