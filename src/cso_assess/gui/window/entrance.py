"""What stands in the window while the workspace is closed, and what leads out of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog

from cso_assess.errors import DamageError, UserError, sentence
from cso_assess.gui.desk import Desk, Refused
from cso_assess.gui.window.reading_copy import ReadingCopy
from cso_assess.gui.window.replacement import Replacement
from cso_assess.opening import InUseError, LockedError, WrongPassphraseError, is_protected
from cso_assess.paths import Folders
from cso_assess.sealing import NO_SECRETS, Secrets
from cso_assess.workspace.safety import way_back

if TYPE_CHECKING:
    from cso_assess.gui.pages.damage import DamagePage
    from cso_assess.gui.pages.refusal import RefusalPage, WaitingPage
    from cso_assess.gui.pages.unlock import UnlockPage
    from cso_assess.gui.window.main_window import MainWindow
    from cso_assess.workspace import Workspace

    RefusingPage = UnlockPage | RefusalPage | DamagePage
    Place = RefusingPage | WaitingPage


class Entrance(QObject):
    """Asks for the passphrase, locks, says who has the data open, and goes back from damage."""

    leave_chosen = Signal()
    """The program is to be closed."""

    def __init__(self, desk: Desk, folders: Folders, window: MainWindow) -> None:
        super().__init__(window)
        self._desk = desk
        self._folders = folders
        self._window = window
        self._place: Place | None = None
        self._secrets = NO_SECRETS
        self._has_forgotten = False
        self._replacement = Replacement(desk, folders, window)
        self._copy = ReadingCopy(desk, folders, window.notice, self)
        self._copy.left.connect(self.leave_copy)
        desk.language_changed.connect(self._retranslate)
        desk.opened.connect(self._open_up)

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

        def restore() -> None:
            self._replacement.restore(backup, self._secrets, file_secrets, self._go_on_unchanged)

        self._with_secrets(lambda: self._shut_and(restore))

    # ---- places ----

    def _show(self, place: Place) -> None:
        self._place = place
        self._window.notice.hide()
        self._window.show_closed(place)

    def _ask_for_passphrase(self, use: Callable[[Secrets, Refused], None] | None = None) -> None:
        """Shows where the passphrase is typed; `use` opens with it, or tells there why it does not."""
        from cso_assess.gui.pages.unlock import UnlockPage

        page = UnlockPage(self._window)
        page.given.connect(lambda secrets: (use or self._unlock)(secrets, self._told_on(page)))
        self._show(page)
        page.take_focus()

    def _show_refusal(self, refusal: UserError) -> None:
        from cso_assess.gui.pages.refusal import RefusalPage

        page = RefusalPage(refusal.reason, self._desk.words, self._window)
        page.again_chosen.connect(self._desk.open_again)
        page.copy_chosen.connect(lambda: self._read_copy(page))
        page.folder_chosen.connect(self._show_folder)
        page.leave_chosen.connect(self.leave_chosen)
        self._show(page)
        page.take_focus()
        if isinstance(refusal, InUseError):
            self._copy.look_for(page.offer_copy)

    def _show_damage(self, *, may_go_on: bool) -> None:
        from cso_assess.gui.pages.damage import DamagePage

        page = DamagePage(self._desk.words, self._window, may_go_on=may_go_on)
        page.way_back_chosen.connect(lambda backup: self._restore(backup, page))
        page.salvage_chosen.connect(lambda: self._salvage(page))
        page.folder_chosen.connect(self._show_folder)
        page.leave_chosen.connect(self._open_again if may_go_on else self.leave_chosen)
        self._show(page)
        if is_protected(self._folders) and self._secrets == NO_SECRETS:
            self._ask_secrets(lambda: self._look_for_way_back(page))
        else:
            self._look_for_way_back(page)

    # ---- what is done ----

    def _told_on(self, page: RefusingPage) -> Refused:
        """What tells on a page why something was refused."""
        return lambda refusal: page.refuse(self._desk.words.say(refusal.reason))

    def _unlock(self, secrets: Secrets, refused: Refused) -> None:
        """A wrong secret is told where it was written; anything else has a place of its own."""

        def refuse(refusal: UserError) -> None:
            if isinstance(refusal, DamageError | InUseError):
                self.refuse(refusal)
            else:
                self._secrets = NO_SECRETS
                refused(refusal)

        self._secrets = secrets
        self._has_forgotten = bool(secrets.recovery_code)
        self._desk.unlock(secrets, refuse)

    def _read_copy(self, page: RefusalPage) -> None:
        """Opens a copy of the newest backup for reading, while somebody else has the data open."""
        if is_protected(self._folders):
            self._ask_for_passphrase(self._copy.open)
        else:
            self._copy.open(NO_SECRETS, self._told_on(page))

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

    def _look_for_way_back(self, page: DamagePage) -> None:
        folders, secrets = self._folders, self._secrets

        def refuse(refusal: UserError) -> None:
            if isinstance(refusal, WrongPassphraseError):
                self._ask_secrets(lambda: self._look_for_way_back(page))
            page.refuse(self._desk.words.say(refusal.reason))

        self._desk.run_in_background(lambda _tell: way_back(folders, secrets), page.show_way_back, refuse)

    def _restore(self, backup: Path, page: DamagePage) -> None:
        page.show_busy(is_busy=True)
        self._replacement.restore(backup, self._secrets, NO_SECRETS, self._told_on(page))

    def _salvage(self, page: DamagePage) -> None:
        page.show_busy(is_busy=True)
        self._replacement.salvage(self._secrets, self._told_on(page))

    def _go_on_unchanged(self, refusal: UserError) -> None:
        """Opens the data as it was, and says why it was not replaced."""
        self._open_again()
        self._window.banner.say(self._desk.words.say(refusal.reason), "danger")

    def _open_again(self) -> None:
        self._desk.unlock(self._secrets, self.refuse)

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
