"""Everything brought back from a backup file: from a flash disk, on a new computer, also when it was protected."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from cso_assess.errors import UserError
from cso_assess.gui.desk import Desk
from cso_assess.sealing import NO_SECRETS, Secrets


class BringingBack(QObject):
    """Asks for the file, for what opens it, and whether it is meant."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        self._is_first = False

    def ask(self, *, is_first: bool) -> None:
        """Begins; with `is_first` there is nothing yet that could be missed."""
        self._is_first = is_first
        file = self._desk.files.to_open(self._page, self.tr("Which backup?"), self.tr("Backups (*.db)"))
        if file:

            def go_on(needs_secret: bool) -> None:
                if needs_secret:
                    self._ask_secret(file)
                else:
                    self._confirm(file, NO_SECRETS)

            self._desk.ask(lambda workspace: workspace.safety.needs_secret(file), go_on)

    def _ask_secret(self, file: Path) -> None:
        from cso_assess.gui.dialogs.passphrase import Asked, PassphraseDialog

        dialog = PassphraseDialog(Asked.FILE, self._page)

        def check(typed: str, _new: str) -> None:
            dialog.setEnabled(False)
            self._desk.ask(lambda workspace: workspace.safety.secrets_of(file, typed), fits, refuse)

        def fits(secrets: Secrets) -> None:
            dialog.accept()
            self._confirm(file, secrets)

        def refuse(refusal: UserError) -> None:
            dialog.setEnabled(True)
            dialog.refuse(self._desk.words.say(refusal.reason))

        dialog.given.connect(check)
        dialog.open()

    def _confirm(self, file: Path, secrets: Secrets) -> None:
        from cso_assess.gui.dialogs.going_back import GoingBackDialog

        if self._is_first:
            self._desk.way_back_chosen.emit(file, secrets)
            return
        told = self.tr("Everything will be as it was in the file {file}.").format(file=file.name)
        dialog = GoingBackDialog(told, self._page)
        dialog.accepted.connect(lambda: self._desk.way_back_chosen.emit(file, secrets))
        dialog.open()
