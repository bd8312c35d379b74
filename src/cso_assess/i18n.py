"""The program's words in three languages: one catalogue for window, documents and terminal.

The only module outside gui that imports Qt, and of Qt only QtCore. The catalogue finds texts in three forms:
`self.tr("...")` in a window's class, `words.tr("...")` where a `Words` is passed in, and `sentence.tr("...")` for
what is said later.
"""

from __future__ import annotations

import builtins
import sys
from functools import cache, cached_property
from typing import TYPE_CHECKING

from cso_assess.core.numbers import rounded_parts
from cso_assess.errors import Message, Problem
from cso_assess.light_qt import load_shiboken
from cso_assess.notation import NOTATIONS
from cso_assess.paths import resource

load_shiboken()

from PySide6.QtCore import QTranslator  # noqa: E402 - what it stands on is loaded before it

# Where PySide6 is loaded as a whole, it replaces Python's import by its own, which reads the source of every module
# imported later, and keeps it, to see whether that uses `__feature__`. Nothing here does: Python's own saves 20 MiB.
# What it had kept until here goes too.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
if kept := sys.modules.get("linecache"):
    kept.clearcache()

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Callable
    from decimal import Decimal
    from fractions import Fraction

    from PySide6.QtCore import QLocale

LANGUAGES = ("ky", "ru", "en")
LANGUAGE_NAMES = {"ky": "Кыргызча", "ru": "Русский", "en": "English"}
REFERENCE_LANGUAGE = "en"
_LOCALES = {"ky": "ky_KG", "ru": "ru_RU", "en": "en_GB"}


class Words:
    """What the program says in one language, and how that language writes dates and numbers."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._notation = NOTATIONS[language]
        self.translator = QTranslator()
        self.translator.load(str(resource("translations", f"cso_assess_{language}.qm")))

    def __reduce__(self) -> tuple[Callable[[str], Words], tuple[str]]:
        """Another process loads the words of the language by itself."""
        return words_in, (self.language,)

    @cached_property
    def locale(self) -> QLocale:
        """The same language for Qt's own fields; not before the first picture (see notation.py)."""
        from PySide6.QtCore import QLocale

        locale = QLocale(_LOCALES[self.language])
        locale.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)
        return locale

    @property
    def point(self) -> str:
        """What stands between a number's whole part and its decimals."""
        return self._notation.point

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
        return self._notation.number(value, places)

    def amount(self, value: Fraction | int) -> str:
        """Hours or money: grouped, with at most one decimal and none when it would be 0."""
        return self.number(value, 0 if rounded_parts(value, 1) % 10 == 0 else 1)

    def date(self, day: dt.date) -> str:
        """A date as people write it, with the month in words."""
        return self._notation.date(day)

    def unbroken_date(self, day: dt.date) -> str:
        """The same, to stand in a narrow place: no line ends inside of it."""
        return self.date(day).replace(" ", "\u00a0").replace("-", "\u2011")

    def short_date(self, day: dt.date) -> str:
        """A date in figures."""
        return f"{day.day:02}.{day.month:02}.{day.year:04}"

    def month(self, day: dt.date) -> str:
        """The short name of a month, as on an axis."""
        return self._notation.month(day)

    def month_year(self, day: dt.date) -> str:
        """A month and its year."""
        return self._notation.month_year(day)

    def short_month_year(self, day: dt.date) -> str:
        """The same in short, as under a point in time."""
        return self._notation.short_month_year(day)

    def sorted_names(self, names: list[str]) -> list[str]:
        """Names in this language's alphabetical order."""
        if len(names) < 2:
            return names
        from PySide6.QtCore import QCollator

        collator = QCollator(self.locale)
        return sorted(names, key=collator.sortKey)

    def _said(self, context: str, text: str, comment: str, n: int) -> str:
        translated = self.translator.translate(context, text, comment or None, n) or text
        return translated.replace("%n", self._notation.number(n, 0)) if n >= 0 else translated


def _one_stop(said: str) -> str:
    """A sentence with one full stop after a date: the Russian one ends with an abbreviated word already."""
    return said.replace(" г..", " г.")


@cache
def words_in(language: str) -> Words:
    """The words of a language, loaded once; any other language is answered in English."""
    return Words(language if language in LANGUAGES else REFERENCE_LANGUAGE)
