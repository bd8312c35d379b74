"""Passphrases and codes that come from a file or from standard input, and never from the command line itself."""

import getpass
import sys
from pathlib import Path

from cso_assess.errors import UserError, sentence
from cso_assess.files import unreadable

STANDARD_INPUT = "-"
LONGEST = 10_000


def secret_in(path: str) -> str:
    """The first line of a file, or for "-" the next line of standard input; UserError if there is none."""
    line = _typed() if path == STANDARD_INPUT else _first_line(Path(path))
    if not line.strip():
        raise UserError(sentence.tr("The first line of {file} is empty: a passphrase was expected there.", file=path))
    return line


def _typed() -> str:
    """Asked for without showing it on a terminal."""
    return getpass.getpass("") if sys.stdin.isatty() else sys.stdin.readline(LONGEST).removeprefix("\ufeff")


def _first_line(path: Path) -> str:
    try:
        with path.open(encoding="utf-8-sig") as file:
            return file.readline(LONGEST)
    except UnicodeDecodeError as error:
        raise UserError(
            sentence.tr("The file {file} is not a text file in UTF-8, so no passphrase was read.", file=path.name)
        ) from error
    except OSError as error:
        raise UserError(unreadable(path, error)) from error
