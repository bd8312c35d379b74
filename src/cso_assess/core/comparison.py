"""Two rounds side by side, on what both of them scored."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from cso_assess.core.assessment import Assessment
from cso_assess.core.scoring import scorecard


@dataclass(frozen=True, slots=True)
class Change:
    """A score before and after; None where a round has none."""

    before: Fraction | None
    after: Fraction | None

    @property
    def change(self) -> Fraction | None:
        if self.before is None or self.after is None:
            return None
        return self.after - self.before


@dataclass(frozen=True, slots=True)
class IndicatorChange:
    """The levels of one indicator in two rounds, and how people see the earlier one today."""

    id: str
    before: int
    after: int
    look_back: int | None


@dataclass(frozen=True, slots=True)
class Comparison:
    """The change between two rounds, and the indicators that only one of them scored."""

    overall: Change
    domains: tuple[tuple[str, Change], ...]
    indicators: tuple[IndicatorChange, ...]
    left_out: tuple[str, ...]


def is_comparable(before: Assessment, after: Assessment) -> bool:
    """Whether two rounds were answered on the same questionnaire with the same number of levels."""
    earlier, later = before.questionnaire, after.questionnaire
    return earlier.id == later.id and earlier.levels == later.levels


def comparison(before: Assessment, after: Assessment) -> Comparison:
    """Both rounds recomputed on their common indicators with the later round's weights and domains.

    Raises ValueError for rounds that are not comparable.
    """
    if not is_comparable(before, after):
        raise ValueError("rounds of different questionnaires")
    common = [indicator for indicator in after.levels if indicator in before.levels]
    then, now = (scorecard(_restricted(after, levels, common)) for levels in (before.levels, after.levels))
    places = {**_places(before), **after.questionnaire.position}
    only_one = before.levels.keys() ^ after.levels.keys()
    return Comparison(
        overall=Change(then.overall.score, now.overall.score),
        domains=tuple(
            (earlier.id, Change(earlier.score, later.score))
            for earlier, later in zip(then.domains, now.domains, strict=True)
        ),
        indicators=tuple(
            IndicatorChange(i, before.levels[i], after.levels[i], after.answer(i).look_back) for i in common
        ),
        left_out=tuple(sorted(only_one, key=places.__getitem__)),
    )


def _restricted(after: Assessment, levels: Mapping[str, int], common: list[str]) -> Assessment:
    """The later round with only the common answers, at the levels of either round."""
    answers = {i: replace(after.answers[i], level=levels[i]) for i in common}
    return replace(after, answers=answers)


def _places(before: Assessment) -> dict[str, int]:
    """Places behind every indicator of the later round for those that only the earlier one has."""
    return {indicator: 10**6 + place for indicator, place in before.questionnaire.position.items()}
