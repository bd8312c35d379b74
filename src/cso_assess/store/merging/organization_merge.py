"""One organization from a hand-over file, merged into the workspace with all its rounds."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

import sqlalchemy as sa

from cso_assess.core.arrival import OrganizationArrival, RoundArrival, Tally
from cso_assess.core.assessment import Answer
from cso_assess.core.keys import name_key
from cso_assess.core.parcel import OrganizationPart, QuestionnairePart, RoundPart, Row
from cso_assess.core.steps import Steps
from cso_assess.core.unread import Unread, not_brought, unread_after
from cso_assess.errors import UserError
from cso_assess.store.engine import Database
from cso_assess.store.merging.deleting import delete_all, remove_marks
from cso_assess.store.merging.entries import Entries, heads_by_name
from cso_assess.store.merging.journal import Journal
from cso_assess.store.merging.new_rows import add_answers, add_marks, are_plain
from cso_assess.store.merging.plan_rows import PlanMerge
from cso_assess.store.merging.reading import OrganizationReading
from cso_assess.store.merging.rows import CONTRADICTION, Merging, Side, TableMerge
from cso_assess.store.records.questionnaires import Kept, keep_data
from cso_assess.store.records.rounds import read_round
from cso_assess.store.records.summaries import write_summary
from cso_assess.store.tables import (
    organizations,
    partial_rounds,
    participants,
    round_texts,
    rounds,
    tombstones,
)


@dataclass(frozen=True)
class Arrived:
    """What an organization in a file became, the key of its row and how to take it back; refused ones have no key."""

    told: OrganizationArrival
    key: int | None = None
    journal: str = "[]"


class Editions:
    """The questionnaires of a parcel, each kept once in the transaction for all the rounds that were answered on it."""

    def __init__(self, rows: sa.Connection, parts: Mapping[str, QuestionnairePart]) -> None:
        self._rows = rows
        self._parts = parts
        self._kept: dict[tuple[str, ...], Kept] = {}

    def kept(self, part: RoundPart) -> Kept:
        """The rows of the questionnaire of a round; what is not there yet is added."""
        name = (part.questionnaire, *part.texts)
        if name not in self._kept:
            questionnaire = self._parts[part.questionnaire]
            texts = {each: questionnaire.texts[each] for each in part.texts}
            self._kept[name] = keep_data(self._rows, questionnaire.structure, texts)
        return self._kept[name]


class OrganizationMerge:
    """Merges one organization, in a transaction of the caller's."""

    def __init__(self, rows: sa.Connection, database: Database, editions: Editions, steps: Steps) -> None:
        self._rows = rows
        self._database = database
        self._editions = editions
        self._steps = steps
        self._journal = Journal(rows)

    def merge(self, part: OrganizationPart) -> Arrived:
        """UserError if something contradicts what is here."""
        known = self._rows.execute(_KEY_OF_ORGANIZATION, {"wanted": part.row.name}).scalar()
        buried = set(self._rows.execute(_BURIED).scalars())
        told = OrganizationArrival(
            id=part.row.name,
            name=part.name,
            is_new=known is None,
            is_refused=known is None and part.row.name in buried,
            has_namesake=self._has_namesake(part),
            tally=Tally(),
            rounds=(),
        )
        if told.is_refused:
            return Arrived(told)
        merging = self._merging(buried)
        mine = self._mine(merging, known) if known is not None else None
        self._merge_itself(merging, part, mine, known)
        known_rounds = {each.row.name: each for each in mine.rounds} if mine else {}
        arrived = tuple(
            self._merge_round(merging, each, known_rounds.get(each.row.name))
            for each in part.rounds
            if each.row.name in known_rounds or each.row.name not in buried
        )
        told = replace(told, tally=merging.tally(None), rounds=arrived)
        return Arrived(told, merging.organization, self._journal.text())

    def _has_namesake(self, part: OrganizationPart) -> bool:
        values = {"of_key": name_key(part.name), "of_uuid": part.row.name}
        return self._rows.execute(_NAMESAKES, values).first() is not None

    def _merging(self, buried: set[str]) -> Merging:
        entries = Entries(self._rows, self._database, self._journal, self._steps)
        return Merging(self._rows, self._database, self._journal, entries, buried, self._steps)

    def _mine(self, merging: Merging, key: int) -> OrganizationPart:
        """What is here of an organization."""
        reading = OrganizationReading(self._rows, key)
        merging.known, merging.conflicts = reading.known, reading.conflicts
        return reading.part(None)

    def _merge_itself(
        self, merging: Merging, part: OrganizationPart, mine: OrganizationPart | None, known: int | None
    ) -> None:
        table = TableMerge(merging, "organizations")
        key = table.begin(part.row, {}) if known is None else known
        if known is None:
            # Everything of a new organization goes with it.
            self._journal.is_covered()
        merging.organization = key
        merging.entries.add(part.changes, heads_by_name(part.tables()), key, None)
        if mine is None:
            table.finish(part.row, key)
        else:
            table.merge(part.row, mine.row, {"id": key}, {})
        own = mine.own_indicators if mine else ()
        delete_all(merging, None, part.deletions, part.changes, _by_name(own_indicators=own))
        left = [row for row in own if row.name not in merging.buried]
        TableMerge(merging, "own_indicators").merge_all(part.own_indicators, left, {"organization": key})

    def _merge_round(self, merging: Merging, part: RoundPart, mine: RoundPart | None) -> RoundArrival:
        if mine is None:
            key = self._begin_round(merging, part)
        else:
            _refuse_other_questionnaire(part, mine)
            key = int(self._rows.execute(_KEY_OF_ROUND, {"wanted": part.row.name}).scalar_one())
        merging.entries.add(part.changes, heads_by_name(part.tables()), merging.organization, key)
        side = _side(merging.entries, part, mine)
        table = TableMerge(merging, "rounds", key, side)
        if mine is None:
            table.finish(part.row, key)
        else:
            table.merge(part.row, mine.row, {"id": key}, {})
        answers = self._merge_answers(merging, key, part, mine, side)
        self._merge_parts(merging, key, part, mine, side)
        self._keep_unread(merging, key, part, side)
        stored = read_round(self._rows, part.row.name, answers)
        write_summary(self._rows, stored)
        kept = stored.assessment
        structure = kept.questionnaire
        return RoundArrival(
            kept.id,
            structure.id,
            structure.version,
            kept.number,
            kept.date,
            kept.status,
            mine is None,
            merging.tally(key),
        )

    def _begin_round(self, merging: Merging, part: RoundPart) -> int:
        """Adds a round with what it keeps of its questionnaire."""
        kept = self._editions.kept(part)
        columns = {"organization": merging.organization, "questionnaire": kept.structure}
        key = TableMerge(merging, "rounds").begin(part.row, columns)
        texts = [(key, position, text) for position, text in enumerate(kept.texts)]
        self._journal.add_all(round_texts, ("round", "position", "text"), texts)
        return key

    def _merge_answers(
        self, merging: Merging, key: int, part: RoundPart, mine: RoundPart | None, side: Side
    ) -> Mapping[str, Answer] | None:
        """Merges the answers of a round; returns them all where they are known without being read."""
        if mine is None and are_plain(part.answers):
            return add_answers(merging, key, part.answers)
        known = {row.name: row for row in mine.answers} if mine else {}
        table = TableMerge(merging, "answers", key, side)
        for row in part.answers:
            table.merge(row, known.get(row.name), {"round": key, "indicator": row.name}, {})
        return None

    def _merge_parts(self, merging: Merging, key: int, part: RoundPart, here: RoundPart | None, side: Side) -> None:
        """Merges what else belongs to a round; what was deleted elsewhere goes first."""
        mine = here or RoundPart(part.row, part.questionnaire, part.texts)
        rows = _by_name(
            participants=mine.participants,
            evidence=mine.evidence,
            plans=[plan.row for plan in mine.plans],
            actions=[action for plan in mine.plans for action in plan.actions],
        )
        delete_all(merging, key, part.deletions, part.changes, rows, side)
        mine = _without_buried(mine, merging.buried)
        of_round = {"round": key}
        TableMerge(merging, "participants", key, side).merge_all(part.participants, mine.participants, of_round)
        self._merge_marks(merging, key, part, mine, is_new=here is None)
        TableMerge(merging, "evidence", key, side).merge_all(part.evidence, mine.evidence, of_round)
        PlanMerge(merging, key, side).merge(part.plans, mine.plans)

    def _merge_marks(self, merging: Merging, key: int, part: RoundPart, mine: RoundPart, *, is_new: bool) -> None:
        if not part.marks and not mine.marks:
            return
        people: dict[str, int] = dict(self._rows.execute(_PEOPLE, {"of_round": key}).all())
        known = {row.name: row for row in mine.marks}
        # A mark that is known and not here was taken back here.
        given = [
            row
            for row in part.marks
            if row.name.partition("/")[0] in people and (row.name in known or row.shown.revision not in merging.known)
        ]
        if is_new and are_plain(given):
            add_marks(merging, key, given, people)
            return
        table = TableMerge(merging, "marks", key)
        for row in given:
            person, _, indicator = row.name.partition("/")
            table.merge(row, known.get(row.name), {"participant": people[person], "indicator": indicator}, {})
        remove_marks(merging, key, part, known)

    def _keep_unread(self, merging: Merging, key: int, part: RoundPart, side: Side) -> None:
        """Notes whose texts are missing here from now on."""
        if not side.here and not side.there:
            return
        came = [merging.entries.named(change.revision) for change in part.changes]
        after = unread_after(side.here, side.there, came, merging.known)
        if after == side.here:
            return
        if side.here:
            self._journal.remove(partial_rounds, {"round": key})
        if after:
            keys = {group: sorted(map(merging.entries.key, missing)) for group, missing in after.items()}
            self._journal.add(partial_rounds, {"round": key, "without": json.dumps(keys)})


def _side(entries: Entries, part: RoundPart, mine: RoundPart | None) -> Side:
    """Whose texts are missing, by revisions as they are called here."""

    def named(unread: Unread) -> Unread:
        return {group: frozenset(map(entries.named, listed)) for group, listed in unread.items()}

    return Side(not_brought(mine) if mine else {}, named(not_brought(part)), named(part.unread))


def _without_buried(part: RoundPart, buried: set[str]) -> RoundPart:
    def left(rows: Iterable[Row]) -> tuple[Row, ...]:
        return tuple(row for row in rows if row.name not in buried)

    return replace(
        part,
        participants=left(part.participants),
        marks=tuple(row for row in part.marks if row.name.partition("/")[0] not in buried),
        evidence=left(part.evidence),
        plans=tuple(replace(p, actions=left(p.actions)) for p in part.plans if p.row.name not in buried),
    )


def _by_name(**tables: Iterable[Row]) -> dict[str, tuple[str, Row]]:
    return {row.name: (table, row) for table, listed in tables.items() for row in listed}


def _refuse_other_questionnaire(part: RoundPart, mine: RoundPart) -> None:
    if part.questionnaire != mine.questionnaire:
        raise UserError(CONTRADICTION)


_BURIED = sa.select(tombstones.c.uuid)
_NAMESAKES = sa.select(organizations.c.id).where(
    organizations.c.name_key == sa.bindparam("of_key"), organizations.c.uuid != sa.bindparam("of_uuid")
)
_KEY_OF_ORGANIZATION = sa.select(organizations.c.id).where(organizations.c.uuid == sa.bindparam("wanted"))
_PEOPLE = sa.select(participants.c.uuid, participants.c.id).where(participants.c.round == sa.bindparam("of_round"))
_KEY_OF_ROUND = sa.select(rounds.c.id).where(rounds.c.uuid == sa.bindparam("wanted"))
