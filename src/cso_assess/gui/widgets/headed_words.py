"""A heading with words below it, painted as one part."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from cso_assess.gui.theme import FONT_SIZES, colour, scaled
from cso_assess.gui.widgets.shaped_words import ShapedWords

GAP = 4
"""Pixels between heading and words."""


class HeadedWords(QLabel):
    """One part where two labels would be two; people who listen to the screen hear both in one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._heading = self._words = ""
        self._headings, self._below = ShapedWords(), ShapedWords()
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def heading(self) -> str:
        return self._heading

    def say(self, heading: str, words: str) -> None:
        """Shows these words."""
        if (heading, words) != (self._heading, self._words):
            is_other = heading != self._heading
            before, self._heading, self._words = self._words, heading, words
            self.setAccessibleName("\n".join(filter(None, (heading, words))))
            if self._below.need_other_room(before, words, self._font("small")) or is_other:
                self.updateGeometry()
            self.update()

    def prepare(self, words: str) -> None:
        """Measures and shapes words that will be said later."""
        self._below.prepare(words, self._font("small"))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        height = self._top_of_words(width)
        return height + self._below.height(self._words, width, self._font("small")) if self._words else height - GAP

    def sizeHint(self) -> QSize:
        width = self.minimumSizeHint().width()
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def minimumSizeHint(self) -> QSize:
        self.ensurePolished()
        _, heading = self._headings.longest(self._heading, self._font("heading"))
        _, words = self._below.longest(self._words, self._font("small"))
        return QSize(max(heading, words) + 2, QFontMetrics(self._font("heading")).height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(colour(self, "ink"))
        room = QRectF(self.rect())
        self._headings.paint_from_top(painter, self._heading, self._font("heading"), room)
        top = self._top_of_words(self.width())
        self._paint_between(painter, top)
        painter.setPen(colour(self, "muted"))
        self._below.paint_from_top(painter, self._words, self._font("small"), room.adjusted(0, top, 0, 0))
        painter.end()

    @property
    def _room_between(self) -> int:
        """Pixels for what a subclass paints between heading and words, with the gap below it."""
        return 0

    def _paint_between(self, painter: QPainter, top: int) -> None:
        """Paints what stands between heading and words, which begin at `top`."""

    def _top_of_words(self, width: int) -> int:
        return self._headings.height(self._heading, width, self._font("heading")) + GAP + self._room_between

    def _font(self, size: str) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(round(scaled(self, FONT_SIZES[size])))
        font.setBold(size == "heading")
        return font


class RoundHead(HeadedWords):
    """Which round it is, a bar that shows how much of it is answered, and the same in words."""

    BAR = 6
    """Pixels of its height."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._share = 0.0
        super().__init__(parent)

    def show_share(self, share: float) -> None:
        """Shows how much is answered, from 0 to 1."""
        if share != self._share:
            self._share = share
            self.update()

    @property
    def _room_between(self) -> int:
        return self.BAR + 2 * GAP

    def _paint_between(self, painter: QPainter, top: int) -> None:
        track = QRectF(0, top - self._room_between + GAP / 2, self.width(), self.BAR)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = painter.pen()
        painter.setPen(colour(self, "line"))
        for part, role in ((track, "line"), (QRectF(track), "accent")):
            if role == "accent":
                part.setWidth(track.width() * self._share)
            painter.setPen(colour(self, role))
            painter.setBrush(colour(self, role))
            if part.width() >= self.BAR or role == "line":
                painter.drawRoundedRect(part.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setPen(pen)
