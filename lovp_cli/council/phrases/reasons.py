"""Why words fit no form, as far as that can be told."""

from __future__ import annotations

from collections.abc import Sequence

from lovp_cli.council.phrases.grammar.tokens import Token
from lovp_cli.council.phrases.not_understood import NotUnderstood, unknown_moment
from lovp_cli.council.phrases.situation import Situation
from lovp_cli.council.phrases.vocabulary import ARTICLES, listed, stem_of, values_of

# What may stand before a moment; the words of one that council.yaml may know follow.
_BEFORE_MOMENTS = frozenset(
    listed(
        "voor na bij tijdens met rond rondom tegen tot gedurende uiterlijk nog vlak direct kort"
        " before after during at following around"
    )
)
# What stands in a clause, and in no name.
_NOT_NAMES = frozenset(
    listed(
        "is zijn wordt worden heeft hebben kan kunnen zal zullen er dat die ze hij zij het we wij"
        " ik it is are was be has have will they we he she this that"
    )
)
# Endings of words that are moments on the calendar of many a council.
_MOMENT_ENDINGS = (
    "reces", "vakantie", "begroting", "nota", "rekening", "stukken", "verkiezing",
    "verkiezingen", "formatie", "behandeling", "evaluatie", "recess", "holiday", "holidays",
    "election", "elections", "budget", "break",
)  # fmt: skip


def reason(words: str, text: Sequence[Token], situation: Situation) -> NotUnderstood:
    """The refusal of words that fit no form."""
    for token in text:
        if (
            stem_of(token.text)
            and not values_of(token, None, None, prose=False)
            and not list(situation.meeting_names.at([token], 0))
        ):
            names = ", ".join(situation.council_names) or "the council"
            return NotUnderstood(
                f"'{token.text}' is not what the meeting of {names} is called; type next, or a date"
            )
    if name := _moment_named(text, situation):
        return unknown_moment(name)
    year = situation.said_on.year + 1
    return NotUnderstood(
        f"'{words}' is not a term that can be reckoned; type a date ({year}-03-31, {year}-03),"
        f' next, none, words such as "eind maart", or --said "{words}" alone'
    )


def _moment_named(text: Sequence[Token], situation: Situation) -> str:
    """The name of what may be a moment: what follows a preposition, and is no word of a date."""
    rest = list(text)
    while rest and rest[0].text in _BEFORE_MOMENTS:
        rest.pop(0)
    led = len(rest) < len(text)
    while rest and rest[0].text in ARTICLES:
        rest.pop(0)
    if not 1 <= len(rest) <= 4 or not all(token.text[0].isalpha() for token in rest):
        return ""
    if any(token.text in _NOT_NAMES for token in rest):
        return ""
    sounds_like_one = rest[-1].text.endswith(_MOMENT_ENDINGS)
    if sounds_like_one or (led and not any(_is_known(token, situation) for token in rest)):
        return " ".join(token.text for token in rest)
    return ""


def _is_known(token: Token, situation: Situation) -> bool:
    """Whether a word has a meaning of its own in terms."""
    return bool(
        values_of(token, None, None, prose=False) or list(situation.meeting_names.at([token], 0))
    )
