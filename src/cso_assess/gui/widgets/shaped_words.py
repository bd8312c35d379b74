"""Words laid out once for a font and a width: measured and painted from that as often as wanted."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QStaticText, QTransform

MOST = 16
"""Texts and widths that are remembered: what is said now and what is said next, with and without a scroll bar."""


class ShapedWords:
    """The words of one part of the window, all in one font; `forget` when that changes."""

    def __init__(self) -> None:
        self._shapes: dict[tuple[str, int], QStaticText] = {}
        self._widths: dict[str, tuple[int, int]] = {}

    def forget(self) -> None:
        """The font changed."""
        self._shapes.clear()
        self._widths.clear()

    def height(self, words: str, width: int, font: QFont) -> int:
        """How high these words are, wrapped at a width in pixels."""
        return round(self._shape(words, width, font).size().height())

    def longest(self, words: str, font: QFont) -> tuple[int, int]:
        """The widths of the longest line and of the longest word."""
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
        shape = self._shape(words, int(room.width()), font)
        painter.setFont(font)
        top = room.top() + int((room.height() - shape.size().height()) / 2)
        painter.drawStaticText(int(room.left()), int(top), shape)

    def _shape(self, words: str, width: int, font: QFont) -> QStaticText:
        key = (words, width)
        shape = self._shapes.get(key)
        if shape is None:
            _make_room(self._shapes)
            shape = self._shapes[key] = shaped(words, max(width, 1), font)
        return shape


def shaped(words: str, width: int, font: QFont) -> QStaticText:
    """Words laid out for a font and a width in pixels."""
    shape = QStaticText(words)
    if "<" in words or "&" in words:
        # Only then could Qt take it for markup. Asked for here, since the first picture does without Qt's namespace.
        from PySide6.QtCore import Qt

        shape.setTextFormat(Qt.TextFormat.PlainText)
    shape.setTextWidth(width)
    shape.prepare(QTransform(), font)
    return shape


def _make_room(known: dict[Any, Any]) -> None:
    """Forgets what was asked for first when there is too much."""
    if len(known) >= MOST:
        del known[next(iter(known))]
