"""A label that paints words which were laid out before."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cso_assess.gui.widgets.label import LONGEST_LINE, Label
from cso_assess.gui.widgets.shaped_words import ShapedWords


class ShapedLabel(Label):
    """For words that change often: what comes next can be measured and shaped while nobody waits."""

    def __init__(self, parent: QWidget | None = None, look: str = "text") -> None:
        self._shapes = ShapedWords()
        super().__init__("", look, parent)

    def prepare(self, words: str) -> None:
        """Measures and shapes words that will be said later, for the width of now."""
        self._shapes.longest(words, self.font())
        self._shapes.height(words, self._room(self.width()), self.font())

    def heightForWidth(self, width: int) -> int:
        margins = self.contentsMargins()
        height = self._shapes.height(self.text(), self._room(width), self.font())
        return height + margins.top() + margins.bottom()

    def sizeHint(self) -> QSize:
        """As wide as up to eighty letters, and as high as the words are at the width that it has."""
        self.ensurePolished()
        line, _ = self._shapes.longest(self.text(), self.font())
        width = min(line, self.fontMetrics().averageCharWidth() * LONGEST_LINE) + self._beside + 2
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def minimumSizeHint(self) -> QSize:
        self.ensurePolished()
        _, word = self._shapes.longest(self.text(), self.font())
        margins = self.contentsMargins()
        return QSize(word + self._beside + 2, self.fontMetrics().height() + margins.top() + margins.bottom())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        is_at_the_top = self.alignment() & Qt.AlignmentFlag.AlignTop
        paint = self._shapes.paint_from_top if is_at_the_top else self._shapes.paint
        paint(painter, self.text(), self.font(), QRectF(self.contentsRect()))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._shapes.forget()

    def _room(self, width: int) -> int:
        """Pixels for the words in a label so wide."""
        return width - self._beside

    @property
    def _beside(self) -> int:
        """Pixels of margins left and right of the words."""
        margins = self.contentsMargins()
        return margins.left() + margins.right()
