"""What a round can be made of: the questionnaires at hand, as they are offered to people."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cso_assess.core.questionnaire import Domain, Questionnaire
from cso_assess.core.states import Length

if TYPE_CHECKING:
    from PySide6.QtWidgets import QComboBox

    from cso_assess.workspace import Workspace

SECONDS_PER_QUESTION = 90


@dataclass(frozen=True)
class Offer:
    """The newest version of a questionnaire, and the titles of its domains by id."""

    structure: Questionnaire
    title: str
    domain_titles: dict[str, str]

    @property
    def reference(self) -> str:
        return f"{self.structure.id}@{self.structure.version}"

    def questions(self, length: Length) -> int:
        """How many indicators a round of that length asks."""
        return sum(indicator.core or length is Length.FULL for indicator in self.structure.indicators)

    def minutes(self, length: Length) -> int:
        """About how long that takes, in steps of five minutes."""
        return max(5, round(self.questions(length) * SECONDS_PER_QUESTION / 300) * 5)

    @property
    def domains(self) -> tuple[Domain, ...]:
        return self.structure.domains


def offers(workspace: Workspace, language: str) -> tuple[Offer, ...]:
    """The newest version of each questionnaire, by id."""
    newest: dict[str, Questionnaire] = {}
    for questionnaire in workspace.questionnaires():
        known = newest.get(questionnaire.id)
        if known is None or known.version < questionnaire.version:
            newest[questionnaire.id] = questionnaire
    return tuple(_offer(workspace, questionnaire, language) for questionnaire in newest.values())


def _offer(workspace: Workspace, questionnaire: Questionnaire, language: str) -> Offer:
    text = workspace.edition(f"{questionnaire.id}@{questionnaire.version}").text(language)
    titles = {domain.id: text.domains[domain.id].title for domain in questionnaire.domains}
    return Offer(questionnaire, text.title, titles)


def fill_box(box: QComboBox, found: tuple[Offer, ...]) -> None:
    """Offers questionnaires in a box, keeping its choice; a single one needs no choice."""
    chosen = max(box.currentIndex(), 0)
    box.blockSignals(True)
    box.clear()
    for offer in found:
        box.addItem(offer.title, offer.reference)
    box.setCurrentIndex(min(chosen, len(found) - 1))
    box.blockSignals(False)
    box.setVisible(len(found) > 1)
