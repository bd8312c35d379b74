"""What a round asks, without what was answered: its domains and an organization's own questions, in order."""

from dataclasses import dataclass

from cso_assess.report.telling import Telling


@dataclass(frozen=True)
class Question:
    """One indicator as it stands on paper; `number` is what people call it."""

    number: str
    title: str
    question: str
    levels: tuple[str, ...]
    language: str
    practice: str = ""


@dataclass(frozen=True)
class Part:
    """A domain, or the organization's own questions."""

    title: str
    summary: str
    questions: tuple[Question, ...]


def parts_of(telling: Telling) -> list[Part]:
    """The domains that the round asks, with the indicators of its length; then the organization's own questions."""
    words, text = telling.words, telling.text
    parts = []
    for place, domain in enumerate(telling.questionnaire.domains, 1):
        questions = tuple(_question(telling, each.id) for each in telling.material.assessment.asked_of(domain))
        if questions and domain.id not in telling.material.assessment.left_out:
            title = words.tr("{number}. {title}", number=place, title=text.domains[domain.id].title)
            parts.append(Part(title, text.domains[domain.id].summary, questions))
    return [*parts, *_own(telling)]


def _question(telling: Telling, indicator: str) -> Question:
    text = telling.text.indicators[indicator]
    number = telling.questionnaire.numbers[indicator]
    return Question(number, text.title, text.question, text.levels, telling.language, text.practice)


def _own(telling: Telling) -> list[Part]:
    """The questions that the organization added for itself and still asks."""
    words = telling.words
    asked = [each for each in telling.material.own_indicators if not each.is_withdrawn]
    if not asked:
        return []
    questions = tuple(
        Question(words.tr("own {number}", number=place), each.title, each.question, each.levels, each.language)
        for place, each in enumerate(asked, 1)
    )
    about = words.tr("Our own questions are answered like the others; they do not count in the score.")
    return [Part(words.tr("Our own questions"), about, questions)]
