"""Terms inside sentences: which words, at which place, and what is left out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lovp_cli.council.phrases.in_prose import terms_in
from lovp_cli.council.phrases.situation import Situation
from tests.cases.phrases import cases, shown, situation

# A Monday in January, as in the cases.
KNOWN = situation("2026-01-12")

# Sentences, with what stands between [ and ] as the terms that are found, and what those mean.
SENTENCES = """
De korpschef komt [in oktober] met een voorstel. = 2026-10
De minister laat [in een volgend LOVP] toelichten welke maatregelen er zijn. = meeting: next
[Begin volgend jaar] wordt het besproken. = 2027-01/2027-03
Er wordt [de komende weken] aan gewerkt. = 2026-01-12/2026-02-23
Zij stuurt het [uiterlijk vrijdag 1 mei] en [vóór de zomer] nog eens. = 2026-05-01, 2026-06-30
[Juli–aug. 2027] volgt het vervolg. = 2027-07/2027-08
Dat is [eind aug. 2026] klaar. = 2026-08-21/2026-08-31
Het college brengt [elk kwartaal] verslag uit. = every: quarter
De griffier agendeert het [in de vergadering van 18 mei]. = meeting: 2026-05-18
Het rapport komt [na het zomerreces] terug. = after: zomerreces-2026
Het gaat mee naar [het maartoverleg]. = meeting: 2026-03-16
Hij reageert [binnen de termijn van zes weken] die daarvoor staat. = 2026-01-12/2026-02-23
The board will report [by 16 May] and again [before the summer]. = 2026-05-16, 2026-06-30
It returns [in the May meeting]. = meeting: 2026-05-18
[In May] the figures may march on. = 2026-05
Ondertussen is [in 2021] het tekort [voor 2021] opgelost. = 2021, 2020-12-31
De brief gaat [1 maart] uit; [1 april 2026] volgt de rest. = 2026-03-01, 2026-04-01
"""

# Nothing is found here.
NOTHING = """
Zij spraken af dat Jan met Mar en de heer Mei overlegt.
Het is niet zo dat ma en do hetzelfde zijn.
De uitgaven zijn 200 euro per jaar, 3 per maand.
In de afgelopen weken en vorige week is er veel gebeurd, zegt zij op 27 september jl.
Zoals op 31 februari besproken, zie T2021-014, 29628-1034 en 30/2019/P.
De raad in kwestie ontving 24 brieven over de begroting van maart, 4.12 en 12.05.
De oktoberrevolutie en de zomerdijk, de winterschilder en de weekkaart.
Dat was zes weken geleden, en het duurde twee weken.
Het komt zo spoedig mogelijk, op termijn, te zijner tijd.
The first of the second half was a spring in the fall of the march.
"""


@pytest.mark.parametrize("line", SENTENCES.strip().splitlines())
def test_terms_are_found_where_they_stand(line: str) -> None:
    marked, _, meant = line.rpartition(" = ")
    sentence = marked.replace("[", "").replace("]", "")
    wanted = [part.split("]")[0] for part in marked.split("[")[1:]]
    found = terms_in(sentence, KNOWN)
    assert [term.words for term in found] == wanted
    assert [sentence[term.start : term.end] for term in found] == wanted
    assert ", ".join(shown(term.term) for term in found) == meant


@pytest.mark.parametrize("sentence", NOTHING.strip().splitlines())
def test_what_is_no_term_is_left_alone(sentence: str) -> None:
    assert [term.words for term in terms_in(sentence, KNOWN)] == []


def test_offsets_hold_where_folding_changes_lengths() -> None:
    sentence = "İn ﬁnale straße: vo\u0301o\u0301r 1 MAART, ½ … ’s avonds úíterlijk 2 april."
    assert [term.words for term in terms_in(sentence, KNOWN)] == [
        "vo\u0301o\u0301r 1 MAART",
        "úíterlijk 2 april",
    ]


def test_words_that_wait_for_the_calendar_give_the_shorter_term() -> None:
    (found,) = terms_in("Hij weet dat vóór de volgende vergadering.", Situation(KNOWN.said_on))
    assert (found.words, shown(found.term)) == ("de volgende vergadering", "meeting: next")


@given(st.lists(st.sampled_from([*(case.words for case in cases()), "en", ",", "wil", "(", "İ"])))
def test_what_is_found_stands_there_whole_and_in_order(parts: list[str]) -> None:
    sentence = " ".join(parts)
    end = 0
    for term in terms_in(sentence, KNOWN):
        assert end <= term.start < term.end
        assert sentence[term.start : term.end] == term.words
        around = sentence[max(term.start - 1, 0) : term.start], sentence[term.end : term.end + 1]
        assert not any(beside.isalnum() for beside in around)
        end = term.end
