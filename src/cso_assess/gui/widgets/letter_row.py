"""Buttons for the three letters that a Russian keyboard lacks: ң ө ү."""

from PySide6 import QtCore
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from cso_assess.core.keys import KYRGYZ_LETTERS, letter_at
from cso_assess.gui import flags


class LetterRow(QWidget):
    """A press writes the letter into the text field that has the keyboard; Alt with Н, О or У does the same.

    A capital comes at the beginning of a text and of a sentence, and with Shift.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._buttons = {letter: self._button(letter) for letter in KYRGYZ_LETTERS}
        for button in self._buttons.values():
            row.addWidget(button)
        self.retranslate()

    def retranslate(self) -> None:
        """Says in the window's language what the buttons do."""
        for letter, button in self._buttons.items():
            key = KYRGYZ_LETTERS[letter].upper()
            button.setToolTip(self.tr("Writes {letter} (Alt+{key})").format(letter=letter, key=key))
            button.setAccessibleName(self.tr("Write {letter}").format(letter=letter))

    def _button(self, letter: str) -> QPushButton:
        button = QPushButton(self)
        button.setText(letter)
        button.setProperty("look", "letter")
        # The field keeps the keyboard, so that one goes on typing.
        button.setProperty("focusPolicy", flags.NO_FOCUS)
        button.clicked.connect(lambda: _write(letter))
        near = KYRGYZ_LETTERS[letter].upper()
        for keys in (f"Alt+{near}", f"Alt+Shift+{near}"):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.activated.connect(lambda: _write(letter))
        return button


def _write(letter: str) -> None:
    """Writes a letter where the keyboard is, if text can be written there."""
    field = QApplication.focusWidget()
    is_shifted = bool(QApplication.keyboardModifiers() & QtCore.Qt.KeyboardModifier.ShiftModifier)
    if isinstance(field, QLineEdit):
        before = field.text()[: field.selectionStart() if field.hasSelectedText() else field.cursorPosition()]
        field.insert(letter_at(before, letter, is_capital=is_shifted))
        field.textEdited.emit(field.text())
    elif isinstance(field, QPlainTextEdit):
        cursor = field.textCursor()
        before = field.toPlainText()[: cursor.selectionStart()]
        cursor.insertText(letter_at(before, letter, is_capital=is_shifted))
