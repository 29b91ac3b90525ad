"""How the tests read a text of minutes: on a given day, with what there is to know."""

from __future__ import annotations

from datetime import date

from lovp_cli.council.phrases.situation import Situation
from lovp_cli.council.records.proposed import ProposedAction
from lovp_cli.minutes.proposals.drafting import draft
from lovp_cli.minutes.proposals.finding import Findings, Knowledge, findings_in

DAY = date(2024, 4, 15)


def findings(text: str, day: date = DAY) -> Findings:
    """The commitments that a text holds."""
    return findings_in(text, Knowledge(Situation(day)))


def actions(text: str, day: date = DAY) -> list[ProposedAction]:
    """The actions that are proposed from a text."""
    return list(draft(text, Knowledge(Situation(day))).actions)
