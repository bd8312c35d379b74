"""Which digit a key stands for: by what is printed on it, else by its place in the row above the letters."""

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_FIRST_SCAN_CODE = 2 if sys.platform == "win32" else 10
"""The key left in the row of digits: as Windows numbers keys, and as X11 and Wayland do."""

_ROW = (1, 2, 3, 4, 5, 6, 7, 8, 9, 0)
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def digit_of(event: QKeyEvent) -> int | None:
    """The digit of a key press on any layout and on the number pad; None for other keys and for shortcuts."""
    if event.modifiers() & _COMMANDS:
        return None
    if Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9:
        return int(event.key() - Qt.Key.Key_0)
    place = event.nativeScanCode() - _FIRST_SCAN_CODE
    return _ROW[place] if 0 <= place < len(_ROW) else None
