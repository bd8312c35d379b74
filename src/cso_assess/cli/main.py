"""From arguments to an exit status: opens the workspace, runs the verb, says what went wrong."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Sequence
from datetime import date, datetime
from functools import partial
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, TextIO

from cso_assess import __version__
from cso_assess.errors import DamageError, LockedError, MistakesError, UserError, sentence
from cso_assess.i18n import LANGUAGES, REFERENCE_LANGUAGE, Words, words_in
from cso_assess.paths import Folders, default_folders
from cso_assess.sealing import Secrets
from cso_assess.settings import read_settings

if TYPE_CHECKING:
    from cso_assess.workspace import Workspace

DONE, REFUSED = 0, 1

Options = Any
"""An argparse.Namespace, or a SimpleNamespace where the window starts without argparse."""

OpenWindow = Callable[[Folders, str | None, date | None, str, bool, Sequence[Path]], int]
"""Opens the window on a data folder; language, day and passphrase may be given, whether settings are left unread, and
hand-over files to show. Returns the exit status.
"""

HANDOVER = ".csoa"


def main(argv: list[str] | None, open_window: OpenWindow, test_itself: Callable[[], int]) -> int:
    """Runs the program; returns 0 when done and 1 when refused. Wrong usage exits with 2."""
    typed = sys.argv[1:] if argv is None else argv
    options = _of_window(typed)
    if options is not None or argv is not None:
        _print_utf8()
        return _told(typed, options, argv is None, open_window, test_itself)
    from cso_assess.cli.printing import printed
    from cso_assess.cli.usage import words_to_begin_with

    return printed(lambda: _told(typed, None, True, open_window, test_itself), lambda: words_to_begin_with(typed))


def _told(
    typed: Sequence[str],
    options: Options | None,
    has_process: bool,
    open_window: OpenWindow,
    test_itself: Callable[[], int],
) -> int:
    """Runs what was typed and says what was refused; in a process of its own also what went wrong."""
    options = _parsed(typed) if options is None else options
    if options.version:
        print(f"CSO Assess {__version__}")
        return DONE
    folders = Folders(Path(options.data_dir).absolute()) if hasattr(options, "data_dir") else default_folders()
    words = words_in(_language(options, folders))
    if has_process:
        sys.excepthook = partial(_tell_defect, folders, words)
    try:
        return _run(options, folders, words, open_window, test_itself)
    except UserError as error:
        say_refusal(error, words, sys.stderr)
        return REFUSED


def _tell_defect(
    folders: Folders, words: Words, _kind: type[BaseException], error: BaseException, _trace: object
) -> None:
    """Notes where a defect of the program is, and says so in a sentence; values may hold what people wrote."""
    from cso_assess.logs import NAME, Event, note

    note(folders.logs, Event.DEFECT, datetime.now().astimezone(), error)
    told = words.tr(
        "Something in the program did not work. Everything that was saved is safe. If this comes back, show the file"
        " {file} to whoever helps you.",
        file=folders.logs / NAME,
    )
    print(told, file=sys.stderr)


def say_refusal(error: UserError, words: Words, stream: TextIO) -> None:
    """Prints every problem on its line, then the sentence that says what was refused, unless the lines say it all."""
    for problem in error.problems:
        print(words.problem(problem), file=stream)
    if not isinstance(error, MistakesError):
        print(words.say(error.reason), file=stream)


def _of_window(argv: Sequence[str]) -> Options | None:
    """The window's usual start, which does without the parser of all verbs: it takes its time to build."""
    window = {"version": False, "self_test": False, "safe_mode": False, "verb": None}
    match argv:
        case []:
            return SimpleNamespace(**window)
        case ["--data-dir", folder] if folder and not folder.startswith("-"):
            return SimpleNamespace(**window, data_dir=folder)
        case [*files] if all(name.lower().endswith(HANDOVER) for name in files):
            # What a desktop gives when files are opened by a double click.
            return SimpleNamespace(**window, files=[Path(name).absolute() for name in files])
    return None


def _parsed(argv: Sequence[str]) -> Options:
    """What was typed, in any order."""
    from cso_assess.cli.arguments import parser
    from cso_assess.cli.usage import words_to_begin_with

    verbs = parser(words_to_begin_with(argv))
    options = verbs.parse_args(argv)
    if getattr(options, "data_dir", None) == "":
        # As a script leaves it whose variable is empty: it would be the folder in which one happens to stand.
        verbs.error("argument --data-dir: expected one argument")
    return options


def _run(
    options: Options,
    folders: Folders,
    words: Words,
    open_window: OpenWindow,
    test_itself: Callable[[], int],
) -> int:
    language, today = _language_and_day(options)
    if options.self_test or options.verb:
        gc.enable()
    if options.self_test:
        return test_itself()
    passphrase = _secret(options, "passphrase_file")
    if options.verb is None:
        return open_window(folders, language, today, passphrase, options.safe_mode, getattr(options, "files", ()))
    from cso_assess.cli.backup_reading import say_how_to_read
    from cso_assess.cli.commands import Terminal
    from cso_assess.cli.safety import way_back_in_words
    from cso_assess.opening import InUseError

    command = (options.verb, getattr(options, "action", None))
    if command == ("questionnaire", "check"):
        Terminal.check_questionnaire(options)
        return DONE
    today = today or datetime.now().astimezone().date()
    secrets = Secrets(passphrase, _secret(options, "recovery_file"))
    try:
        _run_verb(command, options, folders, words, today, secrets)
    except DamageError as error:
        say_refusal(error, words, sys.stderr)
        for line in way_back_in_words(folders, words, secrets):
            print(line, file=sys.stderr)
        return REFUSED
    except InUseError as error:
        say_refusal(error, words, sys.stderr)
        say_how_to_read(options, folders, words)
        return REFUSED
    except LockedError as error:
        raise UserError(
            sentence.tr(
                "This workspace is protected by a passphrase. Name a file that holds it: --passphrase-file FILE."
            )
        ) from error
    return DONE


def _run_verb(
    command: tuple[str, str | None],
    options: Options,
    folders: Folders,
    words: Words,
    today: date,
    secrets: Secrets,
) -> None:
    from cso_assess.cli.backup_reading import opened_backup
    from cso_assess.cli.commands import Terminal
    from cso_assess.cli.passphrase import PassphraseVerbs
    from cso_assess.cli.safety import CLOSED_VERBS, run_closed

    if options.verb in CLOSED_VERBS:
        run_closed(options, folders, words, secrets)
        return
    is_copy = getattr(options, "from_backup", False)
    with opened_backup(options, folders, words, secrets) if is_copy else _opened(folders, secrets) as workspace:
        if options.verb == "passphrase":
            PassphraseVerbs(workspace, words, today, secrets.passphrase).run(options)
        else:
            # Where it opens no workspace, it is meant for the hand-over file that is written or read.
            spare = "" if workspace.protection.is_set else secrets.passphrase
            Terminal(workspace, words, today, spare).run(command, options)


def _opened(folders: Folders, secrets: Secrets) -> Workspace:
    from cso_assess.opening import open_folder
    from cso_assess.workspace import Workspace

    return Workspace(open_folder(folders, secrets=secrets))


def _secret(options: Options, option: str) -> str:
    """What the file of an option holds; empty if none was named."""
    path = getattr(options, option, None)
    if path is None:
        return ""
    from cso_assess.cli.secret_files import secret_in

    return secret_in(path)


def _language_and_day(options: Options) -> tuple[str | None, date | None]:
    """What stands in for the settings' language and the clock's day; UserError for what is neither."""
    language, today = getattr(options, "language", None), getattr(options, "today", None)
    if language is None and today is None:
        return None, None
    from cso_assess.cli.values import choice, day

    return language if language is None else choice(language, "--language", LANGUAGES), day(today, "--today")


def _language(options: Options, folders: Folders) -> str:
    """The language asked for, else the settings', else English."""
    if options.safe_mode:
        return getattr(options, "language", None) or REFERENCE_LANGUAGE
    return getattr(options, "language", None) or read_settings(folders.settings).language or REFERENCE_LANGUAGE


def _print_utf8() -> None:
    """Lets a terminal of another encoding show what it can instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(encoding="utf-8", errors="backslashreplace")
