"""How each language writes dates and numbers.

Written down here rather than asked of Qt: for its first date, PySide6 would build the names of all languages, scripts
and countries of the world, a thirtieth of a start. Tests hold every line to what Qt's QLocale says.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from cso_assess.core.numbers import rounded_parts

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Sequence
    from decimal import Decimal
    from fractions import Fraction


class Notation(NamedTuple):
    """One language's months from January on, its dates, and its separators."""

    months: Sequence[str]
    short_months: Sequence[str]
    months_in_dates: Sequence[str]
    date_form: str
    month_form: str
    point: str
    group: str

    def date(self, day: dt.date) -> str:
        """A date with the month in words."""
        return self.date_form.format(day=day.day, month=self.months_in_dates[day.month - 1], year=day.year)

    def month(self, day: dt.date) -> str:
        """The short name of a month, as on an axis."""
        return self.short_months[day.month - 1]

    def month_year(self, day: dt.date) -> str:
        """A month and its year."""
        return self.month_form.format(month=self.months[day.month - 1], year=day.year)

    def short_month_year(self, day: dt.date) -> str:
        """The short name of a month with its year."""
        return self.month_form.format(month=self.month(day), year=day.year)

    def number(self, value: Fraction | Decimal | float | int, places: int) -> str:
        """A number rounded half away from zero to so many decimals."""
        parts = rounded_parts(value, places)
        whole, rest = divmod(abs(parts), 10**places)
        sign = "-" if parts < 0 else ""
        grouped = f"{whole:,}".replace(",", self.group)
        return f"{sign}{grouped}{self.point}{rest:0{places}}" if places else f"{sign}{grouped}"


def _names(of_all: str) -> tuple[str, ...]:
    return tuple(of_all.split())


_RUSSIAN_MONTHS = _names("январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь")
_ENGLISH_MONTHS = _names("January February March April May June July August September October November December")
_SPACE = "\u00a0"

NOTATIONS = {
    "ky": Notation(
        months=_RUSSIAN_MONTHS,
        short_months=_names("янв фев мар апр май июн июл авг сен окт ноя дек"),
        months_in_dates=_RUSSIAN_MONTHS,
        date_form="{year}-ж. {day}-{month}",
        month_form="{year}-ж. {month}",
        point=",",
        group=_SPACE,
    ),
    "ru": Notation(
        months=_RUSSIAN_MONTHS,
        short_months=_names("янв февр март апр май июнь июль авг сент окт нояб дек"),
        months_in_dates=_names("января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
        date_form="{day} {month} {year} г.",
        month_form="{month} {year}",
        point=",",
        group=_SPACE,
    ),
    "en": Notation(
        months=_ENGLISH_MONTHS,
        short_months=_names("Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec"),
        months_in_dates=_ENGLISH_MONTHS,
        date_form="{day} {month} {year}",
        month_form="{month} {year}",
        point=".",
        group=",",
    ),
}
