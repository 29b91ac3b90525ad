"""What tables, reports and exports are labelled with, in Dutch and English."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from lovp_cli.council.phrases.label_words import (
    ANSWERS,
    CHANGES,
    COLUMNS,
    EVERY,
    OTHERS,
    PROPOSAL_ANSWERS,
    STATUSES,
    TERMS,
)
from lovp_cli.council.phrases.register_labels import OF_REGISTER


@dataclass(frozen=True)
class Labels:
    """One language's labels: of columns, statuses, terms and periods, and all others by `[ ]`.

    For documents it holds what parties, actions and meetings are called, by their ids. In a
    terminal they are called by their ids, as that is what one types. `paper` ones have few columns.
    """

    language: str
    columns: Mapping[str, str]
    statuses: Mapping[str, str]
    terms: Mapping[str, str]
    every: Mapping[str, str]
    changes: Mapping[str, str]
    answers: Mapping[str, str]
    proposal_answers: Mapping[str, str]
    others: Mapping[str, str]
    parties: Mapping[str, str] = field(default_factory=dict)
    actions: Mapping[str, str] = field(default_factory=dict)
    meetings: Mapping[str, str] = field(default_factory=dict)
    paper: bool = False

    def __getitem__(self, name: str) -> str:
        return self.others[name]

    def party(self, id: str) -> str:
        """What a party is called."""
        return self.parties.get(id, id)

    def action(self, id: str) -> str:
        """What an action is called where another is shown."""
        return self.actions.get(id, id)

    def meeting(self, id: str) -> str:
        """What a meeting is called."""
        return self.meetings.get(id, id)


def labels(language: str) -> Labels:
    """The labels of a language."""
    columns, statuses, terms, every, changes, answers, proposal_answers, others = (
        {name: dutch if language == "nl" else english for name, (dutch, english) in group.items()}
        for group in (
            COLUMNS,
            STATUSES,
            TERMS,
            EVERY,
            CHANGES,
            ANSWERS,
            PROPOSAL_ANSWERS,
            {**OTHERS, **OF_REGISTER},
        )
    )
    return Labels(
        language, columns, statuses, terms, every, changes, answers, proposal_answers, others
    )
