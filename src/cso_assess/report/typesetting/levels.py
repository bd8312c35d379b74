"""Pictures of levels on one answer: which one was chosen, and how several people saw it."""

from collections.abc import Sequence
from typing import Any

from reportlab.platypus import Flowable

from cso_assess.report.typesetting.style import colour, style
from cso_assess.report.typesetting.text import line

_SIDE = 16
_GAP = 3


def _draw_digit(canvas: Any, level: int, middle: float, bottom: float, role: str) -> None:
    canvas.setFont(style("label").fontName, style("label").fontSize)
    canvas.setFillColor(colour(role))
    canvas.drawCentredString(middle, bottom, str(level))


class LevelBoxes(Flowable):  # type: ignore[misc]  # ReportLab carries no types
    """A numbered box for each level, the chosen one full, and the choice in words beside them."""

    def __init__(self, level: int, levels: int, label: str) -> None:
        super().__init__()
        self._level, self._levels, self._label = level, levels, label

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The whole width of its column and the height of a box."""
        self.width, self.height = width, _SIDE
        return width, self.height

    def draw(self) -> None:
        """Draws the boxes and the words."""
        canvas = self.canv
        canvas.setLineWidth(0.8)
        for level in range(1, self._levels + 1):
            left, is_chosen = (level - 1) * (_SIDE + _GAP), level == self._level
            canvas.setStrokeColor(colour("accent" if is_chosen else "handle"))
            canvas.setFillColor(colour("accent" if is_chosen else "card"))
            canvas.roundRect(left, 0.5, _SIDE, _SIDE - 1, 2.5, stroke=1, fill=1)
            _draw_digit(canvas, level, left + _SIDE / 2, 5, "on_accent" if is_chosen else "muted")
        left = self._levels * (_SIDE + _GAP) + 6
        canvas.setFont(style("cell_strong").fontName, style("cell_strong").fontSize)
        canvas.setFillColor(colour("ink"))
        canvas.drawString(left, 4.6, line(self._label, "cell_strong", self.width - left))


class Distribution(Flowable):  # type: ignore[misc]  # ReportLab carries no types
    """How many people gave each level: a column with its number above the level."""

    _WIDEST = 26
    _HIGH = 34
    _FOOT, _HEAD = 14, 12

    def __init__(self, counts: Sequence[int]) -> None:
        super().__init__()
        self._counts = counts

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The room of its columns with the numbers above and below."""
        self._step = min(width / len(self._counts), self._WIDEST + _GAP)
        self.width = len(self._counts) * self._step
        self.height = self._FOOT + self._HIGH + self._HEAD
        return self.width, self.height

    def draw(self) -> None:
        """Draws the columns on a line."""
        canvas, most = self.canv, max(*self._counts, 1)
        for place, count in enumerate(self._counts):
            left, wide = place * self._step, self._step - _GAP
            middle, high = left + wide / 2, self._HIGH * count / most
            canvas.setFillColor(colour("accent", 0.45))
            canvas.rect(left, self._FOOT, wide, high, stroke=0, fill=1)
            if count:
                _draw_digit(canvas, count, middle, self._FOOT + high + 3, "ink")
            _draw_digit(canvas, place + 1, middle, 3, "muted")
        canvas.setStrokeColor(colour("muted"))
        canvas.setLineWidth(0.6)
        canvas.line(0, self._FOOT, self.width - _GAP, self._FOOT)
