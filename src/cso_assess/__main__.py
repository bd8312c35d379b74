"""Starts the program: `cso-assess`, or `python -m cso_assess`."""

import sys

from cso_assess import cli


def main(argv: list[str] | None = None) -> int:
    """Runs a command, or opens the window when there is none; returns the exit status."""
    return cli.main(argv)


if __name__ == "__main__":
    sys.exit(main())
