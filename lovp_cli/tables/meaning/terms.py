"""When an action is due, by the cells of a list."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

from lovp_cli.council.lookup.terms import TermTyped, find_term
from lovp_cli.council.phrases.labels import labels
from lovp_cli.council.records.refusal import Refusal
from lovp_cli.council.records.term import Term
from lovp_cli.council.register.register import Register
from lovp_cli.tables.days import day_of, days_in
from lovp_cli.tables.headings import plain_heading

_NONE = ("n v t", "nvt", "niet van toepassing", "geen", "none", "n a")
_IN_LISTS = [labels(language) for language in ("nl", "en")]
_TIME = re.compile(r"(?<=\d)[T ]\d{1,2}:\d\d(?::\d\d)?$")
_QUOTED = re.compile(r"“(.*)”", re.DOTALL)


class Terms:
    """The terms of a list, as meant on the days they were said."""

    def __init__(self, register: Register) -> None:
        self._register = register
        self.words: set[str] = set()
        self._found = lru_cache(maxsize=4096)(self._reckoned)

    def term_of(self, text: str, said: str | None, said_on: date) -> Term | None:
        """The term in a cell, with the words that stand beside it. Raises Refusal."""
        text = text.strip()
        if any(text.startswith(f"{shown['waits for']}: ") for shown in _IN_LISTS):
            return self._waiting(text, said, said_on)
        term = self._term(text, said_on) if plain_heading(text) else None
        if said and (term is None or not term.none):
            return (term or Term())._replace(said=said)
        return term

    def _term(self, text: str, said_on: date) -> Term | None:
        if any(text == shown.terms["missing"] for shown in _IN_LISTS):
            return None
        if plain_heading(text) in _NONE or any(text == shown.terms["none"] for shown in _IN_LISTS):
            return Term(none=True)
        text = _TIME.sub("", text)
        if quoted := _QUOTED.fullmatch(text):
            return Term(said=quoted[1])
        if any(text.startswith(shown["next meeting"] + " (") for shown in _IN_LISTS):
            return Term(meeting="next")
        whole = days_in(text)
        if len(whole) == 1 and (whole[0].start, whole[0].end) == (0, len(text)):
            return Term(by=whole[0].day.isoformat())
        if re.fullmatch(r"[2-7]\d{4}", text):
            return Term(by=day_of(text, "").isoformat())
        return self._found(" ".join(text.split()), said_on)

    def _waiting(self, text: str, said: str | None, said_on: date) -> Term:
        """A term of lovp's own list that waits for a moment, by the words in which it was put."""
        term = self._found(said, said_on) if said else None
        if term is None or not term.moment:
            raise Refusal(f"'{text}' is due before, at or after that? Put it so in the term")
        return term._replace(said=said)

    def _reckoned(self, text: str, said_on: date) -> Term:
        """What words mean; those without a figure that mean no date are kept as they were said."""
        try:
            found = find_term(self._register, TermTyped(text), said_on)
        except Refusal as refusal:
            if re.search(r"\d", text):
                raise Refusal(refusal.lines[0].removeprefix("--due: ")) from None
            self.words.add(text)
            return Term(said=text)
        return found.term if found else Term()
