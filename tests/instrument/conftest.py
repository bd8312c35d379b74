import tomllib
from collections.abc import Iterator

import pytest

from cso_assess.core.questionnaire import Edition, IndicatorText, QuestionnaireText
from cso_assess.core.questionnaire_source import read_edition
from cso_assess.paths import resource

FOLDER = resource("questionnaires", "women-cso-capacity")


@pytest.fixture(scope="session")
def shipped() -> Edition:
    sources = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.glob("*.toml")}
    edition, problems = read_edition(sources)
    assert edition, "\n".join(map(str, problems))
    return edition


@pytest.fixture(scope="session")
def glossary() -> dict[str, dict[str, object]]:
    terms: dict[str, dict[str, object]] = tomllib.loads((FOLDER / "glossary.toml").read_text(encoding="utf-8"))["term"]
    return terms


def texts_of(part: IndicatorText) -> Iterator[str]:
    """Every text of an indicator in one language."""
    yield from (part.title, part.question, part.why, *part.levels, *part.evidence, part.practice)
    for step in part.steps:
        yield from (step.title, *step.do, step.sign, step.help, step.harm)


def all_texts(text: QuestionnaireText) -> Iterator[str]:
    """Every text of a questionnaire in one language."""
    yield from (text.title, text.description, *text.stages)
    for domain in text.domains.values():
        yield from (domain.title, domain.summary)
    for part in text.indicators.values():
        yield from texts_of(part)
