"""Which proposals are left once some words of a text are quoted."""

from __future__ import annotations

from hypothesis import assume, given
from hypothesis import strategies as st

from lovp_cli.council.records.proposed import ProposedAction
from lovp_cli.minutes.proposals.coverage import unrecorded


def proposal(sentence: str, quote: str, line: int = 1) -> ProposedAction:
    return ProposedAction(
        "id", "Titel", "chair", "voorzitter", (), None, None, quote, sentence, line, "likely", "cue"
    )


FIRST = proposal("De minister komt in maart met een brief.", "minister komt in maart")
SECOND = proposal("De korpschef stuurt een brief.", "korpschef stuurt een brief")
TEXT = "Eerst dit. De minister komt in\nmaart met een brief. De korpschef\nstuurt een brief."


def left(
    *quotes: str, text: str = TEXT, of: tuple[ProposedAction, ...] = (FIRST, SECOND)
) -> list[int]:
    remaining = [one.sentence for one in unrecorded(of, text, quotes)]
    return [at for at, one in enumerate(of) if one.sentence in remaining]


def test_without_quotes_all_are_left() -> None:
    assert left() == [0, 1]


def test_a_quote_anywhere_in_a_sentence_covers_it() -> None:
    assert left("in maart met") == [1]
    assert left("De korpschef stuurt") == [0]
    assert left("Eerst dit") == [0, 1]
    assert left("staat er niet") == [0, 1]


def test_a_quote_over_two_sentences_covers_both() -> None:
    assert left("brief. De korpschef") == []


def test_a_quote_that_stands_twice_covers_the_one_that_no_other_covers() -> None:
    assert left("een brief") == [1]
    assert left("een brief", "in maart") == []
    assert left("een brief", "een brief") == []


def test_a_quote_tells_its_sentence_apart() -> None:
    same = proposal("De minister stuurt een brief.", "stuurt een brief")
    text = f"{same.sentence} {SECOND.sentence}"
    found = unrecorded([same, SECOND], text, ())
    assert [one.quote for one in found] == [same.sentence, SECOND.quote]


def test_a_page_turned_inside_a_sentence() -> None:
    text = "De minister komt in\n\n- 3 -\nLOVP\nmaart met een brief."
    one = proposal("De minister komt in maart met een brief.", "De minister komt in")
    assert left("De minister komt", text=text, of=(one,)) == []


WORDS = ["een", "brief", "kade", "stuurt", "komt", "brug"]
SENTENCES = st.lists(
    st.lists(st.sampled_from(WORDS), min_size=2, max_size=5).map(
        lambda words: " ".join(words) + "."
    ),
    min_size=1,
    max_size=7,
)


@given(sentences=SENTENCES, data=st.data())
def test_what_was_answered_is_not_left_and_the_rest_is(
    sentences: list[str], data: st.DataObject
) -> None:
    """However the answers come, and however alike the sentences are."""
    # A sentence that stands in another is answered by whichever comes first.
    alike = ((one.rstrip("."), other) for one in sentences for other in sentences if one != other)
    assume(not any(one in other for one, other in alike))
    text = "\n".join(sentences)
    proposed = [
        proposal(sentence, " ".join(sentence.split()[:2]), line)
        for line, sentence in enumerate(sentences, 1)
    ]
    answered = data.draw(st.lists(st.sampled_from(range(len(proposed))), unique=True))
    offered = unrecorded(proposed, text, ())
    quotes = [offered[at].quote for at in answered]
    remaining = unrecorded(proposed, text, quotes)
    assert sorted(one.sentence for one in remaining) == sorted(
        one.sentence for at, one in enumerate(proposed) if at not in answered
    )
