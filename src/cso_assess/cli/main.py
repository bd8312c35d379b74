"""From arguments to an exit status: opens the workspace, runs the verb, says what went wrong."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any, TextIO

from cso_assess import __version__
from cso_assess.errors import UserError
from cso_assess.i18n import LANGUAGES, REFERENCE_LANGUAGE, Words, words_in
from cso_assess.paths import Folders, default_folders
from cso_assess.settings import read_settings

DONE, REFUSED = 0, 1

Options = Any
"""An argparse.Namespace, or a SimpleNamespace where the window starts without argparse."""

OpenWindow = Callable[[Folders, str | None, date | None], int]
"""Opens the window on a data folder, in a language and on a day if they are given; returns the exit status."""


def main(argv: list[str] | None, open_window: OpenWindow, test_itself: Callable[[], int]) -> int:
    """Runs the program; returns 0 when done and 1 when refused. Wrong usage exits with 2."""
    _print_utf8()
    options = _options(sys.argv[1:] if argv is None else argv)
    if options.version:
        print(f"CSO Assess {__version__}")
        return DONE
    folders = Folders(Path(options.data_dir).absolute()) if hasattr(options, "data_dir") else default_folders()
    words = words_in(_language(options, folders))
    try:
        return _run(options, folders, words, open_window, test_itself)
    except UserError as error:
        say_refusal(error, words, sys.stderr)
        return REFUSED
    except BrokenPipeError:
        # The reader of our output has gone: nothing is left to say to it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return REFUSED
    except KeyboardInterrupt:
        return REFUSED


def say_refusal(error: UserError, words: Words, stream: TextIO) -> None:
    """Prints every problem on its line, then the sentence that says what was refused."""
    for problem in error.problems:
        print(words.problem(problem), file=stream)
    print(words.say(error.reason), file=stream)


def _options(argv: Sequence[str]) -> Options:
    """What was typed; the window's usual start does without the parser of all verbs, which takes its time to build."""
    window = {"version": False, "self_test": False, "verb": None}
    match argv:
        case []:
            return SimpleNamespace(**window)
        case ["--data-dir", folder] if not folder.startswith("-"):
            return SimpleNamespace(**window, data_dir=folder)
    from cso_assess.cli.arguments import parser

    return parser().parse_args(argv)


def _run(
    options: Options,
    folders: Folders,
    words: Words,
    open_window: OpenWindow,
    test_itself: Callable[[], int],
) -> int:
    language, today = _language_and_day(options)
    if options.self_test:
        return test_itself()
    if options.verb is None:
        return open_window(folders, language, today)
    from cso_assess.cli.commands import Terminal
    from cso_assess.workspace import Workspace

    command = (options.verb, getattr(options, "action", None))
    if command == ("questionnaire", "check"):
        Terminal.check_questionnaire(options)
        return DONE
    with Workspace.open(folders) as workspace:
        terminal = Terminal(workspace, words, today or datetime.now().astimezone().date())
        terminal.run(command, options)
    return DONE


def _language_and_day(options: Options) -> tuple[str | None, date | None]:
    """What stands in for the settings' language and the clock's day; UserError for what is neither."""
    language, today = getattr(options, "language", None), getattr(options, "today", None)
    if language is None and today is None:
        return None, None
    from cso_assess.cli.arguments import choice, day

    return language if language is None else choice(language, "--language", LANGUAGES), day(today, "--today")


def _language(options: Options, folders: Folders) -> str:
    """The language asked for, else the settings', else English."""
    return getattr(options, "language", None) or read_settings(folders.settings).language or REFERENCE_LANGUAGE


def _print_utf8() -> None:
    """Lets a terminal of another encoding show what it can instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="backslashreplace")
