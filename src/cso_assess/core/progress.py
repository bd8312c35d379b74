"""Progress of work that takes long, reported now and then to whoever waits for it."""

from collections.abc import Callable

OnProgress = Callable[[int, int], None]
"""Takes how much is done and how much there is in all; it raises to end the work."""

MOST_REPORTS = 200
"""So often progress is reported at most."""


def ignore_progress(_done: int, _whole: int) -> None:
    """Where nobody waits."""


class ProgressCounter:
    """Counts what is done of work that has so many parts."""

    def __init__(self, whole: int, tell: OnProgress = ignore_progress) -> None:
        self._whole = max(whole, 1)
        self._tell = tell
        self._done = 0
        self._told = -1

    def advance(self, count: int = 1) -> None:
        """So many parts more are done."""
        self._done += count
        part = self._done * MOST_REPORTS // self._whole
        if part != self._told:
            self._told = part
            self._tell(self._done, self._whole)
