"""Data files written again under another key, and files that no database can read sealed as they are."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import sqlcipher3.dbapi2 as sqlite

from cso_assess.errors import UserError, sentence
from cso_assess.files import open_private
from cso_assess.sealing import NONCE_BYTES, open_sealed, seal
from cso_assess.store.backups.writing import row_counts
from cso_assess.store.connection import Connection, connect, format_of, has_whole_pages, key_text
from cso_assess.store.failures import is_of_the_disk

SEALED = ".sealed"
"""How the name of a file ends that was sealed as it is."""

_PLAIN_BEGINNING = b"SQLite format 3\x00"
_SEALED_HEADER = b"CSOA sealed file 1"


def is_plain_database(path: Path) -> bool:
    """Whether a file is a data file that anybody can read."""
    with path.open("rb") as file:
        return file.read(len(_PLAIN_BEGINNING)) == _PLAIN_BEGINNING


def write_rewritten(connection: Connection, target: Path, key: bytes | None) -> None:
    """Writes all that an open data file holds into a new one under `key` (None: readable) and checks it.

    DatabaseError if the file cannot be read as a whole.
    """
    open_private(target).close()
    connection.execute("ATTACH DATABASE ? AS rewritten KEY ?", (str(target), "" if key is None else key_text(key)))
    try:
        connection.execute("SELECT sqlcipher_export('rewritten')")
        # The export leaves it out.
        connection.execute(f"PRAGMA rewritten.user_version = {format_of(connection)}")
    finally:
        connection.execute("DETACH DATABASE rewritten")
    _check(connection, target, key)
    _sync(target)


def rewrite_file(source: Path, source_key: bytes | None, target: Path, key: bytes | None) -> bool:
    """Writes a data file that nobody has open under another key; False if it cannot be read as a whole."""
    try:
        with closing(connect(str(source), source_key)) as connection:
            is_whole = has_whole_pages(connection)
            if is_whole:
                write_rewritten(connection, target, key)
            return is_whole
    except sqlite.DatabaseError as error:
        if is_of_the_disk(error):
            raise
        return False


def seal_file(source: Path, target: Path, key: bytes, random_bytes: Callable[[int], bytes]) -> None:
    """Seals the bytes of a file as they are, whatever they are."""
    nonce = random_bytes(NONCE_BYTES)
    _write(target, nonce + seal(key, nonce, source.read_bytes(), _SEALED_HEADER))


def unseal_file(source: Path, target: Path, key: bytes) -> None:
    """Writes the bytes that were sealed; UserError if the sealed file was changed."""
    content = source.read_bytes()
    plain = open_sealed(key, content[:NONCE_BYTES], content[NONCE_BYTES:], _SEALED_HEADER)
    if plain is None:
        raise UserError(
            sentence.tr(
                "The file {file} in the data folder was changed and cannot be opened. Move it to another place, then"
                " try again.",
                file=source.name,
            )
        )
    _write(target, plain)


def _check(connection: Connection, target: Path, key: bytes | None) -> None:
    with closing(connect(str(target), key)) as copy:
        if (
            not has_whole_pages(copy)
            or row_counts(copy) != row_counts(connection)
            or format_of(copy) != format_of(connection)
        ):
            raise sqlite.DatabaseError("the rewritten file is not equal to the original")


def _write(target: Path, content: bytes) -> None:
    with open_private(target) as file:
        file.write(content)
    _sync(target)


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
