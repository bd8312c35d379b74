"""Keeping the questions that organizations add for themselves, with entries in the history."""

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import sqlalchemy as sa

from cso_assess.core.own_indicator import OwnIndicator
from cso_assess.store.engine import Database, Entry
from cso_assess.store.records.values import Row, clean, without_empty
from cso_assess.store.tables import own_indicators

_OF_ORGANIZATION = (
    sa.select(own_indicators)
    .where(own_indicators.c.organization == sa.bindparam("of_organization"))
    .order_by(own_indicators.c.position, own_indicators.c.id)
)
_ADD = own_indicators.insert()
_CHANGE = own_indicators.update().where(own_indicators.c.uuid == sa.bindparam("of_uuid"))


class OwnIndicatorStore:
    """The organizations' own questions."""

    def __init__(self, database: Database, new_id: Callable[[], str]) -> None:
        self._database = database
        self._new_id = new_id

    def of(self, organization: int) -> tuple[OwnIndicator, ...]:
        """All of an organization, also the withdrawn ones, in the order in which they came."""
        with self._database.transaction() as rows:
            found = rows.execute(_OF_ORGANIZATION, {"of_organization": organization}).mappings()
            return tuple(_own_indicator(row) for row in found)

    def add(self, organization: int, asked: OwnIndicator, position: int) -> OwnIndicator:
        """Adds a question under a new id."""
        change = self._database.next_change()
        added = replace(asked, id=self._new_id(), revision=change)
        values = {**_values(added), "uuid": added.id, "organization": organization, "position": position}
        with self._database.transaction() as rows:
            rows.execute(_ADD, {**values, "change": change})
            self._database.record(rows, change, _entry(organization, added))
        return added

    def change(self, organization: int, asked: OwnIndicator) -> OwnIndicator:
        """Writes the words of a question, and whether it is withdrawn."""
        change = self._database.next_change()
        changed = replace(asked, revision=change)
        with self._database.transaction() as rows:
            rows.execute(_CHANGE, {"of_uuid": changed.id, **_values(changed), "change": change})
            self._database.record(rows, change, _entry(organization, changed))
        return changed


def _values(asked: OwnIndicator) -> dict[str, Any]:
    words = {"title": asked.title, "question": asked.question, "levels": list(asked.levels)}
    texts = clean(json.dumps(words, ensure_ascii=False))
    return {"language": asked.language, "texts": texts, "withdrawn": int(asked.is_withdrawn)}


def _own_indicator(row: Row) -> OwnIndicator:
    words = json.loads(row["texts"])
    return OwnIndicator(
        id=row["uuid"],
        language=row["language"],
        title=words["title"],
        question=words["question"],
        levels=tuple(words["levels"]),
        is_withdrawn=bool(row["withdrawn"]),
        revision=row["change"],
    )


def _entry(organization: int, asked: OwnIndicator) -> Entry:
    return Entry("own_indicator", asked.id, without_empty(_values(asked)), organization)
