"""What holds of any words on any day."""

from __future__ import annotations

import re
from datetime import date, timedelta

from hypothesis import example, given
from hypothesis import strategies as st

from lovp_cli.council.phrases.not_understood import NotUnderstood
from lovp_cli.council.phrases.situation import Situation
from lovp_cli.council.phrases.understood import understood
from lovp_cli.council.records.term import Term
from lovp_cli.council.terms.edtf import span
from tests.cases.phrases import cases

PHRASES = [case.words for case in cases()]
WORDS = sorted({word for phrase in PHRASES for word in phrase.split()})


def term_of(words: str, known: Situation) -> Term | None:
    try:
        return understood(words, known).term
    except NotUnderstood:
        return None


@given(
    st.one_of(
        st.text(),
        st.lists(st.sampled_from([*WORDS, "٣", "9999", "0000", "²"]), max_size=6).map(" ".join),
        st.lists(st.sampled_from(PHRASES), min_size=1, max_size=2).map(" ".join),
    ),
    st.dates() | st.dates(date(2021, 1, 1), date(2024, 12, 31)),
    st.lists(st.text(), max_size=2),
)
@example("volgend jaar", date.max, [])
@example("morgen", date.max, [])
@example("winter", date.min, [])
@example("winter", date.max, [])
@example("voor Pasen", date.min, [])
@example("eind van de maand", date.max, [])
@example("volgende (", date(2021, 1, 1), ["("])
def test_any_words_on_any_day_give_a_term_that_files_accept_or_a_refusal(
    words: str, said_on: date, names: list[str]
) -> None:
    term = term_of(words, Situation(said_on, council_names=names))
    if term and term.by:
        last = span(term.by)[1]
        assert last >= said_on or re.search(r"\d{4}|['’]\d\d", words)


@given(
    st.sampled_from(["begin maart", "eind mei", "29 februari", "zomer", "winter", "week 20"])
    | st.sampled_from(["q1", "eind q3", "eerste helft", "deze maand", "december/januari"]),
    st.dates(date(2021, 1, 1), date(2024, 12, 31)),
)
def test_a_term_without_a_year_comes_within_a_year_and_a_season(words: str, said_on: date) -> None:
    term = term_of(words, Situation(said_on))
    if term is None and words == "29 februari":
        return
    assert term
    assert term.by
    assert said_on <= span(term.by)[1] <= said_on + timedelta(days=366 + 92)


DATABLE = st.sampled_from(
    ["1 mei", "maart", "Q2", "volgend jaar", "de zomer", "kerst", "week 20", "de jaarwisseling"]
)


@given(DATABLE, st.dates(date(2021, 1, 1), date(2024, 12, 31)))
def test_before_a_time_is_before_it_and_by_it_is_within_it(thing: str, said_on: date) -> None:
    known = Situation(said_on)
    whole = understood(thing, known).term.by
    assert whole
    first, last = span(whole)
    assert understood(f"uiterlijk {thing}", known).term.by == whole
    term = term_of(f"voor {thing}", known)
    if term is None:  # it has begun
        assert first <= said_on
        return
    assert term.by
    assert said_on <= span(term.by)[1] < last or thing == "de jaarwisseling"
    assert span(term.by)[1] < first or thing in ("de zomer", "de jaarwisseling")
