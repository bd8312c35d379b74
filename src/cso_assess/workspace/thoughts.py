"""What people think about priorities while they plan: kept beside the answers, also when the round is closed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cso_assess.core import refusals
from cso_assess.core.assessment import Answer
from cso_assess.errors import UserError, sentence

if TYPE_CHECKING:
    from cso_assess.store.folder import OpenFolder

THOUGHTS = ("target", "not_now", "votes", "reframe", "ideas", "first_try", "choice_reason")
"""The fields of an answer that belong to the plan: what was answered stays as it is."""


class ThoughtVerbs:
    """The verbs about choosing what to work on."""

    def __init__(self, folder: OpenFolder) -> None:
        self._folder = folder

    def save(self, assessment: str, answer: Answer) -> Answer:
        """Keeps the thoughts of an answer; level, proof and words of the round itself stay.

        UserError for an indicator without a level, or if another change came between.
        """
        stored = self._folder.store.rounds.one(assessment)
        before = stored.assessment.answer(answer.indicator)
        if before.level is None:
            raise UserError(sentence.tr("Only what has a level can be planned for."))
        thoughts = {name: getattr(answer, name) for name in THOUGHTS}
        changed = replace(before, **thoughts)
        refusals.refuse_answers((changed,), stored.assessment.questionnaire)
        refusals.refuse_stale(answer.revision, before.revision)
        return self._folder.store.rounds.save_answer(stored, changed)
