"""Starts the program: `cso-assess`, or `python -m cso_assess`."""

import gc
import os
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from cso_assess.errors import UserError, sentence
from cso_assess.paths import Folders

SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
"""What says on Linux that there is a screen, or that none is needed."""

STOPPED = 1

PRESS = "--press"
"""What the window starts this program with once more, to make documents; nobody types it."""


def main(argv: list[str] | None = None) -> int:
    """Runs a command, or opens the window when there is none; returns the exit status."""
    # A start makes thousands of things and drops none: looking for what nobody needs would take a twentieth of it. The
    # window looks later in its own way (gui/window/garbage.py), and a command as ever.
    gc.disable()
    if (sys.argv[1:] if argv is None else argv) == [PRESS]:
        from cso_assess.press.serving import serve

        return serve()
    try:
        from cso_assess import cli

        return cli.main(argv, _open_window, _test_itself)
    except KeyboardInterrupt:
        # Whoever stops a command knows that it was stopped.
        return STOPPED


def _open_window(
    folders: Folders,
    language: str | None,
    today: date | None,
    passphrase: str,
    is_safe: bool,
    files: Sequence[Path],
) -> int:
    if sys.platform == "linux" and not any(os.environ.get(name) for name in SCREENS):
        raise UserError(
            sentence.tr("There is no screen here to open the window on. “cso-assess --help” lists what works without.")
        )
    from cso_assess.gui.window.application import run

    return run(folders, language, today, passphrase, is_safe=is_safe, files=files)


def _test_itself() -> int:
    from cso_assess.gui.self_test import run_self_test

    return run_self_test()


if __name__ == "__main__":
    sys.exit(main())
