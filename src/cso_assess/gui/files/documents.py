"""Adds, gives back and takes out the documents that support answers."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cso_assess.core.evidence import LARGEST_FILE, Evidence
from cso_assess.errors import UserError, sentence
from cso_assess.files import unreadable, write_whole
from cso_assess.gui.desk import Desk

if TYPE_CHECKING:
    from cso_assess.workspace import Workspace


class Documents(QObject):
    """The documents of one round, as they stand after each change."""

    changed = Signal(object)
    """tuple of Evidence: all of the round."""
    noted = Signal(str)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def add(self, round: str, indicator: str) -> None:
        """Asks for a document and keeps it beside an answer."""
        from PySide6.QtWidgets import QDialog

        from cso_assess.gui.dialogs.document import DocumentDialog

        dialog = DocumentDialog(self._desk.files, self._window)
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return
        title, place, path = dialog.title, dialog.place, dialog.path

        def keep(workspace: Workspace) -> tuple[Evidence, ...]:
            content = None if path is None else copy_of(path)
            name = path.name if path else ""
            entry = Evidence("", indicator, title, place, name, len(content or b""))
            workspace.evidence.add(round, entry, content)
            return workspace.evidence.of(round)

        self._desk.save(keep, self.changed.emit)

    def remove(self, round: str, entry: Evidence) -> None:
        """Takes a document out; a copied file goes with it, so it is asked first."""
        if entry.is_copied and not self._is_sure(entry):
            return

        def remove(workspace: Workspace) -> tuple[Evidence, ...]:
            workspace.evidence.remove(round, entry.id)
            return workspace.evidence.of(round)

        self._desk.save(remove, self.changed.emit, is_alone=entry.is_copied)

    def save_copy(self, entry: Evidence) -> None:
        """Writes a copied file to where the person says."""
        target = self._desk.files.to_save(self._window, self.tr("Save a copy"), Path(entry.file_name).name, "")
        if target:
            self._desk.ask(
                lambda workspace: workspace.evidence.content(entry.id), lambda content: self._write(target, content)
            )

    def _write(self, target: Path, content: bytes) -> None:
        self._desk.run_in_background(
            lambda _tell: write_whole(target, content),
            lambda _nothing: self.noted.emit(self.tr("Saved as {file}.").format(file=target.name)),
        )

    def _is_sure(self, entry: Evidence) -> bool:
        from cso_assess.gui.dialogs.removal import is_meant

        what = self.tr("“{title}” is taken out together with its copied file.").format(title=entry.title)
        return is_meant(self._window, what)


def copy_of(path: Path) -> bytes:
    """The content of a file; UserError if it cannot be read or is too large, without reading all of that."""
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise UserError(unreadable(path, error)) from error
    if not content:
        raise UserError(sentence.tr("The file “{name}” is empty: there is nothing to copy.", name=path.name))
    return content
