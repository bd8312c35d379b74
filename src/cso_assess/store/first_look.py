"""What the home page and the lists show, by fixed SELECTs on the open connection.

Without SQLAlchemy, so that the first page is painted before that is imported; later as well, so that it stands once.
"""

import json
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any

from cso_assess.core.states import Progress
from cso_assess.core.summary import ActionSummary, OrganizationHome, OrganizationSummary, RoundSummary
from cso_assess.store.connection import Connection, format_of
from cso_assess.store.failures import failures_told

ALL = -1
"""As many as there are, as SQLite writes it in a LIMIT."""

_ROUND = """
    s.uuid, o.uuid, s.questionnaire, s.version, s.levels, s.number, s.date, s.length, s.status,
    s.score, s.stage, s.held_by, s.confidence, s.answered, s.asked
"""

_WHOSE = 1
"""The place of the organization's id among those columns."""

_NO_ROUND: tuple[int, None] = (0, None)
_NO_PLAN = (0, 0, 0)

_COUNT = "SELECT count(*) FROM organizations"

_SOME = "IN (SELECT id FROM organizations ORDER BY sort_key, id LIMIT ?)"
"""The first organizations of the list."""

_ORGANIZATIONS = "SELECT id, uuid, name, region, district, place FROM organizations ORDER BY sort_key, id LIMIT ?"

_SUMMARIES = f"""
    SELECT s.organization, {_ROUND.replace("o.uuid", "NULL")} FROM summaries s {{some}}
    ORDER BY s.organization, s.date, s.number
"""  # noqa: S608 - the columns are the ones above

_LATEST_PLAN = """
    SELECT p.id FROM summaries s JOIN plans p ON p.round = s.round AND p.current = 1
    WHERE s.organization = o.id ORDER BY s.date DESC, s.number DESC LIMIT 1
"""

_PLANS = f"""
    SELECT o.id,
        count(CASE WHEN a.last_day < ? AND a.status IN ('not_started', 'in_progress') THEN 1 END),
        count(CASE WHEN a.status = 'in_progress' THEN 1 END),
        count(a.last_day)
    FROM organizations o JOIN actions a ON a."plan" = ({_LATEST_PLAN}) {{some}} GROUP BY o.id
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
    SELECT json_extract(texts, '$.language', {wanted}) FROM questionnaire_texts WHERE id = (
        SELECT t.id FROM round_texts r JOIN questionnaire_texts t ON t.id = r.text
        WHERE r.round = ? ORDER BY t.language = ? DESC, r.position LIMIT 1
    )
"""
"""A text has 200 KB, of which a few indicators are wanted; the language comes first, so that it is always a list."""


def organizations(connection: Connection, today: date, first: int = ALL) -> tuple[OrganizationSummary, ...]:
    """All organizations in Kyrgyz order of their names, or the `first` of them; their rounds come without domains.

    Three statements, each through one index, are put together here: the database takes twice as long to join them.
    """
    with failures_told():
        if not format_of(connection):
            return ()
        plans = {key: counts for key, *counts in _of_some(connection, _PLANS, "o.id", first, today.isoformat())}
        rounds: dict[int, tuple[int, tuple[Any, ...]]] = {}
        for row in _of_some(connection, _SUMMARIES, "s.organization", first):
            # The latest comes last.
            rounds[row[0]] = (rounds[row[0]][0] + 1 if row[0] in rounds else 1, row[1:])
        return tuple(
            _organization(row, rounds.get(row[0], _NO_ROUND), plans.get(row[0], _NO_PLAN))
            for row in connection.execute(_ORGANIZATIONS, (first,)).fetchall()
        )


def count_of_organizations(connection: Connection) -> int:
    """How many organizations there are."""
    with failures_told():
        return connection.execute(_COUNT).fetchone()[0] if format_of(connection) else 0


def rounds(connection: Connection, organization: str) -> tuple[RoundSummary, ...]:
    """The rounds of an organization (by its id), oldest first."""
    with failures_told():
        if not format_of(connection):
            return ()
        return tuple(
            RoundSummary.from_values(values, json.loads(domains))
            for *values, domains in connection.execute(_ROUNDS, (organization,))
        )


def home(connection: Connection, organization: str, language: str) -> OrganizationHome | None:
    """What the home page of an organization (by its id) shows; None if there is none."""
    with failures_told():
        found = connection.execute(_ORGANIZATION, (organization,)).fetchone() if format_of(connection) else None
        if found is None:
            return None
        rows = connection.execute(_ACTIONS, (organization,)).fetchall()
        untitled = sorted({row[8] for row in rows if row[2] is None})
        texts = _texts(connection, rows[0][10], language, untitled) if untitled else {}
        return OrganizationHome(
            id=found[1],
            name=found[2],
            rounds=rounds(connection, organization),
            actions=tuple(_action(row, texts) for row in rows),
        )


def _of_some(connection: Connection, query: str, key: str, first: int, *values: object) -> Iterable[tuple[Any, ...]]:
    """The rows of all organizations, or of the first ones, whose keys stand in the column `key`."""
    if first == ALL:
        rows = connection.execute(query.format(some=""), values)
    else:
        rows = connection.execute(query.format(some=f"WHERE {key} {_SOME}"), (*values, first))
    found: Iterable[tuple[Any, ...]] = rows
    return found


def _organization(
    row: Sequence[Any], whole: tuple[int, tuple[Any, ...] | None], plan: Sequence[int]
) -> OrganizationSummary:
    rounds, latest = whole
    told = (*latest[:_WHOSE], row[1], *latest[_WHOSE + 1 :]) if latest else None
    return OrganizationSummary._make((*row[1:], rounds, told, *plan))


def _texts(connection: Connection, round: int, language: str, indicators: Sequence[str]) -> dict[str, Any]:
    """What the round keeps of these indicators, in this language or else in its reference language, as plain data."""
    places = [f'$.indicators."{indicator}"' for indicator in indicators]
    query = _TEXTS.format(wanted=", ".join("?" for _ in places))
    found = connection.execute(query, (*places, round, language)).fetchone()
    return dict(zip(indicators, json.loads(found[0])[1:], strict=True)) if found else {}


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
