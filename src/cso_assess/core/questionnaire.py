"""A questionnaire: domains of weighted indicators with levels, and its texts in several languages."""

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

from cso_assess.core.numbers import in_units

STAGES = 4
"""How many stages there are, whatever the number of levels."""

FEWEST_LEVELS, MOST_LEVELS = 2, 7
"""How many levels a questionnaire may have, or a question of an organization's own."""

DEFAULT_STEP_HOURS = Fraction(10)
DEFAULT_STEP_WEEKS = 4


@dataclass(frozen=True, slots=True)
class Step:
    """The effort of moving an indicator up to level `to`: person-hours, weeks and som."""

    to: int
    hours: Fraction = DEFAULT_STEP_HOURS
    weeks: int = DEFAULT_STEP_WEEKS
    cost: Fraction = Fraction(0)


@dataclass(frozen=True)
class Indicator:
    """One question of a domain.

    `key` marks one whose lowest level endangers people; `enables` names the indicators that
    become easier once this one moves.
    """

    id: str
    weight: Fraction = Fraction(1)
    core: bool = False
    key: bool = False
    enables: tuple[str, ...] = ()
    references: tuple[str, ...] = ()
    steps: tuple[Step, ...] = ()

    def step(self, to: int) -> Step:
        """The step that leads to level `to`; where the questionnaire has none, the usual effort."""
        return next((step for step in self.steps if step.to == to), Step(to))


@dataclass(frozen=True)
class Domain:
    """A weighted part of a questionnaire."""

    id: str
    weight: Fraction = Fraction(1)
    indicators: tuple[Indicator, ...] = ()


@dataclass(frozen=True)
class Questionnaire:
    """The structure of a questionnaire: what counts, apart from every text.

    `levels` is the number of levels (2 to 7); the first of `languages` is the reference.
    """

    id: str
    version: int
    levels: int
    languages: tuple[str, ...]
    domains: tuple[Domain, ...]
    licence: str = ""

    @cached_property
    def indicators(self) -> tuple[Indicator, ...]:
        """All indicators in questionnaire order."""
        return tuple(indicator for domain in self.domains for indicator in domain.indicators)

    @cached_property
    def units(self) -> Mapping[str, int]:
        """The weight of each indicator, by its id, in a unit that all of them are whole multiples of."""
        weights, _ = in_units([indicator.weight for indicator in self.indicators])
        return {indicator.id: weight for indicator, weight in zip(self.indicators, weights, strict=True)}

    @cached_property
    def position(self) -> Mapping[str, int]:
        """The place of each indicator, by its id, in questionnaire order."""
        return {indicator.id: place for place, indicator in enumerate(self.indicators)}

    @cached_property
    def numbers(self) -> Mapping[str, str]:
        """What people call each indicator, by its id: "3.2" is the second of the third domain."""
        return {
            indicator.id: f"{part}.{place}"
            for part, domain in enumerate(self.domains, 1)
            for place, indicator in enumerate(domain.indicators, 1)
        }

    @cached_property
    def domain_of(self) -> Mapping[str, Domain]:
        """The domain of each indicator, by the indicator's id."""
        return {indicator.id: domain for domain in self.domains for indicator in domain.indicators}

    @cached_property
    def enables(self) -> Mapping[str, tuple[str, ...]]:
        """What each indicator directly makes easier, by its id."""
        return {indicator.id: indicator.enables for indicator in self.indicators}

    @cached_property
    def distances(self) -> Mapping[str, Mapping[str, int]]:
        """The shortest distance along `enables` from each indicator to every other that it reaches, nearest first."""
        return {indicator: self._distances_from(indicator) for indicator in self.enables}

    def indicator(self, indicator_id: str) -> Indicator:
        """The indicator of that id; KeyError if there is none."""
        return self.indicators[self.position[indicator_id]]

    @property
    def reference_language(self) -> str:
        """The language in which the texts were written first."""
        return self.languages[0]

    def _distances_from(self, start: str) -> Mapping[str, int]:
        distances = {start: 0}
        queue = deque([start])
        while queue:
            indicator = queue.popleft()
            for following in self.enables[indicator]:
                if following not in distances:
                    distances[following] = distances[indicator] + 1
                    queue.append(following)
        del distances[start]
        return distances


@dataclass(frozen=True, slots=True)
class StepText:
    """A recommended action in one language."""

    to: int
    title: str
    do: tuple[str, ...] = ()
    sign: str = ""
    help: str = ""
    harm: str = ""


@dataclass(frozen=True)
class IndicatorText:
    """An indicator in one language; `levels` from level 1 up."""

    title: str
    question: str
    why: str
    levels: tuple[str, ...]
    evidence: tuple[str, ...]
    practice: str
    steps: tuple[StepText, ...] = ()

    def step(self, to: int) -> StepText:
        """The recommended action to level `to`; without one, that level's text is the title."""
        found = next((step for step in self.steps if step.to == to), None)
        return found or StepText(to, self.levels[to - 1])


@dataclass(frozen=True, slots=True)
class DomainText:
    """A domain in one language."""

    title: str
    summary: str


@dataclass(frozen=True)
class QuestionnaireText:
    """All texts of a questionnaire in one language; `review` is "draft" or "reviewed"."""

    language: str
    review: str
    title: str
    description: str
    stages: tuple[str, ...]
    domains: Mapping[str, DomainText]
    indicators: Mapping[str, IndicatorText]


@dataclass(frozen=True)
class Edition:
    """A questionnaire with the texts of every language that it names."""

    structure: Questionnaire
    texts: Mapping[str, QuestionnaireText]

    def text(self, language: str) -> QuestionnaireText:
        """The texts in `language`; where it is lacking, all in the reference language."""
        return self.texts.get(language) or self.texts[self.structure.reference_language]
