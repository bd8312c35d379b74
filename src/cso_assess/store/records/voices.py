"""Participants and their marks, and their rows."""

from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from cso_assess.core.consensus import Mark, Participant, Voices
from cso_assess.core.states import State
from cso_assess.store.records.values import Row, cleaned
from cso_assess.store.tables import marks, participants

_TEXTS = ("role", "gender", "age_band", "name")

_ADD = participants.insert()
_CHANGE = participants.update().where(participants.c.uuid == sa.bindparam("of_uuid"))
_REMOVE = participants.delete().where(participants.c.uuid == sa.bindparam("of_uuid"))
_KEY = sa.select(participants.c.id).where(participants.c.uuid == sa.bindparam("of_uuid"))
_SAVE_MARK = marks.insert().prefix_with("OR REPLACE")
_REMOVE_MARK = marks.delete().where(
    marks.c.participant == sa.bindparam("of_participant"), marks.c.indicator == sa.bindparam("of_indicator")
)
_PARTICIPANTS = (
    sa.select(participants).where(participants.c.round == sa.bindparam("of_round")).order_by(participants.c.position)
)
_MARKS = (
    sa.select(marks, participants.c.uuid)
    .join(participants, participants.c.id == marks.c.participant)
    .where(participants.c.round == sa.bindparam("of_round"))
    .order_by(participants.c.position, marks.c.indicator)
)


def participant_values(participant: Participant) -> dict[str, Any]:
    """What a row holds of a participant."""
    return cleaned({name: getattr(participant, name) for name in _TEXTS})


def mark_values(mark: Mark) -> dict[str, Any]:
    """What a row holds of a mark besides whose it is."""
    return {"indicator": mark.indicator, "state": mark.state.value, "level": mark.level}


def read_voices(rows: sa.Connection, round: int) -> Voices:
    """Everybody who took part in a round, and all marks."""
    found = rows.execute(_PARTICIPANTS, {"of_round": round}).mappings().all()
    given = rows.execute(_MARKS, {"of_round": round}).mappings()
    return Voices(
        tuple(Participant(row["uuid"], **{name: row[name] for name in _TEXTS}) for row in found),
        tuple(Mark(row["uuid"], row["indicator"], State(row["state"]), row["level"]) for row in given),
    )


def add_participants(rows: sa.Connection, round: int, added: Sequence[Row], change: int) -> None:
    """Adds rows of `participant_values` with uuid and position."""
    rows.execute(_ADD, [{"round": round, **values, "change": change} for values in added])


def change_participant(rows: sa.Connection, participant: Participant, change: int) -> None:
    """Writes what a participant told about herself."""
    rows.execute(_CHANGE, {"of_uuid": participant.id, **participant_values(participant), "change": change})


def remove_participant(rows: sa.Connection, uuid: str) -> None:
    """Removes a participant with her marks."""
    rows.execute(_REMOVE, {"of_uuid": uuid})


def save_mark(rows: sa.Connection, mark: Mark, change: int) -> None:
    """Writes a mark; one without an answer is removed."""
    key = rows.execute(_KEY, {"of_uuid": mark.participant}).scalar_one()
    if mark.state is State.UNANSWERED:
        rows.execute(_REMOVE_MARK, {"of_participant": key, "of_indicator": mark.indicator})
    else:
        rows.execute(_SAVE_MARK, {"participant": key, **mark_values(mark), "change": change})
