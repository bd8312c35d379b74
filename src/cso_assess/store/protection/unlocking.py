"""The key of a data folder, for who knows its passphrase or its recovery code."""

from __future__ import annotations

from pathlib import Path

from cso_assess.errors import LockedError
from cso_assess.files import write_whole
from cso_assess.paths import Folders
from cso_assess.sealing import Secrets, normal_code
from cso_assess.store.protection.key_file import KeyFile, key_by_code, key_by_passphrase, parsed_key_file
from cso_assess.store.protection.refusals import (
    DamagedKeyFileError,
    WrongCodeError,
    WrongPassphraseError,
    mistyped_code,
)


def unlocked_key(folders: Folders, secrets: Secrets) -> bytes:
    """The key of a protected data folder that nobody has open.

    LockedError, WrongPassphraseError or WrongCodeError say what is missing or wrong; any other UserError that the key
    file is damaged or of a newer version.
    """
    return key_by_secrets(read_key_file(folders), secrets)


def key_by_secrets(file: KeyFile, secrets: Secrets) -> bytes:
    """The key in a key file; refusals as of `unlocked_key`."""
    if secrets.recovery_code:
        return _by_code(file, secrets.recovery_code)
    if not secrets.passphrase:
        raise LockedError
    key = key_by_passphrase(file, secrets.passphrase)
    if key is None:
        raise WrongPassphraseError
    return key


def read_key_file(folders: Folders) -> KeyFile:
    """The key file of a protected folder; where one of the two is damaged or lost, the other one repairs it."""
    contents = _contents(folders)
    path, file = _first_whole(contents)
    for other in (folders.key, folders.spare_key):
        if contents.get(other) != contents[path] and other.parent.exists():
            write_whole(other, contents[path])
    return file


def known_key_file(folders: Folders) -> KeyFile:
    """The key file of a protected folder that somebody else has open: nothing is repaired."""
    return _first_whole(_contents(folders))[1]


def _contents(folders: Folders) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in (folders.key, folders.spare_key) if path.exists()}


def _first_whole(contents: dict[Path, bytes]) -> tuple[Path, KeyFile]:
    for path, content in contents.items():
        try:
            return path, parsed_key_file(content)
        except DamagedKeyFileError:
            continue
    raise DamagedKeyFileError


def _by_code(file: KeyFile, typed: str) -> bytes:
    code = normal_code(typed)
    if code is None:
        raise mistyped_code()
    key = key_by_code(file, code)
    if key is None:
        raise WrongCodeError
    return key
