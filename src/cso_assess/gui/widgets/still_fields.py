"""Fields with a choice or a day that hold still while the wheel scrolls the page below them."""

from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QDateEdit


class ChoiceBox(QComboBox):
    """One of several; the wheel goes on to the page, so that nobody chooses anew by scrolling past."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class DayField(QDateEdit):
    """A day; the wheel goes on to the page."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
