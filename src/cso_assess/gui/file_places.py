"""Where files come from and where they go: asked for in the window, beginning where the person was the last time."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class FilePlaces:
    """Asks for files and folders; `keep` is told the folder to begin with at the next start."""

    def __init__(self, folder: str = "", keep: Callable[[str], None] | None = None) -> None:
        self._folder = folder
        self._keep = keep

    def to_save(self, window: QWidget, title: str, name: str, kinds: str) -> Path | None:
        """The file that the person names, with the ending of the proposed name; None if she gave up."""
        from PySide6.QtWidgets import QFileDialog

        ending, proposed = Path(name).suffix, self._begin() / name
        while True:
            chosen, _ = QFileDialog.getSaveFileName(window, title, str(proposed), kinds)
            _clear_qts_memory()
            if not chosen:
                return None
            if chosen.lower().endswith(ending.lower()):
                return self._remembered(Path(chosen))
            proposed = Path(f"{chosen}{ending}")
            # A file of that name is asked about by the dialog itself, under its whole name.
            if not proposed.exists():
                return self._remembered(proposed)

    def to_open(self, window: QWidget, title: str, kinds: str = "") -> Path | None:
        """The file that the person points at; None if she gave up."""
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getOpenFileName(window, title, str(self._begin()), kinds)
        _clear_qts_memory()
        return self._remembered(Path(chosen)) if chosen else None

    def several_to_open(self, window: QWidget, title: str, kinds: str) -> list[Path]:
        """The files that the person points at, none if she gave up."""
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getOpenFileNames(window, title, str(self._begin()), kinds)
        _clear_qts_memory()
        return [self._remembered(Path(each)) for each in chosen]

    def folder(self, window: QWidget, title: str) -> Path | None:
        """The folder that the person points at; None if she gave up."""
        from PySide6.QtWidgets import QFileDialog

        chosen = QFileDialog.getExistingDirectory(window, title, str(self._begin()))
        _clear_qts_memory()
        if not chosen:
            return None
        self._remember(Path(chosen))
        return Path(chosen)

    def forget(self) -> None:
        """The next time begins with the person's documents: a folder may be called as an organization is."""
        self._folder = ""
        if self._keep:
            self._keep("")

    def _begin(self) -> Path:
        """The folder of the last time, if it is still there; else the person's documents, else what is hers."""
        from PySide6.QtCore import QStandardPaths

        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        known = (Path(each) for each in (self._folder, documents) if each)
        return next((each for each in known if _is_there(each)), Path.home())

    def _remembered(self, file: Path) -> Path:
        self._remember(file.parent)
        return file

    def _remember(self, folder: Path) -> None:
        self._folder = str(folder)
        if self._keep:
            self._keep(self._folder)


def _clear_qts_memory() -> None:
    """Takes out the folders that a dialog wrote down when it closed, for all programs of Qt: they may name somebody.

    What is remembered of a folder stands in our own settings, where it can be forgotten.
    """
    from PySide6.QtCore import QSettings

    shared = QSettings(QSettings.Scope.UserScope, "QtProject")
    for name in ("lastVisited", "history"):
        shared.remove(f"FileDialog/{name}")


def _is_there(folder: Path) -> bool:
    """Whether a folder can be looked into; a drive that was pulled out cannot."""
    try:
        return folder.is_dir()
    except OSError:
        return False
