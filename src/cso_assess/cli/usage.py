"""How commands are told and refused in the person's language: by itself, argparse speaks English alone."""

import argparse
import re
import sys
from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path
from typing import Any, NoReturn

from cso_assess.i18n import LANGUAGES, REFERENCE_LANGUAGE, Words, words_in
from cso_assess.paths import Folders, default_folders
from cso_assess.settings import read_settings

WRONG_USAGE = 2


class Verb(argparse.ArgumentParser):
    """A parser whose help and refusals are in the language of its words."""

    def __init__(self, *, words: Words, **settings: Any) -> None:
        super().__init__(add_help=False, allow_abbrev=False, formatter_class=partial(_Help, words), **settings)
        self._words = words
        self._positionals.title = words.tr("what is given")
        self._optionals.title = words.tr("options")
        self.add_argument("-h", "--help", action="help", help=words.tr("show this help and do nothing else"))

    def error(self, message: str) -> NoReturn:
        """Ends the program after the usage and one sentence."""
        self.print_usage(sys.stderr)
        self.exit(WRONG_USAGE, f"{self.prog}: {refusal(self._words, message)}\n")


class _Help(argparse.HelpFormatter):
    """A formatter that begins with the word for usage in a language."""

    def __init__(self, words: Words, prog: str) -> None:
        super().__init__(prog)
        self._begin = words.tr("usage: ")

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        super().add_usage(usage, actions, groups, self._begin if prefix is None else prefix)


def refusal(words: Words, message: str) -> str:
    """What argparse says of a wrong usage, in the language of the words; what it does not know stays as it is."""
    if found := re.fullmatch(r"the following arguments are required: (.+)", message):
        return words.tr("missing: {names}", names=found[1])
    if found := re.fullmatch(r"unrecognized arguments: (.+)", message):
        return words.tr("not known here: {names}", names=found[1])
    option, _, problem = message.removeprefix("argument ").partition(": ")
    if problem.startswith("expected "):
        return words.tr("a value is missing after {option}", option=option)
    if problem.startswith("ignored explicit argument "):
        return words.tr("{option} takes no value", option=option)
    if found := re.fullmatch(r"not allowed with argument (.+)", problem):
        return words.tr("{option} and {other} do not go together", option=option, other=found[1])
    if found := re.fullmatch(r"invalid choice: (.+?) \(.*?choose from (.+)\)", problem):
        chosen, names = found[1].strip("'"), found[2].replace("'", "")
        return words.tr("“{value}” is not known here; known are: {names}", value=chosen, names=names)
    return message


def words_to_begin_with(argv: Sequence[str]) -> Words:
    """The language of help and of what is said about wrong usage, found before anything else is read."""
    asked = _typed(argv, "--language")
    if asked in LANGUAGES or "--safe-mode" in argv:
        return words_in(asked or REFERENCE_LANGUAGE)
    folder = _typed(argv, "--data-dir")
    folders = Folders(Path(folder).absolute()) if folder else default_folders()
    return words_in(read_settings(folders.settings).language or REFERENCE_LANGUAGE)


def _typed(argv: Sequence[str], option: str) -> str | None:
    """The value of an option as it was typed, or None."""
    for place, word in enumerate(argv):
        if word == option:
            return next(iter(argv[place + 1 : place + 2]), None)
        if word.startswith(f"{option}="):
            return word.partition("=")[2]
    return None
