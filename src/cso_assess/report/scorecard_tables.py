"""The scorecard as tables: as a workbook with every answer, as separated values, and as a part of the plan."""

from collections.abc import Iterator
from datetime import date

from cso_assess.core.assessment import Answer
from cso_assess.core.scoring import DomainScore, Overall
from cso_assess.core.states import State
from cso_assess.i18n import Words
from cso_assess.office.sheets import SCORE, SHARE, Column, Sheet, Value, separated, workbook
from cso_assess.report.material import Material
from cso_assess.report.telling import Telling
from cso_assess.wording import confidence_words, proof_words


def scorecard_workbook(material: Material, words: Words, today: date) -> bytes:
    """The scores of a round and the level of every indicator as .xlsx."""
    telling = Telling(material, words, today)
    title = words.tr("Summary: {organization}", organization=material.profile.name)
    return workbook((standing_sheet(telling), levels_sheet(telling)), title, words, today)


def scorecard_values(material: Material, words: Words, today: date) -> bytes:
    """The scores of a round as separated values: each domain, and all of them together."""
    return separated(standing_sheet(Telling(material, words, today)), words)


def standing_sheet(telling: Telling) -> Sheet:
    """Score, stage and confidence of every domain and of all together."""
    words = telling.words
    columns = (
        Column(words.tr("Domain"), 44),
        Column(words.tr("Score, self-assessed"), 14, SCORE),
        Column(words.tr("Score of the round before"), 14, SCORE),
        Column(words.tr("Stage"), 18),
        Column(words.tr("Confidence"), 14),
        Column(words.tr("Confidence, 0 to 1"), 14, SHARE),
        Column(words.tr("Lowest level"), 12),
        Column(words.tr("Answered"), 12),
        Column(words.tr("Asked"), 12),
        Column(words.tr("Key indicators at level 1"), 44),
    )
    card, before = telling.material.scorecard, telling.material.before_scorecard
    earlier = {part.id: part.score for part in before.domains} if before else {}
    rows = [
        (telling.domain(part.id), part.score, earlier.get(part.id), *_judged(telling, part, part.floor))
        for part in card.domains
    ]
    floors = [part.floor for part in card.domains if part.floor is not None]
    whole = _judged(telling, card.overall, min(floors, default=None))
    rows.append((words.tr("All domains"), card.overall.score, before.overall.score if before else None, *whole))
    return Sheet(words.tr("Where we stand"), columns, rows, _about(telling))


def levels_sheet(telling: Telling) -> Sheet:
    """The level and the proof of every asked indicator."""
    words = telling.words
    columns = (
        Column(words.tr("Number"), 9),
        Column(words.tr("Indicator"), 44),
        Column(words.tr("Domain"), 36),
        Column(words.tr("Key"), 8),
        Column(words.tr("Level"), 9),
        Column(words.tr("Level of the round before"), 12),
        Column(words.tr("Answer"), 18),
        Column(words.tr("Proof"), 20),
    )
    return Sheet(words.tr("Answers"), columns, list(_level_rows(telling)), kept=2)


def _judged(telling: Telling, part: DomainScore | Overall, floor: int | None) -> tuple[Value, ...]:
    """What follows the score in a row, the same for a domain and for all of them."""
    words = telling.words
    return (
        "" if part.stage is None else telling.stage(part.stage),
        "" if part.confidence is None else confidence_words(part.confidence, words),
        part.confidence,
        floor,
        part.answered,
        part.asked,
        "; ".join(telling.indicator(each) for each in part.held_by),
    )


def _about(telling: Telling) -> list[str]:
    """Whose scores these are, and what a reader must know of them."""
    words, material = telling.words, telling.material
    about = words.tr(
        "{organization}: round {number}, {date}",
        organization=material.profile.name,
        number=material.assessment.number,
        date=words.date(material.assessment.date),
    )
    scale = words.tr("All scores are self-assessed, on a scale from 1 to {levels}.", levels=telling.levels)
    return [about, scale, *telling.notices()]


def _level_rows(telling: Telling) -> Iterator[tuple[Value, ...]]:
    words, assessment, before = telling.words, telling.material.assessment, telling.material.before
    for domain in assessment.domains:
        for indicator in assessment.asked_of(domain):
            answer = assessment.answer(indicator.id)
            yield (
                telling.questionnaire.numbers[indicator.id],
                telling.title(indicator.id),
                telling.domain(domain.id),
                words.tr("key") if indicator.key else "",
                answer.level,
                before.answer(indicator.id).level if before else None,
                _state(answer, words),
                proof_words(answer.proof, words) if answer.level is not None else "",
            )


def _state(answer: Answer, words: Words) -> str:
    """Whether there is an answer, and of what kind."""
    return {
        State.SCORED: words.tr("scored"),
        State.NOT_APPLICABLE: words.tr("not applicable"),
        State.DONT_KNOW: words.tr("not known yet"),
        State.UNANSWERED: words.tr("not answered"),
    }[answer.state]
