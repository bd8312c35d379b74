"""Opens a data folder quickly: what the home page shows can be asked before the rest of the program is loaded."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import TYPE_CHECKING

from cso_assess.errors import LockedError
from cso_assess.paths import Folders, refuse_removable
from cso_assess.sealing import NO_SECRETS, Secrets
from cso_assess.store.folder import OpenFolder, open_own_folder
from cso_assess.store.lock import InUseError
from cso_assess.store.outside import Outside
from cso_assess.store.protection.change import is_protected
from cso_assess.store.protection.refusals import WrongCodeError, WrongPassphraseError

if TYPE_CHECKING:
    from cso_assess.core.questionnaire import Edition

__all__ = [
    "InUseError",
    "LockedError",
    "WrongCodeError",
    "WrongPassphraseError",
    "clock",
    "is_protected",
    "new_id",
    "newest_backup",
    "open_copy",
    "open_folder",
]


def clock() -> datetime:
    """What time it is here."""
    return datetime.now().astimezone()


def new_id() -> str:
    """A name that no other row has anywhere."""
    # Imported here: with what it brings, a first picture would wait for it.
    from uuid import uuid4

    return str(uuid4())


def open_folder(
    folders: Folders,
    *,
    clock: Callable[[], datetime] = clock,
    new_id: Callable[[], str] = new_id,
    role: str = "",
    secrets: Secrets = NO_SECRETS,
) -> OpenFolder:
    """Opens a data folder, making it if need be; `role` is who makes changes, as the history keeps it.

    InUseError if somebody else has it open, UserError if it was written by a newer version of the program. One of
    these if it is protected (see `is_protected`): LockedError without secrets, WrongPassphraseError, WrongCodeError.
    """
    refuse_removable(folders)
    return open_own_folder(folders, Outside(clock, new_id, role, _built_in), secrets)


def open_copy(folders: Folders, secrets: Secrets = NO_SECRETS, *, clock: Callable[[], datetime] = clock) -> OpenFolder:
    """The newest good backup of a folder that somebody else has open, as a copy that can only be read.

    UserError if there is none; of a protected folder also as `open_folder` says.
    """
    from cso_assess.store.copied_folder import open_copied_folder

    return open_copied_folder(folders, Outside(clock, new_id, "", _built_in), secrets)


def newest_backup(folders: Folders) -> datetime | None:
    """When the newest backup of a folder was made, None if there is none."""
    from cso_assess.store.copied_folder import newest_backup as found

    return found(folders)


def _built_in() -> Iterable[Edition]:
    """The questionnaires that ship."""
    from cso_assess.exchange.questionnaire_folder import built_in_editions

    return built_in_editions()
