"""A proposed meeting as JSON: keys that are never renamed."""

from __future__ import annotations

import json
from typing import Any

from lovp_cli.council.records.proposed import ProposedAction, ProposedMeeting
from lovp_cli.council.records.term import Term
from lovp_cli.output.formats.escaping import json_safe

_DUE = ("by", "meeting", "said", "before", "at", "after", "every")


def render(meeting: ProposedMeeting, *, explain: bool) -> str:
    """One object with the day, the title and the actions; with `explain`, what each scored."""
    found = {
        "date": meeting.date.isoformat(),
        "title": meeting.title,
        "actions": [_action(action, explain=explain) for action in meeting.actions],
    }
    return json_safe(json.dumps(found, ensure_ascii=False, indent=2))


def _action(action: ProposedAction, *, explain: bool) -> dict[str, Any]:
    due = action.due or Term()
    found: dict[str, Any] = {
        "id": action.id,
        "title": action.title,
        "owner": action.owner,
        "owner_name": action.owner_name,
        "with": list(action.involved),
        "topic": action.topic,
        "due": {key: getattr(due, key) for key in _DUE},
        "quote": action.quote,
        "number": action.number,
        "sentence": action.sentence,
        "line": action.line,
        "sure": action.sure,
        "cue": action.cue,
    }
    if explain:
        found["score"] = {part.name: part.weight for part in action.score}
    return found
