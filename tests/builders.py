"""Values for tests, with sensible defaults: say only what the test is about."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

from cso_assess.core.assessment import Answer, Assessment
from cso_assess.core.consensus import Mark, Participant
from cso_assess.core.numbers import decimal_text
from cso_assess.core.plan import Frame, Task
from cso_assess.core.questionnaire import (
    STAGES,
    Domain,
    DomainText,
    Edition,
    Indicator,
    IndicatorText,
    Questionnaire,
    QuestionnaireText,
    Step,
    StepText,
)
from cso_assess.core.states import Proof, State

MONDAY = date(2026, 1, 5)
"""A Monday on which plans of tests begin."""

Number = int | str | Fraction
"""Decimals are given as text ("0.1"), so that they stay exact."""

Given = int | State | Answer | None
"""An answer in short: a level, a state, a whole answer, or None for unanswered."""


def step(to: int, *, hours: Number = 10, weeks: int = 4, cost: Number = 0) -> Step:
    return Step(to, Fraction(hours), weeks, Fraction(cost))


def indicator(id: str, *, weight: Number = 1, **fields: Any) -> Indicator:
    """`fields` are those of Indicator: core, key, enables, references, steps."""
    return Indicator(id, Fraction(weight), **fields)


def domain(id: str, indicators: Iterable[str | Indicator] = (), *, weight: Number = 1) -> Domain:
    return Domain(id, Fraction(weight), tuple(indicator(i) if isinstance(i, str) else i for i in indicators))


def questionnaire(
    domains: Mapping[str, Iterable[str | Indicator]] | Iterable[Domain] | None = None,
    *,
    levels: int = 4,
    weights: Mapping[str, Number] | None = None,
    id: str = "test",
    version: int = 1,
    languages: tuple[str, ...] = ("en",),
) -> Questionnaire:
    """A questionnaire of the indicators in each domain, each an id or a whole indicator; `weights` are of domains.

    By default two domains, a (a.one, a.two) and b (b.one).
    """
    if domains is None:
        domains = {"a": ["a.one", "a.two"], "b": ["b.one"]}
    if isinstance(domains, Mapping):
        domains = [domain(name, parts, weight=(weights or {}).get(name, 1)) for name, parts in domains.items()]
    return Questionnaire(id, version, levels, languages, tuple(domains), licence="CC-BY-4.0")


def text(of: Questionnaire, *, language: str = "en", **fields: Any) -> QuestionnaireText:
    """Texts for all of a questionnaire, each saying what it is; `fields` replace those of QuestionnaireText."""
    generated = QuestionnaireText(
        language=language,
        review="draft",
        title=f"Questionnaire {of.id} ({language})",
        description="A questionnaire for tests.",
        stages=("Beginning", "Developing", "Established", "Leading")[:STAGES],
        domains={part.id: DomainText(f"Domain {part.id} ({language})", f"About {part.id}.") for part in of.domains},
        indicators={each.id: indicator_text(each, levels=of.levels, language=language) for each in of.indicators},
    )
    return replace(generated, **fields)


def indicator_text(of: Indicator, *, levels: int = 4, language: str = "en") -> IndicatorText:
    return IndicatorText(
        title=f"Title of {of.id} ({language})",
        question=f"Question about {of.id}?",
        why=f"Why {of.id} matters.",
        levels=tuple(f"Level {level} of {of.id}" for level in range(1, levels + 1)),
        evidence=(f"Evidence of {of.id}",),
        practice=f"What already works in {of.id}?",
        steps=tuple(
            StepText(
                each.to, f"Step to {each.to} of {of.id}", ("Begin.", "Go on."), "A sign.", "Some help.", "No harm."
            )
            for each in of.steps
        ),
    )


def edition(of: Questionnaire | None = None) -> Edition:
    """A questionnaire with generated texts in all its languages."""
    of = of or questionnaire()
    return Edition(of, {language: text(of, language=language) for language in of.languages})


def answer(indicator: str, given: Given = None, **fields: Any) -> Answer:
    """`fields` are those of Answer; not applicable has a reason unless another is given."""
    if isinstance(given, Answer):
        return given
    if isinstance(given, int):
        return Answer(indicator, given, State.SCORED, **fields)
    if given is State.NOT_APPLICABLE:
        fields = {"reason": "We do not do this.", **fields}
    return Answer(indicator, state=given or State.UNANSWERED, **fields)


def assessment(of: Questionnaire | None = None, given: Mapping[str, Given] | None = None, **fields: Any) -> Assessment:
    """A round with the answers given in short by indicator; `fields` are those of Assessment."""
    answers = {name: answer(name, value) for name, value in (given or {}).items()}
    usual: dict[str, Any] = {"id": "round", "organization": "organization", "number": 1, "date": date(2025, 12, 31)}
    return Assessment(questionnaire=of or questionnaire(), answers=answers, **{**usual, **fields})


def proved(indicator: str, level: int, proof: Proof, **fields: Any) -> Answer:
    """A scored answer with its proof."""
    return answer(indicator, level, proof=proof, **fields)


def participant(id: str = "p1", **fields: Any) -> Participant:
    """`fields` are those of Participant: role, gender, age_band, name."""
    return Participant(id, **fields)


def mark(participant: str, indicator: str, given: int | State) -> Mark:
    """What a participant says of an indicator: a level or a state."""
    if isinstance(given, State):
        return Mark(participant, indicator, given)
    return Mark(participant, indicator, State.SCORED, given)


def frame(
    *,
    start: date = MONDAY,
    months: int = 12,
    hours_per_week: Number | None = None,
    budget: Number | None = None,
) -> Frame:
    """A year from a Monday without limits."""
    capacity = None if hours_per_week is None else Fraction(hours_per_week)
    return Frame(start, months, capacity, None if budget is None else Fraction(budget))


def task(
    id: str,
    *,
    indicator: str = "",
    to: int | None = None,
    hours: Number = 10,
    weeks: int = 4,
    cost: Number = 0,
    fixed: tuple[date, date] | None = None,
) -> Task:
    """An action to schedule; `to` is the level it leads to."""
    return Task(id, indicator, to - 1 if to else None, to, Fraction(hours), weeks, Fraction(cost), fixed)


def toml_sources(of: Edition) -> dict[str, str]:
    """The files of a questionnaire, by name, as a person would write them."""
    structure = of.structure
    files = {"questionnaire.toml": "\n".join(_structure_lines(structure)) + "\n"}
    for language in structure.languages:
        files[f"{language}.toml"] = "\n".join(_text_lines(of.texts[language])) + "\n"
    return files


def _structure_lines(of: Questionnaire) -> Iterator[str]:
    yield from _pairs(id=of.id, version=of.version, levels=of.levels, languages=of.languages, licence=of.licence)
    for part in of.domains:
        yield "\n[[domain]]"
        yield from _pairs(id=part.id, weight=part.weight)
        for each in part.indicators:
            yield "[[domain.indicator]]"
            yield from _pairs(id=each.id, weight=each.weight, core=each.core, key=each.key)
            yield from _pairs(enables=each.enables, references=each.references)
            for one in each.steps:
                yield "[[domain.indicator.step]]"
                yield from _pairs(to=one.to, hours=one.hours, weeks=one.weeks, cost=one.cost)


def _text_lines(of: QuestionnaireText) -> Iterator[str]:
    yield from _pairs(language=of.language, review=of.review, title=of.title, description=of.description)
    yield from _pairs(stages=of.stages)
    for name, part in of.domains.items():
        yield f"\n[domain.{json.dumps(name)}]"
        yield from _pairs(title=part.title, summary=part.summary)
    for name, each in of.indicators.items():
        header = f"indicator.{json.dumps(name)}"
        yield f"\n[{header}]"
        yield from _pairs(title=each.title, question=each.question, why=each.why, levels=each.levels)
        yield from _pairs(evidence=each.evidence, practice=each.practice)
        for one in each.steps:
            yield f"[[{header}.step]]"
            yield from _pairs(to=one.to, title=one.title, do=one.do, sign=one.sign, help=one.help, harm=one.harm)


def _pairs(**values: object) -> Iterator[str]:
    for name, value in values.items():
        shown = decimal_text(value) if isinstance(value, Fraction) else json.dumps(value, ensure_ascii=False)
        yield f"{name} = {shown}"
