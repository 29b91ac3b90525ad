"""Headings under which actions stand: `Actiepunten`, `Wie doet wat`."""

from __future__ import annotations

import re

_HEADING = re.compile(
    r"^(?:nieuwe |gemaakte |overige )?(?:afspraken|actiepunten|acties|actielijst"
    r"|actiepuntenlijst|vervolg\w*"
    r"|toezeggingen|lijst van toezeggingen|to ?do|wie doet wat"
    r"|action (?:points?|items?|list|log|sheet|tracker|table)|actions"
    r"|next steps|follow-up)\b",
    re.IGNORECASE,
)
# What was noted in an earlier meeting is mostly done.
_BEFORE = re.compile(
    r"\b(?:vorige?|vorig|previous|last|afgerond\w*|afgedaan|completed)\b", re.IGNORECASE
)


def is_action_heading(heading: str) -> bool:
    """Whether what stands under a heading are actions."""
    return bool(_HEADING.match(heading)) and not _BEFORE.search(heading)
