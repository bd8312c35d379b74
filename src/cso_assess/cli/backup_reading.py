"""Reading the newest backup from a terminal, while somebody else has the data open."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from cso_assess.errors import UserError, sentence
from cso_assess.opening import newest_backup, open_copy
from cso_assess.workspace import Workspace

if TYPE_CHECKING:
    from cso_assess.i18n import Words
    from cso_assess.paths import Folders
    from cso_assess.sealing import Secrets


def opened_backup(options: Any, folders: Folders, words: Words, secrets: Secrets) -> Workspace:
    """A copy of the newest good backup; says on standard error of when it is, since it is not all that there is.

    UserError if there is none, or for what would change it.
    """
    if getattr(options, "save", False):
        raise UserError(sentence.tr("A backup is only read: leave out --save or --from-backup."))
    folder = open_copy(folders, secrets)
    made = folder.copied_at
    if made is not None:
        told = words.tr(
            "This is the backup of {date}, {time}; what was written later is not in it.",
            date=words.short_date(made.date()),
            time=f"{made:%H:%M}",
        )
        print(told, file=sys.stderr)
    return Workspace(folder)


def say_how_to_read(options: Any, folders: Folders, words: Words) -> None:
    """Names the option that reads a backup, where a verb that was refused has it and there is one."""
    if hasattr(options, "from_backup") and newest_backup(folders) is not None:
        print(words.tr("Meanwhile --from-backup reads the newest backup."), file=sys.stderr)
