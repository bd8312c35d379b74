"""The program's version, read from its one place."""

import re
from pathlib import Path

PLACE = Path(__file__).resolve().parents[1] / "src" / "cso_assess" / "__init__.py"


def version() -> str:
    """The version as src/cso_assess/__init__.py states it."""
    stated = re.search(r'^__version__ = "(.+)"$', PLACE.read_text(encoding="utf-8"), re.MULTILINE)
    if stated is None:
        raise ValueError(f"{PLACE} states no version")
    return stated[1]
