"""What is done with the voices of a round: who took part, and what each of them said alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from cso_assess.core import refusals
from cso_assess.core.consensus import FEWEST_WITH_ATTRIBUTES, Mark, Participant, Voices
from cso_assess.errors import UserError, sentence

if TYPE_CHECKING:
    from cso_assess.store.folder import OpenFolder
    from cso_assess.store.records.rounds import StoredRound

MOST_PARTICIPANTS = 200


class VoiceVerbs:
    """The verbs about several people; a closed round is only read."""

    def __init__(self, folder: OpenFolder, back_up: Callable[[], None]) -> None:
        """`back_up` is called before something is taken out that cannot be written again."""
        self._folder = folder
        self._back_up = back_up

    def of(self, assessment: str) -> Voices:
        """Everybody who took part in a round, and all marks."""
        return self._folder.store.voices.of(self._folder.store.rounds.one(assessment))

    def set_count(self, assessment: str, count: int) -> Voices:
        """How many took part: adds people of whom nothing is known, or removes the last sheets while they are empty.

        UserError if a sheet that carries marks would go. When fewer than five are left, nothing about them is kept.
        """
        stored = self._folder.store.rounds.writable(assessment)
        if not 0 <= count <= MOST_PARTICIPANTS:
            raise UserError(sentence.tr("From 0 to {most} people can take part.", most=MOST_PARTICIPANTS))
        before = self.of(assessment)
        known = before.participants
        if any(mark.participant in {each.id for each in known[count:]} for mark in before.marks):
            raise UserError(
                sentence.tr("The last sheets already carry answers. Remove a sheet by itself if it should not count.")
            )
        if count > len(known):
            self._folder.store.voices.add(stored, len(known), count - len(known))
        elif count < len(known):
            self._remove(stored, known, {each.id for each in known[count:]})
        return self.of(assessment)

    def change_participant(self, assessment: str, participant: Participant) -> Voices:
        """Keeps role, gender, age band and, where she wants it, a name.

        UserError with fewer than five participants, since each could then be recognized.
        """
        stored = self._folder.store.rounds.writable(assessment)
        known = self.of(assessment).participants
        changed = tuple(participant if each.id == participant.id else each for each in known)
        if participant not in changed:
            raise UserError(sentence.tr("This sheet is no longer there."))
        refusals.refuse_attributes(changed)
        self._folder.store.voices.change(stored, (participant,), ())
        return self.of(assessment)

    def remove_participant(self, assessment: str, participant: str) -> Voices:
        """Takes a sheet out with its marks, after a backup; UserError if that fails."""
        stored = self._folder.store.rounds.writable(assessment)
        self._back_up()
        self._remove(stored, self.of(assessment).participants, {participant})
        return self.of(assessment)

    def save_mark(self, assessment: str, mark: Mark) -> Mark:
        """Keeps what a participant says of one indicator; an unanswered mark is removed."""
        stored = self._folder.store.rounds.writable(assessment)
        refusals.refuse_mark(mark, stored.assessment.questionnaire)
        self._folder.store.voices.save_mark(stored, mark)
        return mark

    def _remove(self, stored: StoredRound, known: tuple[Participant, ...], ids: set[str]) -> None:
        left = [each for each in known if each.id not in ids]
        forgotten = []
        if len(left) < FEWEST_WITH_ATTRIBUTES:
            plain = [replace(each, role="", gender="", age_band="") for each in left]
            forgotten = [after for before, after in zip(left, plain, strict=True) if before != after]
        self._folder.store.voices.change(stored, forgotten, sorted(ids))
