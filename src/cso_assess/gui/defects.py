"""What happens when the program itself has a defect: a note for whoever mends it, a sentence for the person."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from datetime import datetime
from types import TracebackType

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cso_assess.files import make_private_folder
from cso_assess.paths import Folders

LONGEST_LOG = 500_000
"""Bytes; a longer log begins anew."""


class DefectReporter(QObject):
    """Takes the place of sys.excepthook while the window is open."""

    def __init__(self, folders: Folders, now: Callable[[], datetime], window: QWidget) -> None:
        super().__init__(window)
        self._log = folders.logs / "defects.log"
        self._now = now
        self._window = window
        self._is_telling = False

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Writes where it happened, but neither values nor messages, which may hold what people wrote."""
        if issubclass(kind, KeyboardInterrupt):
            self._window.close()
            return
        entry = f"{self._now():%Y-%m-%d %H:%M:%S} {kind.__name__}\n{''.join(_places(trace))}\n"
        sys.stderr.write(entry)
        self._append(entry)
        if not self._is_telling:
            self._tell()

    def _append(self, entry: str) -> None:
        try:
            make_private_folder(self._log.parent)
            is_long = self._log.exists() and self._log.stat().st_size > LONGEST_LOG
            with self._log.open("w" if is_long else "a", encoding="utf-8") as file:
                file.write(entry)
        except OSError:
            # The disk may be what failed; the person is told all the same.
            sys.stderr.write("The log could not be written.\n")

    def _tell(self) -> None:
        from PySide6.QtWidgets import QMessageBox

        self._is_telling = True
        box = QMessageBox(self._window)
        box.setWindowTitle("CSO Assess")
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(
            self.tr(
                "Something in the program did not work. Everything that was shown as saved is safe. "
                "Close the program and open it again; if this comes back, show the file {file} to whoever helps you."
            ).format(file=self._log)
        )
        box.addButton(self.tr("Go on"), QMessageBox.ButtonRole.AcceptRole)
        box.exec()
        self._is_telling = False


def _places(trace: TracebackType | None) -> list[str]:
    """File, line and function of each step, without the source line."""
    return [f"  {frame.name} ({frame.filename}:{frame.lineno})\n" for frame in traceback.extract_tb(trace)]
