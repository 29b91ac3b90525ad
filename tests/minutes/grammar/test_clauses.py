"""Sentences taken apart: verb with its particle, who does it, and what hangs on what."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lovp_cli.minutes.grammar.clause import Clause
from lovp_cli.minutes.grammar.dutch.clauses import clauses_of
from lovp_cli.minutes.grammar.english.clauses import clauses_of as english_clauses


def told(clause: Clause) -> str:
    """A clause in short: what leads it in, its verb, what that helps, and its subject."""
    subject = clause.subject.words if clause.subject else "-"
    verbs = " ".join([clause.lemma or "-", *clause.acts, *clause.done])
    return f"{clause.lead or '.'} {verbs} / {subject}"


DUTCH = {
    "De heemraad zegt toe een protocol op te stellen.": [". toezeggen opstellen / heemraad"],
    "De controller mailt de leden een toelichting na.": [". namailen / controller"],
    "Haar presentatie stelt zij beschikbaar.": [". beschikbaarstellen / zij"],
    "De overige drie, waaronder een nota die nu ligt, pakt het dagelijks bestuur op.": [
        "waaronder - / nota", "die liggen / -", ". oppakken / dagelijks bestuur"],
    "De wethouder is bereid en zal nieuwbouw, renovatie en sloop naast elkaar zetten.": [
        ". zijn bereiden / wethouder", ". zullen zetten / wethouder"],
    "Wel gaat zij in gesprek en informeert zij de raad.": [". gaan / zij", ". informeren / zij"],
    "Afgesproken is dat de effecten worden geëvalueerd.": [
        ". zijn afspreken / Afgesproken", "dat worden evalueren / effecten"],
    "De tafel spreekt af dat de werkgroep de cijfers uitsplitst.": [
        ". afspreken / tafel", "dat uitsplitsen / werkgroep"],
    "Kloosterziel wist dit niet, spreekt morgen de directeur.": [
        ". weten / Kloosterziel", ". spreken / Kloosterziel"],
    "Ymke en Rens vragen een afspraak aan.": [". aanvragen / Ymke"],
    "De secretaris weet dat niet en komt daar op terug.": [
        ". weten / secretaris", ". terugkomen / secretaris"],
    "Stuurt de brief rond.": [". rondsturen / "],
    "Ik ga hierover in gesprek.": [". gaan / Ik"],
    "Gemeente en prov. dienen samen een aanvraag in, ruim op tijd.": [". indienen / Gemeente"],
}  # fmt: skip
ENGLISH = {
    "The dean will write and report back.": [". will write report / dean"],
    "It is agreed that the committee will meet.": [". be agree / It", "that will meet / committee"],
    "Asked about it, the director said he'd raise it.": [
        ". ask / -", ". say / director", "that will raise / he"],
    "In June the board returns to this.": [". return / board"],
    "Farid to ring the landlord.": [". - ring / Farid"],
}  # fmt: skip


@pytest.mark.parametrize("sentence", DUTCH)
def test_dutch(sentence: str) -> None:
    assert [told(clause) for clause in clauses_of(sentence)] == DUTCH[sentence]


@pytest.mark.parametrize("sentence", ENGLISH)
def test_english(sentence: str) -> None:
    assert [told(clause) for clause in english_clauses(sentence)] == ENGLISH[sentence]


WORDS = st.sampled_from(
    [
        "De",
        "het",
        "dat",
        "die",
        "of",
        "om",
        "te",
        "en",
        ",",
        ";",
        ":",
        "(",
        ")",
        "zijn",
        "wordt",
        "zal",
        "zegt",
        "toe",
        "op",
        "uit",
        "Bo",
        "wethouder",
        "raad",
        "3",
        "de",
        "will",
        "be",
        "to",
        "that",
        "who",
        "the",
        "board",
        "said",
        "he",
        "'d",
        "by",
        ".",
        "?",
        "stuurt",
        "werken",
        "gaan",
        "niet",
        "ik",
        "hij",
    ]
)


@given(st.lists(WORDS, max_size=25).map(" ".join) | st.text())
def test_any_text_has_clauses(text: str) -> None:
    """Every word stands in the text where its clause says, whatever the text."""
    for clauses in (clauses_of(text), english_clauses(text)):
        for clause in clauses:
            assert clause.tokens
            assert -1 <= clause.verb_at < len(clause.tokens)
            starts = [token.start for token in clause.tokens]
            assert starts == sorted(starts)
