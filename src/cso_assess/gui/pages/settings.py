"""The page with what a person sets for the program itself."""

from __future__ import annotations

from contextlib import suppress
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from cso_assess import __version__
from cso_assess.gui.desk import Desk
from cso_assess.gui.forms.ui_settings_page import Ui_SettingsPage
from cso_assess.gui.pages.page import ScrolledPage
from cso_assess.gui.preferences import Preferences
from cso_assess.gui.protection import Protection
from cso_assess.i18n import LANGUAGE_NAMES
from cso_assess.settings import TEXT_SIZES

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path

    from cso_assess.workspace import Workspace

ONE, MANY = "one", "many"
PARTS = (
    "PySide6_Essentials",
    "SQLAlchemy",
    "sqlcipher3",
    "alembic",
    "reportlab",
    "pypdfium2",
    "openpyxl",
    "python-docx",
    "pikepdf",
    "cryptography",
)
"""The parts that are named with their versions, as their makers spell them."""


class Safety(NamedTuple):
    """Whether the data is protected, and when the newest backup was made."""

    is_protected: bool
    backed_up: datetime | None


class SettingsPage(ScrolledPage):
    """Language, look, passphrase, where the data is, backups, and what the program is made of."""

    def __init__(self, desk: Desk, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._preferences = preferences
        self._form = form = Ui_SettingsPage()
        form.setupUi(self.content)
        for box in (form.protection_ways, form.folder_ways, form.backup_ways):
            box.gather()
        self._safety = Safety(is_protected=False, backed_up=None)
        self._protection = Protection(desk, self)
        self._connect()
        self.retranslate()

    def load(self) -> None:
        form, settings = self._form, self._preferences.settings
        form.language.show_chosen(self.desk.language)
        form.text_size.show_chosen(str(settings.text_size))
        form.theme.show_chosen(settings.theme)
        form.many.show_chosen(MANY if settings.many_organizations else ONE)
        self.desk.ask(_safety_of, self._show_safety)
        # Read from files of each part: the window would stand still for it.
        self.desk.run_in_background(lambda _tell: _parts(), lambda parts: form.parts.setText(" · ".join(parts)))

    def retranslate(self) -> None:
        form = self._form
        form.retranslateUi(self.content)
        form.language.show_choices(LANGUAGE_NAMES, self.desk.language)
        form.text_size.show_choices({str(size): self.tr("{size} %").format(size=size) for size in TEXT_SIZES})
        form.theme.show_choices(
            {"system": self.tr("as the computer"), "light": self.tr("light"), "dark": self.tr("dark")}
        )
        form.many.show_choices({ONE: self.tr("my organization"), MANY: self.tr("the list of many organizations")})
        form.folder.setText(str(self._preferences.folders.root))
        form.version.setText(self.tr("CSO Assess {version}").format(version=__version__))
        settings = self._preferences.settings
        form.text_size.show_chosen(str(settings.text_size))
        form.theme.show_chosen(settings.theme)
        form.many.show_chosen(MANY if settings.many_organizations else ONE)
        self._show_safety(self._safety)

    def take_focus(self) -> None:
        first = self._form.language.nextInFocusChain()
        if first is not None:
            first.setFocus()

    def _connect(self) -> None:
        form = self._form
        form.language.chosen.connect(self._preferences.choose_language)
        form.text_size.chosen.connect(lambda size: self._choose_look(text_size=int(size)))
        form.theme.chosen.connect(lambda theme: self._choose_look(theme=theme))
        form.many.chosen.connect(self._choose_many)
        form.open_folder.clicked.connect(self._open_folder)
        form.protect.clicked.connect(self._protection.begin)
        form.change_passphrase.clicked.connect(self._protection.change)
        form.renew_code.clicked.connect(self._protection.renew_code)
        form.unprotect.clicked.connect(self._protection.end)
        form.back_up.clicked.connect(self._back_up)
        form.back_up_to.clicked.connect(self._back_up_to)
        form.backups.clicked.connect(lambda: self.page_chosen.emit("backups", ""))
        form.check.clicked.connect(self._check)
        self._protection.changed.connect(self.load)

    def _show_safety(self, found: Safety) -> None:
        form, words = self._form, self.desk.words
        self._safety = found
        form.protect.setVisible(not found.is_protected)
        for button in (form.change_passphrase, form.renew_code, form.unprotect):
            button.setVisible(found.is_protected)
        form.protection_text.setText(
            self.tr("The data is protected: without the passphrase nobody can read it.")
            if found.is_protected
            else self.tr("Whoever has this computer can read your data. A passphrase prevents that.")
        )
        if found.backed_up is None:
            form.backup_text.setText(self.tr("There is no backup yet."))
        else:
            told = self.tr("The last backup was made on {date} at {time}.")
            form.backup_text.setText(
                told.format(date=words.date(found.backed_up.date()), time=f"{found.backed_up:%H:%M}")
            )

    def _choose_look(self, theme: str | None = None, text_size: int | None = None) -> None:
        settings = self._preferences.settings
        self._preferences.choose_look(theme or settings.theme, text_size or settings.text_size)
        self.load()

    def _choose_many(self, choice: str) -> None:
        self._preferences.choose_many(is_many=choice == MANY)
        self.load()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._preferences.folders.root)))

    def _back_up(self) -> None:
        self._form.save_state.show_saving()
        self.desk.save(lambda workspace: workspace.safety.back_up(), self._show_backed_up, self._show_failed)

    def _back_up_to(self) -> None:
        folder = self.desk.files.folder(self, self.tr("Where should the copy go?"))
        if folder:
            self._form.save_state.show_saving()
            self.desk.save(lambda workspace: workspace.safety.back_up_to(folder), self._show_copied, self._show_failed)

    def _check(self) -> None:
        def look(workspace: Workspace) -> tuple[bool, int]:
            looked = workspace.safety.check()
            return looked.is_sound, looked.answers

        self.desk.ask(look, self._tell_checked)

    def _tell_checked(self, found: tuple[bool, int]) -> None:
        is_sound, answers = found
        if is_sound:
            self.noted.emit(self.tr("Everything is as it was written: %n answers.", "", answers))
        else:
            self.noted.emit(
                self.tr(
                    "Something in the data file is damaged. Close the program and open it again: it offers a backup."
                )
            )

    def _show_backed_up(self, _file: Path) -> None:
        self._form.save_state.show_saved(self.desk.now)
        self.load()

    def _show_copied(self, file: Path) -> None:
        self._show_backed_up(file)
        self.noted.emit(self.tr("The copy is ready: {file}").format(file=file.name))

    def _show_failed(self, _refusal: object) -> None:
        """The window's banner says why."""
        self._form.save_state.show_failed()


def _safety_of(workspace: Workspace) -> Safety:
    newest = workspace.safety.backups()[:1]
    return Safety(workspace.protection.is_set, newest[0].made if newest else None)


@cache
def _parts() -> tuple[str, ...]:
    """What the program is made of, with versions."""
    import platform
    from importlib.metadata import PackageNotFoundError, version

    named = [f"Python {platform.python_version()}"]
    for name in PARTS:
        with suppress(PackageNotFoundError):
            named.append(f"{name} {version(name)}")
    return tuple(named)
