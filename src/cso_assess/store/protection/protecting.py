"""What is prepared when a passphrase is set, changed or removed: every data file and key file of a folder.

All data files of a workspace, its backups too, are written under one key; so a change of the passphrase rewrites the
two key files only, the one beside the data file and its spare beside the backups.
"""

from __future__ import annotations

from pathlib import Path

from cso_assess.files import make_private_folder, write_whole
from cso_assess.paths import Folders
from cso_assess.store.backups.kept import PART
from cso_assess.store.connection import Connection, logs_of
from cso_assess.store.outside import Outside
from cso_assess.store.protection.change import Change, change_files, prepared
from cso_assess.store.protection.key_file import KeyFile, key_file_bytes
from cso_assess.store.protection.rewriting import (
    SEALED,
    is_plain_database,
    rewrite_file,
    seal_file,
    unseal_file,
    write_rewritten,
)


class _Prepared:
    """Collects what a change will erase and replace."""

    def __init__(self, folders: Folders) -> None:
        self._folders = folders
        self._erased: list[Path] = []
        self._replaced: list[Path] = []

    def replace(self, path: Path) -> None:
        """A file whose new content is prepared; what a database has beside it goes."""
        self._replaced.append(path)
        self._erased += logs_of(path)

    def erase(self, path: Path) -> None:
        self._erased.append(path)

    def change(self, *, is_protected: bool) -> Change:
        # What takes another's place erases it by itself, and must not be erased when the change is carried out again.
        erased = [path for path in self._erased if path not in self._replaced]
        return Change(is_protected, self._names(erased), self._names(self._replaced))

    def _names(self, paths: list[Path]) -> tuple[str, ...]:
        return tuple(dict.fromkeys(path.relative_to(self._folders.root).as_posix() for path in paths))


def prepared_protection(
    folders: Folders, connection: Connection, key: bytes, file: KeyFile, outside: Outside
) -> Change:
    """Every data file under a new key, and the key files; what cannot be read as a data file is sealed as it is."""
    found = _Prepared(folders)
    _prepare_key_files(found, folders, file)
    write_rewritten(connection, prepared(folders.database), key)
    found.replace(folders.database)
    for path in other_databases(folders):
        _prepare_sealed(found, path, key, outside)
    for path in folders.root.rglob(f"*{PART}*"):
        found.erase(path)
    return found.change(is_protected=True)


def protect_strays(folders: Folders, key: bytes, outside: Outside) -> None:
    """Puts readable data files that came into a protected folder under its key, while nobody has it open."""
    strays = readable_databases(folders)

    def prepare() -> Change:
        found = _Prepared(folders)
        for path in strays:
            _prepare_sealed(found, path, key, outside)
        return found.change(is_protected=True)

    if strays:
        change_files(folders, prepare, lambda: None)


def prepared_key_files(folders: Folders, file: KeyFile) -> Change:
    """Both key files anew."""
    found = _Prepared(folders)
    _prepare_key_files(found, folders, file)
    return found.change(is_protected=True)


def prepared_readable(folders: Folders, connection: Connection, key: bytes) -> Change:
    """Every data file without a key, and no key files but beside damaged files that need it still."""
    found = _Prepared(folders)
    write_rewritten(connection, prepared(folders.database), None)
    found.replace(folders.database)
    for path in other_databases(folders):
        if rewrite_file(path, key, prepared(path), None):
            found.replace(path)
        else:
            prepared(path).unlink(missing_ok=True)
            kept = path.with_name(f"{path.name}.key")
            write_whole(prepared(kept), folders.key.read_bytes())
            found.replace(kept)
    for path in folders.root.rglob(f"*{SEALED}"):
        unseal_file(path, prepared(path.with_suffix("")), key)
        found.replace(path.with_suffix(""))
        found.erase(path)
    for path in (folders.key, folders.spare_key):
        found.erase(path)
    return found.change(is_protected=False)


def readable_databases(folders: Folders) -> tuple[Path, ...]:
    """The data files of a folder that anybody can read."""
    every = (folders.database, *other_databases(folders))
    return tuple(path for path in every if path.exists() and is_plain_database(path))


def other_databases(folders: Folders) -> tuple[Path, ...]:
    """All data files of a folder but the one that people work in: backups, and kept damaged files."""
    return tuple(sorted(path for path in folders.root.rglob("*.db") if path != folders.database))


def _prepare_key_files(found: _Prepared, folders: Folders, file: KeyFile) -> None:
    make_private_folder(folders.backups)
    for path in (folders.key, folders.spare_key):
        write_whole(prepared(path), key_file_bytes(file))
        found.replace(path)


def _prepare_sealed(found: _Prepared, path: Path, key: bytes, outside: Outside) -> None:
    parts = [part for part in (path, *logs_of(path)) if part.exists()]
    # A file with a log beside it was kept because it is damaged: opening it would change it.
    if len(parts) == 1 and rewrite_file(path, None, prepared(path), key):
        found.replace(path)
        return
    prepared(path).unlink(missing_ok=True)
    for part in parts:
        sealed = part.with_name(f"{part.name}{SEALED}")
        seal_file(part, prepared(sealed), key, outside.random_bytes)
        found.replace(sealed)
        found.erase(part)
