"""The rounds of an organization from a hand-over file, each with all that belongs to it."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from datetime import date

import sqlalchemy as sa

from cso_assess.core.arrival import RoundArrival
from cso_assess.core.parcel import RoundPart, Row, Values
from cso_assess.core.scoring import Counted, scorecard
from cso_assess.core.states import Status
from cso_assess.core.unread import Unread, not_brought, unread_after
from cso_assess.errors import UserError
from cso_assess.store.merging.deleting import by_name, delete_all, remove_marks
from cso_assess.store.merging.editions import Editions
from cso_assess.store.merging.entries import Entries, Pending, heads_by_name
from cso_assess.store.merging.new_rows import add_answers, add_marks, are_plain
from cso_assess.store.merging.plan_rows import PlanMerge
from cso_assess.store.merging.rows import CONTRADICTION, Merging, Side, TableMerge
from cso_assess.store.records.answers import read_answers
from cso_assess.store.records.rounds import StoredRound, read_round, round_from
from cso_assess.store.tables import partial_rounds, participants, round_texts, rounds


class RoundMerge:
    """Merges the rounds of one organization, which has this id."""

    def __init__(self, merging: Merging, editions: Editions, organization: str) -> None:
        self._merging = merging
        self._editions = editions
        self._organization = organization
        self.stored: list[StoredRound] = []
        """The rounds that changed, as they are from now on: for their results. New ones name no answers."""

    def merge(self, part: RoundPart, mine: RoundPart | None) -> RoundArrival:
        """Adds a round, or merges it with what is here of it; UserError if the two contradict each other."""
        changes = self._merging.entries.take_in(part.changes, heads_by_name(part.changes, part.tables()))
        side = _side(self._merging.entries, part, mine)
        if mine is None:
            key, values = self._add(part, changes, side)
        else:
            key, values = self._change(part, mine, changes, side)
        asked = self._editions.parts[part.questionnaire].structure
        day, status = date.fromisoformat(values["date"]), Status(values["status"])
        tally = self._merging.tally(key)
        return RoundArrival(
            part.row.name, asked["id"], asked["version"], values["number"], day, status, mine is None, tally
        )

    def _add(self, part: RoundPart, changes: Pending, side: Side) -> tuple[int, Values]:
        """Adds a round that is not here; what it holds is known and need not be read."""
        kept, structure = self._editions.kept(part)
        organization = self._merging.organization
        columns = {"organization": organization, "questionnaire": kept.structure}
        row = TableMerge(self._merging, "rounds", side=side).begin(part.row, columns)
        key = row["id"]
        texts = [(key, position, text) for position, text in enumerate(kept.texts)]
        self._merging.journal.add_all(round_texts, ("round", "position", "text"), texts)
        self._merging.entries.write(changes, organization, key)
        TableMerge(self._merging, "rounds", key, side).finish(part.row)
        answers = self._add_answers(key, part, side)
        self._merge_parts(key, part, None, side)
        assessment = round_from(row, self._organization, structure, {})
        self.stored.append(StoredRound(key, organization, kept, assessment, scorecard(assessment, answers)))
        return key, row

    def _change(self, part: RoundPart, mine: RoundPart, changes: Pending, side: Side) -> tuple[int, Values]:
        """Merges a round with what is here of it."""
        if part.questionnaire != mine.questionnaire:
            raise UserError(CONTRADICTION)
        key = int(self._merging.rows.execute(_KEY_OF_ROUND, {"wanted": part.row.name}).scalar_one())
        self._merging.entries.write(changes, self._merging.organization, key)
        shown = TableMerge(self._merging, "rounds", key, side).merge(part.row, mine.row, {"id": key}, {})
        self._merge_answers(key, part, mine, side)
        self._merge_parts(key, part, mine, side)
        if key in self._merging.written:
            self.stored.append(read_round(self._merging.rows, part.row.name))
        return key, (shown or mine.row.shown).values

    def _add_answers(self, key: int, part: RoundPart, side: Side) -> Mapping[str, Counted]:
        if are_plain(part.answers):
            return add_answers(self._merging, key, part.answers)
        self._merge_answers(key, part, None, side)
        return read_answers(self._merging.rows, key)

    def _merge_answers(self, key: int, part: RoundPart, mine: RoundPart | None, side: Side) -> None:
        known = {row.name: row for row in mine.answers} if mine else {}
        table = TableMerge(self._merging, "answers", key, side)
        for row in part.answers:
            table.merge(row, known.get(row.name), {"round": key, "indicator": row.name}, {})

    def _merge_parts(self, key: int, part: RoundPart, here: RoundPart | None, side: Side) -> None:
        """Merges what else belongs to a round; what was deleted elsewhere goes first."""
        mine = here or RoundPart(part.row, part.questionnaire, part.texts)
        rows = by_name(
            participants=mine.participants,
            evidence=mine.evidence,
            plans=[plan.row for plan in mine.plans],
            actions=[action for plan in mine.plans for action in plan.actions],
        )
        delete_all(self._merging, key, part.deletions, part.changes, rows, side)
        mine = _without_deleted(mine, self._merging.deleted)
        of_round = {"round": key}
        TableMerge(self._merging, "participants", key, side).merge_all(part.participants, mine.participants, of_round)
        self._merge_marks(key, part, mine, is_new=here is None)
        TableMerge(self._merging, "evidence", key, side).merge_all(part.evidence, mine.evidence, of_round)
        PlanMerge(self._merging, key, side).merge(part.plans, mine.plans)
        self._keep_unread(key, part, side)

    def _merge_marks(self, key: int, part: RoundPart, mine: RoundPart, *, is_new: bool) -> None:
        if not part.marks and not mine.marks:
            return
        merging = self._merging
        people: dict[str, int] = dict(merging.rows.execute(_PEOPLE, {"of_round": key}).all())
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

    def _keep_unread(self, key: int, part: RoundPart, side: Side) -> None:
        """Notes whose texts are missing here from now on."""
        if not side.here and not side.there:
            return
        merging = self._merging
        came = [merging.entries.named(change.revision) for change in part.changes]
        after = unread_after(side.here, side.there, came, merging.known)
        if after == side.here:
            return
        if side.here:
            merging.journal.remove(partial_rounds, {"round": key})
        if after:
            keys = {group: sorted(map(merging.entries.key, missing)) for group, missing in after.items()}
            merging.journal.add(partial_rounds, {"round": key, "without": json.dumps(keys)})


def _side(entries: Entries, part: RoundPart, mine: RoundPart | None) -> Side:
    """Whose texts are missing, by revisions as they are called here."""

    def named(unread: Unread) -> Unread:
        return {group: frozenset(map(entries.named, listed)) for group, listed in unread.items()}

    return Side(not_brought(mine) if mine else {}, named(not_brought(part)), named(part.unread))


def _without_deleted(part: RoundPart, deleted: set[str]) -> RoundPart:
    def left(rows: Iterable[Row]) -> tuple[Row, ...]:
        return tuple(row for row in rows if row.name not in deleted)

    return replace(
        part,
        participants=left(part.participants),
        marks=tuple(row for row in part.marks if row.name.partition("/")[0] not in deleted),
        evidence=left(part.evidence),
        plans=tuple(replace(p, actions=left(p.actions)) for p in part.plans if p.row.name not in deleted),
    )


_PEOPLE = sa.select(participants.c.uuid, participants.c.id).where(participants.c.round == sa.bindparam("of_round"))
_KEY_OF_ROUND = sa.select(rounds.c.id).where(rounds.c.uuid == sa.bindparam("wanted"))
