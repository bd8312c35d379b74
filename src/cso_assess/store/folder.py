"""A data folder that this process alone has open.

Opening it imports no SQLAlchemy: what the home page shows is answered first.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from cso_assess.core.summary import OrganizationHome, OrganizationSummary, RoundSummary
from cso_assess.files import make_private_folder
from cso_assess.paths import Folders
from cso_assess.store import first_look
from cso_assess.store.connection import FORMAT, format_of, open_database
from cso_assess.store.lock import FolderLock
from cso_assess.store.outside import Outside

if TYPE_CHECKING:
    from cso_assess.store.store import Store


class OpenFolder:
    """The lock, the one connection, and everything else when it is first needed."""

    def __init__(self, folders: Folders, outside: Outside) -> None:
        """UserError if somebody else has it open, or it was written by a newer version of the program."""
        self._folders = folders
        self._outside = outside
        self._store: Store | None = None
        make_private_folder(folders.root)
        self._lock = FolderLock(folders.lock)
        self._lock.take(outside.now())
        try:
            self._connection = open_database(folders.database)
        except BaseException:
            self._lock.release()
            raise
        self._bring_up_to_date()

    @property
    def store(self) -> Store:
        """All that is read and written through SQLAlchemy, which is loaded at the first call."""
        if self._store is None:
            from cso_assess.store.store import Store

            self._store = Store(self._connection, self._folders.backups, self._outside)
        return self._store

    @property
    def outside(self) -> Outside:
        """The clock and what else comes from outside."""
        return self._outside

    def close(self) -> None:
        """Lets others open the folder."""
        if self._store is not None:
            self._store.close()
        self._connection.close()
        self._lock.release()

    def organizations(self, today: date) -> tuple[OrganizationSummary, ...]:
        """All organizations in Kyrgyz order of their names; their latest rounds come without domains."""
        return first_look.organizations(self._connection, today)

    def rounds(self, organization: str) -> tuple[RoundSummary, ...]:
        """The rounds of an organization (by its id), oldest first."""
        return first_look.rounds(self._connection, organization)

    def home(self, organization: str, language: str) -> OrganizationHome | None:
        """What the home page of an organization (by its id) shows; None if there is none."""
        return first_look.home(self._connection, organization, language)

    def _bring_up_to_date(self) -> None:
        """Tables of an earlier version are changed before anything reads them."""
        if 0 < format_of(self._connection) < FORMAT:
            try:
                _ = self.store
            except BaseException:
                self.close()
                raise
