"""A field for a whole number, with the room before the figure that other fields have."""

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QSpinBox, QWidget

ROOM = 10
"""Pixels before the figure. Qt gives a number's field none, whatever its style sheet says."""


class NumberField(QSpinBox):
    """Figures, with arrows to count up and down; the wheel goes on to the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lineEdit().setTextMargins(ROOM, 0, 0, 0)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
