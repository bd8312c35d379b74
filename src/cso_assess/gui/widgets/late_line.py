"""A field for a line of text that tells what was written soon after the last key."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from cso_assess.gui.widgets.late_text import SETTLES_AFTER


class LateLine(QLineEdit):
    """One line of plain text; it tells 0.8 s after the last key, on Enter, on losing focus, and when told to settle."""

    written = Signal(str)
    """The text, different from what was shown or told before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = ""
        self._timer = QTimer(self, singleShot=True, interval=SETTLES_AFTER)
        self._timer.timeout.connect(self.settle)
        self.textEdited.connect(self._timer.start)
        self.returnPressed.connect(self.settle)

    def show_text(self, text: str) -> None:
        """Shows what is kept, without telling it."""
        self._told = text
        if text != self.text():
            self.setText(text)
            self.setCursorPosition(0)
        self._timer.stop()

    def settle(self) -> None:
        """Tells the text now if it changed."""
        self._timer.stop()
        text = self.text()
        if text != self._told:
            self._told = text
            self.written.emit(text)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.settle()
