"""The page with what a person sets for the program itself."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from cso_assess.gui.desk import Desk
from cso_assess.gui.forms.ui_settings_page import Ui_SettingsPage
from cso_assess.gui.pages.page import ScrolledPage
from cso_assess.gui.preferences import Preferences
from cso_assess.i18n import LANGUAGE_NAMES
from cso_assess.settings import TEXT_SIZES


class SettingsPage(ScrolledPage):
    """Language, size of the text, look, and where the data is; everything changes at once."""

    def __init__(self, desk: Desk, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._preferences = preferences
        self._form = form = Ui_SettingsPage()
        form.setupUi(self.content)
        form.language.chosen.connect(preferences.choose_language)
        form.text_size.chosen.connect(lambda size: self._choose_look(text_size=int(size)))
        form.theme.chosen.connect(lambda theme: self._choose_look(theme=theme))
        form.open_folder.clicked.connect(self._open_folder)
        self.retranslate()

    def load(self) -> None:
        form, settings = self._form, self._preferences.settings
        form.language.show_chosen(self.desk.language)
        form.text_size.show_chosen(str(settings.text_size))
        form.theme.show_chosen(settings.theme)

    def retranslate(self) -> None:
        form = self._form
        form.retranslateUi(self.content)
        form.language.show_choices(LANGUAGE_NAMES)
        form.text_size.show_choices({str(size): self.tr("{size} %").format(size=size) for size in TEXT_SIZES})
        form.theme.show_choices(
            {"system": self.tr("as the computer"), "light": self.tr("light"), "dark": self.tr("dark")}
        )
        form.folder.setText(str(self._preferences.folders.root))
        self.load()

    def _choose_look(self, theme: str | None = None, text_size: int | None = None) -> None:
        settings = self._preferences.settings
        self._preferences.choose_look(theme or settings.theme, text_size or settings.text_size)
        self.load()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._preferences.folders.root)))
