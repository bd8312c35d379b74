"""Words laid out once for a font and a width: measured and painted from that as often as wanted."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QStaticText, QTextOption, QTransform

MOST = 16
"""Texts and widths that are remembered: what is said now and what is said next, with and without a scroll bar."""

MOST_WIDTHS = 4
"""After a window was pulled wider, more were asked for than are worth looking at."""


class ShapedWords:
    """The words of one part of the window, all in one font: what was laid out in another is forgotten."""

    def __init__(self, wrapping: QTextOption | None = None) -> None:
        """Words wrap between words alone, unless `wrapping` says otherwise."""
        self._wrapping = wrapping
        self._font: QFont | None = None
        self._shapes: dict[tuple[str, int], QStaticText] = {}
        self._widths: dict[str, tuple[int, int]] = {}
        self._asked: set[int] = set()

    def forget(self) -> None:
        """The font changed."""
        self._shapes.clear()
        self._widths.clear()

    def height(self, words: str, width: int, font: QFont) -> int:
        """How high these words are, wrapped at a width in pixels."""
        self._asked.add(width)
        return self._height(words, width, font)

    def prepare(self, words: str, font: QFont) -> None:
        """Measures and shapes words that will be said later, for the widths that a layout asked for."""
        self.longest(words, font)
        for width in self._asked:
            self._height(words, width, font)

    def need_other_room(self, before: str, after: str, font: QFont) -> bool:
        """Whether other words are higher or lower at a width that a layout asked for and may have remembered."""
        asked = self._asked
        is_known = 0 < len(asked) <= MOST_WIDTHS and bool(before) is bool(after)
        if is_known and all(self._height(before, each, font) == self._height(after, each, font) for each in asked):
            return False
        self._asked = set()
        return True

    def longest(self, words: str, font: QFont) -> tuple[int, int]:
        """The widths of the longest line and of the longest word."""
        self._follow(font)
        found = self._widths.get(words)
        if found is None:
            _make_room(self._widths)
            metrics = QFontMetrics(font)
            line = max((metrics.horizontalAdvance(line) for line in words.split("\n")), default=0)
            word = max((metrics.horizontalAdvance(word) for word in words.split()), default=0)
            found = self._widths[words] = line, word
        return found

    def paint(self, painter: QPainter, words: str, font: QFont, room: QRectF) -> None:
        """Paints words from the left into a room, half way between its top and its bottom."""
        free = room.height() - self._shape(words, int(room.width()), font).size().height()
        self.paint_from_top(painter, words, font, room.translated(0, int(free / 2)))

    def paint_from_top(self, painter: QPainter, words: str, font: QFont, room: QRectF) -> None:
        """Paints words from the left and the top of a room."""
        painter.setFont(font)
        painter.drawStaticText(int(room.left()), int(room.top()), self._shape(words, int(room.width()), font))

    def _height(self, words: str, width: int, font: QFont) -> int:
        return round(self._shape(words, width, font).size().height())

    def _follow(self, font: QFont) -> None:
        """Compared here: told of changes by an event, PySide6 would build all kinds of events, two milliseconds."""
        if font != self._font:
            self._font = font
            self.forget()

    def _shape(self, words: str, width: int, font: QFont) -> QStaticText:
        self._follow(font)
        key = (words, width)
        shape = self._shapes.get(key)
        if shape is None:
            _make_room(self._shapes)
            shape = self._shapes[key] = shaped(words, max(width, 1), font, self._wrapping)
        return shape


def shaped(words: str, width: int, font: QFont, wrapping: QTextOption | None = None) -> QStaticText:
    """Words laid out for a font and a width in pixels."""
    # Qt breaks such a text at this sign alone.
    shape = QStaticText(words.replace("\n", "\u2028"))
    if "<" in words or "&" in words:
        # Only then could Qt take it for markup. Asked for here, since the first picture does without Qt's namespace.
        from PySide6.QtCore import Qt

        shape.setTextFormat(Qt.TextFormat.PlainText)
    if wrapping is not None:
        shape.setTextOption(wrapping)
    shape.setTextWidth(width)
    shape.prepare(QTransform(), font)
    return shape


def _make_room(known: dict[Any, Any]) -> None:
    """Forgets what was asked for first when there is too much."""
    if len(known) >= MOST:
        del known[next(iter(known))]
