"""What the bars of a line of time mean: each kind drawn as it is, with its words beside it."""

from collections.abc import Sequence
from datetime import date
from enum import Enum

from reportlab.platypus import Flowable

from cso_assess.report.typesetting.style import colour, style
from cso_assess.report.typesetting.text import line, text_width
from cso_assess.report.typesetting.timeline import BAR, Stretch, draw_bar, draw_hatched

_BAR_WIDTH = 22
_AFTER_BAR = 6
_APART = 16
_HEIGHT = 19


class Sign(Enum):
    """A kind of bar, by what is special about it: how much is done, whether it is fixed, whether it is overdue."""

    DONE = (1.0, False, False)
    LEFT = (0.0, False, False)
    OVERDUE = (0.4, False, True)
    FIXED = (0.0, True, False)
    OVER = ()


class TimeKey(Flowable):  # type: ignore[misc]  # ReportLab carries no types
    """Signs with their words, in as many lines as they need."""

    def __init__(self, entries: Sequence[tuple[Sign, str]]) -> None:
        super().__init__()
        self._entries = entries

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The room that signs and words take."""
        self._places: list[tuple[float, int, Sign, str]] = []
        x, row = 0.0, 0
        for sign, text in self._entries:
            shown = line(text, "note", width - _BAR_WIDTH - _AFTER_BAR)
            wide = _BAR_WIDTH + _AFTER_BAR + text_width(shown, "note")
            if x and x + wide > width:
                x, row = 0.0, row + 1
            self._places.append((x, row, sign, shown))
            x += wide + _APART
        self.width, self.height = width, _HEIGHT * (row + 1)
        return width, self.height

    def draw(self) -> None:
        """Draws each sign and its words."""
        canvas = self.canv
        for x, row, sign, text in self._places:
            bottom = self.height - _HEIGHT * (row + 1) + 4
            _draw_sign(canvas, sign, x, bottom)
            canvas.setFont(style("note").fontName, style("note").fontSize)
            canvas.setFillColor(colour("ink"))
            canvas.drawString(x + _BAR_WIDTH + _AFTER_BAR, bottom + 2.5, text)


def _draw_sign(canvas: object, sign: Sign, left: float, bottom: float) -> None:
    if sign is Sign.OVER:
        draw_hatched(canvas, left, bottom, _BAR_WIDTH, BAR)
        return
    done, is_fixed, is_overdue = sign.value
    draw_bar(canvas, left, bottom, _BAR_WIDTH, Stretch(date.min, date.min, done, is_fixed, is_overdue))
