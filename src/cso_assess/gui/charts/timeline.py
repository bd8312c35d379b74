"""A plan on a line of time: its months, one bar for each action, and the hours of each week."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cso_assess.core.geometry import LoadBar, TimeScale, load_bars, load_height
from cso_assess.gui.charts.action_bar import draw_action
from cso_assess.gui.charts.chart import Chart


class TimeChart(Chart):
    """A chart whose width is the time of a plan, so that charts of one width stand in line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale: TimeScale | None = None
        self._today: date | None = None

    def show_time(self, scale: TimeScale, today: date) -> None:
        """Draws on this line of time; today is marked if it is in the plan."""
        self._scale, self._today = scale, today
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self.scaled(120)), self.sizeHint().height())

    def _x(self, share: float) -> float:
        return share * (self.width() - 1)

    def _draw_months(self, painter: QPainter, scale: TimeScale) -> None:
        painter.setPen(self.pen("faint"))
        for month in scale.months:
            x = round(self._x(scale.share(month))) + 0.5
            painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))

    def _draw_today(self, painter: QPainter, scale: TimeScale) -> None:
        if self._today is not None and scale.has(self._today):
            painter.setPen(self.pen("before", max(2.0, self.scaled(2))))
            x = self._x(scale.share(self._today))
            painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))


class MonthAxis(TimeChart):
    """The names of the months."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: Sequence[str] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_names(self, names: Sequence[str]) -> None:
        """Writes these names over the months, as many as have room."""
        self._names = names
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(self.scaled(420)), round(self.scaled(22)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._scale is None:
            return
        painter = self.painter()
        painter.setFont(self.sized_font("tiny"))
        painter.setPen(self.colour("muted"))
        metrics = QFontMetricsF(painter.font())
        begins = [self._x(self._scale.share(month)) for month in self._scale.months]
        free_from = 0.0
        for begin, end, name in zip(begins, [*begins[1:], self._x(1)], self._names, strict=False):
            width = metrics.horizontalAdvance(name)
            left = (begin + end - width) / 2
            if left < free_from or left + width > self.width():
                continue
            painter.drawText(QPointF(left, metrics.ascent() + 2), name)
            free_from = left + width + self.scaled(6)
        painter.end()


@dataclass(frozen=True, slots=True)
class Stretch:
    """The time of an action, and how much of it is done (0 to 1)."""

    start: date
    end: date
    done: float
    is_fixed: bool = False
    is_overdue: bool = False


class ActionBar(TimeChart):
    """The bar of one action: pale for what is left, full for what is done; fixed dates carry pins."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stretch: Stretch | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    def show_stretch(self, stretch: Stretch | None) -> None:
        """Draws an action; None draws the months alone."""
        self._stretch = stretch
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(self.scaled(420)), round(self.scaled(30)))

    def minimumSizeHint(self) -> QSize:
        return QSize(round(self.scaled(120)), 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._scale is None:
            return
        painter = self.painter()
        self._draw_months(painter, self._scale)
        if self._stretch is not None:
            self._draw_stretch(painter, self._scale, self._stretch)
        self._draw_today(painter, self._scale)
        painter.end()

    def _draw_stretch(self, painter: QPainter, scale: TimeScale, stretch: Stretch) -> None:
        begin, end = (self._x(share) for share in scale.span(stretch.start, stretch.end))
        height, gap = self.scaled(16), self.scaled(1.5)
        bar = QRectF(begin + gap, (self.height() - height) / 2, max(end - begin - 2 * gap, self.scaled(4)), height)
        draw_action(painter, self, bar, stretch.done, is_fixed=stretch.is_fixed, is_overdue=stretch.is_overdue)


class WeeklyLoad(TimeChart):
    """The hours of each week; the dashed line is what there is, and a hatched part stands above it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._load: Sequence[Fraction] = ()
        self._capacity: Fraction | None = None

    def show_load(self, load: Sequence[Fraction], capacity: Fraction | None) -> None:
        """Draws the hours of the plan's weeks beside the hours a week that there are (None: unlimited)."""
        self._load, self._capacity = load, capacity
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(round(self.scaled(420)), round(self.scaled(58)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._scale is None:
            return
        painter = self.painter()
        self._draw_months(painter, self._scale)
        room = self.height() - self.scaled(8)
        for bar in load_bars(self._load, self._capacity, self._scale):
            self._draw_week(painter, bar, room)
        if self._capacity is not None:
            self._draw_capacity(painter, room)
        painter.end()

    def _draw_week(self, painter: QPainter, bar: LoadBar, room: float) -> None:
        left, right = self._x(bar.begin) + 0.5, self._x(bar.end) - 0.5
        inside = QRectF(left, self.height() - bar.inside * room, right - left, bar.inside * room)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.colour("accent"))
        painter.setOpacity(0.4)
        painter.drawRect(inside)
        painter.setOpacity(1)
        if bar.over > 0:
            over = QRectF(left, inside.top() - bar.over * room, right - left, bar.over * room)
            for brush in (
                QBrush(self.colour("danger_soft")),
                QBrush(self.colour("danger"), Qt.BrushStyle.BDiagPattern),
            ):
                painter.setBrush(brush)
                painter.drawRect(over)

    def _draw_capacity(self, painter: QPainter, room: float) -> None:
        highest = load_height(self._load, self._capacity)
        share = float((self._capacity or 0) / highest) if highest else 0.0
        pen = self.pen("before", 1.2)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        y = min(self.height() - share * room, self.height() - 1.0)
        painter.drawLine(QPointF(0, y), QPointF(self.width(), y))
