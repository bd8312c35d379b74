"""What `cso-assess passphrase` does and prints."""

import argparse
from collections.abc import Callable
from datetime import date
from pathlib import Path

from cso_assess.cli.secret_files import secret_in
from cso_assess.errors import UserError, sentence
from cso_assess.files import write_whole
from cso_assess.i18n import Words
from cso_assess.workspace import Workspace


class PassphraseVerbs:
    """Sets, changes and removes the passphrase of an open workspace; `passphrase` is what `--passphrase-file` holds."""

    def __init__(self, workspace: Workspace, words: Words, today: date, passphrase: str) -> None:
        self._protection = workspace.protection
        self._passphrase = passphrase
        self._words = words
        self._today = today

    def run(self, options: argparse.Namespace) -> None:
        """Carries out one of the actions."""
        actions: dict[str, Callable[[argparse.Namespace], None]] = {
            "set": self._set,
            "change": self._change,
            "remove": self._remove,
            "code": self._renew_code,
        }
        actions[options.action](options)

    def _set(self, options: argparse.Namespace) -> None:
        """The passphrase that would open the workspace is the one that is set."""
        if not self._passphrase:
            raise UserError(sentence.tr("Name the file that holds the new passphrase: --passphrase-file FILE."))
        self._tell(self._protection.set(self._passphrase), options.output)

    def _change(self, options: argparse.Namespace) -> None:
        self._protection.change(secret_in(options.new_passphrase_file))

    def _remove(self, _: argparse.Namespace) -> None:
        self._protection.remove()

    def _renew_code(self, options: argparse.Namespace) -> None:
        self._tell(self._protection.renew_code(), options.output)

    def _tell(self, code: str, output: str | None) -> None:
        """Prints the code first: it is told only once, and the sheet might not be written."""
        print(code, flush=True)
        if output is not None:
            from cso_assess.report.recovery import recovery_sheet

            write_whole(Path(output), recovery_sheet(code, self._words, self._today))
