"""The recovery code on paper: its sheet made in the background, saved where the person says or printed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from cso_assess.files import write_whole
from cso_assess.gui.files.printing import print_document
from cso_assess.report import make_recovery_sheet
from cso_assess.report.page_pictures import page_sizes

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from cso_assess.errors import UserError
    from cso_assess.gui.desk import Desk
    from cso_assess.gui.dialogs.passphrase import RecoveryCodeDialog


class RecoverySheet(QObject):
    """What the dialog that shows a code does with it."""

    def __init__(self, desk: Desk, dialog: RecoveryCodeDialog) -> None:
        super().__init__(dialog)
        self._desk = desk
        self._dialog = dialog

    def save(self) -> None:
        """Writes the sheet as PDF, whole or not at all."""
        words = self._desk.words
        name = f"{words.tr('Recovery sheet')}.pdf"
        target = self._desk.files.to_save(
            self._dialog, self.tr("Save the recovery sheet"), name, self.tr("PDF documents (*.pdf)")
        )
        if target is not None:
            said = self.tr("Saved as {file}. Print it, then delete the file.").format(file=target.name)
            self._make(lambda sheet: self._write(target, sheet, said))

    def print(self) -> None:
        """Sends the sheet to a printer; nothing of it stays on the computer."""

        def begin(sheet: bytes) -> None:
            print_document(self._dialog, self._desk, sheet, page_sizes(sheet), self._say_printed)

        self._make(begin)

    def _make(self, then: Callable[[bytes], None]) -> None:
        from cso_assess.press.running import Job

        press, job = self._desk.press, Job(make_recovery_sheet, self._dialog.code, self._desk.words, self._desk.today)
        self._desk.run_in_background(lambda _tell: press.do(job), then, self._refuse)

    def _write(self, target: Path, sheet: bytes, said: str) -> None:
        self._desk.run_in_background(
            lambda _tell: write_whole(target, sheet), lambda _nothing: self._dialog.say(said), self._refuse
        )

    def _say_printed(self, _sheets: int) -> None:
        self._dialog.say(self.tr("The sheet was sent to the printer."))

    def _refuse(self, refusal: UserError) -> None:
        self._dialog.say(self._desk.words.say(refusal.reason))
