"""What can be saved from a damaged file, in a fresh one: its readable rows, its history, and a backup for the rest."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import sqlalchemy as sa

from cso_assess.errors import UserError, sentence
from cso_assess.paths import Folders
from cso_assess.sealing import NO_SECRETS, Secrets
from cso_assess.store.backups.borrowed import borrow_tables
from cso_assess.store.backups.copying import copy_with_log, discard_database, remove_database, swap
from cso_assess.store.backups.from_history import add_from_history
from cso_assess.store.backups.kept import PART
from cso_assess.store.backups.kinship import answer_hash, fitting, is_kin, key_of
from cso_assess.store.backups.readable import Found, Row, found_in
from cso_assess.store.backups.restoring import begin_anew, held, keep_damaged
from cso_assess.store.backups.ways_back import good_backups
from cso_assess.store.connection import Connection, connect, open_database
from cso_assess.store.creation import create_tables
from cso_assess.store.engine import adopt, statement_failures_told
from cso_assess.store.outside import Outside
from cso_assess.store.protection.rewriting import unseal_file
from cso_assess.store.records.rounds import read_round
from cso_assess.store.records.summaries import write_summary
from cso_assess.store.tables import metadata, rounds


class Saved(NamedTuple):
    """How many rows were read, and how many of those that were not came from elsewhere.

    `incomplete` are the tables of which not all could be read; `doubtful` counts answers that were read but do not
    have their hash: they are kept, and every check names them. `of_others` are backups that were made of other data:
    nothing was taken from them.
    """

    rows: int = 0
    from_history: int = 0
    from_backup: int = 0
    doubtful: int = 0
    incomplete: tuple[str, ...] = ()
    of_others: int = 0


class Salvaged(NamedTuple):
    """What was saved into the workspace, and where the damaged file is kept."""

    saved: Saved
    damaged: Path


def salvage(folders: Folders, outside: Outside, secrets: Secrets = NO_SECRETS) -> Salvaged:
    """Makes a fresh data file of what can be read of a damaged one, which nobody may have open and which is kept.

    What cannot be read is taken from its history, and then from the newest good backup of the same data. UserError if
    nothing can be read: then nothing was changed.
    """
    with held(folders, outside.now(), secrets) as key, statement_failures_told():
        new = folders.root / f"salvage{PART}"
        try:
            backups = (backup.path for backup in good_backups(folders, key))
            saved = salvage_file(folders.database, new, outside, key=key, backups=backups)
            if not saved.rows:
                raise UserError(sentence.tr("Nothing can be read from the damaged data file. It was left as it is."))
            begin_anew(new, frozenset(), outside, key)
            kept = keep_damaged(folders, outside.now())
            swap(new, folders.database)
        finally:
            discard_database(new)
    return Salvaged(saved, kept)


def salvage_file(
    source: Path,
    target: Path,
    outside: Outside,
    *,
    key: bytes | None,
    backups: Iterable[Path] = (),
    is_sealed: bool = False,
) -> Saved:
    """Writes whatever can be read of a damaged file into a new one; the source stays as it is.

    `key` is what both and the backups, newest first, are written under; one that is sealed has no key of its own.
    """
    copy = target.with_name(f"{source.name}.reading{PART}")
    remove_database(target)
    try:
        if is_sealed and key:
            unseal_file(source, copy, key)
        else:
            copy_with_log(source, copy)
        own_key = None if is_sealed else key
        found, incomplete = _found_in(copy, own_key)
        spare: Found = {}
        of_others = 0
        for backup in backups:
            if not any(found.values()) and own_key is None and borrow_tables(copy, backup):
                found, incomplete = _found_in(copy, own_key)
            spare, _ = _found_in(backup, key)
            if is_kin(found, spare):
                break
            spare, of_others = {}, of_others + 1
        with closing(open_database(target, key)) as connection:
            saved = _write(connection, found, incomplete, spare, outside)._replace(of_others=of_others)
            # One file without a log beside it.
            connection.execute("PRAGMA locking_mode = NORMAL")
            connection.execute("PRAGMA journal_mode = DELETE")
    finally:
        discard_database(copy)
    return saved


def _found_in(path: Path, key: bytes | None) -> tuple[Found, tuple[str, ...]]:
    """The readable rows of every table, and the names of those that were not read whole."""
    with closing(connect(str(path), key)) as file:
        return found_in(file, metadata.sorted_tables)


def _write(
    connection: Connection,
    found: Found,
    incomplete: tuple[str, ...],
    spare: Found,
    outside: Outside,
) -> Saved:
    """Writes what was found, and of the backup's rows (`spare`) those of incomplete tables."""
    if "changes" in incomplete:
        # History is never changed: what the backup holds of it is right where a page was cut off.
        known = {_change(row): row for row in spare.get("changes", ())}
        found = {**found, "changes": [known.get(_change(row), row) for row in found.get("changes", ())]}
    engine = adopt(connection)
    create_tables(engine, outside)
    connection.execute("PRAGMA foreign_keys = OFF")
    with engine.connect() as rows, rows.begin():
        key = _begin_with_identity(rows, found, spare)
        doubtful = [row for row in found.get("answers", ()) if row["hash"] != answer_hash(key, row)]
        sound = [row for row in found.get("answers", ()) if row["hash"] == answer_hash(key, row)]
        read, refused = _insert_all(rows, {**found, "answers": sound})
        # Rows that are not in a table which could be read whole were taken out of it by somebody.
        incomplete = tuple(dict.fromkeys((*incomplete, *refused)))
        wanted = {name: spare.get(name, []) for name in (*incomplete, "answers")}
        # Their history first: of a row that got lost, what it held last may stand there alone.
        from_backup, _ = _insert_all(rows, {"changes": wanted.pop("changes", [])})
        from_history = add_from_history(rows, key)
        from_backup += _insert_all(rows, wanted)[0]
        kept, _ = _insert_all(rows, {"answers": doubtful})
        _remove_orphans(rows)
        _write_summaries(rows)
    connection.execute("PRAGMA foreign_keys = ON")
    return Saved(read + kept, from_history, from_backup, kept, incomplete)


def _begin_with_identity(rows: sa.Connection, found: Found, spare: Found) -> bytes:
    """Gives the new file the old one's key of answers and its origins; returns the key.

    They are the damaged file's or the backup's: those whose key fits most answers, since a damaged key fits none.
    """
    answers = {"answers": [*found.get("answers", ()), *spare.get("answers", ())]}
    candidates = [(key, known) for known in (found, spare) if known.get("origins") and (key := key_of(known))]
    if candidates:
        _, best = max(candidates, key=lambda each: fitting(each[0], answers))
        rows.execute(sa.delete(metadata.tables["meta"]))
        rows.execute(sa.delete(metadata.tables["origins"]))
        _insert_all(rows, {"origins": best["origins"], "meta": best["meta"]})
    return bytes(rows.execute(sa.text("SELECT answer_key FROM meta")).scalar_one())


def _change(row: Row) -> tuple[object, ...]:
    """What names an entry of the history."""
    return row.get("id"), row.get("origin"), row.get("number"), row.get("subject")


def _insert_all(rows: sa.Connection, found: Mapping[str, list[Row]]) -> tuple[int, set[str]]:
    """Adds rows that are not there yet and that the tables take; how many, and the tables that refused one.

    What a page was cut off in reads as rows that hold nothing.
    """
    added, refused = 0, set()
    for table in metadata.sorted_tables:
        if table.name == "summaries":
            continue
        insert = table.insert().prefix_with("OR IGNORE")
        for row in found.get(table.name, ()):
            try:
                taken = rows.execute(insert, dict(row)).rowcount
            except sa.exc.DBAPIError:
                # A damaged value that its column does not take.
                taken = 0
            added += taken
            if not taken:
                refused.add(table.name)
    return added, refused


def _remove_orphans(rows: sa.Connection) -> None:
    """Removes rows whose parents could not be saved."""
    for table in metadata.sorted_tables:
        for reference in table.foreign_keys:
            child, parent = reference.parent, reference.column
            lost = sa.and_(child.is_not(None), child.not_in(sa.select(parent)))
            rows.execute(table.delete().where(lost))


def _write_summaries(rows: sa.Connection) -> None:
    for uuid in rows.execute(sa.select(rounds.c.uuid)).scalars().all():
        write_summary(rows, read_round(rows, uuid))
