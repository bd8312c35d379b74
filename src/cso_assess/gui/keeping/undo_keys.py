"""Whether keys ask for a step back or a step on: the same keys on every system and every keyboard layout."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFTED = _CONTROL | Qt.KeyboardModifier.ShiftModifier

_Z = (Qt.Key.Key_Z.value, ord("Я"))
_Y = (Qt.Key.Key_Y.value, ord("Н"))
"""The letters on these keys. Qt knows the Latin one by itself, unless the computer has a Cyrillic layout alone."""


def is_undo(event: QKeyEvent) -> bool:
    """Whether the last change is to be taken back."""
    return event.matches(QKeySequence.StandardKey.Undo) or _is_pressed(event, _Z, _CONTROL)


def is_redo(event: QKeyEvent) -> bool:
    """Whether what was taken back is to be done again; also as Windows has it, and people who learned there press."""
    is_usual = event.matches(QKeySequence.StandardKey.Redo) or _is_pressed(event, _Z, _SHIFTED)
    return is_usual or _is_pressed(event, _Y, _CONTROL)


def _is_pressed(event: QKeyEvent, letters: tuple[int, ...], modifiers: Qt.KeyboardModifier) -> bool:
    return event.key() in letters and event.modifiers() == modifiers
