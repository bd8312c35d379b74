"""What leaves a workspace in a hand-over file, and what comes into it: all or nothing, and it can be taken back."""

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import sqlalchemy as sa

from cso_assess.core.arrival import Batch, Conflict, OrganizationArrival
from cso_assess.core.parcel import Head, Parcel, size_of
from cso_assess.core.progress import OnProgress, ProgressCounter, ignore_progress
from cso_assess.core.questionnaire_data import structure_from
from cso_assess.core.unread import together
from cso_assess.errors import UserError, sentence
from cso_assess.store.backups.writing import Between, nothing
from cso_assess.store.engine import Database, Entry
from cso_assess.store.merging.conflicts import head_from, lacking_in
from cso_assess.store.merging.editions import Editions
from cso_assess.store.merging.history import IMPORT
from cso_assess.store.merging.journal import take_back
from cso_assess.store.merging.organization_merge import Arrived, OrganizationMerge
from cso_assess.store.merging.reading import OrganizationReading, read_parcel
from cso_assess.store.merging.settling import settled_entry, write_settled
from cso_assess.store.outside import Outside
from cso_assess.store.questionnaires import QuestionnaireStore
from cso_assess.store.records.rounds import read_round
from cso_assess.store.records.summaries import write_summary
from cso_assess.store.rounds import RoundStore
from cso_assess.store.statements import add_row
from cso_assess.store.tables import arrivals, changes, conflicts, organizations, rounds

_LATEST = sa.select(sa.func.max(changes.c.id)).where(changes.c.organization == sa.bindparam("of_organization"))


class HandoverStore:
    """Reads and merges parcels."""

    def __init__(
        self,
        database: Database,
        questionnaires: QuestionnaireStore,
        rounds: RoundStore,
        outside: Outside,
        backup: Callable[[Between], Path],
    ) -> None:
        self._database = database
        self._questionnaires = questionnaires
        self._rounds = rounds
        self._outside = outside
        self._backup = backup

    def parcel(self, wanted: Mapping[int, Collection[str] | None], tell: OnProgress = ignore_progress) -> Parcel:
        """The organizations of these keys, each with the rounds of these ids (None: all); tells after each of them."""
        with self._database.transaction() as rows:
            return read_parcel(rows, wanted, tell)

    def preview(self, parcel: Parcel, tell: OnProgress = ignore_progress) -> tuple[OrganizationArrival, ...]:
        """What taking a parcel would do; nothing is kept."""
        self._refuse_contradictions(parcel)
        told: tuple[OrganizationArrival, ...] = ()
        try:
            with self._database.transaction() as rows:
                told = tuple(each.told for each in self._merge(rows, parcel, tell))
                raise _Undone
        except _Undone:
            return told

    def take(self, parcel: Parcel, tell: OnProgress = ignore_progress) -> Batch:
        """Merges a parcel after a backup, in one transaction; until its end `tell` may raise to end it."""
        self._refuse_contradictions(parcel)
        self._back_up(lambda: tell(0, 1))
        try:
            with self._database.transaction() as rows:
                arrived = self._merge(rows, parcel, tell)
                batch = (rows.execute(sa.select(sa.func.max(arrivals.c.batch))).scalar() or 0) + 1
                for each in arrived:
                    self._note(rows, each, batch)
        finally:
            self._rounds.forget()
        return Batch(batch, tuple(each.told for each in arrived))

    def undo(self, batch: int) -> None:
        """Takes an import back, after a backup; UserError if somebody has changed since what it brought."""
        self._backup(nothing)
        try:
            with self._database.transaction() as rows:
                found = _arrived(rows, batch)
                if not found:
                    raise UserError(sentence.tr("This import was taken back already, or it is not known here."))
                for each in found:
                    self._refuse_changed(rows, each)
                for each in found:
                    self._take_back(rows, each)
        finally:
            self._rounds.forget()

    def can_undo(self, batch: int) -> bool:
        """Whether an import is known here and nobody has changed since what it brought."""
        with self._database.transaction() as rows:
            found = _arrived(rows, batch)
            return bool(found) and not any(_is_changed(rows, each) for each in found)

    def conflicts(self, organization: int) -> tuple[Conflict, ...]:
        """All rows of an organization with two contents, oldest first."""
        query = sa.select(conflicts, rounds.c.uuid.label("round_name")).join(
            rounds, rounds.c.id == conflicts.c.round, isouter=True
        )
        with self._database.transaction() as rows:
            found = rows.execute(query.where(conflicts.c.organization == organization).order_by(conflicts.c.id))
            listed = found.mappings().all()
            shown = OrganizationReading(rows, organization).shown() if listed else {}
        every = (_conflict(row, shown.get((row["round"], row["kind"], row["name"]))) for row in listed)
        # Two contents may be kept apart for texts that were left out of both: there is nothing to choose yet.
        return tuple(each for each in every if each.here != each.there)

    def settle(self, key: int, *, take_other: bool) -> None:
        """Ends a conflict: keeps the shown content, or puts the other in its place; both are a change of their own.

        UserError if the conflict is no longer there, or the row that it is about was deleted.
        """
        change = self._database.next_change()
        try:
            with self._database.transaction() as rows:
                found = rows.execute(sa.select(conflicts).where(conflicts.c.id == key)).mappings().one_or_none()
                if found is None:
                    raise UserError(sentence.tr("This conflict is settled already."))
                self._settle(rows, found, change, take_other=take_other)
                rows.execute(conflicts.delete().where(conflicts.c.id == key))
        finally:
            self._rounds.forget()

    def _back_up(self, between: Between) -> None:
        """Makes the backup without which nothing is taken."""
        try:
            self._backup(between)
        except UserError:
            # Whoever cancelled is told that, and not that there is no backup.
            between()
            raise

    def _merge(self, rows: sa.Connection, parcel: Parcel, tell: OnProgress) -> list[Arrived]:
        progress = ProgressCounter(size_of(parcel), tell)
        editions = Editions(rows, parcel.questionnaires)
        merge = OrganizationMerge(rows, self._database, editions, progress)
        return [merge.merge(each) for each in parcel.organizations]

    def _note(self, rows: sa.Connection, arrived: Arrived, batch: int) -> None:
        """Keeps in the history that something came, and how to take it back."""
        if arrived.key is None:
            return
        change = self._database.next_change()
        content = {"rounds": len(arrived.told.rounds), "is_new": arrived.told.is_new}
        self._database.record(rows, change, Entry(IMPORT, "", content, arrived.key))
        values = {
            "batch": batch,
            "organization": arrived.key,
            "at": self._outside.now().isoformat(timespec="seconds"),
            "last": change,
            "journal": arrived.journal,
        }
        add_row(rows, "arrivals", values)

    def _refuse_contradictions(self, parcel: Parcel) -> None:
        """UserError where a questionnaire of the file and one that is known have one name and mean two things."""
        for part in parcel.questionnaires.values():
            self._questionnaires.refuse_contradiction(structure_from({**part.structure, "languages": ()}))

    def _refuse_changed(self, rows: sa.Connection, arrival: sa.RowMapping) -> None:
        if _is_changed(rows, arrival):
            query = sa.select(organizations.c.name).where(organizations.c.id == arrival["organization"])
            raise UserError(
                sentence.tr(
                    "“{name}” was changed after this import, so it cannot be taken back without losing that work. The"
                    " backup that was made before the import is still there.",
                    name=str(rows.execute(query).scalar()),
                )
            )

    def _take_back(self, rows: sa.Connection, arrival: sa.RowMapping) -> None:
        organization = arrival["organization"]
        rows.execute(arrivals.delete().where(arrivals.c.id == arrival["id"]))
        take_back(rows, arrival["journal"])
        rows.execute(changes.delete().where(changes.c.id == arrival["last"]))
        for uuid in rows.execute(sa.select(rounds.c.uuid).where(rounds.c.organization == organization)).scalars().all():
            write_summary(rows, read_round(rows, uuid))

    def _settle(self, rows: sa.Connection, found: sa.RowMapping, change: int, *, take_other: bool) -> None:
        """Writes the chosen content under a new revision, so that it counts as newer than both everywhere."""
        place = (found["round"], found["kind"], found["name"])
        shown = OrganizationReading(rows, found["organization"]).shown().get(place)
        if shown is None:
            if take_other:
                raise UserError(sentence.tr("What this was about is deleted: it can be read, but not put back."))
            return
        content = json.loads(found["content"])
        other = head_from(found["kind"], content)
        chosen, left = (other, shown) if take_other else (shown, other)
        values = together(found["kind"], chosen.values, left.values, lacking_in(content))
        head = replace(chosen, values=values)
        write_settled(rows, self._database.answer_key, place, head, change)
        self._database.record(rows, change, settled_entry(rows, place, head, found["organization"]))
        if found["round"] is not None:
            uuid = rows.execute(sa.select(rounds.c.uuid).where(rounds.c.id == found["round"])).scalar_one()
            write_summary(rows, read_round(rows, uuid))


def _conflict(row: sa.RowMapping, shown: Head | None) -> Conflict:
    content = json.loads(row["content"])
    here, there = shown.values if shown else None, head_from(row["kind"], content).values
    if here is not None:
        lacks = lacking_in(content)
        here, there = (together(row["kind"], *sides, lacks) for sides in ((here, there), (there, here)))
    return Conflict(row["id"], row["kind"], row["name"], row["round_name"] or "", here, there)


class _Undone(Exception):  # noqa: N818 - nothing is wrong: it ends a transaction that only looked
    """Ends a preview."""


def _arrived(rows: sa.Connection, batch: int) -> Sequence[sa.RowMapping]:
    """The organizations that an import brought, the last first."""
    query = sa.select(arrivals).where(arrivals.c.batch == batch).order_by(arrivals.c.id.desc())
    return rows.execute(query).mappings().all()


def _is_changed(rows: sa.Connection, arrival: sa.RowMapping) -> bool:
    """Whether somebody has changed an organization since it arrived."""
    return bool(rows.execute(_LATEST, {"of_organization": arrival["organization"]}).scalar() != arrival["last"])
