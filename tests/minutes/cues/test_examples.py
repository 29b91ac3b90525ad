"""Every cue finds its own examples, and nothing is proposed from what only looks like them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lovp_cli.council.phrases.situation import Situation
from lovp_cli.minutes.cues.cue import Cue
from lovp_cli.minutes.cues.judging import blocked
from lovp_cli.minutes.cues.loading import idioms_of, tables
from lovp_cli.minutes.proposals.reading import document_of, passages_of, told_in_past
from lovp_cli.minutes.proposals.scoring import LIKELY, all_judged
from lovp_cli.minutes.text.blocks import Block
from lovp_cli.minutes.words.verbs_en import GROUPS as ENGLISH
from lovp_cli.minutes.words.verbs_nl import GROUPS as DUTCH
from tests.conftest import ROOT
from tests.minutes.reading import DAY

LANGUAGES = ("nl", "en")
CUES = [(language, cue) for language in LANGUAGES for cue in tables(language).cues]
EXAMPLES = [(language, cue, one) for language, cue in CUES for one in cue.examples]
OTHERS = [(language, cue, one) for language, cue in CUES for one in cue.others]


def cues_in(sentence: str, language: str) -> dict[str, bool]:
    """The cues of a sentence, with whether each makes a commitment of it."""
    arrow = sentence.startswith("→ ")
    block = Block("paragraph", sentence.removeprefix("→ "), [(0, 1)], arrow)
    document = document_of([block], language, "overleg", Situation(DAY))
    passages = passages_of([block], document)
    document = replace(document, past=told_in_past(passages))
    found: dict[str, bool] = {}
    for passage in passages:
        for one in all_judged(passage, document):
            sure = one.score >= LIKELY and not blocked(one.parts)
            found[one.cue.name] = found.get(one.cue.name, False) or sure
    return found


@pytest.mark.parametrize(("language", "cue", "sentence"), EXAMPLES)
def test_example(language: str, cue: Cue, sentence: str) -> None:
    assert cues_in(sentence, language).get(cue.name)


@pytest.mark.parametrize(("language", "cue", "sentence"), OTHERS)
def test_other(language: str, cue: Cue, sentence: str) -> None:
    assert not any(cues_in(sentence, language).values())


@pytest.mark.parametrize(("language", "cue"), CUES)
def test_every_cue_says_what_it_is(language: str, cue: Cue) -> None:
    assert cue.says
    assert cue.row or (cue.examples and cue.others)
    assert sum(other.name == cue.name for _, other in CUES if other in tables(language).cues) == 1
    assert cue.groups <= set(DUTCH if language == "nl" else ENGLISH)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_blocker_says_what_it_is(language: str) -> None:
    blockers = tables(language).blockers
    assert len({blocker.name for blocker in blockers}) == len(blockers)
    for blocker in blockers:
        assert blocker.says
        assert blocker.weight < 0
        assert any((blocker.words, blocker.helpers, blocker.governors, blocker.acts, blocker.leads))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_idiom_has_words_beside_its_verb(language: str) -> None:
    for idioms in idioms_of(language).values():
        assert all(idiom.words for idiom in idioms)


def _sentences() -> list[tuple[str, bool, str]]:
    found = []
    for language in LANGUAGES:
        text = (ROOT / "tests/cases/sentences" / f"{language}.txt").read_text(encoding="utf-8")
        rows = [line for line in text.splitlines() if line[:1] in ("+", "-")]
        found += [(language, row[0] == "+", row[2:]) for row in rows]
    return found


def test_invented_sentences() -> None:
    """All but a few: what is known to be read wrongly is counted, so that it cannot grow."""
    wrong = [
        sentence
        for language, wanted, sentence in _sentences()
        if any(cues_in(sentence, language).values()) != wanted
    ]
    assert len(wrong) <= 15, wrong
