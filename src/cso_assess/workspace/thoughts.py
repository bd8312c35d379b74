"""What people think about priorities while they plan: kept beside the answers, also when the round is closed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from cso_assess.core import refusals
from cso_assess.core.assessment import Answer
from cso_assess.errors import UserError, sentence

if TYPE_CHECKING:
    from cso_assess.store.records.rounds import StoredRound
    from cso_assess.store.store import Store

THOUGHTS = ("target", "not_now", "votes", "reframe", "ideas", "first_try", "choice_reason")
"""The fields of an answer that belong to the plan: what was answered stays as it is."""


class ThoughtVerbs:
    """The verbs about choosing what to work on."""

    def __init__(self, store: Callable[[], Store], round: Callable[[str], StoredRound]) -> None:
        self._store = store
        self._round = round

    def save(self, assessment: str, answer: Answer) -> Answer:
        """Keeps the thoughts of an answer; level, proof and words of the round itself stay.

        UserError for an indicator without a level, or if another change came between.
        """
        stored = self._round(assessment)
        before = stored.assessment.answer(answer.indicator)
        if before.level is None:
            raise UserError(sentence.tr("Only what has a level can be planned for."))
        thoughts = {name: getattr(answer, name) for name in THOUGHTS}
        changed = replace(before, **thoughts)
        refusals.refuse_answers((changed,), stored.assessment.questionnaire)
        refusals.refuse_stale(answer.revision, before.revision)
        return self._store().rounds.save_answer(stored, changed)
