"""What the history page says of rounds and of the way between two of them."""

from dataclasses import replace
from fractions import Fraction

from cso_assess.core.plan import action_text
from cso_assess.core.questionnaire import QuestionnaireText
from cso_assess.core.states import Progress
from cso_assess.core.summary import RoundSummary
from cso_assess.gui.charts.trend import TrendPoint
from cso_assess.gui.readings import Compared, History
from cso_assess.gui.result_words import signed
from cso_assess.gui.widgets.scale_rows import ScaleLine
from cso_assess.i18n import Words
from cso_assess.wording import confidence_words, progress_words, status_words


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
            label=words.tr("{month} {year}", month=words.month(each.date), year=each.date.year),
            score=_score(each, domain),
            text="" if (score := _score(each, domain)) is None else words.number(score),
            is_open=each.is_open,
        )
        for each in history.rounds
    ]


class ComparisonWords:
    """The sentences and rows of two rounds side by side in one language."""

    def __init__(self, words: Words, compared: Compared) -> None:
        self._words = words
        self._compared = compared
        self._text = compared.edition.text(words.language)
        self._numbers = compared.after.questionnaire.numbers

    def overall(self) -> str:
        """The overall score before and after, with the change."""
        words, change = self._words, self._compared.comparison.overall
        if change.before is None or change.after is None or change.change is None:
            return ""
        return words.tr(
            "Overall: {before} before, {after} after ({change})",
            before=words.number(change.before),
            after=words.number(change.after),
            change=signed(words, change.change),
        )

    def domains(self) -> list[ScaleLine]:
        """A row for each domain of the later round."""
        comparison = self._compared.comparison
        return [
            self._line(id, self._text.domains[id].title, change.before, change.after)
            for id, change in comparison.domains
        ]

    def indicators(self, domain: str) -> list[ScaleLine]:
        """The indicators of a domain; of all domains, those that changed."""
        lines = []
        for each in self._compared.comparison.indicators:
            is_shown = self._domain_of(each.id) == domain if domain else each.before != each.after
            if is_shown:
                line = self._line(each.id, self._name(each.id), Fraction(each.before), Fraction(each.after), places=0)
                lines.append(self._with_look_back(line, each.look_back))
        return lines

    def indicators_heading(self, domain: str, shown: int) -> str:
        """What the rows of indicators are."""
        words = self._words
        if domain:
            return self._text.domains[domain].title
        common = len(self._compared.comparison.indicators)
        return words.tr("{changed} of {common} shared indicators changed", changed=shown, common=common)

    def left_out(self) -> str:
        """The indicators that only one of the rounds scored; empty when there are none."""
        words = self._words
        left_out = self._compared.comparison.left_out
        if not left_out:
            return ""
        named = "; ".join(self._name(indicator) for indicator in left_out)
        return words.tr("Left out, because only one of the two rounds scored them: {indicators}", indicators=named)

    def done(self) -> str:
        """The actions of the earlier round's plan that people worked on, one a line; empty without any."""
        words, plan = self._words, self._compared.plan
        if plan is None:
            return ""
        text = self._compared.before_edition.text(words.language)
        return "\n".join(
            words.tr("{title}: {status}", title=action_text(action, text).title, status=progress_words(status, words))
            for action in plan.actions
            if (status := action.status) is not Progress.NOT_STARTED
        )

    def _line(
        self, id: str, title: str, before: Fraction | None, after: Fraction | None, *, places: int = 1
    ) -> ScaleLine:
        words = self._words
        if before is None or after is None:
            spoken = words.tr("{name}: nothing that both rounds scored.", name=title)
            return ScaleLine(id, title, after, before, words.tr("–"), "", "", False, spoken)
        was, is_now = words.number(before, places), words.number(after, places)
        spoken = words.tr("{name}: {before} before, {after} after.", name=title, before=was, after=is_now)
        return ScaleLine(
            id=id,
            title=title,
            now=after,
            before=before,
            figure=is_now,
            note=words.tr("was {before}", before=was),
            remark=signed(words, after - before, places),
            is_warning=after < before,
            spoken=spoken,
        )

    def _with_look_back(self, line: ScaleLine, look_back: int | None) -> ScaleLine:
        """The row with how people see the earlier round today, where they said so."""
        words = self._words
        if look_back is None:
            return line
        note = words.tr("{note}, seen today {level}", note=line.note, level=look_back)
        return replace(line, note=note)

    def _name(self, indicator: str) -> str:
        words = self._words
        text, numbers = self._text, self._numbers
        if indicator not in numbers:
            text = self._compared.before_edition.text(words.language)
            numbers = self._compared.before.questionnaire.numbers
        return words.tr("{number} {title}", number=numbers[indicator], title=text.indicators[indicator].title)

    def _domain_of(self, indicator: str) -> str:
        return self._compared.after.questionnaire.domain_of[indicator].id


def measures(words: Words, history: History, text: QuestionnaireText) -> list[tuple[str, str]]:
    """What the trend can show: the overall score, and each domain that some round scored."""
    scored = {part.id for each in history.rounds for part in each.domains if part.score is not None}
    domains = [(id, domain.title) for id, domain in text.domains.items() if id in scored]
    return [("", words.tr("Overall level (self-assessed)")), *domains]


def _score(summary: RoundSummary, domain: str) -> float | None:
    if not domain:
        return summary.score
    return next((part.score for part in summary.domains if part.id == domain), None)
