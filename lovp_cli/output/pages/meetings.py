"""The calendar."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from rich import box
from rich.table import Table
from rich.text import Text

from lovp_cli.council.phrases.dates import day_in_words
from lovp_cli.council.phrases.labels import Labels
from lovp_cli.council.records.calendar import Slot
from lovp_cli.output.formats.terminal import QUIET, Screen, text


@dataclass(frozen=True)
class MeetingCount:
    """A meeting, how many actions were promised in it, and how many open ones are due at it."""

    meeting: Slot
    promised: int
    due: int


def meetings_table(counts: Sequence[MeetingCount], words: Labels, screen: Screen, day: date) -> str:
    """A line for each meeting, past and to come."""
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False, header_style="bold")
    table.add_column("id", no_wrap=True)
    table.add_column(words["title"], overflow="fold")
    table.add_column(words["kind"])
    table.add_column(words["promised"], justify="right")
    table.add_column(words["due here"], justify="right")
    for count in counts:
        meeting = count.meeting
        style = QUIET if meeting.cancelled else ""
        table.add_row(
            text(meeting.id, style),
            text(meeting.title or "", style),
            Text(_kind(meeting, words, day), style),
            Text(str(count.promised or "·"), style),
            Text(str(count.due or "·"), style),
        )
    foot = Text(
        f"{len(counts)} {words['meetings']} · {words['as of']} {day_in_words(day, words.language)}"
    )
    if not counts:
        return screen.render(foot)
    return screen.render(table, "", foot)


def _kind(meeting: Slot, words: Labels, day: date) -> str:
    if meeting.cancelled:
        return words["cancelled"]
    kind = words["regular" if meeting.regular else "extra"]
    return f"{kind}, {words['planned']}" if meeting.date > day else kind
