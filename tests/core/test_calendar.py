"""Weeks, months and the horizon of a plan, which begins on the Monday after the round's date."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cso_assess.core.calendar import horizon_weeks, monday_after, months_later, week_begin, week_of
from tests.builders import frame
from tests.core import oracle

days = st.dates(date(1990, 1, 1), date(2100, 1, 1))


@pytest.mark.parametrize(
    ("start", "months", "expected"),
    [
        (date(2026, 1, 5), 1, date(2026, 2, 5)),
        (date(2026, 1, 5), 12, date(2027, 1, 5)),
        (date(2026, 1, 31), 1, date(2026, 2, 28)),
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2026, 1, 31), 3, date(2026, 4, 30)),
        (date(2026, 1, 31), 2, date(2026, 3, 31)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2024, 2, 29), 48, date(2028, 2, 29)),
        (date(2026, 12, 31), 2, date(2027, 2, 28)),
        (date(2026, 11, 30), 1, date(2026, 12, 30)),
        (date(2026, 7, 1), 0, date(2026, 7, 1)),
    ],
)
def test_months_later_is_the_same_day_or_the_last_day_of_a_month_without_it(
    start: date, months: int, expected: date
) -> None:
    assert months_later(start, months) == expected


def test_a_date_beyond_the_calendar_is_an_overflow_and_not_a_wrong_date() -> None:
    with pytest.raises(OverflowError):
        months_later(date(2026, 1, 5), 12 * 8000)


@pytest.mark.parametrize(
    ("start", "months", "weeks"),
    [
        # 5 January to 5 February: 31 days, 4 weeks. 1 February to 1 March 2026: 28 days, 4 weeks exactly.
        (date(2026, 1, 5), 1, 4),
        (date(2026, 2, 1), 1, 4),
        # 31 January to 28 February 2026: 28 days; to 29 February 2024: 29 days.
        (date(2026, 1, 31), 1, 4),
        (date(2024, 1, 31), 1, 4),
        # 30 January to 28 February 2027: 29 days; 1 to 28 February to 28 March: 28 days.
        (date(2027, 1, 30), 1, 4),
        # 365 days are 52 weeks and a day; 91 days (1 March to 31 May) are 13 weeks.
        (date(2026, 1, 5), 12, 52),
        (date(2026, 2, 28), 3, 12),
        (date(2026, 1, 5), 0, 0),
    ],
)
def test_the_horizon_is_the_whole_weeks_up_to_and_not_including_the_end(start: date, months: int, weeks: int) -> None:
    assert horizon_weeks(start, months) == weeks


@given(days, st.integers(0, 40))
@settings(max_examples=60)
def test_the_horizon_is_that_of_the_oracle(start: date, months: int) -> None:
    assert months_later(start, months) == oracle.months_after(start, months)
    assert horizon_weeks(start, months) == oracle.horizon(frame(start=start, months=months))


def test_week_k_begins_at_start_and_7_k_days() -> None:
    start = date(2026, 1, 7)
    assert [week_begin(start, k) for k in (0, 1, 2)] == [start, date(2026, 1, 14), date(2026, 1, 21)]


@given(days, st.integers(-200, 200))
@settings(max_examples=60)
def test_a_day_lies_in_the_week_that_began_last(start: date, distance: int) -> None:
    day = start + timedelta(days=distance)
    week = week_of(start, day)
    assert week_begin(start, week) <= day < week_begin(start, week + 1)


def test_days_before_the_start_lie_in_negative_weeks() -> None:
    start = date(2026, 1, 5)
    assert [week_of(start, start - timedelta(days=n)) for n in (0, 1, 7, 8)] == [0, -1, -1, -2]


@given(days)
@settings(max_examples=60)
def test_the_monday_after_is_the_first_monday_that_is_later(day: date) -> None:
    monday = monday_after(day)
    assert monday.weekday() == 0
    assert 1 <= (monday - day).days <= 7
