"""The filled questionnaire: every asked indicator with its answer, domain by domain, and the questions of our own."""

from collections.abc import Callable

from cso_assess.core.own_indicator import OwnIndicator
from cso_assess.core.questionnaire import Domain, Indicator
from cso_assess.core.scoring import DomainScore
from cso_assess.report.answer_rows import Asked, answer_row
from cso_assess.report.standing import named, score_before
from cso_assess.report.telling import Telling
from cso_assess.report.typesetting.charts import LevelBar
from cso_assess.report.typesetting.parts import Story, heading, section, table
from cso_assess.report.typesetting.rows import Look, Row, Rows
from cso_assess.report.typesetting.style import columns
from cso_assess.report.typesetting.text import paragraphs
from cso_assess.wording import confidence_words

Further = Callable[[str], Story]
"""What else is told below the answer to an indicator."""

_BAND = Look(ground="quiet", rule="", above=7, below=7, left=10)


def nothing_further(_indicator: str) -> Story:
    """Below an answer there is nothing else to tell."""
    return []


def answers_by_domain(telling: Telling, further: Further = nothing_further, *, depth: int = 0) -> Story:
    """Every listed domain with its answers, then the questions of our own and what was left out.

    `depth` is that of a domain in the outline.
    """
    scores = {each.id: each for each in telling.material.scorecard.domains}
    story = [
        piece
        for domain in telling.material.assessment.domains
        for piece in _domain(telling, domain, scores[domain.id], further, depth)
    ]
    return [*story, *_own(telling, depth), *_left_out(telling, depth)]


def _domain(telling: Telling, domain: Domain, score: DomainScore, further: Further, depth: int) -> Story:
    assessment = telling.material.assessment
    asked = assessment.asked_of(domain)
    if not asked:
        return []
    given = [each for each in asked if assessment.answer(each.id).is_answered]
    missing = [each for each in asked if not assessment.answer(each.id).is_answered]
    rows = [_answer(telling, each, further, depth + 1) for each in given]
    story = [_band(telling, score), *rows, *_unanswered(telling, missing)]
    first = rows[0].beginning if rows else 0
    return section(_domain_title(telling, domain), story, depth=depth, room=first)


def _domain_title(telling: Telling, domain: Domain) -> str:
    words = telling.words
    number = telling.questionnaire.domains.index(domain) + 1
    return words.tr("{number}. {title}", number=number, title=telling.domain(domain.id))


def _band(telling: Telling, score: DomainScore) -> Rows:
    """Score, stage, confidence and how much is answered, on one coloured band."""
    words = telling.words
    answered = words.tr("{answered} of {asked} answered", answered=score.answered, asked=score.asked)
    said = paragraphs(answered, "cell", language=words.language)
    if score.score is None or score.stage is None or score.confidence is None:
        nothing = paragraphs(words.tr("nothing scored"), "cell_strong", language=words.language)
        return Rows([Row([nothing, said], columns(6, 6), _BAND)])
    stage = words.tr(
        "{score} · {stage}, self-assessed", score=words.number(score.score), stage=telling.stage(score.stage)
    )
    band = words.tr("confidence {band}", band=confidence_words(score.confidence, words))
    cells = [
        paragraphs(stage, "cell_strong", language=words.language),
        [LevelBar(score.score, score_before(telling, score.id), telling.levels)],
        paragraphs(band, "cell", language=words.language),
        said,
    ]
    return Rows([Row(cells, columns(3.9, 2.5, 3.1, 2.5), _BAND)])


def _answer(telling: Telling, indicator: Indicator, further: Further, depth: int) -> Rows:
    answer, text = telling.material.assessment.answer(indicator.id), telling.text.indicators[indicator.id]
    title = telling.indicator(indicator.id)
    asked = Asked(title, text.question, text.levels, telling.language, indicator.key)
    return answer_row(telling, asked, answer, further(indicator.id), depth=depth)


def _unanswered(telling: Telling, missing: list[Indicator]) -> Story:
    words = telling.words
    rows = [
        [
            named(telling, each.id),
            paragraphs(telling.text.indicators[each.id].question, "cell", language=telling.language),
        ]
        for each in missing
    ]
    head = (words.tr("Indicator"), words.tr("Question"))
    told = table(head, rows, columns(4.4, 7.6), words.language)
    return heading(words.tr("Not answered yet"), told, bookmark=None) if told else []


def _own(telling: Telling, depth: int) -> Story:
    """The questions that the organization added, with their answers."""
    words, own = telling.words, telling.material.own_indicators
    if not own:
        return []
    about = words.tr("We asked ourselves these questions too. They are ours alone and count in no score.")
    rows = [_own_answer(telling, each, depth + 1) for each in own]
    return section(words.tr("Our own questions"), [*paragraphs(about, "text"), *rows], depth=depth)


def _own_answer(telling: Telling, indicator: OwnIndicator, depth: int) -> Rows:
    asked = Asked(indicator.title, indicator.question, indicator.levels, indicator.language)
    answer = telling.material.assessment.answer(indicator.reference)
    return answer_row(telling, asked, answer, [], depth=depth)


def _left_out(telling: Telling, depth: int) -> Story:
    """The domains that the round does not ask, with the reasons."""
    words = telling.words
    rows = [
        [paragraphs(telling.domain(domain), "cell_strong", language=telling.language), paragraphs(reason, "cell")]
        for domain, reason in telling.left_out
    ]
    head = (words.tr("Domain"), words.tr("Why"))
    told = table(head, rows, columns(4.4, 7.6), words.language)
    return section(words.tr("What this round leaves out"), told, depth=depth) if told else []
