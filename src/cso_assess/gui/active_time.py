"""How long people were at work on a round: the time between what they did, long pauses left out."""

from PySide6.QtCore import QElapsedTimer

LONGEST_PAUSE = 300
"""Seconds; a longer pause is not counted, since nobody was answering."""


class ActiveTime:
    """Counts seconds from one thing done to the next; the computer's clock may jump meanwhile."""

    def __init__(self) -> None:
        self._since = QElapsedTimer()
        self._seconds = 0.0

    def count(self) -> None:
        """Something was done just now."""
        if self._since.isValid():
            passed = self._since.elapsed() / 1000
            self._seconds += passed if passed <= LONGEST_PAUSE else 0
        self._since.start()

    def take(self) -> int:
        """The whole seconds counted since they were last taken."""
        whole = int(self._seconds)
        self._seconds -= whole
        return whole
