"""A disk that takes nothing more, for tests of what becomes of words that cannot be saved."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


class Disk:
    """On which no file of this process can grow beyond the log of the database."""

    def __init__(self, folder: Path) -> None:
        self._resource = pytest.importorskip("resource", reason="Windows limits no file's size")
        self._log = folder / "workspace.db-wal"
        self._usual = self._resource.getrlimit(self._resource.RLIMIT_FSIZE)

    def fill(self) -> None:
        self._limit(self._log.stat().st_size)

    def make_room(self) -> None:
        self._limit(self._usual[0])

    @contextmanager
    def is_full(self) -> Iterator[None]:
        """While this lasts, nothing more fits."""
        self.fill()
        try:
            yield
        finally:
            self.make_room()

    def _limit(self, size: int) -> None:
        self._resource.setrlimit(self._resource.RLIMIT_FSIZE, (size, self._usual[1]))
