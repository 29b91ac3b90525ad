"""The list of rules, and the run over all of them."""

from __future__ import annotations

from collections.abc import Iterator
from importlib import import_module
from typing import cast

from lovp_cli.council.records.place import Finding
from lovp_cli.council.rules.evidence import Evidence, Rule

# A rule is a file of this folder; this is its one line elsewhere.
_FILES = (
    "alias_claimed_twice",
    "cancelled_meeting_records",
    "due_at_cancelled_meeting",
    "due_before_meeting",
    "due_meeting_unknown",
    "due_not_entered",
    "duplicate_id",
    "file_name_date",
    "final_action_changed",
    "minutes_file_missing",
    "nothing_recorded",
    "quote_not_in_minutes",
    "replaced_by",
    "stray_file",
    "unknown_action",
    "unknown_party",
)

RULES = tuple(cast("Rule", import_module(f"lovp_cli.council.rules.{file}")) for file in _FILES)


def check(evidence: Evidence) -> Iterator[Finding]:
    """What all the rules find."""
    for rule in RULES:
        for place, message in rule.check(evidence):
            yield Finding(place, rule.SEVERITY, rule.ID, message)
