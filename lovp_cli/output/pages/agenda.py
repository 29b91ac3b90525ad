"""The actions for one meeting's agenda."""

from __future__ import annotations

from datetime import date

from rich.table import Table
from rich.text import Text

from lovp_cli.council.phrases.dates import day_in_words
from lovp_cli.council.phrases.labels import Labels
from lovp_cli.council.register.overview import Agenda
from lovp_cli.output.formats.terminal import Screen, text
from lovp_cli.output.pages.actions import rows_grid
from lovp_cli.output.pages.wording import count_in_words


def agenda_list(found: Agenda, words: Labels, screen: Screen, day: date) -> str:
    """What is due at the meeting, then what is overdue from before."""
    parts: list[Text | Table] = [text(found.meeting.title or found.meeting.id, "bold")]
    parts.append(text(f"{words['agenda']}, {day_in_words(found.meeting.date, words.language)}"))
    for name, rows in (("due at", found.due), ("still overdue", found.overdue)):
        title = Text(f"\n{words[name]}", style="bold")
        if rows:
            parts += [title.append(f" ({len(rows)})"), Text(""), rows_grid(rows, words, screen)]
        else:
            parts.append(title.append(f": {words['none here']}", style="not bold"))
    rows = [*found.due, *found.overdue]
    as_of = f"{words['as of']} {day_in_words(day, words.language)}"
    return screen.render(*parts, "", Text(f"{count_in_words(rows, words)} · {as_of}"))
