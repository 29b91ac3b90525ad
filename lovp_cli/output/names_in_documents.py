"""What parties, actions and meetings are called in documents, whose readers type no ids."""

from __future__ import annotations

from dataclasses import replace

from lovp_cli.council.phrases.dates import day_in_words
from lovp_cli.council.phrases.labels import Labels
from lovp_cli.council.register.names import names_of
from lovp_cli.council.register.register import Register
from lovp_cli.output.row_in_words import quoted


def for_documents(labels: Labels, register: Register, *, paper: bool) -> Labels:
    """The labels, with parties by name, actions by title and meetings by day."""
    return replace(
        labels,
        paper=paper,
        parties={name: party.name for party in register.parties for _, name in names_of(party)},
        actions={action.id: quoted(action.title) for action in register.actions},
        meetings={
            meeting.id: day_in_words(meeting.date, labels.language)
            for meeting in register.calendar.meetings
        },
    )
