"""Rows of cells that flow over pages: a row is torn only if it is longer than a page, and the head comes again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from reportlab.platypus import Flowable

from cso_assess.report.typesetting.style import GUTTER, colour, page

Cell = Sequence[Any]
"""Flowables that stand below each other."""

_NESTING = 36
"""What rows inside rows may lose to padding: a row that is only so much lower than a page counts as longer than one."""

_LEAST_PIECE = 70
"""The height below which no piece of a torn row is begun."""


@dataclass(frozen=True)
class Look:
    """How a row is drawn: the roles of its ground and of the line below it, and the space around its cells."""

    ground: str = ""
    rule: str = "line"
    above: float = 6
    below: float = 6
    left: float = 0
    gutter: float = GUTTER


PLAIN = Look(rule="", above=0, below=0)


class Row:
    """Cells beside each other in columns of given widths."""

    def __init__(self, cells: Sequence[Cell], widths: Sequence[float], look: Look = PLAIN) -> None:
        self._cells = [list(cell) for cell in cells]
        self._widths = widths
        self._look = look
        self._known_heights: dict[int, list[float]] = {}

    @cached_property
    def height(self) -> float:
        """With the space above and below."""
        tallest = max((sum(self._heights(place)) for place in range(len(self._cells))), default=0)
        return tallest + self._look.above + self._look.below

    def draw(self, canvas: Any, top: float) -> None:
        """Draws the row below `top`, from the left edge 0."""
        look, bottom = self._look, top - self.height
        if look.ground:
            canvas.setFillColor(colour(look.ground))
            canvas.rect(0, bottom, sum(self._widths), self.height, stroke=0, fill=1)
        if look.rule:
            canvas.setStrokeColor(colour(look.rule))
            canvas.setLineWidth(0.6)
            canvas.line(0, bottom, sum(self._widths), bottom)
        left = look.left
        for place, cell in enumerate(self._cells):
            y = top - look.above
            for flowable, height in zip(cell, self._heights(place), strict=True):
                y -= height
                flowable.drawOn(canvas, left, y)
            left += self._widths[place]

    def split(self, height: float) -> tuple[Row, Row] | None:
        """The row in two, the first of them not higher than `height`; None if nothing of it fits."""
        room = height - self._look.above - self._look.below
        parts = [self._split_cell(place, room) for place in range(len(self._cells))]
        if not any(first for first, _ in parts) or not any(rest for _, rest in parts):
            return None
        first, rest = zip(*parts, strict=True)
        return Row(first, self._widths, self._look), Row(rest, self._widths, self._look)

    def _width(self, place: int) -> float:
        last = place == len(self._cells) - 1
        return self._widths[place] - (self._look.left if last else self._look.gutter)

    def _heights(self, place: int) -> list[float]:
        """The heights of what is in a cell, laid out when they are first asked for."""
        if place not in self._known_heights:
            width, high = self._width(place), page().height
            self._known_heights[place] = [flowable.wrap(width, high)[1] for flowable in self._cells[place]]
        return self._known_heights[place]

    def _split_cell(self, place: int, room: float) -> tuple[list[Any], list[Any]]:
        cell = self._cells[place]
        for number, (flowable, height) in enumerate(zip(cell, self._heights(place), strict=True)):
            if height > room:
                pieces = flowable.split(self._width(place), room)
                if len(pieces) > 1:
                    return [*cell[:number], pieces[0]], [*pieces[1:], *cell[number + 1 :]]
                return cell[:number], cell[number:]
            room -= height
        return cell, []


class Rows(Flowable):  # type: ignore[misc]  # ReportLab carries no types
    """Rows below each other, with a head that comes again on every page."""

    def __init__(self, rows: Sequence[Row], head: Row | None = None) -> None:
        super().__init__()
        self._rows = list(rows)
        self._head = head

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The room that all rows take."""
        self.width = width
        self.height = self._head_height + sum(row.height for row in self._rows)
        return width, self.height

    def split(self, width: float, height: float) -> list[Rows]:
        """As many whole rows as fit and the rest; a row that is longer than a page in pieces."""
        room = height - self._head_height
        fits = self._fitting(room)
        if fits == len(self._rows):
            return [self]
        first, rest = self._rows[:fits], self._rows[fits:]
        if self._head_height + rest[0].height > page().height - _NESTING:
            room -= sum(row.height for row in first)
            pieces = rest[0].split(room) if room >= _LEAST_PIECE else None
            if pieces:
                first, rest = [*first, pieces[0]], [pieces[1], *rest[1:]]
        return [Rows(first, self._head), Rows(rest, self._head)] if first else []

    def draw(self) -> None:
        """Draws head and rows from the top down."""
        top = self.height
        for row in [self._head, *self._rows] if self._head else self._rows:
            row.draw(self.canv, top)
            top -= row.height

    @property
    def beginning(self) -> float:
        """The height of the head and the first row."""
        return self._head_height + (self._rows[0].height if self._rows else 0)

    @property
    def _head_height(self) -> float:
        return self._head.height if self._head else 0

    def _fitting(self, room: float) -> int:
        for number, row in enumerate(self._rows):
            room -= row.height
            if room < 0:
                return number
        return len(self._rows)
