"""What stands in the window while the workspace is closed, and what leads out of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog

from cso_assess.errors import DamageError, UserError, sentence
from cso_assess.gui.desk import Desk
from cso_assess.gui.window.reading_copy import ReadingCopy
from cso_assess.opening import InUseError, LockedError, WrongPassphraseError, is_protected
from cso_assess.paths import Folders
from cso_assess.sealing import NO_SECRETS, Secrets
from cso_assess.workspace.safety import restore, salvage, way_back

if TYPE_CHECKING:
    from cso_assess.gui.window.main_window import MainWindow
    from cso_assess.store.backups.restoring import Restored
    from cso_assess.store.backups.salvage import Salvaged
    from cso_assess.store.backups.ways_back import WayBack
    from cso_assess.workspace import Workspace


class Entrance(QObject):
    """Asks for the passphrase, locks, says who has the data open, and goes back from damage."""

    leave_chosen = Signal()
    """The program is to be closed."""

    def __init__(self, desk: Desk, folders: Folders, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._folders = folders
        self._window = window
        self._place: Any = None
        self._secrets = NO_SECRETS
        self._has_forgotten = False
        self._copy = ReadingCopy(desk, folders, window.notice, self)
        self._copy.left.connect(self.leave_copy)
        desk.language_changed.connect(self._retranslate)
        desk.opened.connect(self._open_up)

    def read_copy(self) -> None:
        """Opens a copy of the newest backup for reading, while somebody else has the data open."""
        if is_protected(self._folders):
            self._ask_for_passphrase(self._open_copy)
        else:
            self._open_copy(NO_SECRETS)

    def leave_copy(self) -> None:
        """Tries to open the data itself."""
        if self._window.may_leave():
            self._wait_for(self._desk.open_again)

    def refuse(self, refusal: UserError) -> None:
        """Shows why the workspace was not opened, and what can be done."""
        if isinstance(refusal, LockedError):
            self._ask_for_passphrase()
        elif isinstance(refusal, DamageError):
            self._show_damage(may_go_on=False)
        else:
            self._show_refusal(refusal)

    def lock(self) -> None:
        """Saves and closes a protected workspace; nothing of it stays in the window."""
        if not self._desk.is_protected:
            return
        _close_dialogs()
        if not self._window.save_all() and self._desk.copied_at is None:
            self._window.say_refusal(
                UserError(
                    sentence.tr(
                        "The window was not locked: some of what you wrote could not be saved. It still stands there;"
                        " all that was shown as saved is safe."
                    )
                )
            )
            return
        self._ask_for_passphrase()
        self._desk.shut(LockedError(), _nothing)

    def show_damage_found(self) -> None:
        """Closes a workspace in which damage was found, and shows the ways out."""
        self._with_secrets(lambda: self._shut_and(lambda: self._show_damage(may_go_on=True)))

    def go_back(self, backup: Path, file_secrets: Secrets = NO_SECRETS) -> None:
        """Closes the workspace, goes back to a backup, and opens it again."""
        self._with_secrets(lambda: self._shut_and(lambda: self._restore(backup, file_secrets)))

    # ---- places ----

    def _show(self, place: Any) -> None:
        self._place = place
        self._window.notice.hide()
        self._window.show_closed(place)

    def _ask_for_passphrase(self, use: Callable[[Secrets], None] | None = None) -> None:
        from cso_assess.gui.pages.unlock import UnlockPage

        page = UnlockPage(self._window)
        page.given.connect(use or self._unlock)
        self._show(page)
        page.take_focus()

    def _show_refusal(self, refusal: UserError) -> None:
        from cso_assess.gui.pages.refusal import RefusalPage

        page = RefusalPage(refusal.reason, self._desk.words, self._window)
        page.again_chosen.connect(self._desk.open_again)
        page.copy_chosen.connect(self.read_copy)
        page.folder_chosen.connect(self._show_folder)
        page.leave_chosen.connect(self.leave_chosen)
        self._show(page)
        page.take_focus()
        if isinstance(refusal, InUseError):
            self._copy.look_for(page.offer_copy)

    def _show_damage(self, *, may_go_on: bool) -> None:
        from cso_assess.gui.pages.damage import DamagePage

        page = DamagePage(self._desk.words, self._window, may_go_on=may_go_on)
        page.way_back_chosen.connect(lambda backup: self._out_of_damage(lambda: self._restore(backup)))
        page.salvage_chosen.connect(lambda: self._out_of_damage(self._save_readable))
        page.folder_chosen.connect(self._show_folder)
        page.leave_chosen.connect(self._open_again if may_go_on else self.leave_chosen)
        self._show(page)
        if is_protected(self._folders) and self._secrets == NO_SECRETS:
            self._ask_secrets(self._look_for_way_back)
        else:
            self._look_for_way_back()

    # ---- what is done ----

    def _unlock(self, secrets: Secrets) -> None:
        self._secrets = secrets
        self._has_forgotten = bool(secrets.recovery_code)
        self._desk.unlock(secrets, self._refuse_unlocking)

    def _refuse_unlocking(self, refusal: UserError) -> None:
        """A wrong secret is told where it was written; anything else has a place of its own."""
        if isinstance(refusal, DamageError | InUseError):
            self.refuse(refusal)
        else:
            self._secrets = NO_SECRETS
            self._place.refuse(self._desk.words.say(refusal.reason))

    def _open_copy(self, secrets: Secrets) -> None:
        self._copy.open(secrets, lambda refusal: self._place.refuse(self._desk.words.say(refusal.reason)))

    def _open_up(self) -> None:
        if self._place is None:
            return
        self._place, self._secrets = None, NO_SECRETS
        self._copy.say()
        self._window.open_up()
        if self._has_forgotten:
            self._has_forgotten = False
            self._ask_for_new_passphrase()

    def _ask_for_new_passphrase(self) -> None:
        """Whoever came in with the recovery code needs a passphrase for the next time."""
        from cso_assess.gui.protection import Protection

        Protection(self._desk, self._window).replace_forgotten()

    def _shut_and(self, then: Callable[[], None]) -> None:
        """Saves and closes the workspace."""
        if self._window.save_all():
            self._wait_for(then)

    def _wait_for(self, then: Callable[[], None]) -> None:
        """Closes the workspace."""
        from cso_assess.gui.pages.refusal import WaitingPage

        self._show(WaitingPage(self._desk.words, self._window))
        self._desk.shut(LockedError(), then)

    def _with_secrets(self, then: Callable[[], None]) -> None:
        """Asks for the passphrase first where the files cannot be worked on without it."""
        if self._desk.is_protected:
            self._ask_secrets(then)
        else:
            then()

    def _ask_secrets(self, then: Callable[[], None]) -> None:
        from cso_assess.gui.dialogs.passphrase import Asked, PassphraseDialog

        dialog = PassphraseDialog(Asked.PRESENT, self._window)

        def kept(_fits: object) -> None:
            dialog.accept()
            then()

        def check(present: str, _new: str) -> None:
            self._secrets = Secrets(present)
            if not self._desk.is_open:
                kept(None)
                return
            self._desk.ask(
                lambda workspace: _refuse_other(workspace, present),
                kept,
                lambda refusal: dialog.refuse(self._desk.words.say(refusal.reason)),
            )

        dialog.given.connect(check)
        dialog.open()

    def _look_for_way_back(self) -> None:
        folders, secrets, page = self._folders, self._secrets, self._place

        def refuse(refusal: UserError) -> None:
            if isinstance(refusal, WrongPassphraseError):
                self._ask_secrets(self._look_for_way_back)
            page.refuse(self._desk.words.say(refusal.reason))

        def show(found: WayBack | None) -> None:
            page.show_way_back(found)

        self._desk.run_in_background(lambda _tell: way_back(folders, secrets), show, refuse)

    def _out_of_damage(self, work: Callable[[], None]) -> None:
        self._place.show_busy(is_busy=True)
        work()

    def _restore(self, backup: Path, file_secrets: Secrets = NO_SECRETS) -> None:
        folders, secrets, desk = self._folders, self._secrets, self._desk

        def work() -> Restored:
            return restore(folders, backup, secrets, file_secrets=file_secrets, clock=lambda: desk.now)

        def tell(done: Restored) -> None:
            self._tell_restored(done, was_protected=file_secrets != NO_SECRETS)

        desk.change_files(work, secrets, tell, self._refuse_change)

    def _save_readable(self) -> None:
        folders, secrets, desk = self._folders, self._secrets, self._desk

        def work() -> Salvaged:
            return salvage(folders, secrets, clock=lambda: desk.now)

        desk.change_files(work, secrets, self._tell_salvaged, self._refuse_change)

    def _refuse_change(self, refusal: UserError) -> None:
        """Nothing was changed: what stood there stands there again, with the reason."""
        said = self._desk.words.say(refusal.reason)
        if hasattr(self._place, "refuse"):
            self._place.refuse(said)
            return
        self._open_again()
        self._window.banner.say(said, "danger")

    def _open_again(self) -> None:
        self._desk.unlock(self._secrets, self.refuse)

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

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folders.root)))

    def _retranslate(self, _language: str) -> None:
        if self._place is not None:
            self._place.retranslate(self._desk.words)
        else:
            self._copy.say()


def _refuse_other(workspace: Workspace, passphrase: str) -> None:
    if not workspace.protection.fits(passphrase):
        raise WrongPassphraseError


def _close_dialogs() -> None:
    """What is asked over the window holds names as well."""
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, QDialog) and widget.isVisible():
            widget.reject()


def _nothing() -> None:
    """The next question comes from the place that is shown."""
