"""The logo of an organization, as a person points at it."""

from pathlib import Path

from cso_assess.errors import UserError, sentence
from cso_assess.files import failure_words
from cso_assess.report.options import LARGEST_LOGO, checked_logo


def read_logo(file: Path) -> tuple[str, bytes]:
    """The name and the content of a picture; UserError if it cannot be read or used."""
    try:
        with file.open("rb") as opened:
            content = opened.read(LARGEST_LOGO + 1)
    except OSError as error:
        detail = failure_words(error)
        raise UserError(
            sentence.tr("The file “{name}” cannot be read ({detail}).", name=file.name, detail=detail)
        ) from error
    return file.name, checked_logo(content)
