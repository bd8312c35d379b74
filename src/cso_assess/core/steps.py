"""How far long work has come, told now and then to whoever waits for it."""

from collections.abc import Callable

Tell = Callable[[int, int], None]
"""Takes how much is done and how much there is; it raises to end the work."""

TIMES = 200
"""So often it is told at most."""


def untold(_done: int, _whole: int) -> None:
    """Where nobody waits."""


class Steps:
    """Counts the steps of work that has so many."""

    def __init__(self, whole: int, tell: Tell = untold) -> None:
        self._whole = max(whole, 1)
        self._tell = tell
        self._done = 0
        self._told = -1

    def go_on(self, count: int = 1) -> None:
        """So many steps more are done."""
        self._done += count
        part = self._done * TIMES // self._whole
        if part != self._told:
            self._told = part
            self._tell(self._done, self._whole)
