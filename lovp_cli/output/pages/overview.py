"""The state of the register on one screen."""

from __future__ import annotations

from collections.abc import Sequence

from rich.table import Table
from rich.text import Text

from lovp_cli.council.phrases.dates import day_in_words
from lovp_cli.council.phrases.labels import Labels
from lovp_cli.council.records.calendar import Slot
from lovp_cli.council.records.row import Row
from lovp_cli.council.register.overview import Overview, OwnerCount
from lovp_cli.output.formats.terminal import OVERDUE, QUIET, Screen, text
from lovp_cli.output.pages.wording import count_in_words, term_in_words

_MOST = 3
_Line = tuple[str, Row]
_BAR = 24


def report(state: Overview, words: Labels, screen: Screen, council: str) -> str:
    """The report; sections with nothing in them take one line."""
    head = text(
        f"{council} · {words['report']} · {day_in_words(state.day, words.language)}", "bold"
    )
    meetings = Text(
        f"{count_in_words(state.open, words)}\n"
        f"{words['last meeting']}: {_when(state.last, words, 'none here')} · "
        f"{words['next meeting']}: {_when(state.next, words, 'none planned')}"
    )
    parts: list[Text | Table] = [head, meetings]
    parts += _section("overdue actions", _due(state.overdue, words), words, most=5)
    parts += _section("due next", _due(state.due_next, words), words)
    parts += _section("silent", _due(state.silent, words), words)
    parts += _section("settled since", _settled(state.settled, words), words)
    parts += _section("no term", _promised(state.without_term, words), words)
    return screen.render(*parts, *_owners(state.owners, words))


def _when(meeting: Slot | None, words: Labels, instead: str) -> str:
    return day_in_words(meeting.date, words.language) if meeting else words[instead]


def _due(rows: Sequence[Row], words: Labels) -> list[_Line]:
    return [(term_in_words(row, words), row) for row in rows]


def _settled(rows: Sequence[Row], words: Labels) -> list[_Line]:
    return [(day_in_words(day, words.language), row) for row in rows for day in [row.ended] if day]


def _promised(rows: Sequence[Row], words: Labels) -> list[_Line]:
    return [(f"{words['since']} {row.meeting}", row) for row in rows]


def _section(
    name: str, lines: Sequence[_Line], words: Labels, most: int = _MOST
) -> list[Text | Table]:
    title = Text(f"\n{words[name]}", style="bold")
    if not lines:
        return [title.append(f": {words['none here']}", style="not bold")]
    title.append(f" ({len(lines)})")
    grid = Table.grid(padding=(0, 2, 0, 0), expand=True)
    grid.add_column(no_wrap=True, overflow="ellipsis", min_width=19)
    grid.add_column(ratio=1, no_wrap=True, overflow="ellipsis")
    grid.add_column(no_wrap=True, overflow="ellipsis", justify="right", max_width=20)
    for when, row in lines[:most]:
        mark = Text("! " if row.overdue else "  ").append(when)
        mark.stylize(OVERDUE if row.overdue else "")
        grid.add_row(mark, text(row.title), text(row.owner))
    if len(lines) > most:
        grid.add_row("", Text(words["more"].format(count=len(lines) - most), style=QUIET), "")
    return [title, grid]


def _owners(counts: Sequence[OwnerCount], words: Labels) -> list[Text | Table]:
    """A bar for each owner: what is overdue in full blocks, the rest in light ones."""
    if not counts:
        return []
    title = Text(f"\n{words['per owner']}", style="bold")
    title.append(f"   █ {words['overdue']}", style="not bold")
    most = max(count.open for count in counts)
    unit = min(1.0, _BAR / most)
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(no_wrap=True, overflow="ellipsis", max_width=28)
    grid.add_column(justify="right")
    grid.add_column()
    for count in counts:
        full = max(1, round(count.overdue * unit)) if count.overdue else 0
        rest = max(round(count.open * unit), 1) - full
        bar = Text("█" * full, style=OVERDUE).append("░" * rest, style="not bold")
        grid.add_row(text(f"  {count.owner}"), str(count.open), bar)
    return [title, grid]
