"""What the results page says of a round, in words."""

from fractions import Fraction

from cso_assess.core.questionnaire import STAGES
from cso_assess.core.scoring import DomainScore, stage, stage_begin
from cso_assess.core.states import State
from cso_assess.gui.readings import Results
from cso_assess.gui.widgets.label import shortened
from cso_assess.gui.widgets.scale_rows import ScaleLine
from cso_assess.gui.words.explanations import in_state
from cso_assess.i18n import Words
from cso_assess.wording import confidence_words, indicator_words, signed

LONGEST_NAME = 60
"""Letters of an organization's name in the title of the page."""

NAMED = 2
"""So many indicators are named on a card; of more only their number is said."""


class ResultWords:
    """The sentences and figures of one round's results in one language."""

    def __init__(self, words: Words, results: Results) -> None:
        self._words = words
        self._results = results
        self._assessment = results.assessment
        self._text = results.edition.text(words.language)
        self._numbers = results.assessment.questionnaire.numbers

    def title(self) -> str:
        words = self._words
        return words.tr("Results: “{organization}”", organization=shortened(self._results.name, LONGEST_NAME))

    def subtitle(self) -> str:
        """The round, its date, and how much of it is answered."""
        words = self._words
        overall = self._results.scorecard.overall
        parts = (
            words.tr("Round {number}", number=self._assessment.number),
            words.month_year(self._assessment.date),
            words.tr("{answered} of {asked} answers", answered=overall.answered, asked=overall.asked),
        )
        return " · ".join(parts)

    def round_before(self) -> str:
        """What the marks of the round before are called; empty without such a round."""
        words, before = self._words, self._results.before
        if before is None:
            return ""
        return words.tr("round {number} ({month})", number=before.number, month=words.month_year(before.date))

    def overall(self) -> tuple[str, str, str]:
        """The overall score with its stage; its change; the way to the next stage."""
        words, overall = self._words, self._results.scorecard.overall
        if overall.score is None or overall.stage is None:
            return "", words.tr("Overall level (self-assessed)"), ""
        number = words.tr(
            "{score} · {stage}", score=words.number(overall.score), stage=self._text.stages[overall.stage - 1]
        )
        details = [self._change(), self._next_stage(overall.score, overall.stage)]
        return number, words.tr("Overall level (self-assessed)"), "; ".join(filter(None, details))

    def confidence(self) -> tuple[str, str, str]:
        """The confidence in words and as a number, and what it was."""
        words, confidence = self._words, self._results.scorecard.overall.confidence
        if confidence is None:
            return "", words.tr("Confidence in the score"), ""
        number = words.tr(
            "{band} · {number}", band=_capital(confidence_words(confidence, words)), number=words.number(confidence, 2)
        )
        earlier = self._results.before_scorecard.overall.confidence if self._results.before_scorecard else None
        if earlier is None:
            return number, words.tr("Confidence in the score"), words.tr("how well the answers are proven, 0 to 1")
        before = words.tr(
            "it was {band}, {number}", band=confidence_words(earlier, words), number=words.number(earlier, 2)
        )
        return number, words.tr("Confidence in the score"), before

    def key_indicators(self) -> tuple[str, str, str]:
        """How many key indicators are at level 1, and which."""
        words = self._words
        held_by = self._results.scorecard.overall.held_by
        name = words.tr("Key indicators at level 1")
        if not held_by:
            return words.number(0, 0), name, words.tr("nothing holds the stage back")
        named = [indicator_words(i, self._assessment.questionnaire, self._text, words) for i in held_by[:NAMED]]
        if len(held_by) > NAMED:
            named = [self._numbers[i] for i in held_by]
        return words.number(len(held_by), 0), name, ", ".join(named)

    def lowest(self) -> tuple[str, str, str]:
        """The places at the lowest level, and what is to be found out."""
        words = self._words
        levels = self._assessment.levels
        floor = min(levels.values(), default=1)
        lowest = [indicator for indicator, level in levels.items() if level == floor]
        unknown = [self._numbers[i] for i in in_state(self._assessment, State.DONT_KNOW)]
        number = words.tr("%n places", "", len(lowest))
        details = [", ".join(self._numbers[i] for i in lowest)]
        if len(lowest) <= NAMED:
            number = " · ".join(self._numbers[i] for i in lowest)
            details = [", ".join(self._text.indicators[i].title for i in lowest)]
        if unknown:
            details.append(words.tr("to find out: {indicators}", indicators=", ".join(unknown)))
        return number, words.tr("at the lowest level, {level}", level=floor), " · ".join(details)

    def strengths(self) -> str:
        """The three domains with the highest scores."""
        words = self._words
        scored = [(part.score, part.id) for part in self._results.scorecard.domains if part.score is not None]
        best = sorted(scored, key=lambda pair: -pair[0])[:3]
        named = (
            words.tr("{domain} {score}", domain=self._text.domains[id].title, score=words.number(score))
            for score, id in best
        )
        return " · ".join(named)

    def practices(self) -> str:
        """How many local practices were written down; empty without any."""
        words = self._words
        count = sum(bool(self._assessment.answer(i.id).practice) for i in self._assessment.asked)
        return words.tr("%n local practices to build on", "", count) if count else ""

    def scale(self) -> str:
        """What the columns beside the domains are."""
        words = self._words
        return words.tr(
            "level from 1 to {levels} · confidence · lowest place", levels=self._assessment.questionnaire.levels
        )

    def radar_name(self) -> str:
        words = self._words
        return words.tr("Scores of all domains around a middle")

    def domains(self) -> list[ScaleLine]:
        """A line for each listed domain."""
        comparison = self._results.comparison
        before = {id: change.before for id, change in comparison.domains} if comparison else {}
        return [self._domain(part, before.get(part.id)) for part in self._results.scorecard.domains]

    def _domain(self, part: DomainScore, before: Fraction | None) -> ScaleLine:
        words = self._words
        title = self._text.domains[part.id].title
        if part.score is None or part.confidence is None:
            none = words.tr("–")
            spoken = words.tr("{domain}: nothing scored yet.", domain=title)
            return ScaleLine(part.id, title, None, before, none, words.tr("not scored"), none, False, spoken)
        lowest = str(part.floor)
        if part.held_by:
            held_by = ", ".join(self._numbers[i] for i in part.held_by)
            lowest = words.tr("{level}, held by {indicators}", level=part.floor, indicators=held_by)
        score, confidence = words.number(part.score), confidence_words(part.confidence, words)
        spoken = words.tr(
            "{domain}: {score}, confidence {confidence}, lowest place {lowest}.",
            domain=title,
            score=score,
            confidence=confidence,
            lowest=lowest,
        )
        if before is not None:
            spoken = words.tr(
                "{domain}: {score}, before {before}, confidence {confidence}, lowest place {lowest}.",
                domain=title,
                score=score,
                before=words.number(before),
                confidence=confidence,
                lowest=lowest,
            )
        return ScaleLine(part.id, title, part.score, before, score, confidence, lowest, bool(part.held_by), spoken)

    def _change(self) -> str:
        words, results = self._words, self._results
        change = results.comparison.overall.change if results.comparison else None
        if change is None or results.before is None:
            return ""
        return words.tr("{change} since round {number}", change=signed(words, change), number=results.before.number)

    def _next_stage(self, score: Fraction, reached: int) -> str:
        """How far the next stage is, or what holds the stage that the score alone would give."""
        words = self._words
        levels = self._assessment.questionnaire.levels
        if stage(score, levels, held=False) > reached:
            held_by = ", ".join(self._numbers[i] for i in self._results.scorecard.overall.held_by)
            return words.tr("the stage is held by {indicators}", indicators=held_by)
        if reached == STAGES:
            return words.tr("the highest stage")
        return words.tr(
            "{distance} to “{stage}”",
            distance=words.number(stage_begin(reached + 1, levels) - score, _places_of(score, reached, levels)),
            stage=self._text.stages[reached],
        )


def _places_of(score: Fraction, reached: int, levels: int) -> int:
    """One decimal, or two where one would say that nothing is missing."""
    return 1 if stage_begin(reached + 1, levels) - score >= Fraction(5, 100) else 2


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
