"""The real window for benchmarks: opened on a data folder, driven by keys and clicks, and watched while it paints."""

import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from cso_assess.gui.window.application import Session, arguments
from cso_assess.paths import Folders

TODAY = date(2026, 11, 23)
SIZE = (1366, 768)


class Painted(QObject):
    """Counts the pictures of a widget."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt calls it so
        if event.type() == QEvent.Type.Paint:
            self.count += 1
        return False


@contextmanager
def opened(folder: Path, language: str = "ky") -> Iterator[Session]:
    """A window on a data folder, with all that it loads late."""
    application = QApplication.instance() or QApplication(arguments())
    assert isinstance(application, QApplication)
    session = Session(application, Folders(folder), language, TODAY)
    try:
        session.window.resize(*SIZE)
        session.begin()
        until(lambda: session.window.is_loaded)
        session.window.activateWindow()
        settle(session)
        yield session
        session.window.close()
    finally:
        session.end()


def until(is_done: Callable[[], bool], seconds: float = 120) -> None:
    """Lets the window work until something is so; it looks a hundred times a second, and rests in between."""
    end = time.monotonic() + seconds
    ticks = QTimer(interval=10)
    ticks.start()
    while not is_done():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        if time.monotonic() > end:
            raise TimeoutError("the window did not come to it")
    ticks.stop()


def settle(session: Session) -> None:
    """Waits until all that was asked and saved is done, and painted."""
    done: list[bool] = []
    session.desk.ask(lambda _workspace: True, done.append)
    until(lambda: bool(done) and not session.desk.is_saving)
    until(lambda: session.window.page is None or not session.window.page.is_filling)
    for _ in range(3):
        QCoreApplication.processEvents()


def timed(act: Callable[[], object], is_done: Callable[[], bool]) -> float:
    """Milliseconds from an act until it led to something and the window has painted all that it had to."""
    QCoreApplication.processEvents()
    begun = time.perf_counter()
    act()
    while not is_done():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return (time.perf_counter() - begun) * 1000


def press(key: Qt.Key) -> None:
    """A key where the keyboard is."""
    QTest.keyClick(QApplication.focusWidget(), key)


def click(window: QWidget, name: str) -> None:
    """A click on the visible button of that name."""
    button = next(
        each
        for each in window.findChildren(QAbstractButton)
        if each.isVisible() and name in (each.text(), each.accessibleName())
    )
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
