"""Starts the window: fonts, language, look, the desk, and the end of it all."""

from __future__ import annotations

import sys
from datetime import date, datetime

from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QApplication

from cso_assess.fonts import FAMILY, face_file
from cso_assess.gui.defects import DefectReporter
from cso_assess.gui.desk import Desk
from cso_assess.gui.main_window import MainWindow
from cso_assess.gui.preferences import Preferences
from cso_assess.gui.theme import apply_theme
from cso_assess.i18n import LANGUAGES, REFERENCE_LANGUAGE, words_in
from cso_assess.opening import open_folder
from cso_assess.paths import Folders


class Session(QObject):
    """One run of the window: everything is made here and handed to what needs it."""

    def __init__(
        self, application: QApplication, folders: Folders, language: str | None = None, today: date | None = None
    ) -> None:
        super().__init__()
        self._application = application
        self.preferences = Preferences(folders, self)
        self._language = language or self.preferences.settings.language or system_language()
        self._said_in = ""
        load_fonts()
        self._translate(self._language)
        self._apply_look()
        now = Clock(today)
        self.desk = Desk(lambda: open_folder(folders, clock=now), self._language, now, self)
        # Before the window's own connections, so that it asks for texts in the new language already.
        self.desk.language_changed.connect(self._translate)
        # The folder is opened while the window is made; what comes of it is told when the window runs.
        self.desk.start()
        self.window = MainWindow(self.desk, self.preferences)
        self.preferences.look_changed.connect(self._apply_look)
        application.styleHints().colorSchemeChanged.connect(self._apply_look)

    def begin(self) -> None:
        """Shows the window when its first page is there."""
        self.window.begin()

    def end(self) -> None:
        """Ends the threads and closes the workspace; the window is closed already."""
        self.desk.end()
        self._application.removeTranslator(words_in(self._said_in).translator)

    def _translate(self, language: str) -> None:
        if self._said_in:
            self._application.removeTranslator(words_in(self._said_in).translator)
        self._application.installTranslator(words_in(language).translator)
        QLocale.setDefault(words_in(language).locale)
        self._said_in = language

    def _apply_look(self) -> None:
        settings = self.preferences.settings
        apply_theme(self._application, settings.theme, settings.text_size)
        if hasattr(self, "window"):
            self.window.follow_text_size()


def run(folders: Folders, language: str | None = None, today: date | None = None) -> int:
    """Opens the window and returns when it is closed; `language` and `today` replace the settings' and the clock's."""
    application = QApplication(arguments())
    session = Session(application, folders, language, today)
    sys.excepthook = DefectReporter(folders, Clock(None), session.window).report
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
    wanted = (name.split("-")[0] for name in QLocale.system().uiLanguages())
    return next((language for language in wanted if language in LANGUAGES), REFERENCE_LANGUAGE)


class Clock:
    """Says what time it is; its day may be given."""

    def __init__(self, today: date | None) -> None:
        self._today = today

    def __call__(self) -> datetime:
        now = datetime.now().astimezone()
        return now if self._today is None else datetime.combine(self._today, now.timetz())
