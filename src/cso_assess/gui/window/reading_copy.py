"""A copy of the newest backup, read while somebody else has the data open; the window says so all the time."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from cso_assess.gui.desk import Desk, Refused
from cso_assess.gui.widgets.banner import Banner
from cso_assess.opening import newest_backup, open_copy
from cso_assess.paths import Folders

if TYPE_CHECKING:
    from cso_assess.sealing import Secrets


class ReadingCopy(QObject):
    """Finds, opens and names the copy."""

    left = Signal()
    """The data itself is to be opened."""

    def __init__(self, desk: Desk, folders: Folders, notice: Banner, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._folders = folders
        self._notice = notice

    def look_for(self, then: Callable[[datetime | None], None]) -> None:
        """Tells when the newest backup was made, None if there is none."""
        folders = self._folders
        self._desk.run_in_background(lambda _tell: newest_backup(folders), then)

    def open(self, secrets: Secrets, refused: Refused) -> None:
        """Opens it in the place of the data."""
        folders, desk = self._folders, self._desk
        desk.read_copy(lambda: open_copy(folders, secrets, clock=lambda: desk.now), refused)

    def say(self) -> None:
        """Says what is read, as long as it is a copy."""
        made = self._desk.copied_at
        if made is None:
            return
        told = self.tr(
            "You are reading a copy of the backup of {date}, {time}. Nothing can be changed or saved in it, and what"
            " was written later is not in it."
        )
        words = self._desk.words
        self._notice.say(
            told.format(date=words.date(made.date()), time=f"{made:%H:%M}"),
            "danger",
            self.tr("Open the data itself"),
            self._leave,
        )

    def _leave(self) -> None:
        # The notice is pressed and gone; it stays while the copy does.
        self.say()
        self.left.emit()
