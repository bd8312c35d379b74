"""What is done with the questions that an organization adds for itself."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from cso_assess.core import refusals
from cso_assess.core.own_indicator import OwnIndicator
from cso_assess.errors import UserError, sentence

if TYPE_CHECKING:
    from cso_assess.store.folder import OpenFolder


class OwnQuestionVerbs:
    """The verbs about an organization's own questions; organizations are named by name or id."""

    def __init__(self, folder: OpenFolder) -> None:
        self._folder = folder

    def of(self, organization: str) -> tuple[OwnIndicator, ...]:
        """All of an organization, also the withdrawn ones, in the order in which they came."""
        key, _ = self._folder.store.organizations.one(organization)
        return self._folder.store.own_indicators.of(key)

    def one(self, organization: str, reference: str) -> OwnIndicator:
        """The question that an answer calls so; UserError if there is none."""
        found = next((each for each in self.of(organization) if each.reference == reference), None)
        if found is None:
            raise UserError(sentence.tr("This question is no longer there."))
        return found

    def save(self, organization: str, asked: OwnIndicator) -> OwnIndicator:
        """Keeps a question, a new one when its id is empty.

        UserError if words are lacking, or if the number of levels changes, which would change what answers mean.
        """
        refusals.refuse_own_indicator(asked)
        key, _ = self._folder.store.organizations.one(organization)
        known = {each.id: each for each in self._folder.store.own_indicators.of(key)}
        if not asked.id:
            return self._folder.store.own_indicators.add(key, asked, len(known))
        if asked.id not in known:
            raise UserError(sentence.tr("This question is no longer there."))
        refusals.refuse_stale(asked.revision, known[asked.id].revision)
        if len(asked.levels) != len(known[asked.id].levels):
            raise UserError(
                sentence.tr("The number of levels of a question stays as it is. Withdraw it and add a new one.")
            )
        return self._folder.store.own_indicators.change(key, asked)

    def withdraw(self, organization: str, id: str, *, is_withdrawn: bool = True) -> OwnIndicator:
        """No longer asks a question, or asks it again; what was answered to it stays."""
        key, _ = self._folder.store.organizations.one(organization)
        found = next((each for each in self._folder.store.own_indicators.of(key) if each.id == id), None)
        if found is None:
            raise UserError(sentence.tr("This question is no longer there."))
        return self._folder.store.own_indicators.change(key, replace(found, is_withdrawn=is_withdrawn))
