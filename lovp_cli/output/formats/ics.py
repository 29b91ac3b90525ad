"""A calendar as iCalendar (RFC 5545): a VTODO for what is to be done, a VEVENT for what is held."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any

import icalendar

from lovp_cli.council.records.values import Every, Status
from lovp_cli.output.calendar import Calendar, Event, Repeat, Todo
from lovp_cli.output.formats.escaping import visible

if TYPE_CHECKING:
    from icalendar.parser import Contentline

_STATUSES: Mapping[Status, str] = {
    "open": "NEEDS-ACTION",
    "partly": "IN-PROCESS",
    "reported": "IN-PROCESS",
    "settled": "COMPLETED",
    "lapsed": "CANCELLED",
    "replaced": "CANCELLED",
}
# What was reported is done for its owner, but not for the meeting.
_PERCENT: Mapping[Status, int] = {"open": 0, "partly": 50, "reported": 90, "settled": 100}
_MONTHS: Mapping[Every, int] = {"month": 1, "quarter": 3, "half-year": 6}
_DAY = timedelta(days=1)
# In bytes, from which on the library folds a line.
_FOLDED = 75


def render(calendar: Calendar, language: str) -> bytes:
    """The whole calendar, its lines folded and ended as the standard asks."""
    whole = icalendar.Calendar()
    title = visible(calendar.title)
    for name, value in {
        "prodid": f"-//lovp//lovp//{language.upper()}",
        "version": "2.0",
        "calscale": "GREGORIAN",
        "name": title,
        # Older than NAME, and what most programs look at.
        "x-wr-calname": title,
    }.items():
        whole.add(name, value)
    head, end, tail = whole.to_ical().rpartition(b"END:VCALENDAR")
    return b"".join((head, *map(_entry, calendar.entries), end, tail))


def _entry(entry: Todo | Event) -> bytes:
    found = _todo(entry) if isinstance(entry, Todo) else _event(entry)
    noon = _noon(entry.edition.last)
    found.add("uid", entry.uid)
    found.add("summary", visible(entry.title))
    found.add("sequence", entry.edition.number)
    found.add("dtstamp", noon)
    found.add("last-modified", noon)
    if entry.confidential:
        found.add("class", "CONFIDENTIAL")
    for uid in entry.related:
        found.add("related-to", uid, parameters={"RELTYPE": "SIBLING"})
    return b"\r\n".join(map(_folded, found.content_lines()))


def _todo(todo: Todo) -> icalendar.Component:
    percent = _PERCENT.get(todo.status)
    found = icalendar.Todo()
    _add(
        found,
        created=_noon(todo.since),
        description="\n".join(map(visible, todo.said)),
        status=_STATUSES[todo.status],
        due=todo.due,
        categories=[visible(todo.topic)] if todo.topic else None,
        completed=_noon(todo.ended) if todo.ended and todo.status == "settled" else None,
    )
    if percent is not None:
        found.add("percent-complete", percent)
    if todo.repeat and todo.due and todo.due > date.min:
        # What repeats needs a beginning, which must lie before its end.
        begins = todo.due - _DAY
        _add(found, dtstart=begins, rrule=rule_of(todo.repeat, begins))
    return found


def _event(event: Event) -> icalendar.Component:
    found = icalendar.Event()
    _add(
        found,
        dtstart=event.first,
        # The end is the first day after it; without one it is a single day.
        dtend=event.last + _DAY if event.first < event.last < date.max else None,
        status="CONFIRMED" if event.held else "CANCELLED",
        transp="OPAQUE" if event.busy else "TRANSPARENT",
        categories=[visible(event.kind)],
    )
    return found


def rule_of(repeat: Repeat, begins: date) -> dict[str, Any]:
    """The rule (RRULE) by which the days before the ends of rounds follow this one."""
    months = _MONTHS.get(repeat.every)
    rule: dict[str, Any] = {"freq": "monthly", "interval": months} if months else {"freq": "yearly"}
    if not months:
        rule["bymonth"] = begins.month
    if repeat.day is None:
        return rule | {"bymonthday": -2}
    if repeat.day == 1:
        return rule | {"bymonthday": -1}
    if repeat.day < 29:
        return rule | {"bymonthday": repeat.day - 1}
    # In a month that is too short a round ends on its last day, and begins here the day before.
    return rule | {"bymonthday": [repeat.day - 1, -2], "bysetpos": 1}


def _add(component: icalendar.Component, **values: Any) -> None:
    for name, value in values.items():
        if value is not None and value != "":
            component.add(name, value)


def _folded(line: Contentline) -> bytes:
    """A line as the library folds it, which it does letter by letter, also what is short enough."""
    data = line.encode()
    if len(data) >= _FOLDED:
        data = line.to_ical()  # type: ignore[no-untyped-call]
    return data


@cache
def _noon(day: date) -> icalendar.vDDDTypes:
    """A day as the moment that falls on it nearly everywhere: the standard asks for one in UTC."""
    return icalendar.vDDDTypes(datetime.combine(day, time(12), UTC))
