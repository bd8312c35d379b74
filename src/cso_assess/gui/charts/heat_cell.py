"""One indicator of the heat map."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFont, QKeyEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from cso_assess.core.states import State
from cso_assess.gui.charts.shades import level_shade
from cso_assess.gui.theme import FONT_SIZES, colour, scaled
from cso_assess.gui.widgets.tip import set_tip

RING = 3
"""Pixels around a cell in which the keyboard's place is shown."""

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
"""Steps to the right and downwards."""


class Sign(Enum):
    """What is drawn in a cell that has no level."""

    NONE = ""
    DASH = "–"
    QUESTION = "?"


SIGNS = {State.DONT_KNOW: Sign.QUESTION, State.NOT_APPLICABLE: Sign.DASH}


@dataclass(frozen=True, slots=True)
class HeatValue:
    """An indicator as a cell shows it; `spoken` is all of it as one sentence."""

    indicator: str
    number: str
    state: State
    level: int | None
    levels: int
    is_key: bool
    spoken: str

    @property
    def holds(self) -> bool:
        """Whether it is a key indicator that holds the stage back."""
        return self.is_key and self.level == 1


class HeatCell(QAbstractButton):
    """A cell: its number, its level as a digit on a ground that is the fuller the higher, or the sign of its state.

    Space chooses it, Enter opens it; arrow keys are left to the map.
    """

    opened = Signal()
    entered = Signal()

    def __init__(self, value: HeatValue, parent: QWidget) -> None:
        super().__init__(parent)
        self.value = value
        self._is_current = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(value.spoken)
        set_tip(self, value.spoken)

    def set_current(self, *, is_current: bool) -> None:
        """Makes it the one cell of the map that the Tab key reaches."""
        self._is_current = is_current
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_current else Qt.FocusPolicy.ClickFocus)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(scaled(self, 50)), round(scaled(self, 42)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        elif event.key() in ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(RING + 0.5, RING + 0.5, -RING - 0.5, -RING - 0.5)
        draw_heat(painter, self, box, self.value)
        if self.hasFocus() or self._is_current:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour(self, "accent" if self.hasFocus() else "muted"), 2 if self.hasFocus() else 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()


def draw_heat(painter: QPainter, widget: QWidget, box: QRectF, value: HeatValue) -> None:
    """A cell with its number above its level or sign; a key indicator has a mark in its corner."""
    ground, ink = colour(widget, "card"), colour(widget, "ink")
    frame = QPen(colour(widget, "handle"), 1)
    if value.level is not None:
        ground, ink = level_shade(widget, value.level, value.levels)
        frame = QPen(ground, 1)
    elif value.state is not State.NOT_APPLICABLE:
        frame.setStyle(Qt.PenStyle.DashLine)
    if value.holds:
        frame = QPen(colour(widget, "danger"), 2)
    painter.setPen(frame)
    painter.setBrush(ground)
    painter.drawRoundedRect(box, 4, 4)
    if value.is_key:
        _draw_key_mark(painter, widget, box, ink)
    painter.setPen(ink)
    if value.number:
        painter.setFont(_font(widget, "tiny"))
        upper = QRectF(box.left(), box.top() + 1, box.width(), box.height() * 0.42)
        painter.drawText(upper, int(Qt.AlignmentFlag.AlignCenter), value.number)
        box = box.adjusted(0, box.height() * 0.36, 0, 0)
    painter.setFont(_font(widget, "text", bold=True))
    sign = str(value.level) if value.level is not None else SIGNS.get(value.state, Sign.NONE).value
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), sign)


def _draw_key_mark(painter: QPainter, widget: QWidget, box: QRectF, ink: QColor) -> None:
    """A small corner at the right, as on a page that is folded for finding it again."""
    side = scaled(widget, 8)
    corner = box.topRight() + QPointF(-1.5, 1.5)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawPolygon(QPolygonF([corner, corner - QPointF(side, 0), corner + QPointF(0, side)]))


def _font(widget: QWidget, size: str, *, bold: bool = False) -> QFont:
    font = QFont(widget.font())
    font.setPixelSize(round(scaled(widget, FONT_SIZES[size])))
    font.setBold(bold)
    return font
