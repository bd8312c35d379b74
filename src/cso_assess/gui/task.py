"""Work that takes a while, as the window sees it: its progress, and a way to cancel it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from cso_assess.core.progress import OnProgress
from cso_assess.errors import CancelledError, sentence

T = TypeVar("T")


class Task(QObject):
    """Work in the background; `progressed` says how much of the whole is done."""

    progressed = Signal(int, int)
    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_cancelled = False

    def run(self, work: Callable[[OnProgress], T]) -> T:
        """Does the work in the thread that calls this."""
        self._tell(0, 1)
        return work(self._tell)

    def cancel(self) -> None:
        """Ends the work when it next tells how far it is."""
        self.is_cancelled = True

    def end(self) -> None:
        """Says that nothing more comes."""
        self.ended.emit()
        self.deleteLater()

    def _tell(self, done: int, whole: int) -> None:
        if self.is_cancelled:
            raise CancelledError(sentence.tr("This was cancelled."))
        self.progressed.emit(done, whole)
