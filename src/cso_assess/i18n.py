"""The program's words in three languages: one catalogue for window, documents and terminal.

The only module outside gui that imports Qt, and of Qt only QtCore. The catalogue finds texts in three forms:
`self.tr("...")` in a window's class, `words.tr("...")` where a `Words` is passed in, and `sentence.tr("...")` for
what is said later.
"""

from __future__ import annotations

import datetime as dt
import sys
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QCollator, QDate, QLocale, QTranslator

from cso_assess.core.numbers import rounded_parts
from cso_assess.errors import Message, Problem
from cso_assess.paths import resource

# PySide6 reads the source of every module that is imported after it, and keeps it, to see whether that might use
# `__feature__`. Nothing here does: an answer without looking saves 20 MiB and some of the start. The packaged program,
# which carries no sources, gets the same one. A test shows when another version of PySide6 asks in another way.
_features = sys.modules.get("shibokensupport.feature")
if _features is not None:
    setattr(_features, "_mod_uses_pyside", lambda _module: False)  # noqa: B010 - the type of a module knows no such name

if TYPE_CHECKING:
    from decimal import Decimal
    from fractions import Fraction

LANGUAGES = ("ky", "ru", "en")
LANGUAGE_NAMES = {"ky": "Кыргызча", "ru": "Русский", "en": "English"}
REFERENCE_LANGUAGE = "en"
_LOCALES = {"ky": "ky_KG", "ru": "ru_RU", "en": "en_GB"}
_DATE_FORMATS = {"ky": "yyyy-'ж.' d-MMMM", "ru": "d MMMM yyyy 'г.'", "en": "d MMMM yyyy"}
_MONTH_FORMATS = {"ky": "{year}-ж. {month}", "ru": "{month} {year}", "en": "{month} {year}"}


class Words:
    """What the program says in one language, and how that language writes dates and numbers."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.locale = QLocale(_LOCALES[language])
        self.locale.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)
        self.translator = QTranslator()
        self.translator.load(str(resource("translations", f"cso_assess_{language}.qm")))

    def tr(self, text: str, comment: str = "", n: int = -1, **values: object) -> str:
        """The translation of a source text; %n stands for the count `n`, {names} for `values`."""
        return _one_stop(self._said("words", text, comment, n).format(**values))

    def say(self, message: Message) -> str:
        """A message in this language, with the messages inside it."""
        values = {
            name: self.say(value) if isinstance(value, Message) else value for name, value in message.values.items()
        }
        return _one_stop(self._said("sentence", message.text, "", -1).format(**values))

    def problem(self, problem: Problem) -> str:
        """A problem in a file as one line."""
        return f"{problem.place}: {self.say(problem.expected)}"

    def number(self, value: Fraction | Decimal | float | int, places: int = 1) -> str:
        """A number rounded half away from zero to so many decimals, with this language's separators."""
        return self.locale.toString(rounded_parts(value, places) / 10**places, "f", places)

    def amount(self, value: Fraction | int) -> str:
        """Hours or money: grouped, with at most one decimal and none when it would be 0."""
        return self.number(value, 0 if rounded_parts(value, 1) % 10 == 0 else 1)

    def date(self, day: dt.date) -> str:
        """A date as people write it, with the month in words."""
        return self.locale.toString(_qdate(day), _DATE_FORMATS[self.language])

    def short_date(self, day: dt.date) -> str:
        """A date in figures."""
        return self.locale.toString(_qdate(day), "dd.MM.yyyy")

    def month(self, day: dt.date) -> str:
        """The short name of a month, as on an axis."""
        name = self.locale.standaloneMonthName(day.month, QLocale.FormatType.ShortFormat).rstrip(".")
        return name if self.language == "en" else name.lower()

    def month_year(self, day: dt.date) -> str:
        """A month and its year."""
        name = self.locale.standaloneMonthName(day.month, QLocale.FormatType.LongFormat)
        return _MONTH_FORMATS[self.language].format(
            month=name.lower() if self.language != "en" else name, year=day.year
        )

    def sorted_names(self, names: list[str]) -> list[str]:
        """Names in this language's alphabetical order."""
        collator = QCollator(self.locale)
        return sorted(names, key=collator.sortKey)

    def _said(self, context: str, text: str, comment: str, n: int) -> str:
        translated = self.translator.translate(context, text, comment or None, n) or text
        return translated.replace("%n", self.locale.toString(n)) if n >= 0 else translated


def _one_stop(said: str) -> str:
    """A sentence with one full stop after a date: the Russian one ends with an abbreviated word already."""
    return said.replace(" г..", " г.")


@cache
def words_in(language: str) -> Words:
    """The words of a language, loaded once; any other language is answered in English."""
    return Words(language if language in LANGUAGES else REFERENCE_LANGUAGE)


def _qdate(day: dt.date) -> QDate:
    return QDate(day.year, day.month, day.day)
