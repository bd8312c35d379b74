"""How the scores went over all rounds: a line, and a table of rounds and domains."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from math import ceil

from reportlab.platypus import Flowable

from cso_assess.core.assessment import Assessment
from cso_assess.core.geometry import trend_places
from cso_assess.core.scoring import Scorecard
from cso_assess.report.telling import Telling
from cso_assess.report.typesetting.charts import draw_now
from cso_assess.report.typesetting.parts import Story, gap, heading, section, table
from cso_assess.report.typesetting.rows import Cell, Look
from cso_assess.report.typesetting.style import colour, columns, page, style
from cso_assess.report.typesetting.text import paragraphs, text_width
from cso_assess.wording import confidence_words, length_words

MOST_COLUMNS = 12
"""So many rounds stand beside each other; of more, the first and the latest do."""

TREND_HEIGHT = 210

_TIGHT = Look(above=4.5, below=4.5, gutter=8)
_NUMBER_WIDTH = 46


@dataclass(frozen=True)
class Point:
    """A round in the line: its score (None without one), and what stands above and below its place."""

    score: Fraction | None
    figure: str
    number: str
    month: str


class TrendLine(Flowable):  # type: ignore[misc]  # ReportLab carries no types
    """The scores of rounds as a line over the levels, oldest at the left; a round without a score leaves a gap."""

    _LEFT, _RIGHT, _BELOW, _ABOVE = 26, 22, 30, 14
    _APART = 8

    def __init__(self, points: Sequence[Point], levels: int) -> None:
        super().__init__()
        self._points, self._levels = points, levels

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The whole width and the height of a chart."""
        self.width, self.height = width, TREND_HEIGHT
        return width, self.height

    def draw(self) -> None:
        """Draws the levels, the line, and the figures that have room."""
        high = self.height - self._BELOW - self._ABOVE
        wide = self.width - self._LEFT - self._RIGHT
        shares = trend_places([point.score for point in self._points], self._levels)
        columns_of = [self._LEFT + wide * share for share in self._shares()]
        places = [
            None if share is None else (x, self._BELOW + high * (1 - share[1]))
            for x, share in zip(columns_of, shares, strict=True)
        ]
        self._draw_levels(high)
        self._draw_line(places)
        self._draw_figures(columns_of, places)

    def _shares(self) -> list[float]:
        last = len(self._points) - 1
        return [place / last if last else 0.5 for place in range(last + 1)]

    def _draw_levels(self, high: float) -> None:
        canvas = self.canv
        canvas.setFont(style("label").fontName, style("label").fontSize)
        for level in range(1, self._levels + 1):
            y = self._BELOW + high * (level - 1) / (self._levels - 1)
            canvas.setStrokeColor(colour("handle"))
            canvas.setLineWidth(0.6)
            canvas.line(12, y, self.width, y)
            canvas.setFillColor(colour("muted"))
            canvas.drawString(0, y - 3, str(level))

    def _draw_line(self, places: Sequence[tuple[float, float] | None]) -> None:
        canvas = self.canv
        canvas.setStrokeColor(colour("accent"))
        canvas.setLineWidth(1.8)
        for first, following in pairwise(places):
            if first and following:
                canvas.line(*first, *following)
        for place in places:
            if place:
                draw_now(canvas, *place, 3.8)

    def _draw_figures(self, columns_of: Sequence[float], places: Sequence[tuple[float, float] | None]) -> None:
        """Scores above their points, numbers and months below, as many as do not touch each other."""
        canvas, step = self.canv, self._step(columns_of)
        last = len(self._points) - 1
        for number, (x, place, point) in enumerate(zip(columns_of, places, self._points, strict=True)):
            if (last - number) % step:
                continue
            canvas.setFillColor(colour("ink"))
            canvas.setFont(style("cell_strong").fontName, style("cell_strong").fontSize)
            if place:
                canvas.drawCentredString(x, place[1] + 8, point.figure)
            canvas.drawCentredString(x, self._BELOW - 16, point.number)
            canvas.setFillColor(colour("muted"))
            canvas.setFont(style("label").fontName, style("label").fontSize)
            canvas.drawCentredString(x, self._BELOW - 28, point.month)

    def _step(self, columns_of: Sequence[float]) -> int:
        if len(columns_of) < 2:
            return 1
        widest = max(text_width(point.month, "label") for point in self._points) + self._APART
        return max(ceil(widest / (columns_of[1] - columns_of[0])), 1)


def rounds_of(telling: Telling) -> list[tuple[Assessment, Scorecard]]:
    """All comparable rounds with their scores, this one last."""
    material = telling.material
    before = [(each.assessment, each.scorecard) for each in material.earlier]
    return [*before, (material.assessment, material.scorecard)]


def trend_line(telling: Telling) -> Story:
    """The overall score of every round, as the round gave it."""
    words = telling.words
    points = [
        Point(
            card.overall.score,
            "" if card.overall.score is None else words.number(card.overall.score),
            str(assessment.number),
            assessment.date.strftime("%m.%Y"),
        )
        for assessment, card in rounds_of(telling)
    ]
    caption = words.tr(
        "The overall score of each round, self-assessed, on a scale from 1 to {levels}; below it the number and the"
        " month of the round.",
        levels=telling.levels,
    )
    return [TrendLine(points, telling.levels), gap(4), *paragraphs(caption, "note")]


def round_by_round(telling: Telling) -> Story:
    """Every round in a row of its own, and every domain over the rounds."""
    words = telling.words
    caution = words.tr(
        "Here every score is the one that its round gave. Where two rounds asked different questions, these numbers"
        " compare only roughly."
    )
    story = [*paragraphs(caution, "text"), gap(6), *_round_table(telling)]
    return section(words.tr("Round by round"), [*story, *_domain_matrix(telling)])


def _round_table(telling: Telling) -> Story:
    words = telling.words
    head = (
        words.tr("Round"),
        words.tr("Date"),
        words.tr("Questions"),
        words.tr("Answered"),
        words.tr("Score"),
        words.tr("Stage"),
        words.tr("Confidence"),
    )
    rows = [_round_row(telling, assessment, card) for assessment, card in rounds_of(telling)]
    return table(head, rows, columns(1, 2.5, 2.2, 1.6, 0.9, 2.1, 1.7), words.language, look=_TIGHT)


def _round_row(telling: Telling, assessment: Assessment, card: Scorecard) -> list[Cell]:
    words, overall = telling.words, card.overall
    answered = words.tr("{answered} of {asked}", answered=overall.answered, asked=overall.asked)
    row: list[Cell] = [
        paragraphs(str(assessment.number), "cell_strong"),
        paragraphs(words.date(assessment.date), "cell"),
        paragraphs(length_words(assessment.length, words), "cell", language=words.language),
        paragraphs(answered, "cell"),
    ]
    if overall.score is None or overall.stage is None or overall.confidence is None:
        return [*row, [], paragraphs(words.tr("nothing scored"), "cell", language=words.language), []]
    return [
        *row,
        paragraphs(words.number(overall.score), "cell_strong"),
        paragraphs(telling.stage(overall.stage), "cell", language=telling.language),
        paragraphs(confidence_words(overall.confidence, words), "cell", language=words.language),
    ]


def _domain_matrix(telling: Telling) -> Story:
    """The score of each domain in every round that has a column."""
    words = telling.words
    rounds = rounds_of(telling)
    shown = rounds if len(rounds) <= MOST_COLUMNS else [rounds[0], *rounds[1 - MOST_COLUMNS :]]
    narrow = min(_NUMBER_WIDTH, page().width * 0.66 / len(shown))
    widths = (page().width - narrow * len(shown), *(narrow for _ in shown))
    head = (words.tr("Domain"), *(str(assessment.number) for assessment, _ in shown))
    rows = [
        [
            paragraphs(telling.domain(domain.id), "cell", language=telling.language),
            *(_score_cell(telling, card, domain.id) for _, card in shown),
        ]
        for domain in telling.questionnaire.domains
    ]
    note = words.tr("Each column is a round. A dash: nothing was scored there.")
    if len(shown) < len(rounds):
        note = words.tr(
            "Each column is a round: the first and the latest %n. A dash: nothing was scored there.",
            "",
            MOST_COLUMNS - 1,
        )
    content = [*paragraphs(note, "note"), gap(4), *table(head, rows, widths, words.language, look=_TIGHT)]
    return heading(words.tr("The domains over the rounds"), content)


def _score_cell(telling: Telling, card: Scorecard, domain: str) -> Cell:
    score = next((part.score for part in card.domains if part.id == domain), None)
    return paragraphs("–" if score is None else telling.words.number(score), "cell_strong" if score else "cell")
