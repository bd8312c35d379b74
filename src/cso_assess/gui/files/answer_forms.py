"""Answers that are given without this program: an empty workbook to take along, a filled one to bring back."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cso_assess.core.states import Length
from cso_assess.errors import UserError, sentence
from cso_assess.files import write_whole
from cso_assess.gui.desk import Desk
from cso_assess.press.running import Job

if TYPE_CHECKING:
    from cso_assess.core.assessment import Assessment
    from cso_assess.core.questionnaire import Edition
    from cso_assess.workspace import Workspace


class AnswerForms(QObject):
    """Asks where a workbook is, and writes or reads it."""

    noted = Signal(str)
    brought = Signal(object)
    """Assessment: a round that was made from a filled workbook."""

    def __init__(self, desk: Desk, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._window = window

    def take_empty(self) -> None:
        """Writes a workbook with all questions to where the person says."""
        target = self._desk.files.to_save(
            self._window, self.tr("Keep the empty form"), self.tr("questions.xlsx"), self.tr("Workbooks (*.xlsx)")
        )
        if target:
            self._desk.ask(newest_edition, lambda edition: self._write(target, edition))

    def bring_filled(self) -> None:
        """Makes a round from the answers in a file that the person points at."""
        path = self._desk.files.to_open(
            self._window, self.tr("Open a filled form"), self.tr("Answers (*.xlsx *.csv *.json)")
        )
        if path:
            organization, today = self._desk.organization, self._desk.today
            self._desk.save(
                lambda workspace: round_from_file(workspace, organization, path, today),
                self.brought.emit,
                self._list_problems,
            )

    def _write(self, target: Path, edition: Edition) -> None:
        """Writes a workbook that asks everything; the press makes it."""
        from cso_assess.exchange.answers_form import answers_form

        press, job = self._desk.press, Job(answers_form, edition, Length.FULL, self._desk.words)
        self._desk.run_in_background(
            lambda _tell: write_whole(target, press.do(job)),
            lambda _nothing: self.noted.emit(self.tr("Saved as {file}.").format(file=target.name)),
        )

    def _list_problems(self, refusal: UserError) -> None:
        """All problems at once; the window's banner has said that nothing was changed."""
        if refusal.problems:
            from PySide6.QtWidgets import QMessageBox

            words = self._desk.words
            box = QMessageBox(self._window)
            box.setWindowTitle("CSO Assess")
            box.setText(words.say(refusal.reason))
            box.setInformativeText(self.tr("%n places need to be mended in the file.", "", len(refusal.problems)))
            box.setDetailedText("\n".join(words.problem(problem) for problem in refusal.problems))
            box.addButton(self.tr("Close"), QMessageBox.ButtonRole.AcceptRole)
            box.open()


def newest_edition(workspace: Workspace) -> Edition:
    """The questionnaire that is offered first."""
    from cso_assess.gui.offers import offers

    return workspace.edition(offers(workspace, "en")[0].reference)


def round_from_file(workspace: Workspace, organization: str, path: Path, day: date) -> Assessment:
    """A new open round with the answers in a file; UserError if one is open or the file is not understood."""
    from cso_assess.exchange.answers_file import read_answers

    if any(each.is_open for each in workspace.rounds(organization)):
        raise UserError(sentence.tr("A round is open. Close it first; then another one can begin."))
    edition = newest_edition(workspace)
    reference = f"{edition.structure.id}@{edition.structure.version}"
    answers = read_answers(path, edition.structure)
    return workspace.add_assessment(organization, reference, day, Length.FULL, {}, answers)
