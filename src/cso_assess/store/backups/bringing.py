"""A backup from anywhere, copied into the data folder under this folder's key."""

from contextlib import closing
from pathlib import Path

import sqlcipher3.dbapi2 as sqlite

from cso_assess.errors import LockedError, UserError, sentence
from cso_assess.files import unusable
from cso_assess.sealing import Secrets, normal_code
from cso_assess.store.backups.copying import copy_file
from cso_assess.store.connection import connect, format_of
from cso_assess.store.protection.key_file import key_by_code, key_by_passphrase, parsed_key_file
from cso_assess.store.protection.refusals import WrongPassphraseError
from cso_assess.store.protection.rewriting import is_plain_database, rewrite_file


def key_file_of(backup: Path) -> Path:
    """Where a protected backup outside the data folder has its key file: its own, or that of a whole folder of them."""
    own, of_all = backup.with_suffix(".key"), backup.with_name("workspace.key")
    return of_all if of_all.exists() and not own.exists() else own


def needs_secret(file: Path, key: bytes | None) -> bool:
    """Whether a backup is under another key than the folder's, and its key file lies beside it.

    UserError if the file cannot be read.
    """
    try:
        return not is_plain_database(file) and key_file_of(file).exists() and not _opens(file, key)
    except OSError as error:
        raise unusable(file, error) from error


def refuse_other_secret(file: Path, secrets: Secrets) -> None:
    """UserError if neither of the two opens a protected backup."""
    _own_key(file, secrets)


def bring(file: Path, target: Path, key: bytes | None, secrets: Secrets) -> None:
    """Copies a backup and writes it under `key` (None: readable), if it is under another one.

    UserError if neither the folder's key nor passphrase and key file open it.
    """
    copy_file(file, target)
    if is_plain_database(target):
        if key is not None:
            _rewrite(target, None, key, file.name)
    elif not _opens(target, key):
        _rewrite(target, _own_key(file, secrets), key, file.name)


def _opens(path: Path, key: bytes | None) -> bool:
    try:
        with closing(connect(str(path), key)) as file:
            return format_of(file) > 0
    except sqlite.DatabaseError:
        return False


def _own_key(backup: Path, secrets: Secrets) -> bytes:
    """The key in the key file that lies beside a backup."""
    try:
        wrapped = parsed_key_file(key_file_of(backup).read_bytes())
    except FileNotFoundError as error:
        raise UserError(
            sentence.tr(
                "The file {file} is not a backup of this program, or is damaged from its beginning, or is protected and"
                " its key file {key} does not lie beside it. Nothing was changed.",
                file=backup.name,
                key=key_file_of(backup).name,
            )
        ) from error
    code = normal_code(secrets.recovery_code)
    if not secrets.passphrase and not code:
        raise LockedError
    key = key_by_code(wrapped, code) if code else key_by_passphrase(wrapped, secrets.passphrase)
    if key is None:
        raise WrongPassphraseError
    return key


def _rewrite(path: Path, key_before: bytes | None, key: bytes | None, name: str) -> None:
    rewritten = path.with_name(f"rewritten-{path.name}")
    if not rewrite_file(path, key_before, rewritten, key):
        raise UserError(
            sentence.tr("The backup {file} is damaged. Nothing was changed: choose another backup.", file=name)
        )
    rewritten.replace(path)
