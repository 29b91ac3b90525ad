"""The first and last day of a term's date, exactly and against the edtf package."""

from __future__ import annotations

import re
from datetime import date

import pytest
from edtf import parse_edtf
from hypothesis import given
from hypothesis import strategies as st

from lovp_cli.council.terms.edtf import span

YEARS = st.integers(1, 9998).map("{:04}".format)
MONTHS = st.builds("{}-{:02}".format, YEARS, st.integers(1, 12))
SEASONS = st.builds("{}-{}".format, YEARS, st.sampled_from([21, 22, 23]))
DAYS = st.dates(max_value=date(9998, 12, 31)).map(date.isoformat)
SINGLE = st.one_of(YEARS, MONTHS, SEASONS, DAYS)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2022", "2022-01-01", "2022-12-31"),
        ("0001", "0001-01-01", "0001-12-31"),
        ("9999", "9999-01-01", "9999-12-31"),
        ("2022-03", "2022-03-01", "2022-03-31"),
        ("2022-12", "2022-12-01", "2022-12-31"),
        ("9999-12", "9999-12-01", "9999-12-31"),
        ("2022-02", "2022-02-01", "2022-02-28"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2000-02", "2000-02-01", "2000-02-29"),
        ("2100-02", "2100-02-01", "2100-02-28"),
        ("2024-02-29", "2024-02-29", "2024-02-29"),
        ("2022-21", "2022-03-01", "2022-05-31"),
        ("2022-22", "2022-06-01", "2022-08-31"),
        ("2022-23", "2022-09-01", "2022-11-30"),
        ("2022-24", "2022-12-01", "2023-02-28"),
        ("2023-24", "2023-12-01", "2024-02-29"),
        ("2022-01/2022-03", "2022-01-01", "2022-03-31"),
        ("2022-03/2022-03", "2022-03-01", "2022-03-31"),
        ("2021-09-27/2021-11-08", "2021-09-27", "2021-11-08"),
        ("2022-22/2022-24", "2022-06-01", "2023-02-28"),
        ("2021-12/2022-01-15", "2021-12-01", "2022-01-15"),
    ],
)
def test_a_date_runs_from_its_first_to_its_last_day(text: str, first: str, last: str) -> None:
    assert span(text) == (date.fromisoformat(first), date.fromisoformat(last))


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "is not a date:"),
        ("soon", "is not a date:"),
        ("22", "is not a date:"),
        ("20220331", "is not a date:"),
        ("2022-3", "is not a date:"),
        ("2022-03-31T12:00", "is not a date:"),
        (" 2022", "is not a date:"),
        ("2022\n", "is not a date:"),
        ("٢٠٢٢", "is not a date:"),
        ("2022?", "is not a date:"),
        ("202X", "is not a date:"),
        ("-0001", "is not a date:"),
        ("0000", "is not a date that exists"),
        ("0000-01", "is not a date that exists"),
        ("2022-00", "is not a date that exists"),
        ("2022-13", "is not a date that exists"),
        ("2022-20", "is not a date that exists"),
        ("2022-25", "is not a date that exists"),
        ("2022-21-01", "is not a date that exists"),
        ("2022-02-29", "is not a date that exists"),
        ("2021-09-31", "is not a date that exists"),
        ("9999-24", "is not a date that exists"),
        ("2022/", "is not an interval:"),
        ("/2022", "is not an interval:"),
        ("/", "is not an interval:"),
        ("2022/2023/2024", "is not an interval:"),
        ("2022/..", "is not a date:"),
        ("../2022", "is not a date:"),
        ("2022-01/03", "is not a date:"),
        ("2023/2022", "ends before it begins"),
        ("2022-01-05/2022-01-04", "ends before it begins"),
        ("2022/2022-03", "has parts that overlap"),
        ("2022-03/2022", "has parts that overlap"),
        ("2022-24/2022-12", "has parts that overlap"),
    ],
)
def test_what_is_no_date_is_refused_in_words(text: str, why: str) -> None:
    with pytest.raises(ValueError, match=re.escape(why)):
        span(text)


# Left to the exact cases above: winter, which edtf ends in December, and 9999 and 0000, where
# Python's dates end.
@given(SINGLE)
def test_single_dates_are_those_of_edtf(text: str) -> None:
    assert [day.timetuple()[:3] for day in span(text)] == _by_edtf(text)


@given(SINGLE, SINGLE)
def test_intervals_are_those_of_edtf_or_out_of_order(first: str, last: str) -> None:
    (first_start, first_end), (last_start, last_end) = span(first), span(last)
    text = f"{first}/{last}"
    if first_start <= last_start and first_end <= last_end:
        assert [day.timetuple()[:3] for day in span(text)] == _by_edtf(text)
    else:
        with pytest.raises(ValueError, match=r"ends|overlap"):
            span(text)


@given(st.one_of(st.text(), st.text("0123456789-/.X~%", max_size=21)))
def test_any_text_at_all_is_a_span_or_a_value_error(text: str) -> None:
    try:
        first, last = span(text)
    except ValueError:
        return
    assert first <= last


def _by_edtf(text: str) -> list[tuple[int, ...]]:
    parsed = parse_edtf(text)
    return [tuple(parsed.lower_strict()[:3]), tuple(parsed.upper_strict()[:3])]
