"""What a page does about the passphrase: asks for it, has it kept, and shows the recovery code once."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cso_assess.errors import UserError
from cso_assess.gui.desk import Desk
from cso_assess.gui.dialogs.passphrase import Asked, PassphraseDialog, RecoveryCodeDialog
from cso_assess.gui.files.recovery_sheet import RecoverySheet

if TYPE_CHECKING:
    from cso_assess.workspace import Workspace


class Protection(QObject):
    """Sets, changes and removes the passphrase of the workspace."""

    changed = Signal()
    """The workspace is protected in another way than before, and what there was to show was seen."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page

    def begin(self) -> None:
        """Asks for a first passphrase."""

        def change(workspace: Workspace, _present: str, new: str) -> str:
            return workspace.protection.set(new)

        self._ask(Asked.NEW, change)

    def change(self) -> None:
        """Asks for another passphrase."""

        def change(workspace: Workspace, present: str, new: str) -> str:
            _refuse_other(workspace, present)
            workspace.protection.change(new)
            return ""

        self._ask(Asked.OTHER, change)

    def replace_forgotten(self) -> None:
        """Asks whoever opened the workspace with the recovery code for another passphrase."""

        def change(workspace: Workspace, _present: str, new: str) -> str:
            workspace.protection.change(new)
            return ""

        self._ask(Asked.NEW, change)

    def renew_code(self) -> None:
        """Makes another recovery code; the earlier one opens nothing any more."""

        def change(workspace: Workspace, present: str, _new: str) -> str:
            _refuse_other(workspace, present)
            return workspace.protection.renew_code()

        self._ask(Asked.PRESENT, change)

    def end(self) -> None:
        """Takes the passphrase away."""

        def change(workspace: Workspace, present: str, _new: str) -> str:
            _refuse_other(workspace, present)
            workspace.protection.remove()
            return ""

        self._ask(Asked.PRESENT, change)

    def _ask(self, asked: Asked, change: Callable[[Workspace, str, str], str]) -> None:
        dialog = PassphraseDialog(asked, self._page)

        def keep(present: str, new: str) -> None:
            dialog.wait()
            self._desk.save(
                lambda workspace: change(workspace, present, new), kept, refused, is_alone=True, is_told=True
            )

        def kept(code: str) -> None:
            # What lies beside protected data can be read, and a folder may be called as an organization is.
            self._desk.files.forget()
            dialog.accept()
            self._show_code(code)

        def refused(refusal: UserError) -> None:
            dialog.refuse(self._desk.words.say(refusal.reason))

        dialog.given.connect(keep)
        dialog.open()

    def _show_code(self, code: str) -> None:
        if not code:
            self.changed.emit()
            return
        shown = RecoveryCodeDialog(code, self._page)
        sheet = RecoverySheet(self._desk, shown)
        shown.sheet_wanted.connect(sheet.save)
        shown.print_wanted.connect(sheet.print)
        shown.finished.connect(lambda _result: self.changed.emit())
        shown.open()


def _refuse_other(workspace: Workspace, passphrase: str) -> None:
    """Whoever finds the window open does not know the passphrase."""
    from cso_assess.opening import WrongPassphraseError

    if not workspace.protection.fits(passphrase):
        raise WrongPassphraseError
