"""Clears away what nobody needs any more, in the window's thread only.

Python clears away in whichever thread happens to run; parts of a window that are destroyed in the database's thread
take the program with them. To look through all that there is takes longer than a picture may wait, and through what a
large file brings longer still. So that is put aside at first, which takes no time, and looked through when nobody is
there to wait.
"""

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

PAUSE = 500
"""Milliseconds between two looks; most of them find nothing to do."""

QUIET = 20
"""Looks without a key or a movement until nobody waits."""

MANY = 5_000
"""So many new things are looked through at any time, in less than a millisecond."""


class Sweeper(QObject):
    """Takes over from Python until it is stopped."""

    def __init__(self, is_busy: Callable[[], bool], parent: QObject) -> None:
        """`is_busy` says whether work goes on beside the window."""
        super().__init__(parent)
        self._is_busy = is_busy
        self._timer = QTimer(self, interval=PAUSE)
        self._timer.timeout.connect(self._look)
        self._quiet = 0
        self._is_all_due = False
        self._was_enabled = False

    def start(self) -> None:
        """From now on nothing is cleared away in other threads."""
        self._was_enabled = gc.isenabled()
        gc.disable()
        self._put_aside()
        self._timer.start()

    def wait_again(self) -> None:
        """Somebody is there."""
        self._quiet = 0

    def stop(self) -> None:
        """Gives it back to Python, if Python did it before."""
        self._timer.stop()
        gc.unfreeze()
        if self._was_enabled:
            gc.enable()

    def _look(self) -> None:
        """Clears away as much as Python would have, or only when nobody is there."""
        self._quiet += 1
        new, middle, old = gc.get_count()
        of_new, of_middle, of_old = gc.get_threshold()
        self._is_all_due |= old > of_old
        if self._is_all_due and self._quiet >= QUIET and not self._is_busy():
            self._clear_all()
        elif new > MANY:
            self._put_aside()
        elif middle > of_middle:
            gc.collect(1)
        elif new > of_new:
            gc.collect(0)

    def _clear_all(self) -> None:
        """What is left is put aside again, so that the next looks are short."""
        gc.unfreeze()
        gc.collect()
        gc.freeze()
        self._is_all_due = False

    def _put_aside(self) -> None:
        """All that there is now; most of it goes without being looked for, as soon as nothing names it."""
        gc.freeze()
        self._is_all_due = True
