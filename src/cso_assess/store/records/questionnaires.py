"""Questionnaires and their texts: rows that rounds keep for ever."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import sqlalchemy as sa

from cso_assess.core.questionnaire import Edition, Questionnaire, QuestionnaireText
from cso_assess.core.questionnaire_data import (
    digest,
    structure_data,
    structure_from,
    text_data,
    text_from,
)
from cso_assess.store.records.values import texts
from cso_assess.store.tables import questionnaire_texts, questionnaires

Data = Mapping[str, Any]
"""A questionnaire or its texts as plain data."""

_STRUCTURE = sa.select(questionnaires.c.structure).where(questionnaires.c.id == sa.bindparam("of_key"))


@dataclass(frozen=True, slots=True)
class Kept:
    """The rows of an edition: the key of its structure, and the keys of its texts in the order of their languages."""

    structure: int
    texts: tuple[int, ...]


def all_structures(rows: sa.Connection) -> tuple[tuple[int, Questionnaire], ...]:
    """Every stored questionnaire with its key."""
    found = rows.execute(sa.select(questionnaires).order_by(questionnaires.c.questionnaire, questionnaires.c.version))
    return tuple((row["id"], _structure(row)) for row in found.mappings())


def structure_of(rows: sa.Connection, key: int, languages: Iterable[str]) -> Questionnaire:
    """One stored questionnaire with the languages that a round keeps of it."""
    return _parsed(rows.execute(_STRUCTURE, {"of_key": key}).scalar_one(), tuple(languages))


def keep_edition(rows: sa.Connection, edition: Edition, imported: int | None = None) -> Kept:
    """Stores whatever of an edition is not there yet; `imported` is the change that a person brings it by."""
    texts = [text_data(edition.texts[each]) for each in edition.structure.languages]
    return keep_data(rows, structure_data(edition.structure), {digest(each): each for each in texts}, imported)


def keep_data(rows: sa.Connection, structure: Data, texts: Mapping[str, Data], imported: int | None = None) -> Kept:
    """Stores a questionnaire that is plain data already, with its texts by their hashes; else as `keep_edition`."""
    key = _keep_structure(rows, structure, [each["language"] for each in texts.values()])
    return Kept(key, tuple(_keep_text(rows, key, hash, each, imported) for hash, each in texts.items()))


def newest_texts(rows: sa.Connection, key: int, *, imported: bool) -> Mapping[str, QuestionnaireText]:
    """The latest stored texts in each language, those that a person imported first; with `imported` only those."""
    table = questionnaire_texts.c
    query = sa.select(table.language, table.texts).where(table.questionnaire == key)
    if imported:
        query = query.where(table.imported.is_not(None))
    ordered = query.order_by(table.imported.is_not(None), table.imported, table.id)
    return {language: text_from(json.loads(stored)) for language, stored in rows.execute(ordered)}


def texts_of(rows: sa.Connection, keys: Sequence[int]) -> Mapping[str, QuestionnaireText]:
    """Stored texts by their language."""
    query = sa.select(questionnaire_texts.c.id, questionnaire_texts.c.texts)
    found: dict[int, str] = dict(rows.execute(query.where(questionnaire_texts.c.id.in_(keys))).all())
    read = [text_from(json.loads(found[key])) for key in keys]
    return {text.language: text for text in read}


def _keep_structure(rows: sa.Connection, structure: Data, languages: Sequence[str]) -> int:
    """The key of a structure; languages that it brings are added to those that are there."""
    table = questionnaires.c
    data = {name: value for name, value in structure.items() if name != "languages"}
    same = sa.and_(table.questionnaire == data["id"], table.version == data["version"])
    found = rows.execute(sa.select(table.id, table.languages).where(same)).one_or_none()
    if found is None:
        values = {
            "questionnaire": data["id"],
            "version": data["version"],
            "structure_hash": digest(data),
            "structure": json.dumps(data, ensure_ascii=False),
            "languages": json.dumps(languages),
        }
        return rows.execute(questionnaires.insert(), values).lastrowid
    key, known = found
    merged = list(dict.fromkeys([*json.loads(known), *languages]))
    rows.execute(questionnaires.update().where(table.id == key), {"languages": json.dumps(merged)})
    return int(key)


def _keep_text(rows: sa.Connection, questionnaire: int, hash: str, data: Data, imported: int | None) -> int:
    table = questionnaire_texts.c
    values = {"questionnaire": questionnaire, "language": data["language"], "text_hash": hash}
    same = sa.and_(*(table[name] == value for name, value in values.items()))
    key = rows.execute(sa.select(table.id).where(same)).scalar()
    if key is None:
        values = {**values, "texts": json.dumps(data, ensure_ascii=False), "imported": imported}
        return rows.execute(questionnaire_texts.insert(), values).lastrowid
    if imported is not None:
        rows.execute(questionnaire_texts.update().where(table.id == key), {"imported": imported})
    return int(key)


def _structure(row: sa.RowMapping) -> Questionnaire:
    return _parsed(row["structure"], tuple(texts(row["languages"])))


@lru_cache(maxsize=32)
def _parsed(structure: str, languages: tuple[str, ...]) -> Questionnaire:
    """A questionnaire from its stored text: once for all the rounds that are read one after another."""
    return structure_from({**json.loads(structure), "languages": list(languages)})
