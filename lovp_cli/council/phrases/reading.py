"""A text, read by the forms."""

from __future__ import annotations

from collections.abc import Iterable

from lovp_cli.council.phrases.forms.table import grammar
from lovp_cli.council.phrases.grammar.parse import Found, Parse
from lovp_cli.council.phrases.grammar.tokens import Token, tokens
from lovp_cli.council.phrases.not_understood import NotUnderstood
from lovp_cli.council.phrases.situation import Saying, Situation
from lovp_cli.council.phrases.vocabulary import values_of

# Marks that tell nothing in what is typed as one term or day.
_MARKS = frozenset("\"“”„«»'()[],:;!")


class Reading:
    """A text in its situation; `prose` where it is a sentence that may hold terms."""

    def __init__(self, text: str, situation: Situation, *, prose: bool = False) -> None:
        self._text, self._situation, self._prose = text, situation, prose
        self.tokens = tokens(text) if prose else _telling(tokens(text))
        found, names = self.tokens, (situation.moment_names, situation.meeting_names)
        around = zip([None, *found], found, [*found[1:], None], strict=False)
        self._parse = Parse(
            grammar(),
            found,
            [values_of(token, before, after, prose=prose) for before, token, after in around],
            {
                "moment": lambda start: names[0].at(found, start),
                "gathering": lambda start: names[1].at(found, start),
            },
        )

    def at(self, symbol: str, start: int) -> Iterable[Found]:
        """The stretches from a token on that have a form of this symbol."""
        return self._parse.at(symbol, start)

    def whole(self, symbol: str) -> Found | None:
        """The whole text, if it has a form of this symbol."""
        last = len(self.tokens)
        return next((found for found in self.at(symbol, 0) if found.end == last), None)

    def words(self, found: Found) -> str:
        """The words of a stretch, as they stand in the text."""
        return self._text[self.tokens[found.start].start : self.tokens[found.end - 1].end]

    def value(self, found: Found) -> object:
        """What a stretch means. Raises NotUnderstood."""
        try:
            return self._value(found)
        except (ValueError, OverflowError):
            raise NotUnderstood(f"'{self.words(found)}' is no date in any calendar") from None

    def _value(self, found: Found) -> object:
        if found.form is None:
            return found.value
        saying = Saying(self._situation, self.words(found), self._prose)
        parts = {name: self._value(part) for name, part in found.parts.items() if name != "_"}
        return found.form.means(saying, **parts)


def _telling(found: list[Token]) -> list[Token]:
    kept = [token for token in found if token.text not in _MARKS]
    while kept and kept[-1].text == ".":
        kept.pop()
    return kept
