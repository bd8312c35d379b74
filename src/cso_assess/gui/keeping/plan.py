"""Keeps the changes of a round's plan one after another, each on what the one before it came back with."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from cso_assess.core.plan import Action, Frame, Plan, is_called
from cso_assess.errors import UserError
from cso_assess.gui.desk import Desk
from cso_assess.gui.keeping.undo import Undo

if TYPE_CHECKING:
    from cso_assess.workspace import Workspace

Change = Callable[["Workspace", Plan], Plan]
Unsaved = dict[str, dict[str, Any]]
"""What could not be saved of actions: values by field, by the action's id."""


class PlanKeeper(QObject):
    """Saves what a person does with one plan; a plan that is only proposed is stored with the first change.

    What was written of an action and could not be saved is held, and tried again with the next change.
    """

    changed = Signal(object)
    """Plan, as stored, when nothing else is under way."""
    refused = Signal()
    """A choice was not kept; the desk has said why."""
    went_on = Signal()
    """Something began to be saved, was saved, or was refused."""

    def __init__(self, desk: Desk, plan: Plan, unsaved: Unsaved, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        # Read and written in the database's thread alone, after this.
        self._plan = plan
        self._kept = plan
        self._under_way = 0
        self._unsaved = unsaved
        self._steps: Undo[Plan] = Undo()

    @property
    def can_undo(self) -> bool:
        return self._steps.can_undo

    @property
    def can_redo(self) -> bool:
        return self._steps.can_redo

    def undo(self) -> None:
        """Brings the plan back to what it was before the last change."""
        self._bring(self._steps.undo())

    def redo(self) -> None:
        """Makes the change again that was undone last."""
        self._bring(self._steps.redo())

    def holds(self, plan: Plan) -> bool:
        """Whether this is the plan as it was kept last, so that its steps can still be taken back."""
        return self._kept == plan

    @property
    def is_saving(self) -> bool:
        return self._under_way > 0

    @property
    def unsaved(self) -> Unsaved:
        """What was refused and not saved since."""
        return self._unsaved

    def with_unsaved(self, action: Action) -> Action:
        """An action as the person wrote it, whether or not it could be saved."""
        return replace(action, **self._unsaved.get(action.id, {}))

    def choose(self, chosen: Iterable[str], frame: Frame) -> None:
        """Plans for these indicators, in this order, within a frame."""
        indicators = tuple(chosen)

        def change(workspace: Workspace, plan: Plan) -> Plan:
            return workspace.plans.revise(plan, indicators, frame)

        self._save(change, refused=self.refused.emit)

    def change_action(self, action_id: str, fields: Mapping[str, Any]) -> None:
        """Changes some fields of an action, by the id under which it was last shown; what waits is tried again."""
        waiting = {id: dict(values) for id, values in self._unsaved.items()}
        self._save_fields(action_id, fields)
        for other_id, values in waiting.items():
            rest = {name: value for name, value in values.items() if other_id != action_id or name not in fields}
            if rest:
                self._save_fields(other_id, rest)

    def add_action(self, action: Action, then: Callable[[Action], None]) -> None:
        """Adds an action; `then` gets it as it was stored."""
        added: list[Action] = []

        def change(workspace: Workspace, plan: Plan) -> Plan:
            known = {each.id for each in plan.actions}
            changed = workspace.plans.change_action(plan.id, action)
            added.extend(each for each in changed.actions if each.id not in known)
            return changed

        self._save(change, lambda: QTimer.singleShot(0, lambda: then(added[0])))

    def remove_action(self, action_id: str) -> None:
        """Takes an action out of the plan."""

        def change(workspace: Workspace, plan: Plan) -> Plan:
            return workspace.plans.remove_action(plan.id, plan.actions[_place(plan, action_id)].id)

        self._unsaved.pop(action_id, None)
        self._save(change, refused=self.refused.emit)

    def _save_fields(self, action_id: str, fields: Mapping[str, Any]) -> None:
        def change(workspace: Workspace, plan: Plan) -> Plan:
            return workspace.plans.change_action(plan.id, replace(plan.actions[_place(plan, action_id)], **fields))

        def keep() -> None:
            left = {name: value for name, value in self._unsaved.pop(action_id, {}).items() if name not in fields}
            if left:
                self._unsaved[action_id] = left

        self._save(change, keep, lambda: self._unsaved.setdefault(action_id, {}).update(fields))

    def _bring(self, wanted: Plan | None) -> None:
        if wanted is not None:
            self._save(lambda workspace, plan: workspace.plans.restore(wanted, plan.revision), is_step=False)

    def _save(
        self,
        change: Change,
        kept: Callable[[], None] | None = None,
        refused: Callable[[], None] | None = None,
        *,
        is_step: bool = True,
    ) -> None:
        self._under_way += 1
        seen: list[Plan] = []

        def save(workspace: Workspace) -> Plan:
            if not self._plan.id:
                # A proposal is stored as it is before its first change, so that this one too can be taken back.
                self._plan = workspace.plans.save(self._plan)
            seen.append(self._plan)
            self._plan = change(workspace, self._plan)
            return self._plan

        def settle(then: Callable[[], None] | None, plan: Plan | None) -> None:
            self._under_way -= 1
            if plan is not None:
                self._kept = plan
                if is_step and seen[0] != plan:
                    self._steps.note(seen[0], plan)
            if then:
                then()
            if plan is not None and not self.is_saving:
                self.changed.emit(plan)
            self.went_on.emit()

        def refuse(_refusal: UserError) -> None:
            settle(refused, None)

        self._desk.save(save, lambda plan: settle(kept, plan), refuse)
        self.went_on.emit()


def _place(plan: Plan, action_id: str) -> int:
    """Where an action stands: by its id, or by the step that gave it its id before the plan was stored.

    A proposal's actions get other ids when it is stored; their order stays.
    """
    return next(place for place, action in enumerate(plan.actions) if is_called(action, action_id))
