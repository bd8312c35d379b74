"""Organizations as plain values with the history of every row: what a hand-over file is made of."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from functools import cache
from typing import Any

import sqlalchemy as sa

from cso_assess.core.parcel import (
    Change,
    Deletion,
    Head,
    OrganizationPart,
    Parcel,
    PlanPart,
    QuestionnairePart,
    Revision,
    RoundPart,
    Row,
    mark_name,
)
from cso_assess.core.parcel_columns import DELETED_KINDS
from cso_assess.core.progress import OnProgress, ignore_progress
from cso_assess.core.unread import Unread, not_brought
from cso_assess.store.merging.conflicts import Conflicts, Place, read_conflicts
from cso_assess.store.merging.history import Histories
from cso_assess.store.merging.values import values_from
from cso_assess.store.tables import (
    action_order,
    actions,
    answers,
    evidence,
    marks,
    organizations,
    own_indicators,
    partial_rounds,
    participants,
    plans,
    questionnaire_texts,
    questionnaires,
    round_texts,
    rounds,
)

Stored = Mapping[Any, Any]

_KEY: sa.BindParameter[int] = sa.bindparam("of_key")
_STRUCTURE = sa.select(questionnaires.c.structure_hash).where(questionnaires.c.id == _KEY)
_TEXTS = (
    sa.select(questionnaire_texts.c.text_hash)
    .join(round_texts)
    .where(round_texts.c.round == _KEY)
    .order_by(round_texts.c.position)
)
_WITHOUT = sa.select(partial_rounds.c.without).where(partial_rounds.c.round == _KEY)
_MARKS = sa.select(marks).join(participants).where(participants.c.round == _KEY).order_by(*marks.primary_key.columns)
_LINKS = (
    sa.select(action_order)
    .join(actions, actions.c.id == action_order.c.action)
    .where(actions.c.plan == _KEY)
    .order_by(action_order.c.position)
)


def read_parcel(
    rows: sa.Connection, wanted: Mapping[int, Collection[str] | None], tell: OnProgress = ignore_progress
) -> Parcel:
    """The organizations of these keys, each with the rounds of these ids (None: all), and their questionnaires."""
    parts: list[OrganizationPart] = []
    for key, only in wanted.items():
        tell(len(parts), len(wanted))
        parts.append(OrganizationReading(rows, key).part(only))
    every = [part for organization in parts for part in organization.rounds]
    hashes = {part.questionnaire for part in every}
    texts = {text for part in every for text in part.texts}
    return Parcel(_questionnaires(rows, hashes, texts), tuple(parts))


class OrganizationReading:
    """Reads the rows of one organization."""

    def __init__(self, rows: sa.Connection, key: int) -> None:
        self._rows = rows
        self._key = key
        self._histories = Histories(rows, key)
        self._conflicts = read_conflicts(rows, key)
        self._round: int | None = None
        self._round_name = ""
        self._used: set[Revision] = set()

    @property
    def known(self) -> frozenset[Revision]:
        """All changes of the organization that are here."""
        return frozenset(entry.change.revision for entry in self._histories.entries)

    @property
    def conflicts(self) -> Conflicts:
        """The rows of the organization that have several contents."""
        return self._conflicts

    def part(self, only: Collection[str] | None) -> OrganizationPart:
        """The organization with its rounds of these ids; None: with all."""
        (stored,) = self._all(organizations.c.id, self._key)
        own = self._all(own_indicators.c.organization, self._key)
        row = self._row("organizations", stored["uuid"], stored)
        own_rows = tuple(self._row("own_indicators", each["uuid"], each) for each in own)
        deletions = self._deletions(None)
        changes = self._changes(None, deletions)
        found = self._all(rounds.c.organization, self._key)
        parts = tuple(self.round(each) for each in found if only is None or each["uuid"] in only)
        return OrganizationPart(row, own_rows, parts, changes, deletions)

    def round(self, stored: Stored) -> RoundPart:
        """A round with all that belongs to it."""
        key = self._round = stored["id"]
        self._round_name = stored["uuid"]
        self._used.clear()
        people = self._all(participants.c.round, key)
        names = {each["id"]: each["uuid"] for each in people}
        without = self._rows.execute(_WITHOUT, {"of_key": key}).scalar()
        part = RoundPart(
            row=self._row("rounds", stored["uuid"], stored),
            questionnaire=self._rows.execute(_STRUCTURE, {"of_key": stored["questionnaire"]}).scalar_one(),
            texts=tuple(self._rows.execute(_TEXTS, {"of_key": key}).scalars()),
            answers=tuple(self._row("answers", each["indicator"], each) for each in self._all(answers.c.round, key)),
            participants=tuple(self._row("participants", each["uuid"], each) for each in people),
            marks=tuple(
                self._row("marks", mark_name(names[each["participant"]], each["indicator"]), each)
                for each in self._rows.execute(_MARKS, {"of_key": key}).mappings()
            ),
            evidence=tuple(self._row("evidence", each["uuid"], each) for each in self._all(evidence.c.round, key)),
            plans=tuple(self._plan(each) for each in self._all(plans.c.round, key)),
        )
        deletions = self._deletions(key)
        part = replace(part, deletions=deletions, changes=self._changes(key, deletions))
        return replace(part, unread=self._unread(part, json.loads(without))) if without else part

    def shown(self) -> dict[Place, Head]:
        """The shown content of every row, by the key of its round, its table and its name."""
        part = self.part(None)
        listed: dict[Place, Head] = {(None, "organizations", part.row.name): part.row.shown}
        listed |= {(None, "own_indicators", row.name): row.shown for row in part.own_indicators}
        stored = self._all(rounds.c.organization, self._key)
        keys = {each["uuid"]: each["id"] for each in stored}
        for each in part.rounds:
            for table, found in each.tables():
                listed |= {(keys[each.row.name], table, row.name): row.shown for row in found}
        return listed

    def _plan(self, stored: Stored) -> PlanPart:
        of_plan = self._all(actions.c.plan, stored["id"], actions.c.position)
        names = {each["id"]: each["uuid"] for each in of_plan}
        after: dict[int, list[str]] = defaultdict(list)
        for link in self._rows.execute(_LINKS, {"of_key": stored["id"]}):
            after[link.action].append(names[link.after])
        return PlanPart(
            self._row("plans", stored["uuid"], stored),
            bool(stored["current"]),
            tuple(self._row("actions", each["uuid"], each) for each in of_plan),
            {names[key]: tuple(listed) for key, listed in after.items()},
        )

    def _row(self, table: str, name: str, stored: Stored) -> Row:
        change = stored["change"]
        round = None if table in ("organizations", "own_indicators") else self._round
        history = self._histories.of_row(table, name, round, self._round_name, change)
        self._used |= history
        shown = Head(self._histories.revision(change), history, values_from(table, stored))
        return Row(name, self._conflicts.heads_with((round, table, name), shown))

    def _unread(self, part: RoundPart, stored: Mapping[str, Iterable[int]] | list[str]) -> Unread:
        """The changes that nobody here has read; where only the groups are noted, it may be any of them."""
        if isinstance(stored, list):
            return not_brought(replace(part, without=frozenset(stored)))
        return {group: frozenset(map(self._histories.revision, listed)) for group, listed in stored.items()}

    def _changes(self, round: int | None, deletions: tuple[Deletion, ...]) -> tuple[Change, ...]:
        """The changes of a round in an order in which whoever deleted something knew what stands before that."""
        places = [(round, DELETED_KINDS[each.kind], each.name) for each in deletions]
        unseen = {head.revision for place in places for head in self._conflicts.heads.get(place, ())}
        return tuple(sorted(self._histories.of_round(round, self._used), key=lambda each: each.revision in unseen))

    def _deletions(self, round: int | None) -> tuple[Deletion, ...]:
        found = tuple(
            Deletion(kind, name, self._histories.revision(change))
            for kind, name, change, of_round in self._histories.tombstones
            if of_round == round and kind in DELETED_KINDS
        )
        self._used |= {deletion.revision for deletion in found}
        return found

    def _all(self, parent: sa.Column[Any], key: int, order: sa.Column[Any] | None = None) -> list[sa.RowMapping]:
        return list(self._rows.execute(_rows_of(parent, order), {"of_key": key}).mappings())


@cache
def _rows_of(parent: sa.Column[Any], order: sa.Column[Any] | None) -> sa.Select[Any]:
    """All rows whose column `parent` is a key, made once: an organization asks so for each table of each round."""
    table = parent.table
    return sa.select(table).where(parent == _KEY).order_by(*(table.primary_key.columns if order is None else [order]))


def _questionnaires(rows: sa.Connection, hashes: set[str], texts: set[str]) -> dict[str, QuestionnairePart]:
    """The questionnaires of these structures with these texts of theirs."""
    found = rows.execute(sa.select(questionnaires).where(questionnaires.c.structure_hash.in_(hashes))).mappings()
    return {row["structure_hash"]: _questionnaire(rows, row, texts) for row in found.all()}


def _questionnaire(rows: sa.Connection, row: sa.RowMapping, texts: set[str]) -> QuestionnairePart:
    table = questionnaire_texts.c
    query = sa.select(table.text_hash, table.texts).where(table.questionnaire == row["id"]).order_by(table.id)
    kept = {hash: json.loads(stored) for hash, stored in rows.execute(query) if hash in texts}
    return QuestionnairePart(json.loads(row["structure"]), kept)
