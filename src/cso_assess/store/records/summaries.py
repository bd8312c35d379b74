"""The stored result of a round, from its answers."""

import json
from collections.abc import Iterable
from fractions import Fraction
from typing import Any

import sqlalchemy as sa

from cso_assess.core.assessment import Assessment
from cso_assess.core.scoring import Scorecard
from cso_assess.store.records.rounds import StoredRound
from cso_assess.store.statements import add_rows


def write_summary(rows: sa.Connection, stored: StoredRound) -> None:
    """Writes the summary row of a round as it is now."""
    write_summaries(rows, [stored])


def write_summaries(rows: sa.Connection, stored: Iterable[StoredRound]) -> None:
    """Writes the summary rows of rounds as they are now."""
    values = [
        {"round": each.key, "organization": each.organization, **summary_values(each.assessment, each.card)}
        for each in stored
    ]
    if values:
        add_rows(rows, "summaries", tuple(values[0]), [tuple(each.values()) for each in values], replaces=True)


def summary_values(assessment: Assessment, card: Scorecard) -> dict[str, Any]:
    """What lists show of a round; exact numbers become the nearest doubles."""
    questionnaire = assessment.questionnaire
    return {
        "uuid": assessment.id,
        "questionnaire": questionnaire.id,
        "version": questionnaire.version,
        "levels": questionnaire.levels,
        "number": assessment.number,
        "date": assessment.date.isoformat(),
        "length": assessment.length.value,
        "status": assessment.status.value,
        "score": _double(card.overall.score),
        "stage": card.overall.stage,
        "held_by": json.dumps(card.overall.held_by),
        "confidence": _double(card.overall.confidence),
        "answered": card.overall.answered,
        "asked": card.overall.asked,
        "domains": json.dumps(
            [[d.id, _double(d.score), _double(d.confidence), d.floor, d.answered, d.asked] for d in card.domains]
        ),
    }


def _double(value: Fraction | None) -> float | None:
    return None if value is None else float(value)
