"""Questionnaires in a hand-over file: the keys of questionnaire.toml and its text files, numbers as text."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from cso_assess.core.numbers import LONGEST_KEPT, decimal_text, exact
from cso_assess.core.parcel import QuestionnairePart
from cso_assess.core.questionnaire import Domain, Indicator, IndicatorText, Questionnaire, QuestionnaireText
from cso_assess.core.questionnaire_data import digest, structure_data, structure_from, text_data, text_from
from cso_assess.core.questionnaire_source import read_structure, read_text
from cso_assess.core.toml_reader import Reader
from cso_assess.errors import Problem
from cso_assess.exchange.handover.refusal import refused

Data = dict[str, Any]

_NUMBERS = ("weight", "hours", "cost")


def questionnaire_data(part: QuestionnairePart) -> Data:
    """A questionnaire as its line holds it."""
    texts = [text_from(dict(each)) for each in part.texts.values()]
    languages = list(dict.fromkeys(each.language for each in texts))
    structure = structure_from({**part.structure, "languages": languages})
    return {"structure": _structure_table(structure), "texts": [_text_table(each) for each in texts]}


def read_questionnaire(structure: object, texts: object, place: str) -> tuple[str, QuestionnairePart, Questionnaire]:
    """The hash of a structure, the questionnaire as it travels, and its structure; checked as in a folder."""
    if not isinstance(structure, dict) or not isinstance(texts, list) or not texts:
        raise refused(place)
    if any(map(_lacks_something, (structure, texts))):
        raise refused(place)
    reader = Reader.on(place, _with_numbers(structure))
    found = read_structure(reader)
    _refuse(reader.problems)
    read = [_read_text(each, found, f"{place}, {number}") for number, each in enumerate(texts, 1)]
    if tuple(dict.fromkeys(each.language for each in read)) != found.languages:
        raise refused(f"{place}, languages")
    data = structure_data(replace(found, languages=()))
    del data["languages"]
    parts = {digest(each): each for each in map(text_data, read)}
    return digest(data), QuestionnairePart(data, parts), found


def _read_text(given: object, structure: Questionnaire, place: str) -> QuestionnaireText:
    language = given.get("language") if isinstance(given, dict) else None
    if not isinstance(given, dict) or not isinstance(language, str) or language not in structure.languages:
        raise refused(place)
    reader = Reader.on(place, given)
    text = read_text(reader, structure, language)
    _refuse(reader.problems)
    return text


def _refuse(problems: tuple[Problem, ...]) -> None:
    if problems:
        raise refused(problems=problems[:20])


def _lacks_something(value: Any) -> bool:
    """Whether there is an empty value anywhere: files of questionnaires know none."""
    if isinstance(value, list):
        return any(map(_lacks_something, value))
    return any(map(_lacks_something, value.values())) if isinstance(value, dict) else value is None


def _with_numbers(value: Any) -> Any:
    """A table whose numbers, which travel as text, are numbers."""
    if isinstance(value, list):
        return [_with_numbers(each) for each in value]
    if not isinstance(value, Mapping):
        return value
    return {
        name: _number(each) if name in _NUMBERS and isinstance(each, str) else _with_numbers(each)
        for name, each in value.items()
    }


def _number(text: str) -> Any:
    return exact(text) if len(text) <= LONGEST_KEPT else None


def _structure_table(of: Questionnaire) -> Data:
    return {
        "id": of.id,
        "version": of.version,
        "levels": of.levels,
        "languages": list(of.languages),
        "licence": of.licence,
        "domain": [_domain_table(each) for each in of.domains],
    }


def _domain_table(of: Domain) -> Data:
    return {
        "id": of.id,
        "weight": decimal_text(of.weight),
        "indicator": [_indicator_table(each) for each in of.indicators],
    }


def _indicator_table(of: Indicator) -> Data:
    return {
        "id": of.id,
        "weight": decimal_text(of.weight),
        "core": of.core,
        "key": of.key,
        "enables": list(of.enables),
        "references": list(of.references),
        "step": [
            {"to": each.to, "hours": decimal_text(each.hours), "weeks": each.weeks, "cost": decimal_text(each.cost)}
            for each in of.steps
        ],
    }


def _text_table(of: QuestionnaireText) -> Data:
    return {
        "language": of.language,
        "review": of.review,
        "title": of.title,
        "description": of.description,
        "stages": list(of.stages),
        "domain": {name: {"title": each.title, "summary": each.summary} for name, each in of.domains.items()},
        "indicator": {name: _indicator_text_table(each) for name, each in of.indicators.items()},
    }


def _indicator_text_table(of: IndicatorText) -> Data:
    return {
        "title": of.title,
        "question": of.question,
        "why": of.why,
        "levels": list(of.levels),
        "evidence": list(of.evidence),
        "practice": of.practice,
        "step": _step_tables(of),
    }


def _step_tables(of: IndicatorText) -> Iterable[Data]:
    return [
        {"to": s.to, "title": s.title, "do": list(s.do), "sign": s.sign, "help": s.help, "harm": s.harm}
        for s in of.steps
    ]
