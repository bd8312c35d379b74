"""One question on paper: its number in the margin, its levels to tick, and room for proof and words."""

from reportlab.platypus import Flowable

from cso_assess.core.states import Proof
from cso_assess.report.blank.asking import Question
from cso_assess.report.telling import Telling
from cso_assess.report.typesetting.parts import Story, gap, together
from cso_assess.report.typesetting.rows import Look, Row, Rows
from cso_assess.report.typesetting.shapes import TickBox, WritingLine
from cso_assess.report.typesetting.style import colour, page, style
from cso_assess.report.typesetting.text import line, paragraphs, text_width
from cso_assess.wording import proof_words

_QUESTION = Look(rule="line", above=6, below=6)
_LEVEL = Look(rule="", above=0, below=1, gutter=5)
_BOX, _DIGIT = 14, 13
LINE = 21
"""Points from one line for a note to the next."""


class MarginNumber(Flowable):  # type: ignore[misc]  # ReportLab carries no types
    """The number of a question in the margin, beside the first line of what follows; it takes no room."""

    _AWAY = 8

    def __init__(self, number: str) -> None:
        super().__init__()
        self._number = number

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """No room."""
        self.width, self.height = width, 0
        return width, 0

    def draw(self) -> None:
        """Draws the number, its end beside the left edge of the text."""
        face = style("strong")
        self.canv.setFont(face.fontName, face.fontSize)
        self.canv.setFillColor(colour("accent"))
        self.canv.drawRightString(-self._AWAY, -11, line(self._number, "strong", page().side - 2 * self._AWAY))


class Choices(Flowable):  # type: ignore[misc]  # ReportLab carries no types
    """Boxes to tick, each with its words, in as many lines as they need; after the last one perhaps a line to write."""

    _SIDE, _HEIGHT, _AFTER_BOX, _APART = 8.5, 14.5, 5, 14
    _LEAST_LINE = 90

    def __init__(self, label: str, texts: list[str], *, has_line: bool = False) -> None:
        super().__init__()
        self._label, self._texts, self._has_line = label, texts, has_line

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The room that boxes and words take."""
        label = line(self._label, "label", width / 3)
        self._places: list[tuple[float, int, str]] = []
        x, row = text_width(label, "label") + 10 if label else 0.0, 0
        self._label_shown = label
        for text in self._texts:
            shown = line(text, "note", width - self._SIDE - self._AFTER_BOX)
            wide = self._SIDE + self._AFTER_BOX + text_width(shown, "note")
            if x and x + wide > width:
                x, row = 0.0, row + 1
            self._places.append((x, row, shown))
            x += wide + self._APART
        if self._has_line and width - x < self._LEAST_LINE:
            x, row = 0.0, row + 1
        self._line_from = x - self._APART + 5 if self._texts and x else x
        self.width, self.height = width, self._HEIGHT * (row + 1)
        return width, self.height

    def draw(self) -> None:
        """Draws label, boxes, words and line."""
        canvas = self.canv
        canvas.setFillColor(colour("muted"))
        canvas.setFont(style("label").fontName, style("label").fontSize)
        canvas.drawString(0, self._base(0), self._label_shown)
        canvas.setFont(style("note").fontName, style("note").fontSize)
        canvas.setFillColor(colour("ink"))
        canvas.setStrokeColor(colour("muted"))
        for x, row, text in self._places:
            canvas.setLineWidth(0.8)
            canvas.rect(x + 0.5, self._base(row) - 1.2, self._SIDE, self._SIDE, stroke=1, fill=0)
            canvas.drawString(x + self._SIDE + self._AFTER_BOX, self._base(row), text)
        if self._has_line:
            canvas.setLineWidth(0.6)
            canvas.line(self._line_from, 2, self.width, 2)

    def _base(self, row: int) -> float:
        return float(self.height - self._HEIGHT * (row + 1) + 4)


def asked(telling: Telling, question: Question, lines: int = 1) -> Rows:
    """The question with all there is to tick and so many lines for a note, on one page."""
    words = telling.words
    states = [words.tr("we don't know yet"), words.tr("does not apply to us, because")]
    proofs = [proof_words(proof, words) for proof in Proof]
    return together(
        [
            MarginNumber(question.number),
            *paragraphs(question.title, "strong"),
            *paragraphs(question.question, "cell"),
            gap(2),
            *_levels(question),
            Choices("", states, has_line=True),
            Choices(words.tr("Proof"), proofs),
            *_practice(telling, question),
            Choices(words.tr("Note"), [], has_line=True),
            *(WritingLine(room=LINE - 4) for _ in range(lines - 1)),
        ],
        _QUESTION,
    )


def _levels(question: Question) -> Story:
    """A box, the number and the words of each level."""
    widths = (_BOX, _DIGIT, page().width - _BOX - _DIGIT)
    return [
        Rows(
            [
                Row([[TickBox()], paragraphs(str(level), "cell_strong"), paragraphs(said, "small")], widths, _LEVEL)
                for level, said in enumerate(question.levels, 1)
            ]
        )
    ]


def _practice(telling: Telling, question: Question) -> Story:
    """What already works here, with a line to write."""
    words = telling.words
    prompt = question.practice or words.tr("What already works here")
    return [*paragraphs(prompt, "note", language=question.language), WritingLine(room=14)]
