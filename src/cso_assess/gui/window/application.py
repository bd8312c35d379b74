"""Starts the window: fonts, language, look, the desk, and the end of it all."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from cso_assess.errors import UserError, sentence
from cso_assess.fonts import FAMILY, face_file
from cso_assess.gui.desk import Desk
from cso_assess.gui.file_places import FilePlaces
from cso_assess.gui.preferences import Preferences
from cso_assess.gui.theme import ComputerLook, apply_theme
from cso_assess.gui.window.defects import DefectReporter
from cso_assess.gui.window.main_window import MainWindow
from cso_assess.i18n import LANGUAGES, REFERENCE_LANGUAGE, words_in
from cso_assess.opening import open_folder
from cso_assess.paths import Folders
from cso_assess.sealing import Secrets

if TYPE_CHECKING:
    from cso_assess.gui.window.entrance import Entrance
    from cso_assess.gui.window.garbage import Sweeper
    from cso_assess.gui.window.neighbour import Neighbour
    from cso_assess.gui.window.only_read import OnlyRead
    from cso_assess.gui.window.watch import WindowWatch
    from cso_assess.store.folder import OpenFolder

LOOK_AFTER = 3000
"""Milliseconds after opening, when the first pages are there, until the data is backed up and looked at."""

LOOK_FOR_DIALOG = 300
"""Milliseconds after which it is looked again whether a dialog still stands before the window."""


class Session(QObject):
    """One run of the window: everything is made here and handed to what needs it."""

    def __init__(
        self,
        application: QApplication,
        folders: Folders,
        language: str | None = None,
        today: date | None = None,
        passphrase: str = "",
        *,
        is_safe: bool = False,
    ) -> None:
        super().__init__()
        self._application = application
        self.preferences = Preferences(folders, self, is_safe=is_safe)
        self._language = language or self.preferences.settings.language or system_language()
        self._said_in = ""
        self._files: list[Path] = []
        self._watch: WindowWatch | None = None
        self._sweeper: Sweeper | None = None
        self._neighbour: Neighbour | None = None
        self._only_read: OnlyRead | None = None
        now, given = Clock(today), Secrets(passphrase)

        def opened(secrets: Secrets = given) -> OpenFolder:
            return open_folder(folders, clock=now, secrets=secrets)

        self.desk = Desk(opened, self._language, now, self)
        # The folder is opened while Qt looks for typefaces, which is one of the few things that let Python work beside
        # them; what comes of it is told when the window runs.
        self.desk.files = FilePlaces(self.preferences.settings.folder, self._keep_folder)
        self.desk.start()
        load_fonts()
        self._computer = ComputerLook(application.palette())
        self._translate(self._language)
        self._apply_look()
        # Before the window's own connections, so that it asks for texts in the new language already.
        self.desk.language_changed.connect(self._translate)
        self.window = MainWindow(self.desk, self.preferences)
        self.desk.opened.connect(self._follow_opening)
        self.desk.opening_refused.connect(self._refuse_to_open)
        self.desk.damage_found.connect(self._tell_damage)
        self.window.loaded.connect(self._begin_watching)
        self.window.loaded.connect(self._follow_computer)
        self.window.loaded.connect(self._take_locale)
        self.window.loaded.connect(self._show_files)
        self.desk.language_changed.connect(self._take_locale)
        self.preferences.look_changed.connect(self._apply_look)
        application.styleHints().colorSchemeChanged.connect(self._follow_computer)

    @cached_property
    def entrance(self) -> Entrance:
        """What stands in the window while the workspace is closed; most runs never need it before the first picture."""
        from cso_assess.gui.window.entrance import Entrance

        made = Entrance(self.desk, self.preferences.folders, self.window)
        made.leave_chosen.connect(self.window.close)
        return made

    def begin(self) -> None:
        """Shows the window when its first page is there."""
        self.window.begin()

    def show_files(self, files: Sequence[Path]) -> None:
        """Shows what is in hand-over files as soon as the window is open and no dialog stands before it."""
        self._files += files
        self._show_files()

    def end(self) -> None:
        """Ends the threads and closes the workspace; the window is closed already."""
        if self._watch is not None:
            self._watch.stop()
        if self._only_read is not None:
            self._only_read.end()
        if self._neighbour is not None:
            self._neighbour.end()
        self.desk.end()
        if self._sweeper is not None:
            self._sweeper.stop()
        self._application.removeTranslator(words_in(self._said_in).translator)

    def _show_files(self) -> None:
        if not (self._files and self.window.is_open):
            return
        if self._application.activeModalWidget() is not None:
            QTimer.singleShot(LOOK_FOR_DIALOG, self, self._show_files)
            return
        files, self._files = self._files, []
        self.window.take_files(files)

    def _follow_opening(self) -> None:
        """Settings lie in the data folder: beside a copy for reading they stay as whoever has it open set them."""
        self.preferences.is_kept = self.desk.copied_at is None
        if self.desk.copied_at is not None or self._only_read is not None:
            self._show_only_read()
        QTimer.singleShot(LOOK_AFTER, self, self.desk.look_after_data)

    def _show_only_read(self) -> None:
        """What would write says that it cannot, as long as a copy is open."""
        from cso_assess.gui.window.only_read import OnlyRead

        if self._only_read is None:
            self._only_read = OnlyRead(self._application, self.desk)
        self._only_read.follow()

    def _begin_watching(self) -> None:
        """What lasts as long as the window does, begun when its first picture stands there."""
        from cso_assess.gui.window.garbage import Sweeper
        from cso_assess.gui.window.neighbour import Neighbour
        from cso_assess.gui.window.readiness import Readiness
        from cso_assess.gui.window.watch import IdleLock, WindowWatch

        self.window.loaded.disconnect(self._begin_watching)
        self._sweeper = Sweeper(lambda: self.desk.is_busy, self)
        self._sweeper.start()
        self._watch = watch = WindowWatch(self._application, self.window)
        watch.used.connect(self._sweeper.wait_again)
        watch.files_dropped.connect(self.window.take_files)
        watch.used.connect(Readiness(self).wait_again)
        idle = IdleLock(self)
        watch.used.connect(idle.wait_again)
        idle.idled.connect(self.entrance.lock)
        self.desk.way_back_chosen.connect(self.entrance.go_back)
        self.desk.opened.connect(idle.wait_again)
        self.window.lock_wished.connect(self._lock)
        self._neighbour = Neighbour(self.preferences.folders, self)
        self._neighbour.called.connect(self._take_call)
        self.desk.opened.connect(self._listen)
        self._listen()

    def _take_call(self, files: list[Path]) -> None:
        """Somebody started the program once more, perhaps by a double click on a hand-over file."""
        self.window.come_to_front()
        self.show_files(files)

    def _listen(self) -> None:
        """Other starts find this window if it is the one that has the data open."""
        if self._neighbour is not None and self.desk.copied_at is None:
            self._neighbour.listen()

    def _lock(self) -> None:
        if self.desk.is_protected:
            self.entrance.lock()
        elif self.desk.is_open:
            self.window.say(
                sentence.tr("The window is locked by a passphrase: set one in the settings, under “Passphrase”.")
            )

    def _refuse_to_open(self, refusal: UserError) -> None:
        """Another window of the same person is brought to the front instead; else the reason is shown."""
        from cso_assess.gui.window.neighbour import call_neighbour
        from cso_assess.opening import InUseError

        if isinstance(refusal, InUseError) and call_neighbour(self.preferences.folders, self._files):
            self._application.quit()
        else:
            self.entrance.refuse(refusal)

    def _tell_damage(self, _looked: object) -> None:
        self.window.say(
            sentence.tr(
                "A part of the data file is damaged. Nothing was deleted, and your backups are kept. Write nothing"
                " more before you have gone back to a backup or saved what can be read."
            ),
            "danger",
            self.tr("See what can be done"),
            self.entrance.show_damage_found,
        )

    def _keep_folder(self, folder: str) -> None:
        """What lies beside protected data can be read, and a folder may be called as an organization is."""
        self.preferences.remember_folder("" if self.desk.is_protected else folder)

    def _translate(self, language: str) -> None:
        if self._said_in:
            self._application.removeTranslator(words_in(self._said_in).translator)
        self._application.installTranslator(words_in(language).translator)
        self._said_in = language

    def _take_locale(self, _language: str = "") -> None:
        """Lets Qt's own fields write numbers and dates as this language does; no first picture has any."""
        from PySide6.QtCore import QLocale

        QLocale.setDefault(self.desk.words.locale)

    def _follow_computer(self) -> None:
        """Looks as the computer's own programs do, where the person has not chosen otherwise."""
        before = (self._computer.is_dark, self._computer.has_contrast)
        self._computer.read()
        if before != (self._computer.is_dark, self._computer.has_contrast):
            self._apply_look()

    def _apply_look(self) -> None:
        settings = self.preferences.settings
        apply_theme(self._application, settings.theme, settings.text_size, self._computer)
        if hasattr(self, "window"):
            self.window.follow_text_size()


def run(
    folders: Folders,
    language: str | None = None,
    today: date | None = None,
    passphrase: str = "",
    *,
    is_safe: bool = False,
    files: Sequence[Path] = (),
) -> int:
    """Opens the window and returns when it is closed; `language` and `today` replace the settings' and the clock's.

    With `is_safe`, settings are not read: it opens whatever stands in them. Hand-over `files` are shown, not taken.
    """
    QApplication.setDesktopFileName("cso-assess")
    application = QApplication(arguments())
    session = Session(application, folders, language, today, passphrase, is_safe=is_safe)
    sys.excepthook = DefectReporter(folders, Clock(None), session.window).report
    session.show_files(files)
    session.window.fit_screen()
    session.begin()
    status = application.exec()
    session.end()
    return status


def arguments() -> list[str]:
    """What Qt is started with; its style is named here, since setting it later would build Qt's classes of styles."""
    return [sys.argv[0], "-style", "fusion"]


def load_fonts() -> None:
    """Makes PT Sans the window's typeface; nothing in it is slanted."""
    for face in ("regular", "bold"):
        QFontDatabase.addApplicationFont(str(face_file(face)))
    QApplication.setFont(QFont(FAMILY))


def system_language() -> str:
    """The first of the computer's languages that the program speaks, else English."""
    from PySide6.QtCore import QLocale

    wanted = (name.split("-")[0] for name in QLocale.system().uiLanguages())
    return next((language for language in wanted if language in LANGUAGES), REFERENCE_LANGUAGE)


class Clock:
    """Says what time it is; its day may be given."""

    def __init__(self, today: date | None) -> None:
        self._today = today

    def __call__(self) -> datetime:
        now = datetime.now().astimezone()
        return now if self._today is None else datetime.combine(self._today, now.timetz())
