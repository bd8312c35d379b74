"""Rows that got lost, from the history: it keeps what organizations, rounds and answers held after each change."""

import json
from typing import Any

import sqlalchemy as sa

from cso_assess.core.keys import name_key, search_key, sort_key
from cso_assess.store.records.answers import HASHED
from cso_assess.store.row_hashes import row_hash
from cso_assess.store.tables import (
    answers,
    changes,
    organizations,
    questionnaire_texts,
    questionnaires,
    round_texts,
    rounds,
)

_ENTRIES = (
    sa.select(changes)
    .where(changes.c.content.is_not(None), changes.c.kind == sa.bindparam("of_kind"))
    .order_by(changes.c.id.desc())
)


def add_from_history(rows: sa.Connection, key: bytes) -> int:
    """Adds lost organizations, rounds and answers as the history last tells them; returns how many."""
    return _add_organizations(rows) + _add_rounds(rows) + _add_answers(rows, key)


def _add_organizations(rows: sa.Connection) -> int:
    known = set(rows.execute(sa.select(organizations.c.id)).scalars())
    added = 0
    for entry, content in _entries(rows, "organization"):
        if entry["organization"] is None or entry["organization"] in known:
            continue
        known.add(entry["organization"])
        name = str(content.get("name", ""))
        found_by = " ".join(str(content.get(each, "")) for each in ("name", "region", "district", "place"))
        keys = {"name_key": name_key(name), "search_key": search_key(found_by), "sort_key": sort_key(name)}
        values = {"id": entry["organization"], "uuid": entry["subject"], **content, **keys, "change": entry["id"]}
        added += _add(rows, organizations, values)
    return added


def _add_rounds(rows: sa.Connection) -> int:
    known = set(rows.execute(sa.select(rounds.c.id)).scalars())
    added = 0
    for entry, content in _entries(rows, "round"):
        kept = _questionnaire(rows, content)
        if entry["round"] is None or entry["round"] in known or kept is None:
            continue
        known.add(entry["round"])
        references = {"id": entry["round"], "uuid": entry["subject"], "organization": entry["organization"]}
        values = {**content, **references, "questionnaire": kept, "change": entry["id"]}
        added += _add(rows, rounds, values)
        if not rows.execute(sa.select(round_texts.c.text).where(round_texts.c.round == entry["round"])).first():
            _add_texts(rows, entry["round"], kept)
    return added


def _questionnaire(rows: sa.Connection, content: dict[str, Any]) -> int | None:
    query = sa.select(questionnaires.c.id).where(
        questionnaires.c.questionnaire == content.get("questionnaire"),
        questionnaires.c.version == content.get("version"),
    )
    return rows.execute(query).scalar()


def _add_texts(rows: sa.Connection, round: int, questionnaire: int) -> None:
    """The newest text of each language, the one kept first as the first."""
    query = (
        sa.select(sa.func.max(questionnaire_texts.c.id))
        .where(questionnaire_texts.c.questionnaire == questionnaire)
        .group_by(questionnaire_texts.c.language)
        .order_by(sa.func.min(questionnaire_texts.c.id))
    )
    for position, text in enumerate(rows.execute(query).scalars().all()):
        _add(rows, round_texts, {"round": round, "position": position, "text": text})


def _add_answers(rows: sa.Connection, key: bytes) -> int:
    known = {tuple(row) for row in rows.execute(sa.select(answers.c.round, answers.c.indicator))}
    added = 0
    for entry, content in _entries(rows, "answer"):
        place = (entry["round"], entry["subject"])
        if place in known:
            continue
        known.add(place)
        values = {name: _usual(name) for name in HASHED}
        values |= {**content, "round": entry["round"], "indicator": entry["subject"], "change": entry["id"]}
        values = {name: values.get(name) for name in HASHED}
        added += _add(rows, answers, {**values, "hash": row_hash(key, values.values())})
    return added


def _usual(name: str) -> Any:
    """What a column of an answer holds when the history leaves it out."""
    column = answers.c[name]
    if column.nullable:
        return None
    return 0 if isinstance(column.type, sa.Integer) else ""


def _entries(rows: sa.Connection, kind: str) -> list[tuple[Any, dict[str, Any]]]:
    """Entries of a kind, newest first, with what they hold; those that cannot be read are left out."""
    found = []
    for entry in rows.execute(_ENTRIES, {"of_kind": kind}).mappings().all():
        try:
            content = json.loads(entry["content"])
        except ValueError:
            continue
        if isinstance(content, dict):
            found.append((entry, content))
    return found


def _add(rows: sa.Connection, table: sa.Table[Any], values: dict[str, Any]) -> int:
    """Adds a row if the table takes it."""
    known = {name: value for name, value in values.items() if name in table.columns}
    try:
        return rows.execute(table.insert().prefix_with("OR IGNORE"), known).rowcount
    except sa.exc.DBAPIError:
        return 0
