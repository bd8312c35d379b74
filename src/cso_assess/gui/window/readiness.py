"""Loads what the next click will need while nobody clicks: the modules of the pages, one after another."""

from PySide6.QtCore import QObject, QTimer

from cso_assess.gui.desk import Desk
from cso_assess.gui.window.page_list import load_page

PAGES_IN_TURN = ("assess", "results", "plan", "history", "reports")
"""In the order in which they are most likely opened."""

PAUSE = 700
"""Milliseconds without a key or a movement until the next one is loaded."""


class Readiness(QObject):
    """Loads in the background thread, where the window waits some milliseconds for each page at most."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._left = list(PAGES_IN_TURN)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._load_next)
        self._timer.start()

    def wait_again(self) -> None:
        """Somebody is there: she comes first."""
        if self._timer.isActive():
            self._timer.start()

    def _load_next(self) -> None:
        name = self._left.pop(0)
        self._desk.run_in_background(lambda _tell: load_page(name), lambda _nothing: self._go_on())

    def _go_on(self) -> None:
        if self._left:
            self._timer.start()
