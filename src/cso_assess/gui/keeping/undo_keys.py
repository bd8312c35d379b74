"""Whether keys ask for a step back or a step on: the same two keys on every system."""

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_REDO = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_Y)
"""What Windows has, and people who learned there press."""


def is_undo(event: QKeyEvent) -> bool:
    """Whether the last change is to be taken back."""
    return event.matches(QKeySequence.StandardKey.Undo)


def is_redo(event: QKeyEvent) -> bool:
    """Whether what was taken back is to be done again."""
    return event.matches(QKeySequence.StandardKey.Redo) or event.keyCombination() == _REDO
