"""A field for a line of text that tells what was written soon after the last key."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from cso_assess.gui.keeping.undo_keys import is_redo, is_undo
from cso_assess.gui.widgets.late_text import SETTLES_AFTER


class LateLine(QLineEdit):
    """One line of plain text; it tells 0.8 s after the last key, on Enter, on losing focus, and when told to settle."""

    written = Signal(str)
    """The text, different from what was shown or told before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = ""
        self._has_page_steps = False
        self._timer = QTimer(self, singleShot=True, interval=SETTLES_AFTER)
        self._timer.timeout.connect(self.settle)
        self.textEdited.connect(self._timer.start)
        self.returnPressed.connect(self.settle)

    @property
    def is_told(self) -> bool:
        """Whether nothing was written since it was told last."""
        return self.text() == self._told

    def leave_steps_to_page(self) -> None:
        """From here on the page takes back what was told; only what is being written is taken back here."""
        self._has_page_steps = True

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
        if not self.is_told:
            self._told = self.text()
            if self._has_page_steps:
                self._forget_typing()
            self.written.emit(self._told)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_step = self._has_page_steps and (is_undo(event) or is_redo(event))
        if is_step and is_undo(event) and self.isUndoAvailable():
            self.undo()
        elif is_step and is_redo(event) and self.isRedoAvailable():
            self.redo()
        elif is_step:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def _forget_typing(self) -> None:
        """Qt's line forgets how it was written when it is given its text anew."""
        place = self.cursorPosition()
        self.setText(self.text())
        self.setCursorPosition(place)
