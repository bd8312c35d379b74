"""Writes what leaves this computer to where a person says: a hand-over file, or results without names."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cso_assess.core.leaving import Choice
from cso_assess.files import write_whole
from cso_assess.gui.desk import Desk

if TYPE_CHECKING:
    from cso_assess.core.parcel import Parcel

FORMS = {".xlsx": "Excel", ".csv": "CSV", ".json": "JSON"}
"""As what an anonymized export is written; these names are the same in every language."""


class HandoverFiles(QObject):
    """Asks for a place and writes the whole file there, or none."""

    begun = Signal()
    written = Signal(object, str)
    """Path and what sealed the file, empty for an open one: it was read back from there."""
    refused = Signal(object)
    """UserError: nothing was written."""
    given_up = Signal()
    """No place was named for what was made already."""

    def __init__(self, desk: Desk, page: QWidget) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page

    def save(self, choice: Choice, secret: str) -> None:
        """Writes a hand-over file with what was chosen, sealed by a secret."""
        path = self._asked_path(self.tr("Hand-over"), ".csoa", self.tr("Hand-over files (*.csoa)"))
        if path is not None:
            self.begun.emit()
            self._desk.ask(
                lambda workspace: workspace.handover.parcel(choice),
                lambda parcel: self._write_sealed(path, parcel, secret),
                self.refused.emit,
            )

    def save_anonymous(self, organizations: tuple[str, ...], ending: str) -> None:
        """Writes an anonymized export of organizations (by id), in the form that an ending of FORMS stands for.

        First it is seen whether there are enough to tell nobody apart; only then it is worth to ask where it goes.
        """
        today, words = self._desk.today, self._desk.words
        self.begun.emit()
        self._desk.ask(
            lambda workspace: workspace.handover.anonymous(organizations, ending, words, today),
            lambda content: self._write_anonymous(ending, content),
            self.refused.emit,
        )

    def _write_sealed(self, path: Path, parcel: Parcel, secret: str) -> None:
        from cso_assess.exchange.handover.file import write_file

        self._write(lambda: write_file(path, parcel, secret, os.urandom), path, secret)

    def _write_anonymous(self, ending: str, content: bytes) -> None:
        path = self._asked_path(self.tr("Without names"), ending, f"{FORMS[ending]} (*{ending})")
        if path is None:
            self.given_up.emit()
        else:
            self._write(lambda: write_whole(path, content), path, "")

    def _write(self, work: Callable[[], None], path: Path, secret: str) -> None:
        self._desk.run_in_background(
            lambda _tell: work(), lambda _nothing: self.written.emit(path, secret), self.refused.emit
        )

    def _asked_path(self, title: str, ending: str, kinds: str) -> Path | None:
        """Where the file goes; its proposed name tells what it is and from which day, and no organization."""
        name = f"{title} {self._desk.today.isoformat()}{ending}"
        return self._desk.files.to_save(self._page, self.tr("Save the file"), name, kinds)
