"""What is said of how far the participants of a round agree."""

import math
from dataclasses import dataclass
from fractions import Fraction

from cso_assess.core.consensus import Agreement
from cso_assess.core.states import State
from cso_assess.gui.readings import Results
from cso_assess.gui.words.explanations import Explanation
from cso_assess.i18n import Words
from cso_assess.wording import exact_number, indicator_words

NAMED = 2
"""So many indicators are named on the card of figures."""


@dataclass(frozen=True, slots=True)
class VoiceLine:
    """One indicator that people see differently; `spoken` is all of it as one sentence."""

    indicator: str
    title: str
    counts: tuple[int, ...]
    agreed: int | None
    figure: str
    remark: str
    spoken: str


class VoiceWords:
    """The sentences and rows about consensus in one language."""

    def __init__(self, words: Words, results: Results) -> None:
        self._words = words
        self._results = results
        self._questionnaire = results.assessment.questionnaire
        self._text = results.edition.text(words.language)
        self._apart = [each for each in results.discussion if _consensus(each) < 1]

    def figure(self) -> tuple[str, str, str]:
        """The indicators with the lowest consensus; that all agree, where they do."""
        words = self._words
        name = words.tr("Where opinions differ")
        if not self._apart:
            return words.tr("Nowhere"), name, words.tr("everybody gave the same levels")
        lowest = self._apart[:NAMED]
        numbers = " · ".join(self._questionnaire.numbers[each.indicator] for each in lowest)
        values = [words.number(_consensus(each), 2) for each in lowest]
        if len(values) == 1:
            return numbers, name, words.tr("consensus {value} of 1", value=values[0])
        return numbers, name, words.tr("consensus {lowest} and {next} of 1", lowest=values[0], next=values[1])

    def summary(self) -> str:
        """How many took part, and where all of them agree."""
        words, people = self._words, len(self._results.voices.participants)
        took_part = words.tr("%n people answered on their own, before anybody saw the others' marks.", "", people)
        agreed = len(self._results.discussion) - len(self._apart)
        if not agreed:
            return took_part
        all_agree = words.tr("On %n indicators all of them agree.", "", agreed)
        return f"{took_part} {all_agree}"

    def lines(self) -> list[VoiceLine]:
        """What to talk about, the lowest consensus first."""
        return [self._line(each) for each in self._apart]

    def explained(self, indicator: str) -> Explanation:
        """The consensus of one indicator from what the participants marked."""
        words = self._words
        found = next(each for each in self._results.discussion if each.indicator == indicator)
        marked = [level for level, count in enumerate(found.distribution, 1) for _ in range(count)]
        mean = Fraction(sum(marked), len(marked))
        parts = [self._part(level, count, len(marked), mean) for level, count in enumerate(found.distribution, 1)]
        return Explanation(
            title=self._name(indicator),
            rule=words.tr(
                "Consensus is 1 when all give the same level, and 0 when one half gives the lowest and the other half"
                " the highest. For each level the share of people is multiplied by log₂(1 − distance from the mean :"
                " {span}); the sum of these parts, which is below 0, is added to 1 (Tastle and Wierman, 2007).",
                span=self._questionnaire.levels - 1,
            ),
            header=(words.tr("Level"), words.tr("People"), words.tr("Share"), words.tr("From mean"), words.tr("Part")),
            rows=tuple(row for row, _ in parts),
            sums=(
                words.tr(
                    "1 − {parts} = {consensus}",
                    parts=words.number(-math.fsum(part for _, part in parts), 3),
                    consensus=words.number(_consensus(found), 3),
                ),
            ),
            notes=tuple(self._notes(found, mean)),
            indicator=indicator,
        )

    def all_explained(self) -> Explanation:
        """Every indicator on which people differ, with what they marked."""
        words = self._words
        return Explanation(
            title=words.tr("Where opinions differ"),
            rule=words.tr(
                "Consensus is 1 when all give the same level, and 0 when one half gives the lowest and the other half"
                " the highest. Talk first where it is lowest."
            ),
            header=(words.tr("Indicator"), words.tr("Marks"), words.tr("Consensus")),
            rows=tuple((self._name(e.indicator), self._marks(e), words.number(_consensus(e), 2)) for e in self._apart),
            notes=(self.summary(),),
        )

    def _line(self, found: Agreement) -> VoiceLine:
        words = self._words
        agreed = self._results.assessment.levels.get(found.indicator)
        remark = words.tr("not agreed yet") if agreed is None else words.tr("agreed: {level}", level=agreed)
        figure = words.number(_consensus(found), 2)
        title = self._name(found.indicator)
        spoken = words.tr(
            "{indicator}: consensus {consensus}; {marks}; {agreed}.",
            indicator=title,
            consensus=figure,
            marks=self._marks(found),
            agreed=remark,
        )
        return VoiceLine(found.indicator, title, found.distribution, agreed, figure, remark, spoken)

    def _marks(self, found: Agreement) -> str:
        """Who said how much, as in "2 × level 1, 3 × level 4"."""
        words = self._words
        return ", ".join(
            words.tr("{count} × level {level}", count=count, level=level)
            for level, count in enumerate(found.distribution, 1)
            if count
        )

    def _part(self, level: int, count: int, people: int, mean: Fraction) -> tuple[tuple[str, ...], float]:
        words = self._words
        distance = abs(level - mean)
        share = Fraction(count, people)
        part = float(share) * math.log2(1 - distance / (self._questionnaire.levels - 1)) if count else 0.0
        cells = (
            str(level),
            str(count),
            words.number(share, 2),
            words.number(distance, 2),
            words.number(part, 3) if count else words.tr("–"),
        )
        return cells, part

    def _notes(self, found: Agreement, mean: Fraction) -> list[str]:
        words = self._words
        answer = self._results.assessment.answer(found.indicator)
        notes = [
            words.tr(
                "Mean {mean}, middle {median}, from the lowest to the highest mark {range}.",
                mean=words.number(mean, 2),
                median=exact_number(words, found.median or Fraction(0)),
                range=found.range,
            )
        ]
        marks = [mark for mark in self._results.voices.marks if mark.indicator == found.indicator]
        unknown = sum(mark.state is State.DONT_KNOW for mark in marks)
        if unknown:
            notes.append(words.tr("%n people said that they do not know.", "", unknown))
        if answer.level is not None:
            notes.append(words.tr("The level agreed together: {level}.", level=answer.level))
        if answer.agreed_reason:
            notes.append(words.tr("The reason: {reason}", reason=answer.agreed_reason))
        if answer.dissent:
            notes.append(words.tr("Somebody still sees it otherwise: {dissent}", dissent=answer.dissent))
        return notes

    def _name(self, indicator: str) -> str:
        return indicator_words(indicator, self._questionnaire, self._text, self._words)


def _consensus(found: Agreement) -> float:
    """The consensus of an indicator that has marks, without the noise of doubles."""
    return round(found.consensus if found.consensus is not None else 1.0, 9)
