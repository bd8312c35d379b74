"""Where things are: what ships with the program, and where a person's data lies."""

import sys
from pathlib import Path
from typing import NamedTuple

from cso_assess.errors import UserError, sentence

PACKAGE = Path(__file__).resolve().parent
PORTABLE = "portable"
"""A file of this name beside the packaged program keeps the data beside it too."""
DATA = "data"
UNDERSTOOD = "I-understand"
"""A file of this name, with any ending, says that the risk of a stick is known."""


def resource(*parts: str) -> Path:
    """A file or folder that ships: in the package when installed, else in the checkout beside it."""
    inside = PACKAGE.joinpath("resources", *parts)
    return inside if inside.exists() else PACKAGE.parents[1].joinpath("resources", *parts)


class Folders(NamedTuple):
    """The places that one person's program writes to, all under one folder."""

    root: Path

    @property
    def database(self) -> Path:
        return self.root / "workspace.db"

    @property
    def key(self) -> Path:
        """Holds the key of a protected workspace, wrapped."""
        return self.root / "workspace.key"

    @property
    def spare_key(self) -> Path:
        """The same beside the backups."""
        return self.backups / "workspace.key"

    @property
    def change(self) -> Path:
        """Says which files are being replaced together."""
        return self.root / "workspace.change"

    @property
    def settings(self) -> Path:
        return self.root / "settings.json"

    @property
    def backups(self) -> Path:
        return self.root / "backups"

    @property
    def damaged(self) -> Path:
        """Where damaged data files are kept."""
        return self.root / "damaged"

    @property
    def erasing(self) -> Path:
        """Says what is being deleted for good, until no file holds it."""
        return self.root / "erasing.json"

    @property
    def logs(self) -> Path:
        return self.root / "logs"

    @property
    def lock(self) -> Path:
        return self.root / "workspace.lock"


def default_folders() -> Folders:
    """The folders of a person's data: beside a portable program, else where this computer keeps them."""
    place = portable_place()
    if place is not None:
        return Folders(place / DATA)
    import platformdirs

    return Folders(Path(platformdirs.user_data_dir("cso-assess", appauthor=False)))


def portable_place() -> Path | None:
    """The folder of the packaged program, if it is a portable one."""
    if not getattr(sys, "frozen", False):
        return None
    place = Path(sys.executable).resolve().parent
    return place if (place / PORTABLE).is_file() else None


def refuse_removable(folders: Folders) -> None:
    """UserError if these are a portable program's data on a medium that can be pulled out, and nobody took the risk."""
    place = portable_place()
    if place is None or folders.root != place / DATA or any(place.glob(f"{UNDERSTOOD}*")):
        return
    from cso_assess.media import is_removable

    if is_removable(place):
        raise UserError(
            sentence.tr(
                "The program is on a flash disk or memory card. If that is pulled out while the program is open,"
                " answers may be lost. Nothing was opened or changed. Copy the whole folder to the computer and start"
                " it there. If you know the risk and want to take it, put a file named “{name}” beside the program.",
                name=UNDERSTOOD,
            )
        )
