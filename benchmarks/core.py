"""How long scoring, ranking and scheduling of 63 indicators take: prints the milliseconds of each and their sum."""

import random
import time
from collections.abc import Callable
from datetime import date
from fractions import Fraction
from statistics import median

from cso_assess.core.assessment import Answer, Assessment
from cso_assess.core.plan import Frame
from cso_assess.core.priorities import priorities
from cso_assess.core.questionnaire import Domain, Indicator, Questionnaire, Step
from cso_assess.core.schedule import schedule_for, tasks_for
from cso_assess.core.scoring import scorecard
from cso_assess.core.states import Proof, State

RUNS = 51


def main() -> dict[str, float]:
    """Prints and returns the median milliseconds of each part, and of all three together."""
    parts: dict[str, Callable[[Assessment], object]] = {
        "scoring": scorecard,
        "ranking": priorities,
        "scheduling": schedule_all,
    }
    chance = random.Random(63)
    questionnaire = some_questionnaire(chance)
    taken: dict[str, list[float]] = {name: [] for name in parts}
    for _ in range(RUNS):
        round_ = some_round(questionnaire, chance)
        for name, part in parts.items():
            begin = time.perf_counter()
            part(round_)
            taken[name].append(1000 * (time.perf_counter() - begin))
    medians = {name: median(times) for name, times in taken.items()}
    together = [sum(times) for times in zip(*taken.values(), strict=True)]
    medians["together"] = median(together)
    for name, milliseconds in medians.items():
        print(f"{name:12}{milliseconds:8.2f} ms")
    print(f"{'first time':12}{together[0]:8.2f} ms")
    return medians


def some_questionnaire(chance: random.Random) -> Questionnaire:
    """Nine domains of seven indicators; each indicator enables three others."""
    ids = [f"d{domain}.i{number}" for domain in range(9) for number in range(7)]
    indicators = [some_indicator(name, ids, chance) for name in ids]
    domains = (Domain(f"d{place}", Fraction(1), tuple(indicators[7 * place :][:7])) for place in range(9))
    return Questionnaire("benchmark", 1, 4, ("en",), tuple(domains))


def some_indicator(name: str, ids: list[str], chance: random.Random) -> Indicator:
    """An indicator with a step to each level."""
    return Indicator(
        name,
        weight=Fraction(chance.choice(["1", "0.5", "1.5"])),
        key=chance.random() < 0.2,
        enables=tuple(chance.sample(ids, 3)),
        steps=tuple(
            Step(to, Fraction(chance.randint(5, 60)), chance.randint(2, 26), Fraction(500 * chance.randint(0, 4)))
            for to in (2, 3, 4)
        ),
    )


def some_round(questionnaire: Questionnaire, chance: random.Random) -> Assessment:
    """A full round with every indicator below the highest level: as much work as there can be."""
    answers = {
        indicator.id: Answer(
            indicator.id,
            chance.randint(1, 3),
            State.SCORED,
            proof=chance.choice(list(Proof)),
            votes=chance.randint(0, 9),
        )
        for indicator in questionnaire.indicators
    }
    return Assessment("round", "organization", questionnaire, 1, date(2026, 1, 1), answers=answers)


def schedule_all(round_: Assessment) -> object:
    """A year's plan with all 63 indicators, within few hours and little money."""
    frame = Frame(date(2026, 1, 5), 12, Fraction(24), Fraction(180_000))
    return schedule_for(round_, tasks_for(round_, list(round_.levels)), frame)


if __name__ == "__main__":
    main()
