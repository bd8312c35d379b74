"""Questionnaires and their texts: rows that rounds keep for ever."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

import sqlalchemy as sa

from cso_assess.core.questionnaire import Edition, Questionnaire, QuestionnaireText
from cso_assess.core.questionnaire_data import (
    digest,
    structure_data,
    structure_from,
    structure_hash,
    text_data,
    text_from,
)
from cso_assess.store.records.values import texts
from cso_assess.store.tables import questionnaire_texts, questionnaires


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
    row = rows.execute(sa.select(questionnaires).where(questionnaires.c.id == key)).mappings().one()
    return _parsed(row["structure"], tuple(languages))


def keep_edition(rows: sa.Connection, edition: Edition, imported: int | None = None) -> Kept:
    """Stores whatever of an edition is not there yet; `imported` is the change that a person brings it by."""
    key = _keep_structure(rows, edition.structure)
    languages = edition.structure.languages
    return Kept(key, tuple(_keep_text(rows, key, edition.texts[each], imported) for each in languages))


def newest_texts(rows: sa.Connection, key: int, *, imported: bool) -> Mapping[str, QuestionnaireText]:
    """The latest stored texts in each language, those that a person imported first; with `imported` only those."""
    table = questionnaire_texts.c
    query = sa.select(table.language, table.texts).where(table.questionnaire == key)
    if imported:
        query = query.where(table.imported.is_not(None))
    ordered = query.order_by(table.imported.is_not(None), table.imported, table.id)
    return {language: text_from(json.loads(stored)) for language, stored in rows.execute(ordered)}


def languages_of(rows: sa.Connection, keys: Sequence[int]) -> tuple[str, ...]:
    """The languages of stored texts, in the order of the keys."""
    query = sa.select(questionnaire_texts.c.id, questionnaire_texts.c.language)
    found: dict[int, str] = dict(rows.execute(query.where(questionnaire_texts.c.id.in_(keys))).all())
    return tuple(found[key] for key in keys)


def texts_of(rows: sa.Connection, keys: Sequence[int]) -> Mapping[str, QuestionnaireText]:
    """Stored texts by their language."""
    query = sa.select(questionnaire_texts.c.id, questionnaire_texts.c.texts)
    found: dict[int, str] = dict(rows.execute(query.where(questionnaire_texts.c.id.in_(keys))).all())
    read = [text_from(json.loads(found[key])) for key in keys]
    return {text.language: text for text in read}


def _keep_structure(rows: sa.Connection, structure: Questionnaire) -> int:
    """The key of a structure; languages that it brings are added to those that are there."""
    table = questionnaires.c
    same = sa.and_(table.questionnaire == structure.id, table.version == structure.version)
    found = rows.execute(sa.select(table.id, table.languages).where(same)).one_or_none()
    if found is None:
        data = structure_data(structure)
        del data["languages"]
        values = {
            "questionnaire": structure.id,
            "version": structure.version,
            "structure_hash": structure_hash(structure),
            "structure": json.dumps(data, ensure_ascii=False),
            "languages": json.dumps(structure.languages),
        }
        return rows.execute(questionnaires.insert(), values).lastrowid
    key, languages = found
    merged = list(dict.fromkeys([*json.loads(languages), *structure.languages]))
    rows.execute(questionnaires.update().where(table.id == key), {"languages": json.dumps(merged)})
    return int(key)


def _keep_text(rows: sa.Connection, questionnaire: int, text: QuestionnaireText, imported: int | None) -> int:
    table = questionnaire_texts.c
    data = text_data(text)
    values = {"questionnaire": questionnaire, "language": text.language, "text_hash": digest(data)}
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
