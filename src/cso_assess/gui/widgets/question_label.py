"""The question of the assess page: where the keyboard rests between answers."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cso_assess.gui.theme import colour
from cso_assess.gui.widgets.shaped_label import ShapedLabel

GAP = 12
"""Pixels left of the text, where a bar shows that the keyboard is here."""


class QuestionLabel(ShapedLabel):
    """A heading that takes the focus, so that digits answer it and a screen reader reads it."""

    LEFT = GAP

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, "title")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.fillRect(QRect(0, 3, 3, self.height() - 6), colour(self, "accent"))
            painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
