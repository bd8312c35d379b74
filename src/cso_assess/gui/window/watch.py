"""Watches what the computer tells the window: whether somebody is there, and files that are dropped on it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QGuiApplication, QWindow
from PySide6.QtWidgets import QWidget

ENDING = ".csoa"

IDLE = 10 * 60 * 1000
"""Milliseconds without a key or a movement until a protected workspace is locked."""

_USE = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    )
)
_DRAGS = frozenset((QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop))


class WindowWatch(QObject):
    """Sees events of the system before the widgets do, so that files may be dropped on text fields as well."""

    used = Signal()
    files_dropped = Signal(object)
    """list of Path: hand-over files."""

    def __init__(self, application: QGuiApplication, window: QWidget) -> None:
        super().__init__(window)
        self._application = application
        window.setAcceptDrops(True)
        self._watch(window.windowHandle())
        # Dialogs are windows of their own.
        application.focusWindowChanged.connect(self._watch)

    def stop(self) -> None:
        """Looks at nothing any more; called before the window goes."""
        self._application.focusWindowChanged.disconnect(self._watch)
        for window in self._application.allWindows():
            window.removeEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in _USE:
            self.used.emit()
        elif kind in _DRAGS and isinstance(event, QDropEvent | QDragMoveEvent):
            return self._drag(event)
        return False

    def _drag(self, event: QDropEvent) -> bool:
        """Takes files of ours; whether it did."""
        files = handover_files(event.mimeData())
        if not files:
            return False
        event.acceptProposedAction()
        if event.type() is QEvent.Type.Drop:
            self.files_dropped.emit(files)
        return True

    def _watch(self, window: QWindow | None) -> None:
        """A window that is watched already is not watched twice."""
        if window is not None:
            window.installEventFilter(self)


class IdleLock(QObject):
    """Says when nobody has been there for some time."""

    idled = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=IDLE)
        self._timer.timeout.connect(self.idled)
        self._timer.start()

    def wait_again(self) -> None:
        """Somebody is there."""
        self._timer.start()


def handover_files(data: QMimeData) -> list[Path]:
    """The hand-over files among what is dragged."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() == ENDING]
