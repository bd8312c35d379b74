"""A button of the bar at the left: words that wrap, or an icon."""

from PySide6.QtCore import QMargins, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from cso_assess.gui import flags

WORDS = flags.ALIGN_VCENTER | flags.WORD_WRAP


class PlaceButton(QPushButton):
    """It paints its words itself: nine buttons with a label and layouts in each would take a fiftieth of a start."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.margins = QMargins(16, 8, 8, 8)
        self._words = ""

    def say(self, words: str) -> None:
        """Shows other words; none leave the button to its icon."""
        if words != self._words:
            self._words = words
            self.updateGeometry()
            self.update()

    def text(self) -> str:
        """What it shows; the base class must not know, or it would paint it in one line and take & for a shortcut."""
        return self._words

    def sizeHint(self) -> QSize:
        if not self._words:
            return super().sizeHint()
        self.ensurePolished()
        return self._around(QSize(self.fontMetrics().horizontalAdvance(self._words), self.fontMetrics().height()))

    def minimumSizeHint(self) -> QSize:
        if not self._words:
            return super().minimumSizeHint()
        self.ensurePolished()
        metrics = self.fontMetrics()
        widest = max(metrics.horizontalAdvance(word) for word in self._words.split())
        return self._around(QSize(widest, metrics.height()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if not self._words:
            return self.sizeHint().height()
        self.ensurePolished()
        room = QRect(0, 0, width - self.margins.left() - self.margins.right(), 10_000)
        return self._around(self.fontMetrics().boundingRect(room, WORDS, self._words).size()).height()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._words:
            painter = QPainter(self)
            painter.drawText(self.rect().marginsRemoved(self.margins), WORDS, self._words)
            painter.end()

    def _around(self, words: QSize) -> QSize:
        """With the margins, and never lower than the style sheet wants."""
        return words.grownBy(self.margins).expandedTo(QSize(0, self.minimumHeight()))
