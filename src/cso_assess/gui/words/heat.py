"""What the heat map says of each indicator of a round, in words."""

from dataclasses import dataclass

from cso_assess.core.assessment import Answer
from cso_assess.core.own_indicator import OwnIndicator
from cso_assess.core.states import State
from cso_assess.gui.charts.heat_cell import HeatValue
from cso_assess.gui.charts.heat_map import HeatRow
from cso_assess.gui.readings import Results
from cso_assess.gui.words.explanations import Explanation
from cso_assess.i18n import Words
from cso_assess.wording import indicator_words, proof_words


@dataclass(frozen=True, slots=True)
class HeatDetail:
    """What stands beside the map of the indicator that is looked at."""

    title: str
    state: str
    text: str
    remarks: tuple[str, ...]


class HeatWords:
    """The cells of one round's heat map, their details and the same as a table, in one language."""

    def __init__(self, words: Words, results: Results) -> None:
        self._words = words
        self._results = results
        self._assessment = results.assessment
        self._questionnaire = results.assessment.questionnaire
        self._text = results.edition.text(words.language)
        self._own = {each.reference: each for each in results.own}

    def name(self) -> str:
        """What the map is."""
        words = self._words
        return words.tr("All indicators by domain, each with its level")

    def rows(self) -> list[HeatRow]:
        """A row for each domain that is asked, and one for the organization's own questions."""
        words = self._words
        rows = [
            HeatRow(self._text.domains[domain.id].title, tuple(self._value(each.id) for each in asked))
            for domain in self._assessment.domains
            if (asked := self._assessment.asked_of(domain))
        ]
        if self._own:
            title = words.tr("Our own questions, outside the score")
            rows.append(HeatRow(title, tuple(self._value(reference) for reference in self._own)))
        return rows

    def detail(self, indicator: str) -> HeatDetail:
        """What was answered, what that level means, and how it stands."""
        words, answer = self._words, self._assessment.answer(indicator)
        text = answer.reason
        if answer.level is not None:
            own = self._own.get(indicator)
            texts = own.levels if own else self._text.indicators[indicator].levels
            text = texts[answer.level - 1]
        remarks = []
        if self._holds(indicator):
            remarks.append(words.tr("A key indicator at level 1: it holds the stage back."))
        elif self._is_key(indicator):
            remarks.append(words.tr("A key indicator."))
        if answer.level is not None and indicator not in self._own:
            remarks.append(words.tr("Proof: {proof}.", proof=proof_words(answer.proof, words)))
        remarks += self._earlier(indicator)
        if answer.practice:
            remarks.append(words.tr("What already works here: {practice}", practice=answer.practice))
        return HeatDetail(self._name(indicator), self._state(indicator), text, tuple(remarks))

    def table(self) -> Explanation:
        """All indicators with answer and proof, for people who would rather read than look."""
        words = self._words
        asked = [*(each.id for each in self._assessment.asked), *self._own]
        return Explanation(
            title=words.tr("All indicators"),
            rule=words.tr("What was answered to each indicator, and how well it is proven."),
            header=(words.tr("Indicator"), words.tr("Answer"), words.tr("Proof")),
            rows=tuple((self._name(each), self._state(each), self._proof(each)) for each in asked),
        )

    def _value(self, indicator: str) -> HeatValue:
        answer = self._assessment.answer(indicator)
        own = self._own.get(indicator)
        return HeatValue(
            indicator=indicator,
            number=self._questionnaire.numbers.get(indicator, ""),
            state=answer.state,
            level=answer.level,
            levels=len(own.levels) if own else self._questionnaire.levels,
            is_key=self._is_key(indicator),
            spoken=self._spoken(indicator),
        )

    def _spoken(self, indicator: str) -> str:
        words = self._words
        name, state = self._name(indicator), self._state(indicator)
        if self._holds(indicator):
            return words.tr(
                "{indicator}: {state}, a key indicator that holds the stage back", indicator=name, state=state
            )
        if self._is_key(indicator):
            return words.tr("{indicator}: {state}, a key indicator", indicator=name, state=state)
        return words.tr("{indicator}: {state}", indicator=name, state=state)

    def _state(self, indicator: str) -> str:
        words, answer = self._words, self._assessment.answer(indicator)
        if answer.level is not None:
            own = self._own.get(indicator)
            levels = len(own.levels) if own else self._questionnaire.levels
            return words.tr("level {level} of {levels}", level=answer.level, levels=levels)
        return {
            State.NOT_APPLICABLE: words.tr("not applicable"),
            State.DONT_KNOW: words.tr("to find out"),
        }.get(answer.state, words.tr("not answered yet"))

    def _proof(self, indicator: str) -> str:
        answer = self._assessment.answer(indicator)
        return proof_words(answer.proof, self._words) if answer.level is not None else ""

    def _earlier(self, indicator: str) -> list[str]:
        words, before = self._words, self._results.before
        level = before.levels.get(indicator) if before else None
        if before is None or level is None:
            return []
        said = [words.tr("Round {number}: level {level}.", number=before.number, level=level)]
        look_back = self._assessment.answer(indicator).look_back
        if look_back is not None:
            said.append(words.tr("Looking back, we would say level {level} today.", level=look_back))
        return said

    def _name(self, indicator: str) -> str:
        own: OwnIndicator | None = self._own.get(indicator)
        return own.title if own else indicator_words(indicator, self._questionnaire, self._text, self._words)

    def _is_key(self, indicator: str) -> bool:
        return indicator not in self._own and self._questionnaire.indicator(indicator).key

    def _holds(self, indicator: str) -> bool:
        answer: Answer = self._assessment.answer(indicator)
        return self._is_key(indicator) and answer.level == 1
