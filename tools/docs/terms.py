"""Terms in words, with what they mean, from the examples of the forms themselves."""

from __future__ import annotations

import re
from collections.abc import Iterable
from types import ModuleType

from lovp_cli.council.phrases.dates import day_in_words, span_in_words
from lovp_cli.council.phrases.forms.table import EXAMPLE, SECTIONS
from lovp_cli.council.phrases.grammar.form import Form
from lovp_cli.council.phrases.not_understood import NotUnderstood
from lovp_cli.council.phrases.understood import understood
from lovp_cli.council.records.calendar import Calendar
from lovp_cli.council.records.notes import TermNote
from lovp_cli.council.terms.resolve import resolve
from lovp_cli.output.pages.notes import noted
from tools.docs.table import one_line, table

# The due meeting follows from the meaning, and is beside the point here.
_BESIDE = re.compile(r"^Term: |; (due meeting [\d-]+|no meeting is planned on or after that day)")
_REFUSED = "*refused*"
_CALENDAR = Calendar(EXAMPLE.calendar.meetings, EXAMPLE.moments)


def terms() -> str:
    """A table for every group of forms: in Dutch, in English, and what that means."""
    return "\n".join([_situation(), *filter(None, map(_section, SECTIONS))])


def _situation() -> str:
    """When the examples were said, and what is on the calendar then."""
    meetings = ", ".join(f"`{meeting.id}`" for meeting in EXAMPLE.calendar.meetings)
    moments = "; ".join(
        f"{moment.name}, {span_in_words(moment.on, 'en') if moment.on else 'date not known'}"
        for moment in EXAMPLE.moments
    )
    said_on = day_in_words(EXAMPLE.said_on, "en")
    return (
        f"All of these were said on {said_on}.\n\n"
        f"- The meetings: {meetings}.\n- The moments: {moments}.\n"
    )


def _section(section: ModuleType) -> str:
    rows = _rows(section.FORMS)
    if not rows:
        return ""
    heading = one_line((section.__doc__ or "").split("\n\n")[0]).removesuffix(".")
    return f"### {heading}\n\n{table('Dutch', 'English', 'means', rows=rows)}"


def _rows(forms: Iterable[Form]) -> list[tuple[str, str, str]]:
    """A row for each of the meanings that the examples have, those that are refused last."""
    meanings: dict[str, tuple[list[str], list[str]]] = {}
    for form in forms:
        for at, examples in enumerate((form.nl, form.en)):
            for example in filter(None, examples.split("; ")):
                words = example.partition(" = ")[0]
                listed = meanings.setdefault(_meaning(words), ([], []))[at]
                if words not in listed:
                    listed.append(words)
    return [
        ("; ".join(dutch), "; ".join(english), one_line(meaning))
        for meaning, (dutch, english) in sorted(meanings.items(), key=_is_refused)
    ]


def _is_refused(row: tuple[str, object]) -> bool:
    return row[0].startswith(_REFUSED)


def _meaning(words: str) -> str:
    """What is echoed when the words are typed, or why they are refused."""
    try:
        term = understood(words, EXAMPLE).term
    except NotUnderstood as error:
        reason = error.reason.replace(f"'{words}'", "…").replace(f'"{words}"', '"…"')
        return f"{_REFUSED}: {reason}"
    moment = _CALENDAR.moments.get(term.moment or "")
    deadline = resolve(term, EXAMPLE.said_on, _CALENDAR)
    return _BESIDE.sub("", noted(TermNote(term, EXAMPLE.said_on, deadline, moment)))
