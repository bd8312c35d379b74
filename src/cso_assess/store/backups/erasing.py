"""Deleting for good: out of the data file, all backups and all kept damaged files.

A note with the ids alone says what is to go until every file is without it, so that a program that was killed
in between goes on when it opens the folder again.
"""

import json
from collections.abc import Iterable, Iterator
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import sqlcipher3.dbapi2 as sqlite

from cso_assess.errors import UserError, sentence
from cso_assess.files import sync_folder, write_whole
from cso_assess.paths import Folders
from cso_assess.store.backups.copying import copy_with_log, discard_database, swap
from cso_assess.store.backups.erased import Tombstone, erase_again, is_in, tombstones_in, write_anew
from cso_assess.store.backups.kept import PART
from cso_assess.store.backups.writing import Between, nothing, remove_parts, row_counts
from cso_assess.store.connection import Connection, connect, has_whole_pages
from cso_assess.store.engine import statement_failures_told
from cso_assess.store.failures import is_of_the_disk, why
from cso_assess.store.organizations import OrganizationStore
from cso_assess.store.outside import Outside
from cso_assess.store.protection.rewriting import SEALED


class Erased(NamedTuple):
    """How many backups and damaged files were written anew without what was deleted, and how many had to go.

    A damaged file goes when nothing at all can be read from it any more.
    """

    rewritten: int = 0
    removed: int = 0


def erase(
    connection: Connection,
    organizations: OrganizationStore,
    organization: str,
    folders: Folders,
    outside: Outside,
    *,
    key: bytes | None = None,
    between: Between = nothing,
) -> Erased:
    """Deletes an organization (by its id) for good; UserError if a backup still holds it: it will be tried again."""
    write_whole(folders.erasing, json.dumps([organization]).encode())
    return finish_erasing(connection, organizations, folders, outside, key=key, between=between)


def finish_erasing(
    connection: Connection,
    organizations: OrganizationStore,
    folders: Folders,
    outside: Outside,
    *,
    key: bytes | None = None,
    between: Between = nothing,
) -> Erased:
    """Deletes what the note says from every file and then the note."""
    with statement_failures_told():
        for uuid in _noted(folders.erasing):
            if is_in(connection, uuid):
                key_of_row, _ = organizations.one(uuid)
                organizations.erase(key_of_row, uuid)
        write_anew(connection)
        tombstones = tombstones_in(connection)
    try:
        for folder in (folders.root, folders.backups, folders.damaged):
            remove_parts(folder)
        done = [_rewrite(path, tombstones, outside, key, between) for path in _copies(folders)]
        folders.erasing.unlink(missing_ok=True)
        sync_folder(folders.root)
    except (OSError, sqlite.Error, UserError) as error:
        detail = why(error)
        raise UserError(
            sentence.tr(
                "It is deleted here, but a backup could not be written without it. The program tries again when it is"
                " opened next. The reason: {detail}",
                detail=detail,
            )
        ) from error
    return Erased(done.count(True), done.count(False))


def _noted(note: Path) -> tuple[str, ...]:
    try:
        content = json.loads(note.read_bytes())
    except (OSError, ValueError):
        return ()
    return tuple(str(uuid) for uuid in content) if isinstance(content, list) else ()


def _copies(folders: Folders) -> Iterator[Path]:
    """Every other file that may hold what people wrote."""
    for folder in (folders.backups, folders.damaged):
        for pattern in ("*.db", f"*.db{SEALED}"):
            yield from sorted(folder.glob(pattern))


def _rewrite(
    path: Path, tombstones: Iterable[Tombstone], outside: Outside, key: bytes | None, between: Between
) -> bool | None:
    """Whether a copy was written anew (True), had to go (False), or held nothing of it (None)."""
    between()
    if path.suffix == SEALED:
        return _rewrite_damaged(path, path.with_suffix(""), tombstones, outside, key)
    try:
        if _is_free(path, tombstones, key):
            return None
        new = path.with_suffix(PART)
        copy_with_log(path, new)
        _take_out(new, tombstones, key)
        swap(new, path)
    except sqlite.DatabaseError as error:
        if is_of_the_disk(error):
            raise
        return _rewrite_damaged(path, path, tombstones, outside, key)
    return True


def _is_free(path: Path, tombstones: Iterable[Tombstone], key: bytes | None) -> bool:
    """Whether a whole file has none of it; pages that are not in use are empty in every file of ours."""
    with closing(connect(str(path), key)) as file:
        if not has_whole_pages(file):
            raise sqlite.DatabaseError("damaged")
        return not any(is_in(file, one.organization) for one in tombstones)


def _take_out(new: Path, tombstones: Iterable[Tombstone], key: bytes | None) -> None:
    """Takes organizations out of a copy; DatabaseError if another one got lost with them."""
    with closing(connect(str(new), key)) as file:
        before = row_counts(file)["organizations"]
        gone = erase_again(file, tombstones)
        if not has_whole_pages(file) or row_counts(file)["organizations"] != before - gone:
            raise sqlite.DatabaseError("the copy is not whole")


def _rewrite_damaged(
    path: Path, target: Path, tombstones: Iterable[Tombstone], outside: Outside, key: bytes | None
) -> bool:
    """Keeps what can be read of a damaged file, without what was deleted."""
    from cso_assess.store.backups.salvage import salvage_file

    new = target.with_suffix(PART)
    saved = salvage_file(path, new, outside, key=key, is_sealed=path != target)
    if saved.rows:
        _take_out(new, tombstones, key)
        swap(new, target)
    discard_database(new)
    for left in path.parent.glob(f"{target.name}?*" if saved.rows else f"{target.name}*"):
        left.unlink()
    sync_folder(path.parent)
    return saved.rows > 0
