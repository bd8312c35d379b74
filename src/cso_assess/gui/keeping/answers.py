"""Keeps the answers of a round, each on the revision that the one before it came back with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from cso_assess.core.assessment import Answer, Assessment
from cso_assess.gui.desk import Desk
from cso_assess.gui.keeping.keeper import Keeper

if TYPE_CHECKING:
    from cso_assess.workspace import Workspace

Verb = Callable[[str, Answer], Answer]
"""Keeps an answer of a round, by the round's id."""


def answer_keeper(desk: Desk, assessment: Assessment, parent: QObject) -> Keeper:
    """Saves the answers of one round, whole, by their indicators."""
    return _keeper(desk, assessment, parent, lambda workspace: workspace.save_answer)


def thought_keeper(desk: Desk, assessment: Assessment, parent: QObject) -> Keeper:
    """Saves what people think about priorities, also of a closed round."""
    return _keeper(desk, assessment, parent, lambda workspace: workspace.thoughts.save)


def _keeper(desk: Desk, assessment: Assessment, parent: QObject, verb: Callable[[Workspace], Verb]) -> Keeper:
    # Read and written in the database's thread alone.
    revisions = {name: answer.revision for name, answer in assessment.answers.items()}

    def write(workspace: Workspace, answer: Answer) -> None:
        seen = revisions.get(answer.indicator, 0)
        kept = verb(workspace)(assessment.id, replace(answer, revision=seen))
        revisions[answer.indicator] = kept.revision

    return Keeper(desk, write, lambda answer: answer.indicator, parent)
