"""The rules, and the run over all of them."""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType
from typing import cast

from lovp_cli.council.records.place import Finding
from lovp_cli.council.rules import (  # noqa: F401 - gathered below
    alias_claimed_twice,
    cancelled_meeting_records,
    due_at_cancelled_meeting,
    due_before_meeting,
    due_meeting_unknown,
    due_moment_unknown,
    due_not_entered,
    duplicate_id,
    file_name_date,
    final_action_changed,
    final_with_more,
    minutes_file_missing,
    moved_meeting,
    nothing_recorded,
    number_twice,
    quote_not_in_minutes,
    replaced_by,
    same_promise_twice,
    stray_file,
    unknown_action,
    unknown_party,
)
from lovp_cli.council.rules.evidence import Evidence, Rule

# Every module that is imported here is a rule: a new one takes no other line than its import.
RULES = tuple(
    cast("Rule", module) for module in [*vars().values()] if isinstance(module, ModuleType)
)


def check(evidence: Evidence) -> Iterator[Finding]:
    """What all the rules find."""
    for rule in RULES:
        for place, message in rule.check(evidence):
            yield Finding(place, rule.SEVERITY, rule.ID, message)
