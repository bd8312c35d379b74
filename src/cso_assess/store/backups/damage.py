"""What in a data file is not as the program wrote it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import closing
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

import sqlalchemy as sa
import sqlcipher3.dbapi2 as sqlite

from cso_assess.errors import Message, sentence
from cso_assess.store.backups.copying import discard_database
from cso_assess.store.backups.kept import PART
from cso_assess.store.backups.writing import Between, call_between, copy_pages, nothing
from cso_assess.store.connection import FORMAT, Connection, connect, format_of, has_whole_pages
from cso_assess.store.engine import engine_on
from cso_assess.store.failures import NOT_UNDERSTOOD, is_of_reading, is_of_the_disk, refusal
from cso_assess.store.first_look import home
from cso_assess.store.records.answers import HASHED
from cso_assess.store.records.evidence import read_evidence
from cso_assess.store.records.organizations import find_organizations
from cso_assess.store.records.plans import current_plan
from cso_assess.store.records.questionnaires import all_structures, texts_of
from cso_assess.store.records.rounds import read_round
from cso_assess.store.records.summaries import summary_values
from cso_assess.store.records.values import clean
from cso_assess.store.records.voices import read_voices
from cso_assess.store.row_hashes import row_hash
from cso_assess.store.tables import metadata, organizations, rounds, summaries


class Part(StrEnum):
    """What a damage is in."""

    FILE = "file"
    PARENTS = "parents"
    ANSWERS = "answers"
    RESULTS = "results"
    """Results can be calculated again: nothing is lost with them."""


class Damage(NamedTuple):
    """One thing that is not as the program wrote it, as a sentence, with the round and the indicators that it is in."""

    part: Part
    said: Message
    round: str = ""
    indicators: tuple[str, ...] = ()


class CheckResult(NamedTuple):
    """How much was looked at, and what was found."""

    organizations: int
    rounds: int
    answers: int
    damage: tuple[Damage, ...]

    @property
    def is_sound(self) -> bool:
        """Whether nothing that people wrote is damaged."""
        return all(damage.part is Part.RESULTS for damage in self.damage)


Examination = Callable[[Connection, Between], Iterable[Damage]]

_ROWS_AT_ONCE = 500
"""Answers looked at between two calls of `between`: some milliseconds."""

_BROKEN = (sqlite.Error, sa.exc.SQLAlchemyError, *NOT_UNDERSTOOD)
"""What reading raises, whatever a damaged file makes of the values in it."""

_UNREADABLE = Damage(Part.FILE, sentence.tr("The data file cannot be read as a whole: a part of it is damaged."))
_OTHER_TABLES = Damage(Part.FILE, sentence.tr("The data file does not have the tables that it should have."))


def check_open_file(
    connection: Connection, path: Path, *, key: bytes | None, between: Between = nothing, results: bool = True
) -> CheckResult:
    """Looks at everything in a copy of an open data file, which is removed again; `results` as in `check_file`.

    A copy, so that the thread that owns the connection goes on saving meanwhile. UserError if it cannot be written.
    """
    copied = path.with_suffix(PART)
    try:
        with closing(connect(str(copied), key)) as copy:
            copy_pages(connection, copy, between)
        return check_file(copied, key=key, between=between, results=results)
    except sqlite.DatabaseError as error:
        # What cannot be read is damaged; where the copy cannot be written nothing is known.
        told = refusal(error)
        if told and is_of_the_disk(error) and not is_of_reading(error):
            raise told from error
        return CheckResult(0, 0, 0, (_UNREADABLE,))
    finally:
        discard_database(copied)


def check_file(
    path: Path, *, key: bytes | None = None, between: Between = nothing, results: bool = True
) -> CheckResult:
    """Looks at everything in a file that nobody has open; damage is never an error here.

    With `results`, the stored results are calculated again and compared, which takes longest.
    """
    parts = [_broken_pages, _lost_parents, _changed_answers, *([_unreadable_rows, _wrong_results] if results else [])]
    with closing(connect(str(path), key)) as copy:
        call_between(copy, between)
        # A byte that is no letter any more is a finding, not a failure.
        copy.text_factory = lambda content: content.decode("utf-8", "surrogateescape")
        try:
            if format_of(copy) == FORMAT:
                return _checked(copy, parts, between)
            # An older file is brought up to date when it is opened; until then its pages are all to look at.
            return CheckResult(0, 0, 0, tuple(_broken_pages(copy, between)))
        except _BROKEN:
            return CheckResult(0, 0, 0, (_UNREADABLE,))


def _checked(copy: Connection, parts: Iterable[Examination], between: Between) -> CheckResult:
    if not _has_todays_tables(copy):
        return CheckResult(0, 0, 0, (_OTHER_TABLES,))
    found = [damage for part in parts for damage in _found(part, copy, between)]
    counts = (_count(copy, "organizations"), _count(copy, "rounds"), _count(copy, "answers"))
    # Several parts may find the same; it is said once, and first.
    named = [damage for damage in found if damage is not _UNREADABLE]
    unreadable = [_UNREADABLE] if len(named) < len(found) else []
    return CheckResult(*counts, (*unreadable, *named))


def _found(part: Examination, copy: Connection, between: Between) -> list[Damage]:
    try:
        return list(part(copy, between))
    except _BROKEN:
        return [_UNREADABLE]


def _count(copy: Connection, table: str) -> int:
    return int(copy.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0])  # noqa: S608 - a name of ours


def _broken_pages(copy: Connection, _between: Between) -> Iterator[Damage]:
    if not has_whole_pages(copy):
        yield _UNREADABLE


def _has_todays_tables(copy: Connection) -> bool:
    def columns(name: str) -> set[str]:
        return {row[1] for row in copy.execute(f'PRAGMA table_info("{name}")').fetchall()}

    return all(columns(name) == set(table.columns.keys()) for name, table in metadata.tables.items())


def _lost_parents(copy: Connection, _between: Between) -> Iterator[Damage]:
    lost = len(copy.execute("PRAGMA foreign_key_check").fetchall())
    if lost:
        yield Damage(
            Part.PARENTS, sentence.tr("Rows that belong to something that is no longer there: {count}.", count=lost)
        )


def _changed_answers(copy: Connection, between: Between) -> Iterator[Damage]:
    """Each round whose answers do not have their hashes."""
    key = copy.execute("SELECT answer_key FROM meta").fetchone()[0]
    named = ", ".join(f'a."{name}"' for name in HASHED)
    query = (
        f"SELECT r.uuid, o.name, r.number, a.hash, {named} FROM answers a "  # noqa: S608 - names of columns
        "LEFT JOIN rounds r ON r.id = a.round LEFT JOIN organizations o ON o.id = r.organization ORDER BY a.round"
    )
    changed: dict[tuple[Any, ...], list[str]] = {}
    place = HASHED.index("indicator")
    for row, (uuid, name, number, hash, *values) in enumerate(copy.execute(query)):
        if row % _ROWS_AT_ONCE == 0:
            between()
        if hash != row_hash(key, values):
            changed.setdefault((uuid, name, number), []).append(str(values[place]))
    for (uuid, name, number), indicators in changed.items():
        yield Damage(
            Part.ANSWERS,
            sentence.tr(
                "Answers of “{organization}”, round {number}, were changed by something else than this program:"
                " {indicators}.",
                organization=clean(name or "?"),
                number=number,
                indicators=clean(", ".join(indicators)),
            ),
            uuid or "",
            tuple(indicators),
        )


def _unreadable_rows(copy: Connection, between: Between) -> Iterable[Damage]:
    """Reads everything as the program does, and names nothing itself: a value that it would not write raises."""
    with engine_on(copy).connect() as rows:
        for key, uuid in rows.execute(sa.select(organizations.c.id, organizations.c.uuid)).all():
            between()
            find_organizations(rows, uuid)
            home(copy, uuid, "en")
            for round in rows.execute(sa.select(rounds).where(rounds.c.organization == key)).mappings().all():
                stored = read_round(rows, round["uuid"])
                texts_of(rows, stored.kept.texts)
                current_plan(rows, stored.key)
                read_voices(rows, stored.key)
                read_evidence(rows, stored.key)
        all_structures(rows)
    return ()


def _wrong_results(copy: Connection, between: Between) -> Iterator[Damage]:
    """Each round whose stored result is not what its answers give."""
    engine = engine_on(copy)
    with engine.connect() as rows:
        known = rows.execute(
            sa.select(rounds.c.uuid, organizations.c.name).join(
                organizations, organizations.c.id == rounds.c.organization
            )
        ).all()
        stored = {row["uuid"]: row for row in rows.execute(sa.select(summaries)).mappings()}
        for uuid, name in known:
            between()
            round = read_round(rows, uuid)
            expected = {
                "round": round.key,
                "organization": round.organization,
                **summary_values(round.assessment, round.card),
            }
            if dict(stored.get(uuid, {})) != expected:
                yield Damage(
                    Part.RESULTS,
                    sentence.tr(
                        "The stored result of “{organization}”, round {number}, is not what its answers give.",
                        organization=clean(name or "?"),
                        number=round.assessment.number,
                    ),
                    uuid,
                )
