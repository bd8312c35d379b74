"""Rounds and their rows."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import sqlalchemy as sa

from cso_assess.core.assessment import Answer, Assessment
from cso_assess.core.own_indicator import is_own
from cso_assess.core.questionnaire import Questionnaire
from cso_assess.core.scoring import Scorecard, domain_score, overall, scorecard
from cso_assess.core.states import Length, Status
from cso_assess.store.records.answers import read_answers
from cso_assess.store.records.questionnaires import Kept, structure_of
from cso_assess.store.records.values import Row, clean, cleaned
from cso_assess.store.tables import organizations, questionnaire_texts, questionnaires, round_texts, rounds

_TEXTS = ("purpose", "facilitator", "missing", "story", "helped", "reopened_reason")

_ADD = rounds.insert()
_CHANGE = rounds.update().where(rounds.c.id == sa.bindparam("of_key"))
_READ = (
    sa.select(rounds, organizations.c.uuid.label("organization_uuid"))
    .join(organizations, organizations.c.id == rounds.c.organization)
    .where(rounds.c.uuid == sa.bindparam("of_uuid"))
)
_KEPT_TEXTS = (
    sa.select(round_texts.c.text, questionnaire_texts.c.language)
    .join(questionnaire_texts, questionnaire_texts.c.id == round_texts.c.text)
    .where(round_texts.c.round == sa.bindparam("of_round"))
    .order_by(round_texts.c.position)
)


@dataclass(frozen=True, slots=True)
class StoredRound:
    """A round with its scores, and the keys of its row, of its organization and of the questionnaire that it keeps."""

    key: int
    organization: int
    kept: Kept
    assessment: Assessment
    card: Scorecard

    def with_answer(self, answer: Answer) -> "StoredRound":
        """The round with one answer changed; only its domain is scored again."""
        answers = {**self.assessment.answers, answer.indicator: answer}
        assessment = replace(self.assessment, answers=answers)
        if is_own(answer.indicator):
            return replace(self, assessment=assessment)
        changed = assessment.questionnaire.domain_of[answer.indicator]
        domains = tuple(
            domain_score(assessment, changed) if score.id == changed.id else score for score in self.card.domains
        )
        return replace(self, assessment=assessment, card=Scorecard(overall(assessment, domains), domains))


def round_values(assessment: Assessment) -> dict[str, Any]:
    """What a row holds of a round besides its references."""
    values = {name: getattr(assessment, name) for name in _TEXTS}
    left_out = {domain: clean(reason) for domain, reason in assessment.left_out.items()}
    return cleaned(
        {
            "number": assessment.number,
            "date": assessment.date.isoformat(),
            "length": assessment.length.value,
            "left_out": json.dumps(left_out, ensure_ascii=False),
            "status": assessment.status.value,
            "active_seconds": assessment.active_seconds,
            **values,
        }
    )


def add_round(rows: sa.Connection, organization: int, kept: Kept, assessment: Assessment) -> int:
    """Adds the row of a round and what it keeps of the questionnaire; returns its key."""
    references = {"uuid": assessment.id, "organization": organization, "questionnaire": kept.structure}
    values = {**references, **round_values(assessment), "change": assessment.revision}
    key = rows.execute(_ADD, values).lastrowid
    texts = [{"round": key, "position": place, "text": text} for place, text in enumerate(kept.texts)]
    rows.execute(round_texts.insert(), texts)
    return key


def change_round(rows: sa.Connection, key: int, values: Row) -> None:
    """Writes some columns of a round that is there."""
    rows.execute(_CHANGE, {"of_key": key, **values})


def find_rounds(rows: sa.Connection, beginning: str) -> list[str]:
    """The ids of at most two rounds that begin so."""
    beginning = clean(beginning)
    begins = sa.and_(rounds.c.uuid >= beginning, rounds.c.uuid < beginning + chr(0x10FFFF))
    return list(rows.execute(sa.select(rounds.c.uuid).where(begins).limit(2)).scalars())


def read_round(rows: sa.Connection, uuid: str) -> StoredRound:
    """A round with its answers."""
    row = rows.execute(_READ, {"of_uuid": uuid}).mappings().one()
    texts = rows.execute(_KEPT_TEXTS, {"of_round": row["id"]}).all()
    structure = structure_of(rows, row["questionnaire"], tuple(text.language for text in texts))
    assessment = round_from(row, row["organization_uuid"], structure, read_answers(rows, row["id"]))
    kept = Kept(row["questionnaire"], tuple(text.text for text in texts))
    return StoredRound(row["id"], row["organization"], kept, assessment, scorecard(assessment))


def round_from(row: Row, organization: str, questionnaire: Questionnaire, answers: Mapping[str, Answer]) -> Assessment:
    """The round of a row, of the organization with that id."""
    return Assessment(
        id=row["uuid"],
        organization=organization,
        questionnaire=questionnaire,
        number=row["number"],
        date=date.fromisoformat(row["date"]),
        length=Length(row["length"]),
        left_out=json.loads(row["left_out"]),
        answers=answers,
        status=Status(row["status"]),
        active_seconds=row["active_seconds"],
        **{name: row[name] for name in _TEXTS},
        revision=row["change"],
    )


def next_number(rows: sa.Connection, organization: int, questionnaire: str) -> int:
    """The number of an organization's next round with a questionnaire of that id."""
    query = _of_questionnaire(sa.select(sa.func.max(rounds.c.number)), organization, questionnaire)
    return (rows.execute(query).scalar() or 0) + 1


def open_round(rows: sa.Connection, organization: int, questionnaire: str) -> str | None:
    """The id of an organization's round with a questionnaire that still takes answers."""
    query = _of_questionnaire(sa.select(rounds.c.uuid), organization, questionnaire)
    found = rows.execute(query.where(rounds.c.status != Status.CLOSED.value).limit(1)).scalar()
    return None if found is None else str(found)


def closed_before(rows: sa.Connection, organization: int, assessment: Assessment) -> str | None:
    """The id of the latest closed round of the same organization and questionnaire before this one."""
    place = sa.tuple_(rounds.c.date, rounds.c.number)
    query = _of_questionnaire(sa.select(rounds.c.uuid), organization, assessment.questionnaire.id).where(
        rounds.c.status == Status.CLOSED.value,
        rounds.c.uuid != assessment.id,
        place < sa.tuple_(assessment.date.isoformat(), assessment.number),
    )
    latest_first = query.order_by(rounds.c.date.desc(), rounds.c.number.desc(), rounds.c.id.desc()).limit(1)
    found = rows.execute(latest_first).scalar()
    return None if found is None else str(found)


def _of_questionnaire(query: sa.Select[Any], organization: int, questionnaire: str) -> sa.Select[Any]:
    joined = query.select_from(rounds.join(questionnaires, questionnaires.c.id == rounds.c.questionnaire))
    return joined.where(rounds.c.organization == organization, questionnaires.c.questionnaire == questionnaire)
