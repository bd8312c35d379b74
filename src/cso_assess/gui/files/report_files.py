"""Writes documents to where a person says: as PDF, under a password, or as a file to edit."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cso_assess.errors import UserError
from cso_assess.files import write_whole
from cso_assess.gui.desk import Desk
from cso_assess.gui.dialogs.document_password import DocumentPasswordDialog
from cso_assess.gui.files.report_maker import Document
from cso_assess.i18n import Words, words_in
from cso_assess.press.running import Job
from cso_assess.workspace.documents import material_of

if TYPE_CHECKING:
    from cso_assess.report.material import Material

PDF = ".pdf"


class ReportFiles(QObject):
    """Asks for a place and writes the whole file there, or none."""

    noted = Signal(str)

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def save(self, document: Document) -> None:
        """Writes the document as it is shown."""
        path = self._asked_place(document, PDF)
        if path is not None:
            self._write(path, lambda: document.content)

    def save_protected(self, document: Document) -> None:
        """Writes it so that it opens only with a password, which is asked first."""
        dialog = DocumentPasswordDialog(self._window)
        dialog.given.connect(lambda password: self._save_under(password, document, dialog))
        dialog.open()

    def save_to_edit(self, document: Document, form: str) -> None:
        """Writes what the document tells as a file of a form that people can change."""
        path = self._asked_place(document, form)
        if path is None:
            return
        wish, round, today = document.wish, self._desk.round, self._desk.today

        def write(material: Material) -> None:
            from cso_assess.editable import editable_document

            words = words_in(wish.language)
            self._write_made(path, Job(editable_document, wish.kind, form, material, words, today, wish.options))

        self._desk.ask(lambda workspace: material_of(workspace, round), write)

    def _save_under(self, password: str, document: Document, dialog: DocumentPasswordDialog) -> None:
        """Closes the dialog only when the password can be used."""
        from cso_assess.report.protection import checked_password, protected

        try:
            checked_password(password)
        except UserError as refusal:
            dialog.refuse(self._desk.words.say(refusal.reason))
            return
        dialog.accept()
        path = self._asked_place(document, PDF)
        if path is not None:
            self._write_made(path, Job(protected, document.content, password))

    def _asked_place(self, document: Document, form: str) -> Path | None:
        """The file that the person names, with the right ending; None if she gave up."""
        words = words_in(document.wish.language)
        proposed = f"{file_title(document.wish.kind, words)} {self._desk.today.isoformat()}{form}"
        kinds = {
            PDF: self.tr("PDF documents (*.pdf)"),
            ".docx": self.tr("Text documents (*.docx)"),
            ".xlsx": self.tr("Workbooks (*.xlsx)"),
            ".csv": self.tr("Tables (*.csv)"),
        }
        return self._desk.files.to_save(self._window, self.tr("Save the document"), proposed, kinds[form])

    def _write_made(self, path: Path, job: Job) -> None:
        """Writes what the press makes."""
        press = self._desk.press
        self._write(path, lambda: press.do(job))

    def _write(self, path: Path, content: Callable[[], bytes]) -> None:
        self._desk.run_in_background(
            lambda _tell: write_whole(path, content()),
            lambda _nothing: self.noted.emit(self.tr("Saved as {file}.").format(file=path.name)),
        )


def file_title(kind: str, words: Words) -> str:
    """What a file with a document is called, in the document's language; it names no organization."""
    return {
        "plan": words.tr("Development plan"),
        "summary": words.tr("Summary"),
        "full": words.tr("Full report"),
        "answers": words.tr("Filled questionnaire"),
        "progress": words.tr("Progress"),
        "sheets": words.tr("Sheets for those responsible"),
        "blank": words.tr("Blank questionnaire"),
    }[kind]
