"""What hands do with parts of the window: press, write over, pick, leave; nothing is set from behind.

In the windows that ask for a file, a printer or a yes they do the same: on the offscreen platform these are Qt's own.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QElapsedTimer, QEvent, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMessageBox,
    QWidget,
)

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
PATIENCE = 10_000
"""Milliseconds for a dialog to open, and to close again."""


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
    write(field, text)


def write(field: QWidget, text: str) -> None:
    """Writes letter by letter, of whatever alphabet; once a list opens below the field, that has the keyboard."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            key = Qt.Key(ord(letter)) if letter.isdecimal() else 0
            QApplication.sendEvent(QApplication.activePopupWidget() or field, QKeyEvent(kind, key, NONE, letter))


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


def tab_to(qtbot: Any, words: str) -> None:
    """Presses Tab until the keyboard is at the button with these words."""
    for _ in range(60):
        focused = QApplication.focusWidget()
        if isinstance(focused, QAbstractButton) and focused.text() == words:
            return
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
        QApplication.processEvents()
    raise AssertionError(f"Tab never comes to {words!r}")


def press_column(qtbot: Any, header: QHeaderView, column: int) -> None:
    """Clicks on the head of a column."""
    middle = header.sectionViewportPosition(column) + header.sectionSize(column) // 2
    qtbot.mouseClick(header.viewport(), LEFT, pos=QPoint(middle, header.height() // 2))


# ---- windows that ask ----


@contextmanager
def meeting(qtbot: Any, kind: type[QDialog], *acts: Callable[[Any], None]) -> Iterator[None]:
    """What is done meanwhile opens dialogs of this kind, one after another; in each a person acts once it has the keys.

    A dialog holds up what opened it: one that nobody expected, or that stays open, is closed after a while and told.
    """
    window, met, failures = QApplication.activeWindow(), [], []
    open_since = QElapsedTimer()

    def look() -> None:
        asked, focused = QApplication.activeModalWidget(), QApplication.focusWidget()
        is_new = isinstance(asked, kind) and asked not in met and len(met) < len(acts)
        if asked is None:
            open_since.restart()
        elif is_new and focused is not None and focused.window() is asked:
            met.append(asked)
            open_since.restart()
            try:
                acts[len(met) - 1](asked)
            except BaseException as failure:  # noqa: BLE001 - raised below; here it would leave the dialog open
                failures.append(failure)
                asked.close()
        elif open_since.hasExpired(PATIENCE):
            failures.append(AssertionError(f"{asked} stays open and says {_words(asked)}"))
            asked.close()

    open_since.start()
    timer = QTimer(interval=5)
    timer.timeout.connect(look)
    timer.start()
    try:
        yield
        qtbot.waitUntil(lambda: len(met) == len(acts) or bool(failures), timeout=2 * PATIENCE)
    finally:
        timer.stop()
    if failures:
        raise failures[0]
    if window is not None and window.isVisible() and QApplication.activeWindow() is None:
        # Without a window manager nobody gives the keyboard back.
        window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is not None)


def file_named(qtbot: Any, *files: Path | str | None, proposed: list[str] | None = None) -> Any:
    """Writes the file or folder that is asked for meanwhile, and presses Enter; None gives up with Escape.

    `proposed` gets what would have been taken as it stood, with its folder.
    """

    def act(asked: QFileDialog, file: Path | str | None) -> None:
        field = asked.findChild(QLineEdit, "fileNameEdit")
        if proposed is not None:
            proposed.append(str(Path(asked.directory().absolutePath()) / field.text()))
        if file is None:
            qtbot.keyClick(field, Qt.Key.Key_Escape)
        else:
            write_over(qtbot, field, str(file))
            qtbot.keyClick(QApplication.activePopupWidget() or field, Qt.Key.Key_Return)

    return meeting(qtbot, QFileDialog, *(partial(act, file=file) for file in files))


def answering(qtbot: Any, answer: str, told: list[str] | None = None) -> Any:
    """Presses the button with these words in the question that comes meanwhile; `told` gets what it says."""

    def act(asked: QDialog) -> None:
        if told is not None:
            told.append(asked.text() if isinstance(asked, QMessageBox) else asked.findChild(QLabel).text())
        press(qtbot, button(asked, answer))

    return meeting(qtbot, QDialog, act)


def printed_to(qtbot: Any, file: Path, act: Callable[[QPrintDialog], None] = lambda _asked: None) -> Any:
    """Prints into a file where a printer is asked for meanwhile; `act` does before what else is to be chosen."""

    def choose(asked: QPrintDialog) -> None:
        act(asked)
        pick(qtbot, asked.findChild(QComboBox, "printers"), "Print to File (PDF)")
        write_over(qtbot, asked.findChild(QLineEdit, "filename"), str(file))
        press(qtbot, button(asked, "Print"))

    return meeting(qtbot, QPrintDialog, choose)


def button(window: QWidget, words: str) -> QAbstractButton:
    """The visible button with these words."""
    buttons = [each for each in window.findChildren(QAbstractButton) if each.isVisible()]
    return next(each for each in buttons if each.text().replace("&", "") == words)


def _words(window: QWidget) -> list[str]:
    return [each.text() for each in window.findChildren(QWidget) if each.isVisible() and getattr(each, "text", str)()]
