"""Plans of a round that came from elsewhere: which is current, its actions, their order."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from cso_assess.core.parcel import PlanPart, Row
from cso_assess.store.merging.rows import Merging, Side, TableMerge
from cso_assess.store.tables import action_order, actions, plans


class PlanMerge:
    """Merges the plans of one round."""

    def __init__(self, merging: Merging, round: int, side: Side) -> None:
        self._merging = merging
        self._round = round
        self._plans = TableMerge(merging, "plans", round, side)
        self._actions = TableMerge(merging, "actions", round, side)

    def merge(self, given: Sequence[PlanPart], mine: Sequence[PlanPart]) -> None:
        """Adds what is new and merges what is here; afterwards at most one plan is current."""
        known = {part.row.name: part for part in mine}
        standing = {part.row.name: part for part in mine}
        for part in given:
            here = known.get(part.row.name)
            # At most one may be current at any moment; which one is chosen at the end.
            columns = {"round": self._round, "current": 0}
            if self._plans.merge(part.row, here.row if here else None, {"uuid": part.row.name}, columns) is not None:
                self._merge_actions(part, here)
                is_current = part.is_current and (here is None or here.is_current)
                standing[part.row.name] = PlanPart(part.row, is_current, ())
        self._choose_current(standing)

    def _merge_actions(self, part: PlanPart, here: PlanPart | None) -> None:
        plan = self._key(part.row.name)
        known = {row.name: row for row in here.actions} if here else {}
        for position, row in enumerate(part.actions, len(known)):
            columns = {"plan": plan, "position": position}
            self._actions.merge(row, known.get(row.name), {"uuid": row.name}, columns)
        sides = self._sides(part, here)
        names = dict.fromkeys(row.name for side in sides for row in side.actions)
        after = {name: links for side in reversed(sides) for name, links in _links(side).items()}
        self._arrange(plan, list(names), after)

    def _sides(self, part: PlanPart, here: PlanPart | None) -> list[PlanPart]:
        """What is here and what came; first the side whose plan is shown, since it says in what order things go."""
        if here is None:
            return [part]
        shown = self._shown_change(part.row)
        return [here, part] if shown == self._merging.entries.key_or_none(here.row.shown.revision) else [part, here]

    def _shown_change(self, row: Row) -> int:
        query = sa.select(plans.c.change).where(plans.c.uuid == row.name)
        return int(self._merging.rows.execute(query).scalar_one())

    def _arrange(self, plan: int, order: list[str], after: Mapping[str, tuple[str, ...]]) -> None:
        """Writes the places of a plan's actions, and what each comes after; a circle is cut."""
        rows = self._merging.rows
        found = rows.execute(sa.select(actions.c.uuid, actions.c.id, actions.c.position).where(actions.c.plan == plan))
        stored = {row.uuid: row for row in found.all()}
        order = [name for name in order if name in stored]
        for place, name in enumerate(order):
            if stored[name].position != place:
                self._merging.journal.change(actions, {"id": stored[name].id}, {"position": place})
        wanted = {name: [each for each in after.get(name, ()) if each in stored] for name in order}
        if _has_circle(wanted):
            places = {name: place for place, name in enumerate(order)}
            wanted = {name: [each for each in listed if places[each] < places[name]] for name, listed in wanted.items()}
        known = self._links_of(plan)
        for name, listed in wanted.items():
            action = stored[name].id
            self._link(action, known.get(action, []), [stored[each].id for each in listed])

    def _links_of(self, plan: int) -> dict[int, list[Any]]:
        """What each action of a plan comes after as it is stored, in order."""
        query = sa.select(action_order).join(actions, actions.c.id == action_order.c.action)
        found: dict[int, list[Any]] = defaultdict(list)
        for row in self._merging.rows.execute(query.where(actions.c.plan == plan).order_by(action_order.c.position)):
            found[row.action].append(row)
        return found

    def _link(self, action: int, known: list[Any], wanted: list[int]) -> None:
        if [row.after for row in known] == wanted:
            return
        for row in known:
            self._merging.journal.remove(action_order, {"action": action, "position": row.position})
        for place, after in enumerate(wanted):
            self._merging.journal.add(action_order, {"action": action, "position": place, "after": after})

    def _choose_current(self, standing: Mapping[str, PlanPart]) -> None:
        """One plan is current: of several that do not know of each other the same one everywhere."""
        candidates = [part for part in standing.values() if part.is_current] or list(standing.values())
        if not candidates:
            return
        chosen = min(candidates, key=_place).row.name
        query = sa.select(plans.c.uuid, plans.c.current).where(plans.c.round == self._round)
        flags: dict[str, int] = dict(self._merging.rows.execute(query).all())
        for name in sorted(flags, key=lambda name: name == chosen):
            if flags[name] != int(name == chosen):
                self._merging.journal.change(plans, {"uuid": name}, {"current": int(name == chosen)})

    def _key(self, name: str) -> int:
        return int(self._merging.rows.execute(sa.select(plans.c.id).where(plans.c.uuid == name)).scalar_one())


def _links(part: PlanPart) -> Mapping[str, tuple[str, ...]]:
    return {row.name: part.after.get(row.name, ()) for row in part.actions}


def _place(part: PlanPart) -> tuple[Any, ...]:
    shown = part.row.shown
    return -len(shown.history), -shown.revision.number, shown.revision.origin, part.row.name


def _has_circle(after: Mapping[str, Iterable[str]]) -> bool:
    """Whether something comes, by any way, after itself."""
    left = {name: set(listed) for name, listed in after.items()}
    while left:
        free = {name for name, listed in left.items() if not listed & left.keys()}
        if not free:
            return True
        left = {name: listed for name, listed in left.items() if name not in free}
    return False
