"""Somebody adds and subtracts the means of an anonymized export as they like: it never comes down to fewer than five.

A mean is known times its number: so each line is a sum over what organizations answered. If some combination of lines
speaks of one to four organizations only, something about so few is told.
"""

import random
from collections import Counter
from collections.abc import Callable, Iterator
from fractions import Fraction
from itertools import combinations

import pytest

from cso_assess.core.questionnaire import Questionnaire
from cso_assess.core.suppression import SMALLEST_GROUP
from cso_assess.exchange import anonymous_choice
from cso_assess.exchange.anonymous_choice import Case, shown_groups_of
from tests import builders

PRIME = 2**31 - 1

Kind = tuple[str, tuple[str, ...], frozenset[str]]
"""All that a line can go by: the region, the themes and the answered questions of an organization."""


def structure() -> Questionnaire:
    domains = [
        builders.domain("a", [builders.indicator("a.one", weight=2), builders.indicator("a.two")], weight=3),
        builders.domain("b", [builders.indicator("b.one"), builders.indicator("b.two")]),
    ]
    return builders.questionnaire(domains)


def cases(chance: random.Random) -> list[Case]:
    """Organizations of which some skipped a question or a whole domain."""
    asked = structure()
    regions = chance.choice([["batken"], ["batken", "osh"], ["batken", "batken", "osh", "osh", "naryn"]])
    skipping = chance.choice([0.03, 0.1, 0.3])
    found = []
    for _ in range(chance.randint(9, 16)):
        skipped = {each for each in asked.position if chance.random() < skipping}
        if chance.random() < skipping:
            skipped |= {"b.one", "b.two"}
        answered = frozenset(asked.position) - skipped
        themes = tuple(theme for theme in ("peace", "climate") if chance.random() < chance.choice([0.5, 0.9]))
        measures = [("indicator", each) for each in sorted(answered)]
        measures += [("domain", each) for each in sorted({name[0] for name in answered})]
        measures += [("overall", "score")] if answered else []
        scores = dict.fromkeys(measures, Fraction(1))
        found.append(Case(asked, chance.choice(regions), themes, scores))
    return found


def kind_of(case: Case) -> Kind:
    answered = frozenset(id for measure, id in case.scores if measure == "indicator")
    return case.region, case.themes, answered


def share(asked: Questionnaire, measure: tuple[str, str], answered: frozenset[str], indicator: str) -> Fraction:
    """By how much the level of one answer counts in a measure of its organization."""
    domain = next(each for each in asked.domains if each.id == indicator[0])
    weights = {each.id: each.weight for each in domain.indicators if each.id in answered}
    within = weights[indicator] / sum(weights.values())
    if measure[0] == "indicator":
        return Fraction(measure[1] == indicator)
    if measure[0] == "domain":
        return within if measure[1] == domain.id else Fraction(0)
    having = {each.id: each.weight for each in asked.domains if each.id in {name[0] for name in answered}}
    return within * having[domain.id] / sum(having.values())


def lines(found: list[Case]) -> Iterator[dict[tuple[Kind, str], int]]:
    """Every line that is shown, by what it holds of each kind of organization and each question."""
    for measure, groups in shown_groups_of(found).items():
        for members in groups.values():
            kinds = {kind_of(found[number]) for number in members}
            shares = {(k, name): share(found[0].questionnaire, measure, k[2], name) for k in kinds for name in k[2]}
            yield {
                cell: each.numerator * pow(each.denominator, -1, PRIME) % PRIME for cell, each in shares.items() if each
            }


def reduced(rows: list[list[int]]) -> list[list[int]]:
    """The rows that are left when none is a combination of others."""
    left, place = [row[:] for row in rows], 0
    for column in range(len(rows[0]) if rows else 0):
        found = next((number for number in range(place, len(left)) if left[number][column]), None)
        if found is None:
            continue
        left[place], left[found] = left[found], left[place]
        inverse = pow(left[place][column], -1, PRIME)
        pivot = left[place] = [value * inverse % PRIME for value in left[place]]
        for number in range(place + 1, len(left)):
            if factor := left[number][column]:
                left[number] = [(value - factor * of) % PRIME for value, of in zip(left[number], pivot, strict=True)]
        place += 1
    return left[:place]


def told_of(found: list[Case]) -> list[tuple[Kind, ...]]:
    """The kinds with fewer than five organizations together that some combination of lines speaks of alone."""
    sizes = Counter(map(kind_of, found))
    shown = list(lines(found))
    cells = sorted({cell for line in shown for cell in line}, key=repr)
    rows = reduced([[line.get(cell, 0) for cell in cells] for line in shown])
    told = []
    for count in range(1, SMALLEST_GROUP):
        for few in combinations(sizes, count):
            if sum(sizes[each] for each in few) < SMALLEST_GROUP:
                places = [place for place, (kind, _) in enumerate(cells) if kind not in few]
                if len(reduced([[row[place] for place in places] for row in rows])) < len(rows):
                    told.append(few)
    return told


def attack(seed: int) -> int:
    """How many lines withstood it."""
    found = cases(random.Random(seed))
    assert told_of(found) == []
    return len(list(lines(found)))


def test_no_combination_of_lines_tells_of_fewer_than_five() -> None:
    assert sum(attack(seed) for seed in range(60)) > 300


@pytest.mark.long
def test_no_combination_of_the_lines_of_two_thousand_exports_tells_of_fewer_than_five() -> None:
    assert sum(attack(seed) for seed in range(100, 2_100)) > 15_000


@pytest.mark.parametrize(
    ("protection", "instead"),
    [
        ("withheld_part", lambda total, parts: None),
        ("shown_groups", lambda groups, parts, counted: {name: each for name, each in groups.items() if len(each) > 4}),
        ("shown_parts", lambda parts, counted: {name: each for name, each in parts.items() if len(each) > 4}),
    ],
)
def test_without_a_protection_the_attack_finds_what_is_told(
    protection: str, instead: Callable[..., object], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(anonymous_choice, protection, instead)
    assert any(told_of(cases(random.Random(seed))) for seed in range(20))
