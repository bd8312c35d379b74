"""Keeps answers one after another, each on the revision that the one before it came back with."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cso_assess.core.assessment import Answer, Assessment
from cso_assess.gui.desk import Desk

if TYPE_CHECKING:
    from cso_assess.workspace import Workspace


class AnswerKeeper(QObject):
    """Saves the answers of one round; what could not be saved is held until the next try."""

    changed = Signal()
    """Something began to be saved, was saved, or was refused."""

    def __init__(self, desk: Desk, assessment: Assessment, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._round = assessment.id
        # Read and written in the database's thread alone.
        self._revisions = {name: answer.revision for name, answer in assessment.answers.items()}
        self._under_way = 0
        self._unsaved: dict[str, Answer] = {}

    @property
    def is_saving(self) -> bool:
        return self._under_way > 0

    @property
    def unsaved(self) -> tuple[Answer, ...]:
        """The answers that were refused and not saved since."""
        return tuple(self._unsaved.values())

    def keep(self, answer: Answer) -> None:
        """Saves an answer whole; those that wait are tried again after it."""
        self._save(answer)
        for waiting in self.unsaved:
            if waiting.indicator != answer.indicator:
                self._save(waiting)

    def try_again(self) -> None:
        """Tries to save what was refused."""
        for answer in self.unsaved:
            self._save(answer)

    def _save(self, answer: Answer) -> None:
        self._under_way += 1

        def change(workspace: Workspace) -> Answer:
            seen = self._revisions.get(answer.indicator, 0)
            kept = workspace.save_answer(self._round, replace(answer, revision=seen))
            self._revisions[answer.indicator] = kept.revision
            return kept

        self._desk.save(change, lambda _kept: self._settle(answer, is_kept=True), lambda _: self._settle(answer))
        self.changed.emit()

    def _settle(self, answer: Answer, *, is_kept: bool = False) -> None:
        """A later answer to the same indicator that is on its way decides for itself."""
        self._under_way -= 1
        if is_kept:
            self._unsaved.pop(answer.indicator, None)
        else:
            self._unsaved[answer.indicator] = answer
        self.changed.emit()
