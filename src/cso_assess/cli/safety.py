"""Backups, the way back, the check, saving from a damaged file, and deleting for good, from a terminal."""

from __future__ import annotations

import argparse
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from cso_assess.cli.values import text
from cso_assess.errors import DamageError, UserError, sentence
from cso_assess.paths import Folders
from cso_assess.workspace.safety import restore, salvage, way_back

if TYPE_CHECKING:
    from cso_assess.i18n import Words
    from cso_assess.sealing import Secrets
    from cso_assess.store.backups.ways_back import WayBack
    from cso_assess.workspace import Workspace

CLOSED_VERBS = ("restore", "salvage")
"""Verbs for a workspace that nobody has open."""


class SafetyCommands:
    """What is done on an open workspace."""

    def __init__(self, workspace: Workspace, words: Words) -> None:
        self._workspace = workspace
        self._words = words

    def back_up(self, options: argparse.Namespace) -> None:
        """Writes a backup into a folder, or among the workspace's own, and prints its path."""
        safety = self._workspace.safety
        print(safety.back_up_to(Path(options.output)) if options.output else safety.back_up())

    def check(self, options: argparse.Namespace) -> None:
        """Prints what was looked at and what was found; UserError if anything was."""
        words = self._words
        if options.repair:
            self._workspace.safety.calculate_results_again()
        looked = self._workspace.safety.check()
        print(
            words.tr(
                "Looked at: organizations {organizations}, rounds {rounds}, answers {answers}.",
                organizations=looked.organizations,
                rounds=looked.rounds,
                answers=looked.answers,
            )
        )
        for damage in looked.damage:
            print(words.say(damage.said))
        if not looked.damage:
            print(words.tr("Everything is as the program wrote it."))
        elif looked.is_sound:
            raise UserError(
                sentence.tr("All that people wrote is whole. “cso-assess check --repair” calculates the results again.")
            )
        else:
            raise DamageError(sentence.tr("The data file is damaged. It was left as it is: do not delete it."))

    def delete_organization(self, options: argparse.Namespace) -> None:
        """Deletes for good, if that is confirmed."""
        organization = self._workspace.organization(text(options.name, "NAME"))
        if not options.yes:
            raise UserError(
                sentence.tr(
                    "“{name}” and its rounds ({rounds}) would be deleted for good, from all backups as well. Nothing"
                    " was deleted. Add --yes if that is meant.",
                    name=organization.name,
                    rounds=len(self._workspace.rounds(organization.id)),
                )
            )
        done = self._workspace.safety.erase_organization(organization.id)
        words = self._words
        print(words.tr("Deleted for good. Backups written again without it: {count}.", count=done.rewritten))
        if done.removed:
            print(words.tr("Damaged files that nobody could read, removed: {count}.", count=done.removed))


def run_closed(options: argparse.Namespace, folders: Folders, words: Words, secrets: Secrets) -> None:
    """Goes back to a backup, or saves what can be read; prints where what was there before is kept."""
    if options.verb == "restore":
        file = Path(options.file)
        if not file.is_file():
            raise UserError(sentence.tr("{file}: there is no such file.", file=file.name))
        restored = restore(folders, file, secrets)
        print(words.tr("The workspace is again as it was in {file}.", file=options.file))
        if restored.earlier:
            print(words.tr("What was there before is kept: {file}", file=restored.earlier))
        if restored.organizations_left_out:
            left_out = restored.organizations_left_out
            print(words.tr("Organizations that were deleted for good stay deleted: {count}.", count=left_out))
        return
    salvaged = salvage(folders, secrets)
    saved = salvaged.saved
    print(words.tr("Rows read from the damaged file: {count}.", count=saved.rows))
    print(words.tr("Rows taken from its history: {count}.", count=saved.from_history))
    print(words.tr("Rows taken from the newest good backup: {count}.", count=saved.from_backup))
    if saved.of_others:
        others = saved.of_others
        print(words.tr("Backups that are of other data, from which nothing was taken: {count}.", count=others))
    print(words.tr("Answers that may have been changed by the damage: {count}.", count=saved.doubtful))
    print(words.tr("The damaged file is kept: {file}", file=salvaged.damaged))


def way_back_in_words(folders: Folders, words: Words, secrets: Secrets) -> list[str]:
    """What can be done about a damaged file, a sentence a line."""
    found = way_back(folders, secrets)
    save = words.tr("“cso-assess salvage” saves what can be read; the damaged file is kept.")
    if found is None:
        return [words.tr("There is no good backup."), save]
    return [_newest(found, words), _missing(found, words), save]


def _newest(found: WayBack, words: Words) -> str:
    return words.tr(
        "The newest good backup is of {date}: “cso-assess restore {file}” goes back to it, and keeps the damaged file.",
        date=_moment(found.backup.made, words),
        file=found.backup.path,
    )


def _missing(found: WayBack, words: Words) -> str:
    if found.missing is None:
        return words.tr("What was changed after that would be missing.")
    if not found.missing:
        return words.tr("Nothing was changed after that.")
    return words.tr("%n changes made after that would be missing.", "", found.missing)


def _moment(moment: datetime, words: Words) -> str:
    return f"{words.short_date(moment.date())} {moment:%H:%M}"
