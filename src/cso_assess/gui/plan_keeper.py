"""Keeps the changes of a round's plan one after another, each on what the one before it came back with."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from cso_assess.core.plan import Action, Frame, Plan
from cso_assess.errors import UserError
from cso_assess.gui.desk import Desk

if TYPE_CHECKING:
    from cso_assess.workspace import Workspace

Change = Callable[["Workspace", Plan], Plan]


class PlanKeeper(QObject):
    """Saves what a person does with one plan; a plan that is only proposed is stored with the first change."""

    changed = Signal(object)
    """Plan, as stored, when nothing else is under way."""
    refused = Signal()
    """A change was not kept; the desk has said why."""

    def __init__(self, desk: Desk, plan: Plan, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        # Read and written in the database's thread alone, after this.
        self._plan = plan
        self._under_way = 0

    @property
    def is_saving(self) -> bool:
        return self._under_way > 0

    def choose(self, chosen: Iterable[str], frame: Frame) -> None:
        """Plans for these indicators, in this order, within a frame."""
        indicators = tuple(chosen)

        def change(workspace: Workspace, plan: Plan) -> Plan:
            if plan.id:
                return workspace.revise_plan(plan, indicators, frame)
            return workspace.save_plan(workspace.propose(plan.assessment, frame, chosen=indicators))

        self._save(change)

    def change_action(self, action_id: str, **fields: Any) -> None:
        """Changes some fields of an action, by the id under which it was last shown."""

        def change(workspace: Workspace, plan: Plan) -> Plan:
            place = next((place for place, action in enumerate(plan.actions) if action.id == action_id), None)
            stored = _stored(workspace, plan)
            # A proposal's actions get other ids when it is stored; their order stays.
            action = stored.actions[place] if place is not None else Action(action_id)
            return workspace.change_action(stored.id, replace(action, **fields))

        self._save(change)

    def add_action(self, action: Action, then: Callable[[Action], None]) -> None:
        """Adds an action; `then` gets it as it was stored."""
        added: list[Action] = []

        def change(workspace: Workspace, plan: Plan) -> Plan:
            stored = _stored(workspace, plan)
            known = {each.id for each in stored.actions}
            changed = workspace.change_action(stored.id, action)
            added.extend(each for each in changed.actions if each.id not in known)
            return changed

        self._save(change, lambda: then(added[0]))

    def remove_action(self, action_id: str) -> None:
        """Takes an action out of the plan."""
        self._save(lambda workspace, plan: workspace.remove_action(plan.id, action_id))

    def _save(self, change: Change, then: Callable[[], None] | None = None) -> None:
        self._under_way += 1

        def save(workspace: Workspace) -> Plan:
            self._plan = change(workspace, self._plan)
            return self._plan

        def kept(plan: Plan) -> None:
            self._under_way -= 1
            if not self.is_saving:
                self.changed.emit(plan)
            if then:
                then()

        def refuse(_refusal: UserError) -> None:
            self._under_way -= 1
            self.refused.emit()

        self._desk.save(save, kept, refuse)


def _stored(workspace: Workspace, plan: Plan) -> Plan:
    return plan if plan.id else workspace.save_plan(plan)
