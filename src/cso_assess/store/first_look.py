"""What the home page and the lists show, by fixed SELECTs on the open connection.

Without SQLAlchemy, so that the first page is painted before that is imported; later as well, so that it stands once.
"""

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

from cso_assess.core.states import Length, Progress, Status
from cso_assess.core.summary import (
    ActionSummary,
    DomainSummary,
    OrganizationHome,
    OrganizationSummary,
    RoundSummary,
)
from cso_assess.store.connection import Connection, format_of
from cso_assess.store.failures import failures_told

_ROUND = """
    s.uuid, o.uuid, s.questionnaire, s.version, s.levels, s.number, s.date, s.length, s.status,
    s.score, s.stage, s.held_by, s.confidence, s.answered, s.asked
"""

_ORGANIZATIONS = f"""
    SELECT o.uuid, o.name, o.region, o.district, o.place,
        (SELECT count(*) FROM summaries c WHERE c.organization = o.id), o.id, {_ROUND}
    FROM organizations o LEFT JOIN summaries s ON s.round = (
        SELECT l.round FROM summaries l WHERE l.organization = o.id
        ORDER BY l.date DESC, l.number DESC LIMIT 1
    )
    ORDER BY o.sort_key, o.id
"""  # noqa: S608 - the columns are the ones above

_LATEST_PLAN = """
    SELECT p.id FROM summaries s JOIN plans p ON p.round = s.round AND p.current = 1
    WHERE s.organization = o.id ORDER BY s.date DESC, s.number DESC LIMIT 1
"""

_PLANS = f"""
    SELECT o.id, count(a.last_day),
        count(CASE WHEN a.status = 'in_progress' THEN 1 END),
        count(CASE WHEN a.last_day < ? AND a.status IN ('not_started', 'in_progress') THEN 1 END)
    FROM organizations o JOIN actions a ON a."plan" = ({_LATEST_PLAN}) GROUP BY o.id
"""  # noqa: S608 - the query is the one above

_ORGANIZATION = "SELECT id, uuid, name FROM organizations WHERE uuid = ?"

_ROUNDS = f"""
    SELECT {_ROUND}, s.domains FROM summaries s JOIN organizations o ON o.id = s.organization
    WHERE o.uuid = ? ORDER BY s.date, s.number, s.round
"""  # noqa: S608 - the columns are the ones above

_ACTIONS = f"""
    SELECT a.uuid, r.uuid, a.title, a.responsible, a.first_day, a.last_day, a.status, a.progress,
        a.indicator, a.to_level, r.id
    FROM organizations o JOIN actions a ON a."plan" = ({_LATEST_PLAN})
    JOIN plans p ON p.id = a."plan" JOIN rounds r ON r.id = p.round
    WHERE o.uuid = ? AND a.last_day IS NOT NULL ORDER BY a.last_day, a.first_day, a.position
"""  # noqa: S608 - the query is the one above

_TEXTS = """
    SELECT t.texts FROM round_texts r JOIN questionnaire_texts t ON t.id = r.text
    WHERE r.round = ? ORDER BY t.language = ? DESC, r.position LIMIT 1
"""


def organizations(connection: Connection, today: date) -> tuple[OrganizationSummary, ...]:
    """All organizations in Kyrgyz order of their names; their latest rounds come without their domains."""
    with failures_told():
        if not format_of(connection):
            return ()
        plans = {row[0]: row[1:] for row in connection.execute(_PLANS, (today.isoformat(),))}
        return tuple(
            _organization(row, plans.get(row[6], (0, 0, 0))) for row in connection.execute(_ORGANIZATIONS).fetchall()
        )


def rounds(connection: Connection, organization: str) -> tuple[RoundSummary, ...]:
    """The rounds of an organization (by its id), oldest first."""
    with failures_told():
        if not format_of(connection):
            return ()
        return tuple(_round(row, json.loads(row[15])) for row in connection.execute(_ROUNDS, (organization,)))


def home(connection: Connection, organization: str, language: str) -> OrganizationHome | None:
    """What the home page of an organization (by its id) shows; None if there is none."""
    with failures_told():
        found = connection.execute(_ORGANIZATION, (organization,)).fetchone() if format_of(connection) else None
        if found is None:
            return None
        rows = connection.execute(_ACTIONS, (organization,)).fetchall()
        texts = _texts(connection, rows[0][10], language) if rows else {}
        return OrganizationHome(
            id=found[1],
            name=found[2],
            rounds=rounds(connection, organization),
            actions=tuple(_action(row, texts) for row in rows),
        )


def _organization(row: tuple[Any, ...], plan: tuple[int, int, int]) -> OrganizationSummary:
    planned, active, overdue = plan
    return OrganizationSummary(
        id=row[0],
        name=row[1],
        region=row[2],
        district=row[3],
        place=row[4],
        rounds=row[5],
        latest=_round(row[7:], ()) if row[7] else None,
        overdue=overdue,
        active=active,
        planned=planned,
    )


def _round(row: tuple[Any, ...], domains: Iterable[list[Any]]) -> RoundSummary:
    return RoundSummary(
        id=row[0],
        organization=row[1],
        questionnaire=row[2],
        version=row[3],
        levels=row[4],
        number=row[5],
        date=date.fromisoformat(row[6]),
        length=Length(row[7]),
        status=Status(row[8]),
        score=row[9],
        stage=row[10],
        held_by=tuple(json.loads(row[11])),
        confidence=row[12],
        answered=row[13],
        asked=row[14],
        domains=tuple(DomainSummary(*domain) for domain in domains),
    )


def _texts(connection: Connection, round: int, language: str) -> dict[str, Any]:
    """What the round keeps of each indicator, in this language or else in its reference language, as plain data."""
    found = connection.execute(_TEXTS, (round, language)).fetchone()
    indicators: dict[str, Any] = json.loads(found[0])["indicators"] if found else {}
    return indicators


def _action(row: tuple[Any, ...], texts: dict[str, Any]) -> ActionSummary:
    return ActionSummary(
        id=row[0],
        assessment=row[1],
        title=row[2] if row[2] is not None else _step_title(texts.get(row[8]), row[9]) or row[8],
        responsible=row[3],
        start=date.fromisoformat(row[4]),
        end=date.fromisoformat(row[5]),
        status=Progress(row[6]),
        progress=row[7],
    )


def _step_title(text: dict[str, Any] | None, to: int) -> str:
    """The title of the step to a level in an indicator's stored texts; without a step, that level's text."""
    if text is None:
        return ""
    titles = {step[0]: step[1] for step in text["steps"]}
    return str(titles.get(to) or text["levels"][to - 1])
