"""What a person set for the program itself, kept in a small file beside the workspace."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from cso_assess.files import make_private_folder, write_whole

THEMES = ("system", "light", "dark")
TEXT_SIZES = (100, 125, 150)
_LARGEST_FILE = 100_000


class Settings(NamedTuple):
    """How the program looks and speaks to this person; an empty language is asked for at the next start."""

    language: str = ""
    text_size: int = 100
    theme: str = "system"
    many_organizations: bool = False
    organization: str = ""
    """The id of the organization that was open last."""
    folder: str = ""
    """Where the person last took a file from, or wrote one to."""


_CHECKS: dict[str, Callable[[Any], bool]] = {
    "language": lambda value: isinstance(value, str) and len(value) <= 3,
    "text_size": lambda value: type(value) is int and value in TEXT_SIZES,
    "theme": lambda value: value in THEMES,
    "many_organizations": lambda value: isinstance(value, bool),
    "organization": lambda value: isinstance(value, str) and len(value) <= 100,
    "folder": lambda value: isinstance(value, str) and len(value) <= 4096,
}


def read_settings(path: Path) -> Settings:
    """The settings in a file; what is missing, unknown or damaged there is as if it had never been set."""
    try:
        stored = json.loads(path.read_bytes()[:_LARGEST_FILE])
    except (OSError, ValueError, RecursionError):
        return Settings()
    if not isinstance(stored, dict):
        return Settings()
    return Settings(**{name: value for name, value in stored.items() if name in _CHECKS and _CHECKS[name](value)})


def write_settings(path: Path, settings: Settings) -> None:
    """Keeps all settings; UserError if the file could not be written."""
    make_private_folder(path.parent)
    write_whole(path, json.dumps(settings._asdict(), ensure_ascii=False, indent=2).encode())
