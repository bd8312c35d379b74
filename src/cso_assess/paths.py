"""Where things are: what ships with the program, and where a person's data lies."""

from pathlib import Path
from typing import NamedTuple

PACKAGE = Path(__file__).resolve().parent


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
    """The folders where this computer keeps a person's data."""
    import platformdirs

    return Folders(Path(platformdirs.user_data_dir("cso-assess", appauthor=False)))
