"""A field for longer text that tells what was written soon after the last key."""

from math import ceil

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from cso_assess.gui.keeping.undo_keys import is_redo, is_undo

SETTLES_AFTER = 800
"""Milliseconds after the last key."""

LINES, MOST_LINES = 2, 5
"""How high the field is, and how high it may become where there is room."""

LEAST_WIDTH = 120
"""Pixels."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LateText(QPlainTextEdit):
    """Plain text of a few lines; it tells 0.8 s after the last key, on losing focus, and when asked to settle."""

    written = Signal(str)
    """The text, different from what was shown or told before."""
    left = Signal()
    """The person is done here: Escape, or Ctrl+Enter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self._told = ""
        self._has_page_steps = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self._timer = QTimer(self, singleShot=True, interval=SETTLES_AFTER)
        self._timer.timeout.connect(self.settle)
        self.textChanged.connect(self._timer.start)

    @property
    def is_told(self) -> bool:
        """Whether nothing was written since it was told last."""
        return self.toPlainText() == self._told

    def leave_steps_to_page(self) -> None:
        """From here on the page takes back what was told; only what is being written is taken back here."""
        self._has_page_steps = True

    def show_text(self, text: str) -> None:
        """Shows what is kept, without telling it."""
        self._told = text
        if text != self.toPlainText():
            self.setPlainText(text)
            if self.hasFocus():
                self.moveCursor(QTextCursor.MoveOperation.End)
        self._timer.stop()

    def settle(self) -> None:
        """Tells the text now if it changed."""
        self._timer.stop()
        if not self.is_told:
            self._told = self.toPlainText()
            if self._has_page_steps:
                self.document().clearUndoRedoStacks()
            self.written.emit(self._told)

    def sizeHint(self) -> QSize:
        self.setMaximumHeight(height_of(self, MOST_LINES))
        return QSize(super().sizeHint().width(), height_of(self, LINES))

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_WIDTH, height_of(self, LINES))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_confirmed = event.key() in _ENTER and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape or is_confirmed:
            self.settle()
            self.left.emit()
        elif self._has_page_steps and (is_undo(event) or is_redo(event)):
            self._step(event)
        else:
            super().keyPressEvent(event)

    def _step(self, event: QKeyEvent) -> None:
        """Takes back what is being written, or writes it again; else the page hears of the key."""
        document = self.document()
        if is_undo(event) and document.isUndoAvailable():
            self.undo()
        elif is_redo(event) and document.isRedoAvailable():
            self.redo()
        else:
            event.ignore()


def height_of(field: QWidget, lines: int) -> int:
    """Pixels of a field with room for so many lines."""
    return ceil(QFontMetricsF(field.font()).lineSpacing()) * lines + 28
