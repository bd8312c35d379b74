"""What is done with the documents that support answers."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from cso_assess.core import refusals
from cso_assess.core.evidence import Evidence
from cso_assess.errors import UserError, sentence

if TYPE_CHECKING:
    from cso_assess.store.folder import OpenFolder


class EvidenceVerbs:
    """The verbs about evidence; a closed round is only read."""

    def __init__(self, folder: OpenFolder, back_up: Callable[[], None]) -> None:
        """`back_up` is called before something is taken out that cannot be written again."""
        self._folder = folder
        self._back_up = back_up

    def of(self, assessment: str) -> tuple[Evidence, ...]:
        """All entries of a round, by indicator, in the order in which they came."""
        return self._folder.store.evidence.of(self._folder.store.rounds.one(assessment))

    def add(self, assessment: str, entry: Evidence, content: bytes | None = None) -> Evidence:
        """Keeps an entry, with a copy of its file where `content` is given; UserError if that is too large."""
        stored = self._folder.store.rounds.writable(assessment)
        if entry.size != len(content or b""):
            raise ValueError(f"{entry.title}: the size is not that of the content")
        refusals.refuse_evidence(entry, self._folder.store.evidence.copied_bytes(stored) if content else 0)
        return self._folder.store.evidence.add(stored, entry, content)

    def change(self, assessment: str, entry: Evidence) -> Evidence:
        """Keeps another title or place."""
        stored = self._folder.store.rounds.writable(assessment)
        refusals.refuse_evidence(entry, 0)
        self._known(assessment, entry.id)
        return self._folder.store.evidence.change(stored, entry)

    def remove(self, assessment: str, id: str) -> None:
        """Takes an entry out, with its copied file, which is backed up first; UserError if that fails."""
        stored = self._folder.store.rounds.writable(assessment)
        if self._known(assessment, id).is_copied:
            self._back_up()
        self._folder.store.evidence.remove(stored, id)

    def content(self, id: str) -> bytes:
        """The copied file of an entry; UserError if it has none."""
        found = self._folder.store.evidence.content(id)
        if found is None:
            raise UserError(sentence.tr("No copy of this document is kept here."))
        return found

    def _known(self, assessment: str, id: str) -> Evidence:
        found = next((each for each in self.of(assessment) if each.id == id), None)
        if found is None:
            raise UserError(sentence.tr("This document is no longer in the list."))
        return found
