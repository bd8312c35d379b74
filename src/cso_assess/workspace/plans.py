"""What is done with the development plans of rounds."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import TYPE_CHECKING

from cso_assess.core import planning, refusals
from cso_assess.core.plan import Action, Frame, Plan
from cso_assess.core.schedule import DEFAULT_TOP
from cso_assess.core.states import Progress
from cso_assess.errors import UserError, sentence

if TYPE_CHECKING:
    from cso_assess.store.folder import OpenFolder
    from cso_assess.store.records.rounds import StoredRound


class PlanVerbs:
    """The verbs about plans; a round can have several, one of them current."""

    def __init__(self, folder: OpenFolder) -> None:
        self._folder = folder

    def current(self, assessment: str) -> Plan | None:
        """The round's current plan, if one is stored."""
        return self._folder.store.plans.current(self._folder.store.rounds.one(assessment))

    def propose(
        self, assessment: str, frame: Frame | None = None, top: int | None = None, chosen: Iterable[str] | None = None
    ) -> Plan:
        """A plan that is not stored: by default the first ten of the order, from the Monday after the round's date."""
        asked = self._folder.store.rounds.one(assessment).assessment
        frame = frame or planning.default_frame(asked)
        refusals.refuse_frame(frame)
        if chosen is None:
            chosen = planning.default_choice(asked, DEFAULT_TOP if top is None else max(top, 0))
        chosen = tuple(chosen)
        refusals.refuse_chosen(chosen, asked.questionnaire)
        return planning.proposal(asked, chosen, frame)

    def save(self, plan: Plan) -> Plan:
        """Stores a plan as the round's current one, under new ids; earlier ones are kept."""
        stored = self._folder.store.rounds.one(plan.assessment)
        refusals.refuse_frame(plan.frame)
        for action in plan.actions:
            refusals.refuse_action(action, stored.assessment.questionnaire)
        return self._folder.store.plans.add(stored, plan)

    def revise(self, plan: Plan, chosen: Iterable[str], frame: Frame) -> Plan:
        """Schedules a stored plan again for other indicators or another frame; what people changed in its actions,
        and finished or begun actions, stay. Stored before it returns.
        """
        before, stored = self._plan(plan.id)
        refusals.refuse_stale(plan.revision, before.revision)
        chosen = tuple(chosen)
        refusals.refuse_frame(frame)
        refusals.refuse_chosen(chosen, stored.assessment.questionnaire)
        return self._folder.store.plans.change(
            stored, before, planning.revised(before, stored.assessment, chosen, frame)
        )

    def change_action(self, plan: str, action: Action) -> Plan:
        """Keeps one action (a new one when its id is empty) and schedules the plan's other actions around it."""
        before, stored = self._plan(plan)
        refusals.refuse_action(action, stored.assessment.questionnaire)
        refusals.refuse_repeated(action, before)
        if action.id:
            earlier = refusals.known_action(before, action.id)
            refusals.refuse_stale(action.revision, earlier.revision)
            if action.weeks != earlier.weeks:
                action = replace(action, wished_weeks=None)
        if action.status is Progress.DONE and action.done_on is None:
            action = replace(action, done_on=self._folder.outside.now().date())
        return self._folder.store.plans.change(stored, before, planning.with_action(before, stored.assessment, action))

    def remove_action(self, plan: str, action: str) -> Plan:
        """Takes an action out of a plan and schedules the others again."""
        before, stored = self._plan(plan)
        refusals.known_action(before, action)
        return self._folder.store.plans.change(
            stored, before, planning.without_action(before, stored.assessment, action)
        )

    def restore(self, earlier: Plan, seen: int) -> Plan:
        """Brings a plan back to what it was, as a new change; `seen` is the revision that the person saw.

        Actions that were removed since come back under new ids.
        """
        before, stored = self._plan(earlier.id)
        refusals.refuse_stale(seen, before.revision)
        return self._folder.store.plans.change(stored, before, earlier)

    def _plan(self, id: str) -> tuple[Plan, StoredRound]:
        found = self._folder.store.plans.read(id)
        if found is None:
            raise UserError(sentence.tr("This plan is not stored."))
        return found, self._folder.store.rounds.one(found.assessment)
