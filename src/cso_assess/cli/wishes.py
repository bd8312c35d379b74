"""How a document is wished on the command line: paper, colour, logo, and what it leaves out."""

import argparse
from pathlib import Path

from cso_assess.cli import values
from cso_assess.errors import UserError
from cso_assess.files import unreadable
from cso_assess.report.options import LARGEST_LOGO, PAPERS, Options, checked_logo


def wished(options: argparse.Namespace) -> Options:
    """The options of a document as they were given; UserError for a paper or logo that cannot be used."""
    return Options(
        paper=values.choice(options.paper, "--paper", PAPERS),
        is_grey=options.grey,
        names=not options.no_names,
        free_text=not options.no_text,
        logo=None if options.logo is None else _logo(Path(options.logo)),
        method=not options.no_method,
        is_draft=options.draft,
    )


def _logo(path: Path) -> bytes:
    """The picture in a file, of which no more is read than a logo may have."""
    try:
        with path.open("rb") as file:
            return checked_logo(file.read(LARGEST_LOGO + 1))
    except OSError as error:
        raise UserError(unreadable(path, error)) from error
