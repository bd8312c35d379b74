"""A button that paints its own words: one widget where a button with labels in it takes four."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from cso_assess.gui.widgets.shaped_words import ShapedWords


class WordButton(QPushButton):
    """Words that wrap, with room at both sides for what else a subclass paints; as high as they need.

    Without words it shows its icon. What Qt asks many times while it lays out a page is remembered, also for the words
    that will come next.
    """

    MARGIN = 0
    """Pixels above and below the words."""

    def __init__(self, look: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", look)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._words = ""
        self._shapes = ShapedWords()
        self._least: tuple[QSize, QFont] | None = None

    def text(self) -> str:
        """What it says; the base class must not know, or it would paint it too and take & for a shortcut."""
        return self._words

    def say(self, words: str) -> None:
        """Shows other words, which are its accessible name too."""
        if words != self._words:
            before, self._words = self._words, words
            self.setAccessibleName(words)
            self._least = None
            if self._shapes.need_other_room(before, words, self._font):
                self.updateGeometry()
            self.update()

    def prepare(self, words: str) -> None:
        """Measures and shapes words that will be said later."""
        self._shapes.prepare(words, self._font)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if not self._words:
            return self.sizeHint().height()
        height = self._shapes.height(self._words, self._room(width), self._font)
        return max(height, self._least_height) + 2 * self.MARGIN

    def sizeHint(self) -> QSize:
        """As narrow as may be, and as high as the words are at the width that it has."""
        if not self._words:
            return super().sizeHint()
        width = self.minimumSizeHint().width()
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def minimumSizeHint(self) -> QSize:
        if not self._words:
            return super().minimumSizeHint()
        self.ensurePolished()
        font = self._font
        if self._least is None or self._least[1] != font:
            _, longest = self._shapes.longest(self._words, font)
            height = max(QFontMetrics(font).height(), self._least_height) + 2 * self.MARGIN
            self._least = QSize(self._left + longest + self._right, height), font
        return self._least[0]

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._words:
            return
        painter = QPainter(self)
        room = QRectF(self._left, 0, self._room(self.width()), self.height())
        self._shapes.paint(painter, self._words, self._font, room)
        self._paint_beside(painter)
        painter.end()

    def _room(self, width: int) -> int:
        """Pixels for the words in a button so wide."""
        return width - self._left - self._right

    @property
    def _font(self) -> QFont:
        """What the words are written in."""
        return self.font()

    @property
    def _left(self) -> int:
        """Pixels left of the words."""
        return 0

    @property
    def _right(self) -> int:
        """Pixels right of the words."""
        return 0

    @property
    def _least_height(self) -> int:
        """What else stands here needs so much height."""
        return 0

    def _paint_beside(self, painter: QPainter) -> None:
        """Paints what stands beside the words."""
