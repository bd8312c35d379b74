"""The three letters that a Russian keyboard lacks, by keys: Alt with Н, О or У writes ң, ө or ү."""

from functools import partial

from PySide6 import QtCore
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from cso_assess.core.keys import KYRGYZ_LETTERS, letter_at


def bind_letters(window: QWidget) -> None:
    """Lets the keys write in every text field of a window or dialog."""
    for letter, near in KYRGYZ_LETTERS.items():
        for keys in (f"Alt+{near.upper()}", f"Alt+Shift+{near.upper()}"):
            QShortcut(QKeySequence(keys), window).activated.connect(partial(write_letter, letter))


def write_letter(letter: str) -> None:
    """Writes a letter where the keyboard is, if text can be written there.

    A capital comes at the beginning of a text and of a sentence, and with Shift.
    """
    field = QApplication.focusWidget()
    is_capital = bool(QApplication.keyboardModifiers() & QtCore.Qt.KeyboardModifier.ShiftModifier)
    if not takes_letters(field):
        return
    if isinstance(field, QLineEdit):
        before = field.text()[: field.selectionStart() if field.hasSelectedText() else field.cursorPosition()]
        field.insert(letter_at(before, letter, is_capital=is_capital))
        field.textEdited.emit(field.text())
    elif isinstance(field, QPlainTextEdit):
        cursor = field.textCursor()
        before = field.toPlainText()[: cursor.selectionStart()]
        cursor.insertText(letter_at(before, letter, is_capital=is_capital))


def takes_letters(field: QWidget | None) -> bool:
    """Whether text can be written there."""
    return isinstance(field, QLineEdit | QPlainTextEdit) and not field.isReadOnly()
