"""A proposal from the minutes, as it is put to whoever decides on it."""

from __future__ import annotations

from typing import NamedTuple

from lovp_cli.council.phrases.labels import Labels
from lovp_cli.council.phrases.proposal_answers import PROPOSAL_KINDS, proposal_key
from lovp_cli.council.records.proposed import ProposedAction
from lovp_cli.output.page import Column, Page, Section, Span, Table, TableRow, facts, line
from lovp_cli.output.pages.follow_up_in_words import term_as_given
from lovp_cli.output.pages.item import in_lines


class Passage(NamedTuple):
    """A sentence in three parts, the words that matter second, between what stands around it."""

    before: str
    sentence: tuple[str, str, str]
    after: str


class ProposalShown(NamedTuple):
    """A proposal: which of how many, where it stands in the text, and who in it is no party."""

    number: int
    of: int
    action: ProposedAction
    passage: Passage
    unknown: tuple[str, ...]


def proposal_page(shown: ProposalShown, labels: Labels, *, marked: bool) -> Page:
    """The proposal under its passage; `marked` puts signs round the words that it rests on."""
    action = shown.action
    found = facts(
        (labels.columns["title"], action.title),
        (labels.columns["owner"], _party(action.owner, shown, labels)),
        (
            labels.columns["with"],
            ", ".join(_party(party, shown, labels) for party in action.involved),
        ),
        (labels.columns["due_date"], _term(action, labels)),
        (labels.columns["topic"], action.topic),
    )
    where = f"{shown.number}/{shown.of} · {labels['line']} {action.line} · {labels[action.sure]}"
    return Page(
        labels["minutes"],
        (Section((passage_table(shown.passage, marked=marked),)), Section((found,))),
        (line(Span(where, "quiet")),),
        labels.language,
    )


def passage_table(passage: Passage, *, marked: bool) -> Table:
    """A sentence between what stands around it in its paragraph."""
    first, words, last = passage.sentence
    words = f"»{words}«" if marked else words
    above, below = (line(Span(around, "quiet")) for around in (passage.before, passage.after))
    said = line(first, Span(words, "found"), last)
    # A row each: what is quiet in the first line of a cell is so in all of it.
    rows = tuple(TableRow(((one,),)) for one in (above, said, below) if one[0].text or one is said)
    return Table((Column("said", ""),), rows, "entries")


def proposal_keys(labels: Labels) -> list[str]:
    """The keys, and what each says, in lines of at most 80 columns."""
    language = labels.language
    return in_lines(
        f"{proposal_key(kind, language) or 'Enter'} {labels.proposal_answers[kind]}"
        for kind in PROPOSAL_KINDS
    )


def _term(action: ProposedAction, labels: Labels) -> str:
    if action.due is None:
        return labels.terms["none"]
    return term_as_given(action.due, labels).lstrip(":, ")


def _party(party: str, shown: ProposalShown, labels: Labels) -> str:
    return f"{party} ({labels['not known']})" if party in shown.unknown else party
