"""A proposed meeting as the text of a file, to be read and changed before it is taken over."""

from __future__ import annotations

from collections.abc import Iterator

from lovp_cli.council.records.proposed import ProposedAction, ProposedMeeting, ProposedParty
from lovp_cli.files.yaml_text.scalars import Value, block_entry
from lovp_cli.recording.terms import as_yaml


def as_text(meeting: ProposedMeeting, *, explain: bool) -> str:
    """The meeting's file in YAML, each action under a comment with its sentence and its reason."""
    return "\n".join(_lines(meeting, explain=explain))


def _lines(meeting: ProposedMeeting, *, explain: bool) -> Iterator[str]:
    yield from _parties(meeting.parties)
    yield f"date: {meeting.date}"
    yield block_entry("title", meeting.title)
    if meeting.minutes_title:
        yield "minutes:"
        yield "  " + block_entry("title", meeting.minutes_title)
    yield "actions:" if meeting.actions else "actions: []  # nothing in the text reads as a promise"
    for action in meeting.actions:
        yield from _comment(action, explain=explain)
        lines = [block_entry(key, value) for key, value in item_of(action).items()]
        yield f"  - {lines[0]}"
        yield from (f"    {line}" for line in lines[1:])


def _parties(parties: tuple[ProposedParty, ...]) -> Iterator[str]:
    """What council.yaml would need, as comments: a meeting's file holds no parties."""
    if not parties:
        return
    yield "# council.yaml does not know these parties; those that are meant belong there:"
    yield "# parties:"
    for party in parties:
        yield "#   - " + block_entry("id", party.id)
        yield "#     " + block_entry("name", party.name)


def _comment(action: ProposedAction, *, explain: bool) -> Iterator[str]:
    yield f"  # {action.sure}: {action.cue}; line {action.line}: {_one_line(action.sentence)}"
    if explain:
        yield f"  # {explained(action)}"


def explained(action: ProposedAction) -> str:
    """What an action scored, and for what."""
    parts = ", ".join(f"{part.name} {part.weight:+g}" for part in action.score)
    return f"score {sum(part.weight for part in action.score):g}: {parts}"


def _one_line(text: str) -> str:
    return "".join(char if char.isprintable() else " " for char in text)


def item_of(action: ProposedAction) -> dict[str, Value]:
    """A proposed action as an item of its meeting's file."""
    item: dict[str, Value] = {"id": action.id, "title": action.title, "owner": action.owner}
    if action.involved:
        item["with"] = action.involved
    if action.topic:
        item["topic"] = action.topic
    item["due"] = as_yaml(action.due) if action.due else "none"
    item["quote"] = action.quote
    if action.number:
        item["number"] = action.number
    return item
