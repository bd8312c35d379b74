"""Dates of a plan: its first Monday, its weeks, and when it ends."""

from datetime import date, timedelta

WEEK = timedelta(days=7)


def monday_after(day: date) -> date:
    """The first Monday later than `day`."""
    return day + timedelta(days=7 - day.weekday())


def months_later(day: date, months: int) -> date:
    """The same day so many months later, or that month's last day when it has no such day.

    OverflowError beyond the year 9999.
    """
    year, month = divmod(day.month - 1 + months, 12)
    if not date.min.year <= day.year + year <= date.max.year:
        raise OverflowError("date value out of range")
    from calendar import monthrange

    last = monthrange(day.year + year, month + 1)[1]
    return date(day.year + year, month + 1, min(day.day, last))


def horizon_weeks(start: date, months: int) -> int:
    """The number of whole weeks from `start` up to and not including `start` + `months`."""
    return (months_later(start, months) - start).days // 7


def week_begin(start: date, week: int) -> date:
    """The first day of week 0, 1, 2, ... of a plan."""
    return start + week * WEEK


def week_of(start: date, day: date) -> int:
    """The week in which `day` falls; negative before the plan begins."""
    return (day - start).days // 7
