"""What a person set for the program itself: read at start, kept when it changes, told to the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from cso_assess.errors import UserError
from cso_assess.paths import Folders
from cso_assess.settings import Settings, read_settings, write_settings


class Preferences(QObject):
    """The settings of this person."""

    language_chosen = Signal(str)
    look_changed = Signal()
    """Theme or text size."""
    refused = Signal(object)
    """UserError: a change could not be kept; it holds until the window closes."""

    def __init__(self, folders: Folders, parent: QObject | None = None, *, is_safe: bool = False) -> None:
        super().__init__(parent)
        self.folders = folders
        self._settings = Settings() if is_safe else read_settings(folders.settings)
        self.is_kept = True
        """Whether what is set is there at the next start; not while the folder is somebody else's."""

    @property
    def settings(self) -> Settings:
        return self._settings

    def choose_language(self, language: str) -> None:
        """Keeps the language of the window."""
        if self._keep(self._settings._replace(language=language)):
            self.language_chosen.emit(language)

    def choose_look(self, theme: str, text_size: int) -> None:
        """Keeps theme and text size (per cent)."""
        if self._keep(self._settings._replace(theme=theme, text_size=text_size)):
            self.look_changed.emit()

    def choose_many(self, *, is_many: bool) -> None:
        """Keeps whether this person accompanies many organizations, and so begins with their list."""
        self._keep(self._settings._replace(many_organizations=is_many))

    def remember_organization(self, organization: str) -> None:
        """Keeps the organization to open at the next start."""
        self._keep(self._settings._replace(organization=organization))

    def remember_folder(self, folder: str) -> None:
        """Keeps where to begin when a file is asked for."""
        self._keep(self._settings._replace(folder=folder))

    def _keep(self, settings: Settings) -> bool:
        """Whether that is another setting than before."""
        if settings == self._settings:
            return False
        self._settings = settings
        if not self.is_kept:
            return True
        try:
            write_settings(self.folders.settings, settings)
        except UserError as refusal:
            self.refused.emit(refusal)
        return True
