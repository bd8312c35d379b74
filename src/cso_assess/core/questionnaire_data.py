"""Questionnaires as plain data: for storing them, compiling them and telling two of them apart."""

import hashlib
import json
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from cso_assess.core.questionnaire import (
    Domain,
    DomainText,
    Indicator,
    IndicatorText,
    Questionnaire,
    QuestionnaireText,
    Step,
    StepText,
)

Data = dict[str, Any]


def digest(data: Data) -> str:
    """The SHA-256 of plain data, the same whatever the order of its keys."""
    text = json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def structure_data(questionnaire: Questionnaire) -> Data:
    """A questionnaire's structure; numbers as text, so that they stay exact."""
    return {
        "id": questionnaire.id,
        "version": questionnaire.version,
        "levels": questionnaire.levels,
        "languages": list(questionnaire.languages),
        "licence": questionnaire.licence,
        "domains": [
            {
                "id": domain.id,
                "weight": str(domain.weight),
                "indicators": [_indicator_data(indicator) for indicator in domain.indicators],
            }
            for domain in questionnaire.domains
        ],
    }


def structure_from(data: Data) -> Questionnaire:
    """The questionnaire of `structure_data`."""
    return Questionnaire(
        id=data["id"],
        version=data["version"],
        levels=data["levels"],
        languages=tuple(data["languages"]),
        licence=data["licence"],
        domains=tuple(
            Domain(domain["id"], Fraction(domain["weight"]), tuple(map(_indicator_from, domain["indicators"])))
            for domain in data["domains"]
        ),
    )


def structure_hash(questionnaire: Questionnaire) -> str:
    """What tells two structures apart; languages do not count, since texts may be added later."""
    data = structure_data(questionnaire)
    del data["languages"]
    return digest(data)


def text_data(text: QuestionnaireText) -> Data:
    """The texts of one language."""
    return {
        "language": text.language,
        "review": text.review,
        "title": text.title,
        "description": text.description,
        "stages": list(text.stages),
        "domains": {domain: [part.title, part.summary] for domain, part in text.domains.items()},
        "indicators": {indicator: _text_data(part) for indicator, part in text.indicators.items()},
    }


def text_from(data: Data) -> QuestionnaireText:
    """The texts of `text_data`."""
    return QuestionnaireText(
        language=data["language"],
        review=data["review"],
        title=data["title"],
        description=data["description"],
        stages=tuple(data["stages"]),
        domains={domain: DomainText(*part) for domain, part in data["domains"].items()},
        indicators={indicator: _text_from(part) for indicator, part in data["indicators"].items()},
    )


def text_hash(text: QuestionnaireText) -> str:
    """What tells two versions of the texts in one language apart."""
    return digest(text_data(text))


def _indicator_data(indicator: Indicator) -> Data:
    return {
        "id": indicator.id,
        "weight": str(indicator.weight),
        "core": indicator.core,
        "key": indicator.key,
        "enables": list(indicator.enables),
        "references": list(indicator.references),
        "steps": [[step.to, str(step.hours), step.weeks, str(step.cost)] for step in indicator.steps],
    }


def _indicator_from(data: Data) -> Indicator:
    return Indicator(
        id=data["id"],
        weight=Fraction(data["weight"]),
        core=data["core"],
        key=data["key"],
        enables=tuple(data["enables"]),
        references=tuple(data["references"]),
        steps=tuple(Step(to, Fraction(hours), weeks, Fraction(cost)) for to, hours, weeks, cost in data["steps"]),
    )


def _text_data(text: IndicatorText) -> Data:
    return {
        "title": text.title,
        "question": text.question,
        "why": text.why,
        "levels": list(text.levels),
        "evidence": list(text.evidence),
        "practice": text.practice,
        "steps": [[s.to, s.title, list(s.do), s.sign, s.help, s.harm] for s in text.steps],
    }


def _text_from(data: Mapping[str, Any]) -> IndicatorText:
    return IndicatorText(
        title=data["title"],
        question=data["question"],
        why=data["why"],
        levels=tuple(data["levels"]),
        evidence=tuple(data["evidence"]),
        practice=data["practice"],
        steps=tuple(
            StepText(to, title, tuple(do), sign, help_, harm) for to, title, do, sign, help_, harm in data["steps"]
        ),
    )
