"""Hand-over files and anonymized exports from a terminal."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from cso_assess.cli import values
from cso_assess.cli.progress import Progress
from cso_assess.cli.secret_files import secret_in
from cso_assess.cli.tables import columns
from cso_assess.core.leaving import Choice
from cso_assess.errors import UserError, sentence
from cso_assess.files import write_whole
from cso_assess.sealing import grouped_code, new_code

if TYPE_CHECKING:
    from cso_assess.core.arrival import OrganizationArrival, Tally
    from cso_assess.core.parcel import Parcel
    from cso_assess.core.progress import OnProgress
    from cso_assess.i18n import Words
    from cso_assess.workspace import Workspace


class HandoverCommands:
    """What leaves an open workspace, and what comes into it."""

    def __init__(self, workspace: Workspace, words: Words, today: date, spare: str = "") -> None:
        """`spare` is a passphrase that seals and opens files where no other secret is named for them."""
        self._workspace = workspace
        self._words = words
        self._today = today
        self._spare = spare

    def export(self, options: argparse.Namespace) -> None:
        """Writes a file; prints the code that opens it, if the program made one, and nothing else."""
        output = Path(options.output)
        if options.anonymous:
            self._export_anonymous(options, output)
            return
        values.choice(output.suffix.lower(), "-o", (".csoa",))
        choice = self._choice(options)
        if options.plain:
            self._write(output, choice, None)
        elif options.code_file or self._spare:
            from cso_assess.exchange.handover.file import new_secret_of

            secret = secret_in(options.code_file) if options.code_file else self._spare
            self._write(output, choice, new_secret_of(secret))
        else:
            code = new_code()
            self._write(output, choice, code)
            print(grouped_code(code))

    def import_files(self, options: argparse.Namespace) -> None:
        """Takes files one by one; UserError in the end if any of them was refused."""
        secrets = self._secrets(options.code_file)
        told: list[tuple[str, tuple[OrganizationArrival, ...]]] = []
        refused: list[str] = []
        progress = Progress(sys.stderr, self._words, is_wanted=not options.json)
        for file in map(Path, options.files):
            tell = progress.named(file.name)
            try:
                told.append((file.name, self._bring(_opened(file, secrets), tell, is_preview=options.preview)))
            except UserError as error:
                progress.end()
                refused.append(file.name)
                self._say_refused(file.name, error)
            finally:
                progress.end()
        self._print(told, as_json=options.json)
        if refused:
            names = ", ".join(refused)
            if told and not options.preview:
                raise UserError(sentence.tr("Not taken: {files}. All other files were taken.", files=names))
            raise UserError(sentence.tr("Not taken: {files}.", files=names))

    def _write(self, output: Path, choice: Choice, secret: str | None) -> None:
        progress = Progress(sys.stderr, self._words)
        try:
            self._workspace.handover.write(output, choice, secret, progress.named(output.name))
        finally:
            progress.end()

    def _bring(self, parcel: Parcel, tell: OnProgress, *, is_preview: bool) -> tuple[OrganizationArrival, ...]:
        if is_preview:
            return self._workspace.handover.preview(parcel, tell)
        return self._workspace.handover.take(parcel, tell).organizations

    def _choice(self, options: argparse.Namespace) -> Choice:
        names = [values.text(name, "--organization") for name in options.organization]
        if options.all:
            names = [each.id for each in self._workspace.organizations()]
        if not names and not options.round:
            raise UserError(sentence.tr("Say what to export: --organization NAME, --round ID or --all."))
        return Choice(tuple(names), tuple(options.round), text=not options.no_text, names=not options.no_names)

    def _export_anonymous(self, options: argparse.Namespace, output: Path) -> None:
        from cso_assess.exchange.anonymous import FORMS, warning

        form = values.choice(output.suffix.lower(), "-o", FORMS)
        if options.round:
            raise UserError(sentence.tr("An anonymized export takes the latest closed rounds: leave out --round."))
        names = self._choice(options).organizations
        write_whole(output, self._workspace.handover.anonymous(names, form, self._words, self._today))
        print(warning(self._words), file=sys.stderr)

    def _secrets(self, files: Sequence[str]) -> tuple[str, ...]:
        from cso_assess.exchange.handover.file import secret_of

        named = [secret_in(file) for file in files]
        return tuple(secret_of(each) for each in (*named, *([self._spare] if self._spare else [])))

    def _say_refused(self, file: str, error: UserError) -> None:
        for problem in error.problems:
            print(f"{file}: {self._words.problem(problem)}", file=sys.stderr)
        reason = self._words.say(error.reason)
        print(reason if reason.startswith(f"{file}: ") else f"{file}: {reason}", file=sys.stderr)

    def _print(self, told: list[tuple[str, tuple[OrganizationArrival, ...]]], *, as_json: bool) -> None:
        if as_json:
            data = [{"file": file, "organizations": [_data(each) for each in arrivals]} for file, arrivals in told]
            print(json.dumps(data, ensure_ascii=False, indent=2))
        elif told:
            print(self._table([each for _, arrivals in told for each in arrivals]))
            for _, arrivals in told:
                for each in arrivals:
                    for line in self._notes(each):
                        print(line)

    def _table(self, arrivals: list[OrganizationArrival]) -> str:
        words = self._words
        head = (
            words.tr("Organization"),
            words.tr("Rounds"),
            words.tr("New"),
            words.tr("Changed"),
            words.tr("Same"),
            words.tr("In conflict"),
            words.tr("Deleted"),
        )
        rows = [(each.name, str(len(each.rounds)), *map(str, _counts(each.total).values())) for each in arrivals]
        return columns([head, *rows])

    def _notes(self, arrival: OrganizationArrival) -> list[str]:
        words = self._words
        notes = []
        if arrival.is_refused:
            notes.append(words.tr("“{name}” was deleted here for good and does not come back.", name=arrival.name))
        if arrival.has_namesake and not arrival.is_refused:
            notes.append(
                words.tr("Another organization is also called “{name}”: both are kept as two.", name=arrival.name)
            )
        if arrival.total.conflict:
            notes.append(
                words.tr(
                    "“{name}”: what was written in two ways is kept in both; choose in the window.", name=arrival.name
                )
            )
        return notes


def _opened(file: Path, secrets: Sequence[str]) -> Parcel:
    """What a file holds, with the first secret that opens it."""
    from cso_assess.exchange.handover.container import WrongSecretError
    from cso_assess.exchange.handover.file import is_sealed, read_file

    tried = secrets if secrets and is_sealed(file) else (None,)
    for secret in tried[:-1]:
        try:
            return read_file(file, secret)
        except WrongSecretError:
            continue
    return read_file(file, tried[-1])


def _data(arrival: OrganizationArrival) -> dict[str, Any]:
    return {
        "id": arrival.id,
        "name": arrival.name,
        "is_new": arrival.is_new,
        "is_refused": arrival.is_refused,
        "has_namesake": arrival.has_namesake,
        **_counts(arrival.total),
        "rounds": [
            {
                "id": each.id,
                "questionnaire": each.questionnaire,
                "version": each.version,
                "number": each.number,
                "date": each.date.isoformat(),
                "status": each.status.value,
                "is_new": each.is_new,
                **_counts(each.tally),
            }
            for each in arrival.rounds
        ],
    }


def _counts(tally: Tally) -> dict[str, int]:
    return {
        "new": tally.new,
        "changed": tally.changed,
        "same": tally.same,
        "conflict": tally.conflict,
        "deleted": tally.deleted,
    }
