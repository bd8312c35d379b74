"""Ending a conflict: the chosen content is written as a change of its own."""

from typing import Any

import sqlalchemy as sa

from cso_assess.core.parcel import Head
from cso_assess.store.engine import Entry
from cso_assess.store.merging.conflicts import Place
from cso_assess.store.merging.values import stored_values
from cso_assess.store.records.answers import hashed
from cso_assess.store.records.values import without_empty
from cso_assess.store.tables import actions, answers, marks, metadata, participants, plans

_KINDS = {
    "organizations": "organization",
    "own_indicators": "own_indicator",
    "rounds": "round",
    "participants": "participant",
    "marks": "mark",
    "evidence": "evidence",
}
"""What the history calls changes of these tables; answers and plans tell more."""


def write_settled(rows: sa.Connection, answer_key: bytes, place: Place, head: Head, change: int) -> None:
    """Writes a content in the place of the shown one."""
    round, table, name = place
    values = {**stored_values(table, head.values), "change": change}
    if table == "answers":
        row = hashed({"round": round, "indicator": name, **values}, answer_key)
        rows.execute(answers.update().where(answers.c.round == round, answers.c.indicator == name).values(row))
    elif table == "marks":
        person, _, indicator = name.partition("/")
        key = sa.select(participants.c.id).where(participants.c.uuid == person).scalar_subquery()
        rows.execute(marks.update().where(marks.c.participant == key, marks.c.indicator == indicator).values(values))
    else:
        found = metadata.tables[table]
        rows.execute(found.update().where(found.c.uuid == name).values(values))


def settled_entry(rows: sa.Connection, place: Place, head: Head, organization: int) -> Entry:
    """What the history keeps of it."""
    round, table, name = place
    stored = stored_values(table, head.values)
    content: dict[str, Any] = without_empty(
        {key: value for key, value in stored.items() if not isinstance(value, bytes)}
    )
    if table == "answers":
        return Entry("answer", name, content, organization, round)
    if table == "plans":
        return Entry("plan", name, {**content, "actions": {}, "removed": []}, organization, round)
    if table == "actions":
        plan = sa.select(plans.c.uuid).join(actions, actions.c.plan == plans.c.id).where(actions.c.uuid == name)
        subject = str(rows.execute(plan).scalar_one())
        return Entry("plan", subject, {"actions": {name: content}, "removed": []}, organization, round)
    return Entry(_KINDS[table], name, content, organization, round)
