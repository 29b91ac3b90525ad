"""The list of meetings, and of the moments that terms hang on, as events of a calendar."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from lovp_cli.council.phrases.dates import day_in_words
from lovp_cli.council.phrases.labels import Labels
from lovp_cli.council.records.calendar import Slot
from lovp_cli.council.records.record import Moment
from lovp_cli.council.terms.edtf import span
from lovp_cli.output.calendar import Calendar, Edition, Event, uid_of


def calendar(
    meetings: Iterable[Slot], moments: Iterable[Moment], council: str, labels: Labels, day: date
) -> Calendar:
    """An event for each meeting, and for each moment that has a date.

    No record says when a meeting was planned, so one that is still to come has the day of the last
    one that was held.
    """
    slots = list(meetings)
    days = {slot.id: slot.date for slot in slots}
    known = max((slot.date for slot in slots if slot.held and slot.date <= day), default=day)
    events = [_meeting(slot, council, labels, days, min(slot.date, known)) for slot in slots]
    events += _moments(moments, council, labels, known)
    return Calendar(f"{council} · {labels['meetings']}", tuple(events))


def _meeting(slot: Slot, council: str, labels: Labels, days: dict[str, date], last: date) -> Event:
    title = slot.title or f"{council} {day_in_words(slot.date, labels.language)}"
    if slot.moved_to:
        there = days.get(slot.moved_to)
        to = day_in_words(there, labels.language) if there else slot.moved_to
        title = f"{labels['moved to']} {to}: {title}"
    elif slot.cancelled:
        title = f"{labels['cancelled']}: {title}"
    return Event(
        uid=uid_of("meeting", slot.id, council),
        title=title,
        first=slot.date,
        last=slot.date,
        edition=Edition(0 if slot.held else 1, last),
        kind=labels["regular" if slot.regular else "extra"],
        held=slot.held,
        busy=slot.held,
        related=(uid_of("meeting", slot.moved_to, council),) if slot.moved_to else (),
        confidential=slot.confidential,
    )


def _moments(
    moments: Iterable[Moment], council: str, labels: Labels, known: date
) -> Iterator[Event]:
    """Moments take nobody's day: they are there to be seen."""
    for moment in moments:
        if moment.on:
            first, last = span(moment.on)
            yield Event(
                uid=uid_of("moment", moment.id, council),
                title=moment.name,
                first=first,
                last=last,
                edition=Edition(0, min(first, known)),
                kind=labels["moment"],
                busy=False,
            )
