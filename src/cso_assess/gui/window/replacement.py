"""Puts a backup, or what can be read of a damaged file, in the place of the closed data, and tells what came of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from cso_assess.gui.desk import Desk, Refused
from cso_assess.paths import Folders
from cso_assess.sealing import NO_SECRETS, Secrets
from cso_assess.workspace.safety import restore, salvage

if TYPE_CHECKING:
    from cso_assess.gui.window.main_window import MainWindow
    from cso_assess.store.backups.restoring import Restored
    from cso_assess.store.backups.salvage import Salvaged


class Replacement(QObject):
    """Both open the data again afterwards; a refusal means that nothing was changed and the data is still closed."""

    def __init__(self, desk: Desk, folders: Folders, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._folders = folders
        self._window = window

    def restore(self, backup: Path, secrets: Secrets, file_secrets: Secrets, refused: Refused) -> None:
        """Goes back to a backup; `file_secrets` open it if it was protected elsewhere."""
        folders, desk = self._folders, self._desk

        def work() -> Restored:
            return restore(folders, backup, secrets, file_secrets=file_secrets, clock=lambda: desk.now)

        def tell(done: Restored) -> None:
            self._tell_restored(done, was_protected=file_secrets != NO_SECRETS)

        desk.change_files(work, secrets, tell, refused)

    def salvage(self, secrets: Secrets, refused: Refused) -> None:
        """Saves what can be read of the damaged data."""
        folders, desk = self._folders, self._desk

        def work() -> Salvaged:
            return salvage(folders, secrets, clock=lambda: desk.now)

        desk.change_files(work, secrets, self._tell_salvaged, refused)

    def _tell_restored(self, done: Restored, *, was_protected: bool) -> None:
        if was_protected and not self._desk.is_protected:
            self._window.banner.say(
                self.tr(
                    "Your data is again as it was in the backup. That was protected; here the data can be read by"
                    " whoever has this computer."
                ),
                "danger",
                self.tr("Protect the data with a passphrase"),
                self._protect,
            )
            return
        text = self.tr("Your data is again as it was in the backup.")
        if done.earlier is not None:
            text = self.tr(
                "Your data is again as it was in the backup. What was there before is kept in the file {file}."
            ).format(file=done.earlier.name)
        self._window.banner.say(text)

    def _protect(self) -> None:
        from cso_assess.gui.protection import Protection

        Protection(self._desk, self._window).begin()

    def _tell_salvaged(self, done: Salvaged) -> None:
        doubtful = done.saved.doubtful
        text = self.tr("What could be read was saved. The damaged file is kept: {file}.")
        if doubtful:
            text = self.tr(
                "What could be read was saved; the damage may have changed %n answers, so look at them again. The"
                " damaged file is kept: {file}.",
                "",
                doubtful,
            )
        said = [text.format(file=done.damaged.name)]
        if done.saved.of_others:
            said.append(self.tr("The folder also keeps a backup of other data; nothing was taken from it."))
        self._window.banner.say(" ".join(said))
