"""The score sheet: every question in one line with boxes for its levels, for each participant and without a name."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.platypus import Flowable, PageBreak

from cso_assess.report.blank.asking import Part, Question
from cso_assess.report.blank.question import Choices
from cso_assess.report.telling import Telling
from cso_assess.report.typesetting.parts import Story, bookmark, gap
from cso_assess.report.typesetting.style import colour, page, style
from cso_assess.report.typesetting.text import line, paragraphs, text_width

ROW = 16
_NUMBER = 20
_PITCH = 11.5
_SIDE = 10
_APART = 11
_LEAST_SIZE = 0.9
"""A text that is a little too long for its place is drawn smaller by so much at most."""

_ROOM_ABOVE = 112
"""Points for the title and what is said under it."""


@dataclass(frozen=True)
class Line:
    """A line of the sheet: a domain, or a question with so many levels."""

    text: str
    number: str = ""
    levels: int = 0


class ScoreGrid(Flowable):  # type: ignore[misc]  # ReportLab carries no types
    """Two columns of questions, each with a box for every level, for "don't know" and for "does not apply"."""

    def __init__(self, columns: Sequence[Sequence[Line]], levels: int) -> None:
        super().__init__()
        self._columns, self._levels = columns, levels

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The whole width, and a row for each line of the longer column."""
        self.width, self.height = width, ROW * max(len(column) for column in self._columns)
        return width, self.height

    def draw(self) -> None:
        """Draws both columns."""
        wide = (self.width - _APART) / 2
        for place, column in enumerate(self._columns):
            for number, each in enumerate(column, 1):
                self._draw_line(each, place * (wide + _APART), wide, self.height - number * ROW)

    def _draw_line(self, each: Line, left: float, wide: float, bottom: float) -> None:
        canvas, kind = self.canv, "tiny" if each.number else "label"
        before = _NUMBER if each.number else 0
        room = wide - before - (self._boxes_width + 2 if each.number else 0)
        canvas.setFillColor(colour("ink"))
        shown = line(each.text, kind, room / _LEAST_SIZE)
        canvas.setFont(style(kind).fontName, style(kind).fontSize * min(1, room / max(text_width(shown, kind), 1)))
        canvas.drawString(left + before, bottom + 4.7, shown)
        canvas.setStrokeColor(colour("line" if each.number else "muted"))
        canvas.setLineWidth(0.5)
        canvas.line(left, bottom, left + wide, bottom)
        if each.number:
            canvas.setFont(style("label").fontName, style("label").fontSize)
            canvas.drawString(left, bottom + 4.7, line(each.number, "label", _NUMBER - 2))
            self._draw_boxes(each, left + wide - self._boxes_width, bottom + (ROW - _SIDE) / 2)

    def _draw_boxes(self, each: Line, left: float, bottom: float) -> None:
        """A box for each level, then one for "don't know" and one for "does not apply", with its sign in it."""
        canvas = self.canv
        canvas.setStrokeColor(colour("muted"))
        canvas.setLineWidth(0.7)
        canvas.setFont(style("tiny").fontName, style("tiny").fontSize)
        canvas.setFillColor(colour("muted"))
        signs = [str(level) for level in range(1, each.levels + 1)] + [""] * (self._levels - each.levels) + ["?", "–"]
        for place, sign in enumerate(signs):
            if sign:
                x = left + _PITCH * (place + 1) - _SIDE
                canvas.rect(x, bottom, _SIDE, _SIDE, stroke=1, fill=0)
                canvas.drawCentredString(x + _SIDE / 2, bottom + 2.4, sign)

    @property
    def _boxes_width(self) -> float:
        return _PITCH * (self._levels + 2)


def score_sheet(telling: Telling, parts: Sequence[Part]) -> Story:
    """The sheet to be copied for everybody who takes part; it goes on over as many pages as it needs."""
    words = telling.words
    title = words.tr("Score sheet")
    levels = max((len(each.levels) for part in parts for each in part.questions), default=telling.levels)
    per_column = int((page().height - _ROOM_ABOVE) / ROW)
    lines = _lines(parts)
    story: Story = []
    while lines or not story:
        left, lines = _column(lines, per_column)
        right, lines = _column(lines, per_column)
        story += [*([PageBreak()] if story else []), *paragraphs(title, "title")]
        story += [bookmark(title, 0), *_about(telling), gap(4)]
        story.append(ScoreGrid((left, right), levels))
    return story


def _about(telling: Telling) -> Story:
    """How the sheet is filled, and what a person may tell of herself."""
    words = telling.words
    how = words.tr(
        "One for each of us, without a name, before we talk. Tick one box in each line: the level, “?” for “we don't"
        " know yet”, or “–” for “does not apply to us”."
    )
    roles = [words.tr("board"), words.tr("staff"), words.tr("volunteer"), words.tr("member")]
    people = [words.tr("woman"), words.tr("man"), words.tr("to 29"), words.tr("30–49"), words.tr("50 and more")]
    only = words.tr("Only where five or more of us take part, and only if you like:")
    return [
        *paragraphs(how, "cell"),
        gap(4),
        *paragraphs(only, "note"),
        Choices("", roles),
        Choices("", people),
    ]


def _lines(parts: Sequence[Part]) -> list[Line]:
    return [each for part in parts for each in (Line(part.title), *map(_line, part.questions))]


def _line(question: Question) -> Line:
    return Line(question.title, question.number, len(question.levels))


def _column(lines: list[Line], most: int) -> tuple[list[Line], list[Line]]:
    """As many lines as a column has room for, never ending with a domain, and the rest."""
    end = min(most, len(lines))
    while 1 < end < len(lines) and not lines[end - 1].number:
        end -= 1
    return lines[:end], lines[end:]
