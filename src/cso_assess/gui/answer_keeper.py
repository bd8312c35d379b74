"""Keeps the answers of a round, each on the revision that the one before it came back with."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from cso_assess.core.assessment import Answer, Assessment
from cso_assess.gui.desk import Desk
from cso_assess.gui.keeper import Keeper

if TYPE_CHECKING:
    from cso_assess.workspace import Workspace


def answer_keeper(desk: Desk, assessment: Assessment, parent: QObject) -> Keeper:
    """Saves the answers of one round, whole, by their indicators."""
    # Read and written in the database's thread alone.
    revisions = {name: answer.revision for name, answer in assessment.answers.items()}

    def write(workspace: Workspace, answer: Answer) -> None:
        seen = revisions.get(answer.indicator, 0)
        kept = workspace.save_answer(assessment.id, replace(answer, revision=seen))
        revisions[answer.indicator] = kept.revision

    return Keeper(desk, write, lambda answer: answer.indicator, parent)
