"""Starts the program: `cso-assess`, or `python -m cso_assess`."""

import sys
from datetime import date

from cso_assess import cli
from cso_assess.paths import Folders


def main(argv: list[str] | None = None) -> int:
    """Runs a command, or opens the window when there is none; returns the exit status."""
    return cli.main(argv, _open_window, _test_itself)


def _open_window(folders: Folders, language: str | None, today: date | None) -> int:
    from cso_assess.gui.application import run

    return run(folders, language, today)


def _test_itself() -> int:
    from cso_assess.gui.self_test import run_self_test

    return run_self_test()


if __name__ == "__main__":
    sys.exit(main())
