"""The logo of an organization, as a person points at it."""

from pathlib import Path

from cso_assess.errors import UserError
from cso_assess.files import unreadable
from cso_assess.report.options import LARGEST_LOGO, checked_logo


def read_logo(file: Path) -> tuple[str, bytes]:
    """The name and the content of a picture; UserError if it cannot be read or used."""
    try:
        with file.open("rb") as opened:
            content = opened.read(LARGEST_LOGO + 1)
    except OSError as error:
        raise UserError(unreadable(file, error)) from error
    return file.name, checked_logo(content)
