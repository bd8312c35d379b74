"""Keeps the changes of a round's plan one after another, each on what the one before it came back with."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from cso_assess.core.plan import Action, Frame, Plan, is_called, renamed
from cso_assess.errors import UserError, sentence
from cso_assess.gui.desk import Desk
from cso_assess.gui.keeping.steps import Outcome, Steps

if TYPE_CHECKING:
    from cso_assess.workspace import Workspace

Change = Callable[["Workspace", Plan], Plan]
Done = Callable[[], None]

NO_PLAN = Plan("", "", Frame(date.min))


@dataclass(eq=False, slots=True)
class PlanStep:
    """A change of a plan: how it is made and, once it was, the plan before and after it.

    `action` and `fields` are what was written of an action: that is held when it cannot be saved.
    """

    keeper: PlanKeeper
    change: Change
    action: str = ""
    fields: dict[str, Any] = field(default_factory=dict)
    before: Plan | None = None
    after: Plan | None = None

    def move(self, then: Outcome, *, is_back: bool) -> None:
        self.keeper.bring(self, then, is_back=is_back)

    def make(self, workspace: Workspace, plan: Plan) -> Plan:
        """Makes the change in a stored plan, in the database's thread."""
        self.before, self.after = plan, None
        self.after = self.change(workspace, plan)
        return self.after

    def rename(self, ids: Mapping[str, str]) -> None:
        """What was removed and came back has another id."""
        self.action = ids.get(self.action, self.action)
        self.before = self.before and renamed(self.before, ids)
        self.after = self.after and renamed(self.after, ids)


class PlanKeeper(QObject):
    """Saves what a person does with one plan; a plan that is only proposed is stored with the first change.

    What was written of an action and could not be saved is held, and tried again before the next change.
    """

    changed = Signal(object)
    """Plan, as stored, when nothing else is under way."""
    refused = Signal()
    """A choice was not kept; the desk has said why."""
    went_on = Signal()
    """Something began to be saved, was saved, or was refused."""

    def __init__(self, desk: Desk, steps: Steps, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._steps = steps
        # Read and written in the database's thread alone, while something is under way.
        self._plan = NO_PLAN
        self._kept = NO_PLAN
        self._told: Plan | None = None
        self._under_way = 0
        self._waiting: list[PlanStep] = []

    def hold(self, plan: Plan) -> None:
        """From here on this plan is changed; nothing may be under way."""
        if plan.assessment != self._kept.assessment:
            self._waiting.clear()
        self._plan = self._kept = self._told = plan

    def holds(self, plan: Plan) -> bool:
        """Whether this is the plan as it was kept last, so that its steps can still be taken back."""
        return self._kept == plan

    @property
    def is_saving(self) -> bool:
        return self._under_way > 0

    @property
    def has_unsaved(self) -> bool:
        """Whether something was refused and not saved since."""
        return bool(self._waiting)

    def with_unsaved(self, action: Action) -> Action:
        """An action as the person wrote it, whether or not it could be saved."""
        for step in self._waiting:
            if is_called(action, step.action):
                action = replace(action, **step.fields)
        return action

    def choose(self, chosen: Iterable[str], frame: Frame) -> None:
        """Plans for these indicators, in this order, within a frame."""
        indicators = tuple(chosen)
        self._make(PlanStep(self, lambda workspace, plan: workspace.plans.revise(plan, indicators, frame)))

    def change_action(self, action_id: str, fields: Mapping[str, Any]) -> None:
        """Changes some fields of an action, by the id under which it was last shown; what waits is tried before."""

        def change(workspace: Workspace, plan: Plan) -> Plan:
            return workspace.plans.change_action(plan.id, replace(_action(plan, step.action), **step.fields))

        # What it changes may get another id, or be written over in part, before it is tried again.
        step = PlanStep(self, change, action_id, dict(fields))
        self._make(step)

    def add_action(self, action: Action, then: Callable[[Action], None]) -> None:
        """Adds an action; `then` gets it as it was stored."""
        step = PlanStep(self, lambda workspace, plan: workspace.plans.change_action(plan.id, action))

        def tell() -> None:
            known = {each.id for each in step.before.actions} if step.before else set()
            added = [each for each in step.after.actions if each.id not in known] if step.after else []
            QTimer.singleShot(0, self, lambda: then(added[0]))

        self._make(step, tell)

    def remove_action(self, action_id: str) -> None:
        """Takes an action out of the plan."""

        def change(workspace: Workspace, plan: Plan) -> Plan:
            return workspace.plans.remove_action(plan.id, _action(plan, action_id).id)

        for step in [each for each in self._waiting if each.action == action_id]:
            self._drop(step)
        self._make(PlanStep(self, change))

    def bring(self, step: PlanStep, then: Outcome, *, is_back: bool) -> None:
        """Brings the plan to what it was before (`is_back`) or after a step."""
        if not is_back and step.after is None:
            # It was not saved when it was made; whether or not it is now, it is shown.
            self._save_step(step, lambda: then(True), lambda: then(True))
        elif step in self._waiting:
            self._waiting.remove(step)
            then(True)
            self._told = None
            self._tell()
        else:
            self._restore(step, then, is_back=is_back)

    def _make(self, step: PlanStep, made: Done | None = None) -> None:
        waiting, self._waiting = self._waiting, []
        for each in waiting:
            if each.action == step.action:
                each.fields = {name: value for name, value in each.fields.items() if name not in step.fields}
            if each.fields:
                self._save_step(each)
            else:
                self._steps.forget(each)
        self._steps.note(step)
        self._save_step(step, made)

    def _drop(self, step: PlanStep) -> None:
        self._waiting.remove(step)
        self._steps.forget(step)

    def _save_step(self, step: PlanStep, made: Done | None = None, refused: Done | None = None) -> None:
        """Makes a change for the first time, or once more after it was refused."""

        def keep() -> None:
            if step.before == step.after:
                self._steps.forget(step)
            if made:
                made()

        def refuse() -> None:
            if step.fields:
                self._waiting.append(step)
            else:
                self._steps.forget(step)
                self.refused.emit()
            if refused:
                refused()

        self._save(step.make, keep, refuse)

    def _restore(self, step: PlanStep, then: Outcome, *, is_back: bool) -> None:
        wanted: list[Plan] = []

        def restore(workspace: Workspace, plan: Plan) -> Plan:
            # Looked up now: the step itself may have been on its way when it was to be taken back.
            earlier = step.before if is_back else step.after
            if earlier is None or step.after is None:
                return plan
            wanted.append(earlier)
            return workspace.plans.restore(earlier, plan.revision)

        def keep() -> None:
            if step in self._waiting:
                self._waiting.remove(step)
            for earlier in wanted:
                self._follow_ids(earlier, self._kept)
            then(bool(wanted or step.fields))

        self._save(restore, keep, lambda: then(False))

    def _follow_ids(self, earlier: Plan, restored: Plan) -> None:
        """What was removed and came back has other ids: the steps that are left mean it by these."""
        pairs = zip(earlier.actions, restored.actions, strict=True)
        ids = {before.id: after.id for before, after in pairs if before.id != after.id}
        for step in (*self._steps, *self._waiting) if ids else ():
            if isinstance(step, PlanStep):
                step.rename(ids)

    def _save(self, change: Change, kept: Done, refused: Done) -> None:
        self._under_way += 1

        def save(workspace: Workspace) -> Plan:
            if not self._plan.id:
                # A proposal is stored as it is before its first change, so that this one too can be taken back.
                self._plan = workspace.plans.save(self._plan)
            self._plan = change(workspace, self._plan)
            return self._plan

        def keep(plan: Plan) -> None:
            self._kept = plan
            self._settle(kept)

        self._desk.save(save, keep, lambda _refusal: self._settle(refused))
        self.went_on.emit()

    def _settle(self, then: Done) -> None:
        self._under_way -= 1
        then()
        self._tell()

    def _tell(self) -> None:
        if not self.is_saving and self._told is not self._kept:
            self._told = self._kept
            self.changed.emit(self._kept)
        self.went_on.emit()


def _action(plan: Plan, action_id: str) -> Action:
    """By its id, or by the step that gave it its id before the plan was stored: a proposal's actions get others."""
    found = next((action for action in plan.actions if is_called(action, action_id)), None)
    if found is None:
        raise UserError(sentence.tr("This action is no longer in the plan."))
    return found
