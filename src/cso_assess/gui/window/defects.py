"""What happens when the program itself has a defect: a note for whoever mends it, a sentence for the person."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import datetime
from types import TracebackType

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cso_assess.gui import flags
from cso_assess.paths import Folders


class DefectReporter(QObject):
    """Takes the place of sys.excepthook while the window is open."""

    def __init__(self, folders: Folders, now: Callable[[], datetime], window: QWidget) -> None:
        super().__init__(window)
        self._logs = folders.logs
        self._now = now
        self._window = window
        self._is_telling = False

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Notes where it happened, but neither values nor messages, which may hold what people wrote."""
        # Imported here: it is needed only when something went wrong.
        from cso_assess.logs import Event, note

        if issubclass(kind, KeyboardInterrupt):
            self._window.close()
            return
        note(self._logs, Event.DEFECT, self._now(), error.with_traceback(trace))
        sys.stderr.write(f"{kind.__name__}\n")
        if not self._is_telling:
            self._tell()

    def _tell(self) -> None:
        from PySide6.QtWidgets import QMessageBox

        from cso_assess.logs import NAME

        self._is_telling = True
        box = QMessageBox(self._window)
        box.setWindowTitle("CSO Assess")
        box.setIcon(QMessageBox.Icon.Warning)
        box.setProperty("textFormat", flags.PLAIN_TEXT)
        box.setText(
            self.tr(
                "Something in the program did not work. Everything that was shown as saved is safe. "
                "Close the program and open it again; if this comes back, show the file {file} to whoever helps you."
            ).format(file=self._logs / NAME)
        )
        box.addButton(self.tr("Go on"), QMessageBox.ButtonRole.AcceptRole)
        box.exec()
        self._is_telling = False
