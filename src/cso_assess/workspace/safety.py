"""What keeps people's work safe: backups, the check, the way back, saving from a damaged file, deleting for good.

Functions are for a folder that nobody has open; `SafetyVerbs` are for an open one.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from cso_assess import opening
from cso_assess.errors import UserError
from cso_assess.files import write_whole
from cso_assess.logs import Event, note
from cso_assess.paths import Folders
from cso_assess.sealing import NO_SECRETS, Secrets, normal_code
from cso_assess.store.backups.kept import Backup, backups_in
from cso_assess.store.backups.writing import Between, add_backup, drop_surplus, holds_as_much, nothing, write_backup
from cso_assess.store.connection import format_of
from cso_assess.store.folder import OpenFolder
from cso_assess.store.outside import Outside

if TYPE_CHECKING:
    from cso_assess.store.backups.damage import CheckResult
    from cso_assess.store.backups.erasing import Erased
    from cso_assess.store.backups.restoring import Restored
    from cso_assess.store.backups.salvage import Salvaged
    from cso_assess.store.backups.ways_back import WayBack


def way_back(folders: Folders, secrets: Secrets = NO_SECRETS) -> WayBack | None:
    """The newest good backup of a folder that nobody has open, and what would be missing after it; None without any."""
    from cso_assess.store.backups.restoring import held
    from cso_assess.store.backups.ways_back import way_back as found

    with held(folders, opening.clock(), secrets) as key:
        return found(folders, key)


def restore(
    folders: Folders,
    file: Path,
    secrets: Secrets = NO_SECRETS,
    *,
    file_secrets: Secrets = NO_SECRETS,
    clock: Callable[[], datetime] = opening.clock,
    new_id: Callable[[], str] = opening.new_id,
) -> Restored:
    """Goes back to a backup in a folder that nobody has open; what is there now is kept.

    `file_secrets` open a backup that was protected elsewhere.
    UserError if the file is no whole backup, or what is there could not be kept: then nothing was changed.
    """
    from cso_assess.store.backups.restoring import restore as restored

    done = restored(folders, file, Outside(clock, new_id, "", tuple), secrets, file_secrets)
    note(folders.logs, Event.RESTORED, clock())
    return done


def salvage(
    folders: Folders,
    secrets: Secrets = NO_SECRETS,
    *,
    clock: Callable[[], datetime] = opening.clock,
    new_id: Callable[[], str] = opening.new_id,
) -> Salvaged:
    """Saves what can be read from a damaged data file in a folder that nobody has open; the damaged file is kept.

    What is not readable comes from the newest good backup. UserError if nothing can be read.
    """
    from cso_assess.store.backups.salvage import salvage as salvaged

    done = salvaged(folders, Outside(clock, new_id, "", tuple), secrets)
    note(folders.logs, Event.SALVAGED, clock())
    return done


class SafetyVerbs:
    """The verbs about the safety of an open workspace.

    `between` is called every few milliseconds of long work, so that the thread can save what people write meanwhile.
    """

    def __init__(self, folder: OpenFolder) -> None:
        self._folder = folder

    def backups(self) -> tuple[Backup, ...]:
        """The backups that are kept, newest first."""
        return backups_in(self._folder.folders.backups)[::-1]

    def back_up(self, between: Between = nothing) -> Path:
        """Makes a backup, before something that changes much; UserError if that fails: then leave it."""
        own = self._folder
        return self._noted(lambda: add_backup(own.connection, own.folders.backups, own.outside.now(), own.key, between))

    def back_up_changes(self) -> None:
        """Makes a backup if the newest one does not hold everything; UserError if that fails."""
        if not self._is_backed_up:
            self.back_up()

    def look_after(self, between: Between = nothing) -> CheckResult:
        """Once after opening: makes a backup if anything was written since the newest one, and looks for damage.

        Earlier backups go only while no damage is found.
        """
        from cso_assess.store.backups.damage import check_file, check_open_file

        own = self._folder
        folders = own.folders
        if self._is_backed_up:
            looked = check_open_file(own.connection, folders.database, key=own.key, between=between, results=False)
        else:
            made = self._noted(
                lambda: write_backup(own.connection, folders.backups, own.outside.now(), own.key, between)
            )
            looked = check_file(made, key=own.key, between=between, results=False)
            if looked.is_sound:
                drop_surplus(folders.backups)
        return self._told(looked)

    def back_up_to(self, folder: Path) -> Path:
        """Writes a backup into a folder of the person's choice, such as a USB stick; returns the file.

        That of a protected workspace gets its key file beside it, so that it opens with the passphrase anywhere.
        """
        own = self._folder
        made = write_backup(own.connection, folder, own.outside.now(), own.key)
        if own.key is not None:
            write_whole(made.with_suffix(".key"), own.folders.key.read_bytes())
        return made

    def check(self, between: Between = nothing) -> CheckResult:
        """Looks at everything in the data file, and says what is not as the program wrote it."""
        from cso_assess.store.backups.damage import check_open_file

        own = self._folder
        return self._told(check_open_file(own.connection, own.folders.database, key=own.key, between=between))

    def way_back(self) -> WayBack | None:
        """The newest good backup, and what would be missing after it; None if there is none."""
        from cso_assess.store.backups.ways_back import way_back as found

        own = self._folder
        return found(own.folders, own.key, own.connection)

    def way_back_to(self, backup: Backup) -> WayBack | None:
        """What going back to a backup means; None if it is damaged."""
        from cso_assess.store.backups.ways_back import way_back_to as found

        own = self._folder
        return found(backup, own.folders, own.key, own.connection)

    def needs_secret(self, file: Path) -> bool:
        """Whether a backup from elsewhere was protected there, so that its own passphrase or code is needed."""
        from cso_assess.store.backups.bringing import needs_secret

        return needs_secret(file, self._folder.key)

    def secrets_of(self, file: Path, typed: str) -> Secrets:
        """What opens a protected backup: what was typed may be its passphrase or its recovery code.

        UserError if it is neither.
        """
        from cso_assess.store.backups.bringing import refuse_other_secret

        secrets = Secrets(recovery_code=typed) if normal_code(typed) else Secrets(typed)
        refuse_other_secret(file, secrets)
        return secrets

    def calculate_results_again(self) -> None:
        """Writes the stored results of all rounds anew, from their answers."""
        own = self._folder
        for organization in own.organizations(own.outside.now().date()):
            for known in own.rounds(organization.id):
                own.store.rounds.calculate_again(known.id)

    def erase_organization(self, name_or_id: str, between: Between = nothing) -> Erased:
        """Deletes an organization for good: with all rounds, plans, marks, documents and history, in the data file, in
        every backup and in every kept damaged file; its id alone stays.
        """
        from cso_assess.store.backups.erasing import erase

        own = self._folder
        organizations = own.store.organizations
        organization = organizations.one(name_or_id)[1].id
        try:
            done = erase(
                own.connection, organizations, organization, own.folders, own.outside, key=own.key, between=between
            )
        finally:
            own.store.rounds.forget()
        self._note(Event.ERASED)
        return done

    @property
    def _is_backed_up(self) -> bool:
        """Whether the newest backup holds everything; there is nothing to back up before the first change."""
        own = self._folder
        if not format_of(own.connection):
            return True
        newest = self.backups()[:1]
        return bool(newest) and holds_as_much(newest[0].path, own.connection, own.key)

    def _noted(self, make: Callable[[], Path]) -> Path:
        """Makes a backup and notes in the log whether it was made."""
        try:
            made = make()
        except UserError as error:
            self._note(Event.BACKUP_FAILED, error)
            raise
        self._note(Event.BACKED_UP)
        return made

    def _told(self, looked: CheckResult) -> CheckResult:
        if not looked.is_sound:
            self._note(Event.DAMAGE_FOUND)
        return looked

    def _note(self, event: Event, error: UserError | None = None) -> None:
        note(self._folder.folders.logs, event, self._folder.outside.now(), error)
