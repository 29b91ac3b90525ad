"""The pictures of the register as a web page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date

from lovp_cli.council.phrases.dates import day_in_words
from lovp_cli.council.phrases.labels import Labels
from lovp_cli.council.records.calendar import Calendar
from lovp_cli.council.records.row import Row
from lovp_cli.council.register.history import History
from lovp_cli.council.register.rows import rounds_of
from lovp_cli.council.register.statistics import (
    OwnerStanding,
    Standing,
    how_long,
    over_time,
    per_owner,
)
from lovp_cli.output.web_register import Chart, Series


def charts(
    histories: Sequence[History],
    rows: Sequence[Row],
    calendar: Calendar,
    labels: Labels,
    day: date,
) -> tuple[Chart, ...]:
    """How the register stood by meeting, who kept what, and how long it took.

    The rows are those of the histories on that day.
    """
    if not rows:
        return ()
    first = min(row.promised for row in rows)
    met = {slot.date for slot in calendar.held if not slot.confidential}
    days = [day, *(on for on in met if first <= on <= day)]
    rounds = (met for history in histories for met in rounds_of(history, date.min))
    owners = per_owner(rows, rounds)
    return (
        _over_time(over_time(histories, days), labels),
        *([_by_owner(owners, labels)] if owners else []),
        _how_long(rows, labels, day),
    )


def _over_time(standings: Sequence[Standing], labels: Labels) -> Chart:
    return Chart(
        labels["over time"],
        labels["date"],
        tuple(day_in_words(found.day, labels.language) for found in standings),
        (
            Series("open", labels["open"], tuple(found.open for found in standings)),
            Series(
                "settled",
                labels.statuses["settled"],
                tuple(found.settled for found in standings),
            ),
        ),
        tuple(found.day.toordinal() for found in standings),
    )


def _by_owner(owners: Sequence[OwnerStanding], labels: Labels) -> Chart:
    return Chart(
        labels["by owner"],
        labels.columns["owner"],
        tuple(labels.party(found.owner) for found in owners),
        (
            Series("late", labels["open overdue"], tuple(found.overdue for found in owners)),
            Series("open", labels["not overdue"], tuple(found.open for found in owners)),
            Series("settled", labels["kept in time"], tuple(found.in_time for found in owners)),
            Series("settled-late", labels["kept late"], tuple(found.late for found in owners)),
            Series(
                "settled-undated",
                labels["kept undated"],
                tuple(found.undated for found in owners),
            ),
        ),
    )


def _how_long(rows: Iterable[Row], labels: Labels, day: date) -> Chart:
    found = how_long(rows, day)
    return Chart(
        labels["how long"],
        labels["length"],
        (
            labels["up to a month"],
            labels["up to 3 months"],
            labels["up to 6 months"],
            labels["up to a year"],
            labels["over a year"],
        ),
        (
            Series("open", labels["still open"], tuple(lasting.open for lasting in found)),
            Series("settled", labels["ended"], tuple(lasting.ended for lasting in found)),
        ),
    )
