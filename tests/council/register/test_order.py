"""The order of rows, at the ends of the calendar and between equals."""

from __future__ import annotations

from datetime import date

import pytest

from lovp_cli.council.records.row import Row
from lovp_cli.council.records.term import Term
from lovp_cli.council.register.selection import ordered


def row(id: str, due: date | None, owner: str = "pg") -> Row:
    return Row(
        id=id,
        title="t",
        owner=owner,
        involved=(),
        topic=None,
        meeting="2021-09-27",
        status="open",
        term="date" if due else "none",
        due=Term(),
        due_date=due,
        due_meeting=None,
        overdue=False,
        extended=0,
        quote=None,
        file="meetings/2021-09-27.yaml",
        line=1,
        promised=date(2021, 9, 27),
        replaced_by=(),
        ended=None,
        last=None,
    )


@pytest.mark.parametrize(
    ("sort", "ids"),
    [(None, "cdab"), ("due", "cdab"), ("-due", "dcab"), ("id", "abcd"), ("-id", "dcba")],
)
def test_rows_without_a_date_come_after_the_last_day_that_there_is(
    sort: str | None, ids: str
) -> None:
    rows = [row("b", None), row("a", None), row("c", date.max.replace(day=30)), row("d", date.max)]
    assert "".join(found.id for found in ordered(rows, sort)) == ids


@pytest.mark.parametrize(("sort", "ids"), [("owner", "badc"), ("-owner", "dcba")])
def test_equals_stay_in_the_order_that_there_is_without_a_key(sort: str, ids: str) -> None:
    rows = [
        row("a", None, "minister"),
        row("b", date(2022, 1, 1), "minister"),
        row("c", None),
        row("d", date(2022, 1, 1)),
    ]
    assert "".join(found.id for found in ordered(rows, sort)) == ids
