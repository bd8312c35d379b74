"""The newest backup of a data folder that somebody else has open, as a copy in memory that can only be read.

Nothing is written anywhere: no file is opened for writing, and the copy goes with the window.
"""

from __future__ import annotations

from contextlib import closing
from datetime import datetime

import sqlcipher3.dbapi2 as sqlite

from cso_assess.errors import UserError, sentence
from cso_assess.paths import Folders
from cso_assess.sealing import NO_SECRETS, Secrets
from cso_assess.store.backups.kept import Backup, backups_in
from cso_assess.store.connection import FORMAT, Connection, connect, format_of, has_whole_pages
from cso_assess.store.engine import adopt
from cso_assess.store.folder import OpenFolder
from cso_assess.store.outside import Outside
from cso_assess.store.protection.change import is_protected
from cso_assess.store.protection.unlocking import key_by_secrets, known_key_file

_NOT_BACKUPS = (sqlite.DatabaseError, OSError)
"""What is raised by a backup that is damaged, or that its owner lets go meanwhile."""


def open_copied_folder(folders: Folders, outside: Outside, secrets: Secrets = NO_SECRETS) -> OpenFolder:
    """An open folder for reading alone; the folder itself stays with whoever has it open.

    UserError if there is no good backup; of a protected folder also as `key_by_secrets` says.
    """
    key = key_by_secrets(known_key_file(folders), secrets) if is_protected(folders) else None
    connection, made = _newest_copy(folders, key)
    # From now on the engine itself refuses whatever would write.
    connection.execute("PRAGMA query_only = ON")
    return OpenFolder(folders, outside, connection, key, copied_at=made)


def newest_backup(folders: Folders) -> datetime | None:
    """When the newest backup was made, None if there is none."""
    found = backups_in(folders.backups)
    return found[-1].made if found else None


def _newest_copy(folders: Folders, key: bytes | None) -> tuple[Connection, datetime]:
    """The newest good backup, in memory and in today's format, and when it was made."""
    for backup in reversed(backups_in(folders.backups)):
        connection = connect(":memory:", key)
        try:
            _fill(connection, backup, key)
        except _NOT_BACKUPS:
            connection.close()
        else:
            return connection, backup.made
    raise UserError(
        sentence.tr("There is no good backup to read. Your data was left as it is: wait until it is closed there.")
    )


def _fill(connection: Connection, backup: Backup, key: bytes | None) -> None:
    """Copies a backup; DatabaseError if it is damaged or of a version that this program does not know."""
    address = f"{backup.path.absolute().as_uri()}?mode=ro&immutable=1"
    with closing(connect(address, key, uri=True)) as original:
        original.backup(connection)
    found = format_of(connection)
    if not 0 < found <= FORMAT or not has_whole_pages(connection):
        raise sqlite.DatabaseError("not a whole backup of a known version")
    if found < FORMAT:
        from cso_assess.store.migration import migrate

        migrate(connection, adopt(connection))
