"""Work that would halt the window if it were done in one go, done a piece in each of the window's turns."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer


class Turns(QObject):
    """In between the window lays out and paints what the piece before showed, and sees keys and clicks."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left: list[Callable[[], None]] = []
        self._has_painted = False
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._do_next)

    @property
    def are_left(self) -> bool:
        """Whether something is still to be done."""
        return self._timer.isActive()

    def begin(self, *pieces: Callable[[], None]) -> None:
        """Does these pieces in their order, instead of what is left of earlier ones."""
        self._left = list(pieces)
        self._has_painted = False
        if pieces:
            self._timer.start()
        else:
            self._timer.stop()

    def _do_next(self) -> None:
        self._has_painted = not self._has_painted
        if self._has_painted:
            # What was shown is laid out and painted in the turn that ends now; more work in it would be felt.
            if self._left:
                self._timer.start()
            return
        self._timer.start()
        self._left.pop(0)()
