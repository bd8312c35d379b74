"""Loads what the next click will need while nobody clicks: types of Qt and the modules of the pages, one by one."""

from collections.abc import Iterator
from time import monotonic

from PySide6.QtCore import QObject, QTimer

from cso_assess.gui.window.page_list import load_page

PAGES_IN_TURN = ("assess", "results", "plan", "history", "reports")
"""In the order in which they are most likely opened."""

PAUSE = 700
"""Milliseconds without a key or a movement until the next one is loaded."""

AT_ONCE = 0.002
"""Seconds for which types are built before the window is asked what it has to do."""


class Readiness(QObject):
    """Loads pages in the window's thread, 2 to 25 ms for each, when nobody has been there for a moment.

    Not in the background: their classes are built of Qt's, and PySide6 can end the program when two threads do that.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._types: Iterator[None] | None = None
        self._left = list(PAGES_IN_TURN)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._load_next)
        self._timer.start()

    def wait_again(self) -> None:
        """Somebody is there: she comes first."""
        if self._timer.isActive():
            self._timer.start()

    def _load_next(self) -> None:
        if self._types is None:
            from cso_assess.gui.window.qt_types import build_types

            self._types = build_types()
            self._build_types()
            return
        load_page(self._left.pop(0))
        self._go_on()

    def _build_types(self) -> None:
        """A few of them in each turn of the window, so that nobody feels it."""
        until = monotonic() + AT_ONCE
        for _ in self._types or ():
            if monotonic() > until:
                QTimer.singleShot(0, self, self._build_types)
                return
        self._go_on()

    def _go_on(self) -> None:
        if self._left:
            self._timer.start()
