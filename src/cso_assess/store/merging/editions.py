"""The questionnaires that come with a hand-over file."""

from collections.abc import Mapping
from typing import NamedTuple

import sqlalchemy as sa

from cso_assess.core.parcel import QuestionnairePart, RoundPart
from cso_assess.core.questionnaire import Questionnaire
from cso_assess.store.records.questionnaires import Kept, keep_data, structure_of


class KeptEdition(NamedTuple):
    """The rows of a questionnaire, and what it asks."""

    kept: Kept
    structure: Questionnaire


class Editions:
    """The questionnaires of a parcel, each kept once in the transaction for all the rounds that were answered on it."""

    def __init__(self, rows: sa.Connection, parts: Mapping[str, QuestionnairePart]) -> None:
        self._rows = rows
        self.parts = parts
        self._kept: dict[tuple[str, ...], KeptEdition] = {}

    def kept(self, part: RoundPart) -> KeptEdition:
        """The questionnaire of a round; what is not there yet of it is added."""
        name = (part.questionnaire, *part.texts)
        if name not in self._kept:
            questionnaire = self.parts[part.questionnaire]
            texts = {each: questionnaire.texts[each] for each in part.texts}
            kept = keep_data(self._rows, questionnaire.structure, texts)
            languages = [each["language"] for each in texts.values()]
            self._kept[name] = KeptEdition(kept, structure_of(self._rows, kept.structure, languages))
        return self._kept[name]
