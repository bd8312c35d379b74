"""What is done with hand-over files: what leaves, what comes, what is in conflict, and the way back."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import TYPE_CHECKING

from cso_assess.core.leaving import Choice, LeavingOrganization, cut_down, leaving
from cso_assess.core.progress import OnProgress, ignore_progress

if TYPE_CHECKING:
    from cso_assess.core.arrival import Batch, Conflict, OrganizationArrival
    from cso_assess.core.parcel import Parcel
    from cso_assess.exchange.anonymous_choice import Case
    from cso_assess.i18n import Words
    from cso_assess.store.folder import OpenFolder
    from cso_assess.store.records.rounds import StoredRound


class HandoverVerbs:
    """The verbs about hand-over files.

    A file is read with `exchange.handover.file.read_file`, which needs no workspace and can be done beside its thread.
    """

    def __init__(self, folder: OpenFolder) -> None:
        self._folder = folder

    # ---- what leaves ----

    def parcel(self, choice: Choice, tell: OnProgress = ignore_progress) -> Parcel:
        """All that was chosen; UserError for an organization or round that is not there."""
        store = self._folder.store
        stored = [store.rounds.one(id) for id in choice.rounds]
        keys = dict.fromkeys(store.organizations.one(name)[0] for name in choice.organizations)
        keys |= dict.fromkeys(each.organization for each in stored)
        rounds = {each.assessment.id for each in stored} if choice.rounds else None
        return cut_down(store.handover.parcel(dict.fromkeys(keys, rounds), tell), choice.without)

    def leaving(self, choice: Choice) -> tuple[LeavingOrganization, ...]:
        """What would leave this computer, in counts."""
        return leaving(self.parcel(choice))

    def write(
        self, path: Path, choice: Choice, secret: str | None, tell: OnProgress = ignore_progress
    ) -> tuple[LeavingOrganization, ...]:
        """Writes a file, sealed unless `secret` is None, and reads it back; returns what it holds."""
        from cso_assess.exchange.handover.file import write_file

        parcel = self.parcel(choice, tell)
        write_file(path, parcel, secret, self._folder.outside.random_bytes)
        return leaving(parcel)

    def suggested_name(self, day: date) -> str:
        """A file name that says nothing of whom the file is about."""
        from cso_assess.exchange.handover.file import suggested_name

        return suggested_name(day)

    def anonymous(self, organizations: Iterable[str], form: str, words: Words, today: date) -> bytes:
        """Means over the latest closed rounds of organizations (by name or id), in which nobody can be recognized.

        `form` is ".xlsx", ".csv" or ".json". UserError where there are too few.
        """
        from cso_assess.exchange.anonymous import anonymous_file, anonymous_lines

        found = [self._latest(name) for name in organizations]
        rounds = [each for each in found if each is not None]
        texts = {
            (
                each.assessment.questionnaire.id,
                each.assessment.questionnaire.version,
            ): self._folder.store.rounds.edition(each).text(words.language)
            for each in rounds
        }
        lines = anonymous_lines([self._case(each) for each in rounds])
        return anonymous_file(form, lines, texts, words, today)

    # ---- what comes ----

    def preview(self, parcel: Parcel, tell: OnProgress = ignore_progress) -> tuple[OrganizationArrival, ...]:
        """What taking a parcel would do: who, what, new, changed or in conflict; nothing is kept."""
        return self._folder.store.handover.preview(parcel, tell)

    def take(self, parcel: Parcel, tell: OnProgress = ignore_progress) -> Batch:
        """Takes all of a parcel or nothing, after a backup; `tell` may raise to end it, and then nothing is kept."""
        return self._folder.store.handover.take(parcel, tell)

    def undo(self, batch: int) -> None:
        """Takes an import back, after a backup; UserError if what it brought was changed since."""
        self._folder.store.handover.undo(batch)

    def can_undo(self, batch: int) -> bool:
        """Whether an import can still be taken back."""
        return self._folder.store.handover.can_undo(batch)

    # ---- what is in conflict ----

    def conflicts(self, organization: str) -> tuple[Conflict, ...]:
        """What is known in two ways of an organization (by its name or id), oldest first."""
        store = self._folder.store
        return store.handover.conflicts(store.organizations.one(organization)[0])

    def settle(self, conflict: int, *, take_other: bool) -> None:
        """Ends a conflict: keeps the content that is shown, or puts the other in its place."""
        self._folder.store.handover.settle(conflict, take_other=take_other)

    def _latest(self, organization: str) -> StoredRound | None:
        """The latest closed round of an organization."""
        known = self._folder.store.organizations.one(organization)[1]
        closed = [each.id for each in self._folder.rounds(known.id) if not each.is_open]
        return self._folder.store.rounds.one(closed[-1]) if closed else None

    def _case(self, stored: StoredRound) -> Case:
        from cso_assess.exchange.anonymous_choice import Case

        profile = self._folder.store.organizations.one(stored.assessment.organization)[1].profile
        structure = stored.assessment.questionnaire
        card = stored.card
        found = [("overall", "score", card.overall.score), ("overall", "confidence", card.overall.confidence)]
        found += [("domain", each.id, each.score) for each in card.domains]
        found += [("indicator", name, Fraction(level)) for name, level in stored.assessment.levels.items()]
        scores = {(measure, id): value for measure, id, value in found if value is not None}
        return Case(structure, profile.region, profile.themes, scores)
