"""The forms of Dutch verbs."""

from __future__ import annotations

import pytest

from lovp_cli.minutes.words.inflection_nl import forms_of
from lovp_cli.minutes.words.lexicon import Reading, dutch

FORMS = """
sturen stuur stuurt stuurde gestuurd
werken werk werkt werkte gewerkt
maken maak maakt maakte gemaakt
zetten zet zet zette gezet
leggen leg legt legde gelegd
reizen reis reist reisde gereisd
leveren lever levert leverde geleverd
noteren noteer noteert noteerde genoteerd
evalueren evalueer evalueert evalueerde geëvalueerd
informeren informeer informeert informeerde geïnformeerd
verifiëren verifieer verifieert verifieerde verifieerd
delen deel deelt deelde gedeeld
behandelen behandel behandelt behandelde behandeld
rekenen reken rekent rekende gerekend
verlenen verleen verleent verleende verleend
schrijven schrijf schrijft schreef geschreven
verzenden verzend verzendt verzond verzonden
bespreken bespreek bespreekt besprak besproken
beloven beloof belooft beloofde beloofd
ondersteunen ondersteun ondersteunt ondersteunde ondersteund
plaatsen plaats plaatst plaatste geplaatst
agenderen agendeer agendeert agendeerde geagendeerd
"""


@pytest.mark.parametrize("line", FORMS.split("\n")[1:-1])
def test_forms(line: str) -> None:
    infinitive, stem, third, past, participle = line.split()
    forms = forms_of(infinitive)
    assert (forms.stem, forms.third, forms.past) == (stem, third, past)
    assert forms.participle == participle


@pytest.mark.parametrize(
    ("form", "lemma", "shape"),
    [
        ("toezegt", "toezeggen", "third"),
        ("toegezegd", "toezeggen", "part"),
        ("toetezeggen", "toezeggen", "to"),
        ("uitgezocht", "uitzoeken", "part"),
        ("zegden", "zeggen", "past"),
        ("zullen", "zullen", "plural"),
    ],
)
def test_readings(form: str, lemma: str, shape: str) -> None:
    assert (lemma, shape) in [(found.lemma, found.shape) for found in dutch().of(form)]


def test_a_preposition_is_no_verb() -> None:
    assert dutch().of("uit") == ()
    assert Reading("sturen", "third") in dutch().of("stuurt")


def test_the_tables_are_broad() -> None:
    """Breadth of verbs is what finds commitments in reports that nobody here has seen."""
    acts = [lemma for lemma, groups in dutch().groups.items() if groups & {"act", "promise"}]
    assert len(acts) > 600
