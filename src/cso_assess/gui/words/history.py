"""What the history page says of rounds and of the way that scores went."""

from cso_assess.core.questionnaire import QuestionnaireText
from cso_assess.core.summary import RoundSummary
from cso_assess.gui.charts.trend import TrendPoint
from cso_assess.gui.readings import History
from cso_assess.i18n import Words
from cso_assess.wording import confidence_words, status_words


def round_name(words: Words, summary: RoundSummary) -> str:
    """A round as lists call it."""
    return words.tr("Round {number} · {month}", number=summary.number, month=words.month_year(summary.date))


def round_detail(words: Words, summary: RoundSummary) -> str:
    """How a round stands, how much of it is answered, and how well that is proven."""
    parts = [
        status_words(summary.status, words),
        words.tr("{answered} of {asked} answers", answered=summary.answered, asked=summary.asked),
    ]
    if summary.confidence is not None and summary.score is not None:
        parts.append(words.tr("confidence {band}", band=confidence_words(summary.confidence, words)))
    return " · ".join(parts)


def round_figure(words: Words, summary: RoundSummary) -> str:
    """The score of a round; a dash without one."""
    return words.tr("–") if summary.score is None else words.number(summary.score)


def trend_points(words: Words, history: History, domain: str) -> list[TrendPoint]:
    """The rounds as points: of the overall score, or of one domain."""
    return [
        TrendPoint(
            label=words.short_month_year(each.date),
            score=_score(each, domain),
            text="" if (score := _score(each, domain)) is None else words.number(score),
            is_open=each.is_open,
        )
        for each in history.rounds
    ]


def measures(words: Words, history: History, text: QuestionnaireText) -> list[tuple[str, str]]:
    """What the trend can show: the overall score, and each domain that some round scored."""
    scored = {part.id for each in history.rounds for part in each.domains if part.score is not None}
    domains = [(id, domain.title) for id, domain in text.domains.items() if id in scored]
    return [("", words.tr("Overall level (self-assessed)")), *domains]


def _score(summary: RoundSummary, domain: str) -> float | None:
    if not domain:
        return summary.score
    return next((part.score for part in summary.domains if part.id == domain), None)
