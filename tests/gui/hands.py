"""What hands do with parts of the window: press, write over, pick, leave; nothing is set from behind."""

from typing import Any

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QCheckBox, QComboBox, QHeaderView, QWidget

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier


def press(qtbot: Any, part: QWidget) -> None:
    """Clicks on a part; on a box to tick, where its words are."""
    where = QPoint(8, part.height() // 2) if isinstance(part, QCheckBox) else part.rect().center()
    qtbot.mouseClick(part, LEFT, pos=where)


def write_over(qtbot: Any, field: QWidget, text: str) -> None:
    """Clicks into a field and writes over all that stands in it, letter by letter, of whatever alphabet."""
    qtbot.mouseClick(field.viewport() if isinstance(field, QAbstractScrollArea) else field, LEFT)
    qtbot.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    if not text:
        qtbot.keyClick(field, Qt.Key.Key_Delete)
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = Qt.Key(ord(letter)) if letter.isdecimal() else 0
            QApplication.sendEvent(field, QKeyEvent(kind, key, NONE, letter))


def leave(qtbot: Any, field: QWidget) -> None:
    """Goes on to the next field, by which what was written is told."""
    assert field.hasFocus()
    qtbot.keyClick(field, Qt.Key.Key_Tab)


def write_day(qtbot: Any, field: QWidget, day: str) -> None:
    """Writes a date (31.12.2027) into its field, which goes from day to month to year by itself, and goes on."""
    field.setFocus(Qt.FocusReason.TabFocusReason)
    for digit in day.replace(".", ""):
        qtbot.keyClick(field, Qt.Key(ord(digit)))
    leave(qtbot, field)


def pick(qtbot: Any, box: QComboBox, text: str) -> None:
    """Goes through what can be chosen until it says these words."""
    box.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.count()):
        if box.currentText().strip() == text:
            return
        qtbot.keyClick(box, Qt.Key.Key_Down)
    raise AssertionError(f"{text!r} is not offered: {[box.itemText(place) for place in range(box.count())]}")


def press_column(qtbot: Any, header: QHeaderView, column: int) -> None:
    """Clicks on the head of a column."""
    middle = header.sectionViewportPosition(column) + header.sectionSize(column) // 2
    qtbot.mouseClick(header.viewport(), LEFT, pos=QPoint(middle, header.height() // 2))
