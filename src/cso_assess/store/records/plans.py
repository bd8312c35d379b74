"""Plans and actions, and their rows."""

from collections.abc import Iterable, Mapping
from datetime import date
from fractions import Fraction
from typing import Any

import sqlalchemy as sa

from cso_assess.core.plan import Action, Frame, Plan
from cso_assess.core.states import Progress, Reason
from cso_assess.store.records.values import (
    Row,
    cleaned,
    day_or_none,
    exact_or_none,
    json_list,
    text_or_none,
    texts,
)
from cso_assess.store.tables import action_order, actions, plans, rounds

_SAME = (
    *("indicator", "from_level", "to_level", "title", "sign", "help", "harm"),
    *("weeks", "wished_weeks", "responsible", "progress", "proof"),
)
"""The fields of an action that rows hold as they are."""

_ADD_PLAN = plans.insert()
_CHANGE_PLAN = plans.update().where(plans.c.uuid == sa.bindparam("of_uuid"))
_OTHERS_ARE_EARLIER = plans.update().where(plans.c.round == sa.bindparam("of_round")).values(current=0)
_ADD_ACTION = actions.insert()
_CHANGE_ACTION = actions.update().where(actions.c.uuid == sa.bindparam("of_uuid"))
_REMOVE_ACTION = actions.delete().where(actions.c.uuid == sa.bindparam("of_uuid"))


def plan_values(plan: Plan) -> dict[str, Any]:
    """What a row holds of a plan."""
    return {
        "current": int(plan.current),
        "start": plan.frame.start.isoformat(),
        "months": plan.frame.months,
        "hours_per_week": text_or_none(plan.frame.hours_per_week),
        "budget": text_or_none(plan.frame.budget),
        "indicators": json_list(plan.indicators),
    }


def action_values(action: Action) -> dict[str, Any]:
    """What a row holds of an action besides its place and what it comes after."""
    values = {name: getattr(action, name) for name in _SAME}
    return cleaned(
        {
            **values,
            "do": None if action.do is None else json_list(action.do),
            "hours": str(action.hours),
            "cost": str(action.cost),
            "own_means": int(action.own_means),
            "first_day": action.start and action.start.isoformat(),
            "last_day": action.end and action.end.isoformat(),
            "fixed": int(action.fixed),
            "later": action.later and action.later.value,
            "status": action.status.value,
            "done_on": action.done_on and action.done_on.isoformat(),
        }
    )


def add_plan(rows: sa.Connection, round: int, plan: Plan) -> None:
    """Adds a plan; if it is the current one, the round's other plans are earlier ones from now on."""
    if plan.current:
        rows.execute(_OTHERS_ARE_EARLIER, {"of_round": round})
    rows.execute(_ADD_PLAN, {"uuid": plan.id, "round": round, **plan_values(plan), "change": plan.revision})
    write_actions(rows, plan, plan.actions, ())


def change_plan(rows: sa.Connection, plan: Plan, changed: Iterable[Action], removed: Iterable[str]) -> None:
    """Writes a plan that is there already: its own row, the changed or new actions, and the places of all."""
    rows.execute(_CHANGE_PLAN, {"of_uuid": plan.id, **plan_values(plan), "change": plan.revision})
    write_actions(rows, plan, changed, removed)


def write_actions(rows: sa.Connection, plan: Plan, changed: Iterable[Action], removed: Iterable[str]) -> None:
    """Adds or changes these actions of a plan, removes others, and keeps the order of all."""
    for action_id in removed:
        rows.execute(_REMOVE_ACTION, {"of_uuid": action_id})
    key = rows.execute(sa.select(plans.c.id).where(plans.c.uuid == plan.id)).scalar_one()
    keys = _keys(rows, key)
    places = {action.id: place for place, action in enumerate(plan.actions)}
    for action in changed:
        values = {**action_values(action), "position": places[action.id], "change": action.revision}
        if action.id in keys:
            rows.execute(_CHANGE_ACTION, {"of_uuid": action.id, **values})
        else:
            rows.execute(_ADD_ACTION, {"uuid": action.id, "plan": key, **values})
    if places:
        rows.execute(_CHANGE_ACTION, [{"of_uuid": each, "position": place} for each, place in places.items()])
    _write_order(rows, plan, _keys(rows, key))


def read_plan(rows: sa.Connection, uuid: str) -> Plan | None:
    """The plan of an id, with its actions."""
    return _plan(rows, plans.c.uuid == uuid)


def current_plan(rows: sa.Connection, round: int) -> Plan | None:
    """The current plan of a round, if there is one."""
    return _plan(rows, sa.and_(plans.c.round == round, plans.c.current == 1))


def completed_indicators(rows: sa.Connection, organization: int, since: date) -> frozenset[str]:
    """The indicators with an action in a current plan of the organization that was done on that day or later."""
    query = (
        sa.select(actions.c.indicator)
        .select_from(actions.join(plans, plans.c.id == actions.c.plan).join(rounds, rounds.c.id == plans.c.round))
        .where(
            rounds.c.organization == organization,
            plans.c.current == 1,
            actions.c.status == Progress.DONE.value,
            actions.c.done_on >= since.isoformat(),
        )
    )
    return frozenset(indicator for indicator in rows.execute(query).scalars() if indicator)


def _plan(rows: sa.Connection, wanted: sa.ColumnElement[bool]) -> Plan | None:
    query = sa.select(plans, rounds.c.uuid.label("assessment")).join(rounds, rounds.c.id == plans.c.round)
    row = rows.execute(query.where(wanted)).mappings().one_or_none()
    if row is None:
        return None
    found = rows.execute(sa.select(actions).where(actions.c.plan == row["id"]).order_by(actions.c.position))
    after = _read_order(rows, row["id"])
    return Plan(
        id=row["uuid"],
        assessment=row["assessment"],
        frame=Frame(
            start=date.fromisoformat(row["start"]),
            months=row["months"],
            hours_per_week=exact_or_none(row["hours_per_week"]),
            budget=exact_or_none(row["budget"]),
        ),
        indicators=texts(row["indicators"]),
        actions=tuple(_action(each, after.get(each["id"], ())) for each in found.mappings()),
        current=bool(row["current"]),
        revision=row["change"],
    )


def _action(row: Row, after: tuple[str, ...]) -> Action:
    return Action(
        id=row["uuid"],
        **{name: row[name] for name in _SAME},
        do=None if row["do"] is None else texts(row["do"]),
        hours=Fraction(row["hours"]),
        cost=Fraction(row["cost"]),
        own_means=bool(row["own_means"]),
        start=day_or_none(row["first_day"]),
        end=day_or_none(row["last_day"]),
        fixed=bool(row["fixed"]),
        after=after,
        later=Reason(row["later"]) if row["later"] else None,
        status=Progress(row["status"]),
        done_on=day_or_none(row["done_on"]),
        revision=row["change"],
    )


def _keys(rows: sa.Connection, plan: int) -> Mapping[str, int]:
    return dict(rows.execute(sa.select(actions.c.uuid, actions.c.id).where(actions.c.plan == plan)).all())


def _read_order(rows: sa.Connection, plan: int) -> Mapping[int, tuple[str, ...]]:
    """The ids that each action of a plan comes after, by its key."""
    other = actions.alias()
    query = (
        sa.select(action_order.c.action, other.c.uuid)
        .join(other, other.c.id == action_order.c.after)
        .where(other.c.plan == plan)
        .order_by(action_order.c.action, action_order.c.position)
    )
    found: dict[int, tuple[str, ...]] = {}
    for action, uuid in rows.execute(query):
        found[action] = (*found.get(action, ()), uuid)
    return found


def _write_order(rows: sa.Connection, plan: Plan, keys: Mapping[str, int]) -> None:
    rows.execute(action_order.delete().where(action_order.c.action.in_(keys.values())))
    order = [
        {"action": keys[action.id], "position": place, "after": keys[other]}
        for action in plan.actions
        for place, other in enumerate(action.after)
    ]
    if order:
        rows.execute(action_order.insert(), order)
