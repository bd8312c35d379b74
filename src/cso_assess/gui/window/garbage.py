"""Clears away what nobody needs any more, in the window's thread only.

Python clears away in whichever thread happens to run; parts of a window that are destroyed in the database's thread
take the program with them.
"""

import gc

from PySide6.QtCore import QObject, QTimer

PAUSE = 500
"""Milliseconds between two looks; most of them find nothing to do."""


class Sweeper(QObject):
    """Takes over from Python until it is stopped."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=PAUSE)
        self._timer.timeout.connect(self._look)
        self._was_enabled = False

    def start(self) -> None:
        """From now on nothing is cleared away in other threads."""
        self._was_enabled = gc.isenabled()
        gc.disable()
        self._timer.start()

    def stop(self) -> None:
        """Gives it back to Python, if Python did it before."""
        self._timer.stop()
        if self._was_enabled:
            gc.enable()

    def _look(self) -> None:
        """Clears away as much as Python would have."""
        due = [
            age
            for age, (count, most) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True))
            if count > most
        ]
        if due:
            gc.collect(due[-1])
