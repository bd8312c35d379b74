"""An open data folder, and opening one that no other process has open.

Opening it imports no SQLAlchemy: what the home page shows is answered first.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING

from cso_assess.core.summary import OrganizationHome, OrganizationSummary, RoundSummary
from cso_assess.errors import UserError
from cso_assess.files import make_private_folder
from cso_assess.paths import Folders
from cso_assess.sealing import NO_SECRETS, Secrets
from cso_assess.store import first_look
from cso_assess.store.backups.kept import PART
from cso_assess.store.connection import FORMAT, Connection, format_of, open_database
from cso_assess.store.failures import damage_told, damaged, failures_told
from cso_assess.store.lock import FolderLock
from cso_assess.store.outside import Outside
from cso_assess.store.protection.change import Change, change_files, finish_change, is_protected

if TYPE_CHECKING:
    from cso_assess.store.store import Store


class OpenFolder:
    """The one connection, and everything else when it is first needed."""

    def __init__(
        self,
        folders: Folders,
        outside: Outside,
        connection: Connection,
        key: bytes | None,
        *,
        lock: FolderLock | None = None,
        copied_at: datetime | None = None,
    ) -> None:
        """`key` is what the data file is written under, None for a plain one; `lock` is released at the end.

        `connection` may be to a copy instead, for reading alone: of a backup that was made at `copied_at`.
        """
        self._folders = folders
        self._outside = outside
        self._connection = connection
        self._key = key
        self._lock = lock
        self._copied_at = copied_at
        self._store: Store | None = None

    @property
    def store(self) -> Store:
        """All that is read and written through SQLAlchemy, which is loaded at the first call."""
        if self._store is None:
            from cso_assess.store.store import Store

            self._store = Store(self._connection, self._folders.backups, self._outside, self._key, self._find_damage)
        return self._store

    @property
    def connection(self) -> Connection:
        """The one connection to the data file."""
        return self._connection

    @property
    def folders(self) -> Folders:
        """Where everything lies."""
        return self._folders

    @property
    def key(self) -> bytes | None:
        """What the data file and its backups are written under, None for plain ones."""
        return self._key

    @property
    def outside(self) -> Outside:
        """The clock and what else comes from outside."""
        return self._outside

    @property
    def copied_at(self) -> datetime | None:
        """When the backup was made that this is a copy of, for reading alone; None for the data itself."""
        return self._copied_at

    def close(self) -> None:
        """Lets others open the folder."""
        self._let_go()
        if self._lock is not None:
            self._lock.release()

    def change_protection(self, prepare: Callable[[Connection], Change], key: bytes | None) -> None:
        """Replaces the files of the folder by those that `prepare` writes, and goes on with them under `key`.

        UserError if they could not be prepared: then nothing was changed. If they could not be put in their places, it
        asks for the program to be opened again, and nothing else can be done with this folder.
        """
        change_files(self._folders, lambda: prepare(self._connection), self._let_go)
        self._key = key
        self._connection = open_database(self._folders.database, key)

    def organizations(self, today: date, first: int = first_look.ALL) -> tuple[OrganizationSummary, ...]:
        """All organizations in Kyrgyz order of their names, or the `first`; latest rounds come without domains."""
        with damage_told(self._find_damage):
            return first_look.organizations(self._connection, today, first)

    def count_of_organizations(self) -> int:
        """How many organizations there are."""
        with damage_told(self._find_damage):
            return first_look.count_of_organizations(self._connection)

    def rounds(self, organization: str) -> tuple[RoundSummary, ...]:
        """The rounds of an organization (by its id), oldest first."""
        with damage_told(self._find_damage):
            return first_look.rounds(self._connection, organization)

    def home(self, organization: str, language: str) -> OrganizationHome | None:
        """What the home page of an organization (by its id) shows; None if there is none."""
        with damage_told(self._find_damage):
            return first_look.home(self._connection, organization, language)

    def _find_damage(self) -> UserError | None:
        """What to say if the data file is damaged; asked only when something in it was not understood."""
        if self._copied_at is not None:
            # A copy was checked when it was made.
            return None
        from cso_assess.store.backups.damage import check_open_file

        looked = check_open_file(self._connection, self._folders.database, key=self._key)
        return None if looked.is_sound else damaged()

    def _let_go(self) -> None:
        if self._store is not None:
            self._store.close()
            self._store = None
        self._connection.close()


def open_own_folder(folders: Folders, outside: Outside, secrets: Secrets = NO_SECRETS) -> OpenFolder:
    """UserError if somebody else has it open, or it was written by a newer version of the program.

    A protected folder needs its passphrase or its recovery code: see `unlocked_key` for what is said otherwise.
    """
    make_private_folder(folders.root)
    lock = FolderLock(folders.lock)
    lock.take(outside.now())
    try:
        finish_change(folders)
        _clear_away(folders)
        key = _unlocked_key(folders, outside, secrets) if is_protected(folders) else None
        opened = OpenFolder(folders, outside, open_database(folders.database, key), key, lock=lock)
    except BaseException:
        lock.release()
        raise
    try:
        # The first look into the file writes beside it.
        with failures_told():
            _bring_up_to_date(opened)
            _finish_erasing(opened)
    except BaseException:
        opened.close()
        raise
    return opened


def _unlocked_key(folders: Folders, outside: Outside, secrets: Secrets) -> bytes:
    """Imported here, as what it brings is needed for protected folders only."""
    from cso_assess.store.protection.protecting import protect_strays
    from cso_assess.store.protection.unlocking import unlocked_key

    key = unlocked_key(folders, secrets)
    protect_strays(folders, key, outside)
    return key


def _bring_up_to_date(folder: OpenFolder) -> None:
    """Tables of an earlier version are changed before anything reads them."""
    if 0 < format_of(folder.connection) < FORMAT:
        _ = folder.store


def _finish_erasing(folder: OpenFolder) -> None:
    """Goes on with a deletion that a killed program had begun."""
    if folder.folders.erasing.exists():
        from cso_assess.store.backups.erasing import finish_erasing

        # What could not be written is tried again at the next opening: the note stays.
        with contextlib.suppress(UserError):
            organizations = folder.store.organizations
            finish_erasing(folder.connection, organizations, folder.folders, folder.outside, key=folder.key)


def _clear_away(folders: Folders) -> None:
    """Removes what a killed program left half written: it may be readable where the data is not."""
    for path in folders.root.glob(f"*{PART}*"):
        with contextlib.suppress(OSError):
            path.unlink()
