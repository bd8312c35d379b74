"""A label that paints words which were laid out before."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cso_assess.gui.widgets.label import LONGEST_LINE, Label
from cso_assess.gui.widgets.shaped_words import ShapedWords


class ShapedLabel(Label):
    """For words that change often: what comes next can be measured and shaped while nobody waits."""

    LEFT = 0
    """Pixels left of the words."""

    def __init__(self, parent: QWidget | None = None, look: str = "text") -> None:
        self._said = ""
        self._shapes = ShapedWords()
        super().__init__("", look, parent)

    def text(self) -> str:
        """What it says; the base class must not know, or it would lay out the page again for every word."""
        return self._said

    def setText(self, words: str) -> None:
        """Shows other words; the page is laid out again only if they need another height."""
        if words != self._said:
            before, self._said = self._said, words
            self.setAccessibleName(words)
            if self._shapes.need_other_room(before, words, self.font()):
                self.updateGeometry()
            self.update()

    def prepare(self, words: str) -> None:
        """Measures and shapes words that will be said later."""
        self._shapes.prepare(words, self.font())

    def heightForWidth(self, width: int) -> int:
        return self._shapes.height(self._said, width - self.LEFT, self.font())

    def sizeHint(self) -> QSize:
        """As wide as up to eighty letters, and as high as the words are at the width that it has."""
        self.ensurePolished()
        line, _ = self._shapes.longest(self._said, self.font())
        width = self.LEFT + min(line, self.fontMetrics().averageCharWidth() * LONGEST_LINE) + 2
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def minimumSizeHint(self) -> QSize:
        self.ensurePolished()
        _, word = self._shapes.longest(self._said, self.font())
        return QSize(self.LEFT + word + 2, self.fontMetrics().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().windowText().color())
        is_at_the_top = self.alignment() & Qt.AlignmentFlag.AlignTop
        paint = self._shapes.paint_from_top if is_at_the_top else self._shapes.paint
        room = QRectF(self.LEFT, 0, self.width() - self.LEFT, self.height())
        paint(painter, self._said, self.font(), room)
        painter.end()
