"""Many names with lines below each, painted as one part."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from cso_assess.gui import flags
from cso_assess.gui.theme import FONT_SIZES, colour, scaled

GAP = 4
"""Pixels below each text."""

ENDLESS = 1_000_000
"""Pixels: room for any text."""


class ToldList(QLabel):
    """As wide as there is room; what is scrolled away is not painted, and only what wraps is laid out.

    As two labels for each name, a few dozen names would halt the window whenever one of them changes.
    """

    def __init__(self, told: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        """`told` are names, each with the lines below it."""
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._told: tuple[tuple[str, str], ...] = ()
        self._heights: dict[int, list[int]] = {}
        self._faces: tuple[_Face, _Face] | None = None
        self._font: QFont | None = None
        self.say(told)

    def say(self, told: Sequence[tuple[str, str]]) -> None:
        """Shows these names and lines."""
        if tuple(told) != self._told:
            self._told = tuple(told)
            self._heights.clear()
            self.setAccessibleName("\n".join(text for each in told for text in each if text))
            self.updateGeometry()
            self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return sum(self._heights_at(width)) - GAP

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        names, lines = self._both_faces()
        words = [names.width(word) for name, _ in self._told for word in name.split()]
        words += [lines.width(word) for _, told in self._told for word in told.split()]
        return QSize(max(words, default=0) + 2, self.fontMetrics().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(colour(self, "ink"))
        seen, faces = event.rect(), self._both_faces()
        room = QRect(0, 0, self.width(), 0)
        heights = iter(self._heights_at(self.width()))
        for each in self._told:
            for text, face in zip(each, faces, strict=True):
                room.setHeight(next(heights))
                if room.intersects(seen):
                    painter.setFont(face.font)
                    painter.drawText(room, flags.WORD_WRAP, text)
                room.translate(0, room.height())
        painter.end()

    def _heights_at(self, width: int) -> list[int]:
        """The heights of all texts, each with the gap below it."""
        faces = self._both_faces()
        if width not in self._heights:
            self._heights[width] = [
                face.height(text, width) for each in self._told for text, face in zip(each, faces, strict=True)
            ]
        return self._heights[width]

    def _both_faces(self) -> tuple[_Face, _Face]:
        """Those of the names and of the lines below them."""
        self.ensurePolished()
        if self._faces is None or self.font() != self._font:
            self._font = self.font()
            self._faces = _Face(self, "text"), _Face(self, "small")
            self._heights.clear()
        return self._faces


class _Face:
    """A font, and how wide texts are in it."""

    def __init__(self, widget: QWidget, size: str) -> None:
        self.font = QFont(widget.font())
        self.font.setPixelSize(round(scaled(widget, FONT_SIZES[size])))
        self._metrics = QFontMetrics(self.font)
        self._widths: dict[str, int] = {}
        self._heights: dict[int, int] = {}

    def width(self, text: str) -> int:
        """Pixels of a text in one line, measured once: most words stand in many lines."""
        if text not in self._widths:
            self._widths[text] = self._metrics.horizontalAdvance(text)
        return self._widths[text]

    def height(self, text: str, width: int) -> int:
        """Pixels of a text that wraps at a width, with the gap below it."""
        if not text:
            return 0
        lines = text.split("\n")
        if any(self.width(line) > width for line in lines):
            return self._laid_out(text, width) + GAP
        if len(lines) not in self._heights:
            self._heights[len(lines)] = self._laid_out("\n".join(["x"] * len(lines)), ENDLESS)
        return self._heights[len(lines)] + GAP

    def _laid_out(self, text: str, width: int) -> int:
        return self._metrics.boundingRect(QRect(0, 0, width, ENDLESS), flags.WORD_WRAP, text).height()
