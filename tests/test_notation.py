"""Dates and numbers are written as Qt's locales write them."""

from datetime import date

import pytest
from PySide6.QtCore import QDate, QLocale

from cso_assess.i18n import LANGUAGES, words_in

MONTHS = range(1, 13)
NUMBERS = (0, 7, 999, 1000, 12_345, 1_234_567, -1, -1234)


@pytest.mark.parametrize("language", LANGUAGES)
class TestEachLanguage:
    def test_dates_name_the_month_as_the_locale_does(self, language: str) -> None:
        words = words_in(language)
        form = {"ky": "yyyy-'ж.' d-MMMM", "ru": "d MMMM yyyy 'г.'", "en": "d MMMM yyyy"}[language]

        for month in MONTHS:
            assert words.date(date(2026, month, 5)) == words.locale.toString(QDate(2026, month, 5), form)

    def test_months_have_the_locales_names(self, language: str) -> None:
        words = words_in(language)

        for month in MONTHS:
            long, short = (
                words.locale.standaloneMonthName(month, form)
                for form in (QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat)
            )
            day = date(2027, month, 1)
            assert words.month(day).lower() == short.rstrip(".").lower()
            assert long.lower() in words.month_year(day).lower()
            assert "2027" in words.month_year(day)

    def test_whole_numbers_are_grouped_as_in_the_locale(self, language: str) -> None:
        words = words_in(language)

        assert [words.number(value, 0) for value in NUMBERS] == [words.locale.toString(value) for value in NUMBERS]

    def test_decimals_are_written_as_in_the_locale(self, language: str) -> None:
        words = words_in(language)

        for places in (1, 2, 3):
            for value in (*NUMBERS, 0.125, 2.5, -0.25, 98_765.4375):
                # Thousandths at most, so that rounding does not come into it.
                exact = float(round(value, places))
                assert words.number(exact, places) == words.locale.toString(exact, "f", places)

    def test_the_point_is_the_locales(self, language: str) -> None:
        assert words_in(language).point == words_in(language).locale.decimalPoint()


def test_a_half_is_rounded_away_from_zero() -> None:
    words = words_in("en")

    assert (words.number(2.25), words.number(-2.25), words.number(2.5, 0)) == ("2.3", "-2.3", "3")
    assert words.number(-0.04) == "0.0"


def test_short_dates_are_two_digits_for_day_and_month() -> None:
    assert words_in("ky").short_date(date(2026, 3, 5)) == "05.03.2026"


def test_counts_in_sentences_are_grouped_too() -> None:
    assert words_in("ru").tr("%n answers", "", 12_345).startswith("12\N{NO-BREAK SPACE}345")
