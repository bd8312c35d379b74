"""Keeping plans, each change with its entry in the history."""

from collections.abc import Callable, Collection
from dataclasses import replace
from datetime import date
from typing import Any

from cso_assess.core.plan import Action, Plan, renamed
from cso_assess.store.engine import Database, Entry
from cso_assess.store.records import plans as records
from cso_assess.store.records.rounds import StoredRound
from cso_assess.store.records.values import without_empty


class PlanStore:
    """The plans of a workspace."""

    def __init__(self, database: Database, new_id: Callable[[], str]) -> None:
        self._database = database
        self._new_id = new_id

    def current(self, stored: StoredRound) -> Plan | None:
        """The current plan of a round, if there is one."""
        with self._database.transaction() as rows:
            return records.current_plan(rows, stored.key)

    def read(self, uuid: str) -> Plan | None:
        with self._database.transaction() as rows:
            return records.read_plan(rows, uuid)

    def completed(self, organization: int, since: date) -> frozenset[str]:
        """The indicators with an action in a current plan of the organization done on that day or later."""
        with self._database.transaction() as rows:
            return records.completed_indicators(rows, organization, since)

    def add(self, stored: StoredRound, plan: Plan) -> Plan:
        """Adds a plan under new ids as the round's current one."""
        change = self._database.next_change()
        named = self._named(replace(plan, id=self._new_id(), current=True, revision=change), known=())
        actions = tuple(replace(action, revision=change) for action in named.actions)
        added = replace(named, actions=actions)
        with self._database.transaction() as rows:
            records.add_plan(rows, stored.key, added)
            self._database.record(rows, change, _entry(stored, added, actions, ()))
        return added

    def change(self, stored: StoredRound, before: Plan, after: Plan) -> Plan:
        """Writes what is different in a plan; new actions get new ids."""
        change = self._database.next_change()
        earlier = {action.id: action for action in before.actions}
        named = self._named(replace(after, revision=change), earlier)
        actions = tuple(
            action if earlier.get(action.id) == action else replace(action, revision=change) for action in named.actions
        )
        changed = replace(named, actions=actions)
        written = tuple(action for action in actions if action.revision == change)
        removed = tuple(earlier.keys() - {action.id for action in actions})
        with self._database.transaction() as rows:
            records.change_plan(rows, changed, written, removed)
            for action_id in removed:
                self._database.add_tombstone(rows, "action", action_id, change)
            self._database.record(rows, change, _entry(stored, changed, written, removed))
        return changed

    def _named(self, plan: Plan, known: Collection[str]) -> Plan:
        """The plan with a new id for each action that is not among the known ones."""
        return renamed(plan, {action.id: self._new_id() for action in plan.actions if action.id not in known})


def _entry(stored: StoredRound, plan: Plan, written: tuple[Action, ...], removed: tuple[str, ...]) -> Entry:
    """What the history keeps: the plan itself and the actions that changed; the rest stands in earlier entries."""
    content: dict[str, Any] = {
        **without_empty(records.plan_values(plan)),
        "actions": {
            action.id: {**without_empty(records.action_values(action)), "after": list(action.after)}
            for action in written
        },
        "removed": sorted(removed),
    }
    return Entry("plan", plan.id, content, stored.organization, stored.key)
