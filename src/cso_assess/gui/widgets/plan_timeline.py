"""The actions of a plan on a line of time, one row each, over the hours of each week."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from cso_assess.core.geometry import TimeScale
from cso_assess.gui.charts.timeline import ActionBar, MonthAxis, Stretch, WeeklyLoad
from cso_assess.gui.theme import scaled
from cso_assess.gui.widgets.card_button import CardButton
from cso_assess.gui.widgets.label import Label
from cso_assess.gui.widgets.laid_out import laid_out_once
from cso_assess.gui.widgets.look import set_look

NAMES = 300
"""The widest column of names, in pixels at the usual text size."""

LEAST_HEIGHT = 100
"""Pixels that the rows have in the lowest window."""

BORDER = 2
"""The border of a row, which shows the keyboard."""


@dataclass(frozen=True, slots=True)
class TimelineLine:
    """An action with its time, or with the reason why it has none; `spoken` is all of it for people who listen."""

    id: str
    title: str
    responsible: str
    is_warning: bool
    stretch: Stretch | None
    reason: str
    spoken: str


@dataclass(frozen=True, slots=True)
class TimelinePicture:
    """All that the timeline shows: its time, the rows, and the hours of each week beside those that there are."""

    scale: TimeScale
    today: date
    months: tuple[str, ...]
    lines: tuple[TimelineLine, ...]
    load: tuple[Fraction, ...]
    capacity: Fraction | None
    load_title: str
    load_spoken: str


class TimelineRow(CardButton):
    """One action; pressed, it opens. Arrows go from row to row, Enter opens."""

    passed = Signal(int)
    """The person goes on to the row above (-1) or below (1)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.action = ""
        self.setProperty("look", "timeline")
        self.row.setContentsMargins(BORDER, 0, BORDER, 0)
        self.row.setSpacing(0)
        self.row.setStretchFactor(self.column, 0)
        self.names = QWidget(self)
        names = QVBoxLayout(self.names)
        names.setContentsMargins(4, 7, 10, 6)
        names.setSpacing(3)
        self._title = Label("", "row_title", self.names)
        self._responsible = Label("", "tiny", self.names)
        names.addStretch(1)
        names.addWidget(self._title)
        names.addWidget(self._responsible)
        names.addStretch(1)
        self.bar = ActionBar(self)
        self.reason = Label("", "muted", self)
        self.row.insertWidget(0, self.names)
        self.row.addWidget(self.bar, 1)
        self.row.addWidget(self.reason, 1)
        for child in (self.names, self.bar, self.reason):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_line(self, line: TimelineLine, scale: TimeScale, today: date) -> None:
        """Shows another action."""
        self.action = line.id
        self._title.setText(line.title)
        self._responsible.setText(line.responsible)
        self._responsible.setVisible(bool(line.responsible))
        set_look(self._responsible, look="warning" if line.is_warning else "tiny")
        self.bar.show_time(scale, today)
        self.bar.show_stretch(line.stretch)
        self.bar.setVisible(line.stretch is not None)
        self.reason.setText(line.reason)
        self.reason.setVisible(line.stretch is None)
        self.setAccessibleName(line.spoken)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif step:
            self.passed.emit(step)
        else:
            super().keyPressEvent(event)


class _Strip(QWidget):
    """A chart over or under the bars, with something beside it over or under the names."""

    def __init__(self, names: QWidget, chart: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._names = names
        self._line = QHBoxLayout(self)
        self._line.setSpacing(0)
        self._line.addWidget(names)
        self._line.addWidget(chart, 1)

    def line_up(self, width: int, right: int) -> None:
        """Takes the width of the names, and leaves room for a scroll bar at the right."""
        self._names.setFixedWidth(width)
        self._line.setContentsMargins(BORDER, 0, right + BORDER, 0)


class _Rows(QScrollArea):
    """As high as there is room; when there is very little, the page scrolls."""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), LEAST_HEIGHT)


class PlanTimeline(QWidget):
    """The months on top, the actions, and the hours of each week at the bottom; the actions scroll between them."""

    action_chosen = Signal(str)
    """The id of the action whose row was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[TimelineRow] = []
        self._months = MonthAxis(self)
        self._load = WeeklyLoad(self)
        self._load_title = Label("", "row_title", self)
        self._actions = QWidget(self)
        self._actions.setProperty("look", "scrolled")
        self._column = QVBoxLayout(self._actions)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._empty = ActionBar(self._actions)
        self._rest = _Strip(QWidget(), self._empty, self._actions)
        self._column.addWidget(self._rest, 1)
        self._area = _Rows(self)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._actions)
        self._area.verticalScrollBar().rangeChanged.connect(self._line_up)
        self._head = _Strip(QWidget(), self._months, self)
        self._foot = _Strip(self._load_title, self._load, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head)
        layout.addWidget(self._area, 1)
        layout.addWidget(self._foot)

    def show_picture(self, picture: TimelinePicture) -> None:
        """Shows another plan, or the same plan after a change; rows that stay keep the keyboard."""
        for chart in (self._months, self._empty, self._load):
            chart.show_time(picture.scale, picture.today)
        self._months.show_names(picture.months)
        self._load.show_load(picture.load, picture.capacity)
        self._load.tell(picture.load_title, picture.load_spoken)
        self._load_title.setText(picture.load_title)
        while len(self._rows) > len(picture.lines):
            self._rows.pop().deleteLater()
        while len(self._rows) < len(picture.lines):
            self._add_row()
        with laid_out_once(self._actions):
            for row, line in zip(self._rows, picture.lines, strict=True):
                row.show_line(line, picture.scale, picture.today)
                row.show()
        self._line_up()

    def take_focus(self, action: str) -> None:
        """Puts the keyboard on the row of an action."""
        for row in self._rows:
            if row.action == action:
                row.setFocus(Qt.FocusReason.OtherFocusReason)

    def neighbour(self, action: str, step: int) -> str:
        """The id of the action so many rows below; empty where there is none."""
        ids = [row.action for row in self._rows]
        place = ids.index(action) + step if action in ids else -1
        return ids[place] if 0 <= place < len(ids) else ""

    def mark(self, action: str) -> None:
        """Marks the row of the action that is open; none for an empty id."""
        for row in self._rows:
            set_look(row, is_open=row.action == action)
            if row.action == action and action:
                self._area.ensureWidgetVisible(row, 0, 8)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._line_up()

    def _add_row(self) -> None:
        row = TimelineRow(self._actions)
        row.clicked.connect(lambda: self.action_chosen.emit(row.action))
        row.passed.connect(lambda step: self._pass_on(row, step))
        self._column.insertWidget(len(self._rows), row)
        self._rows.append(row)

    def _pass_on(self, row: TimelineRow, step: int) -> None:
        place = self._rows.index(row) + step
        if 0 <= place < len(self._rows):
            self._rows[place].setFocus(Qt.FocusReason.TabFocusReason)
            self._area.ensureWidgetVisible(self._rows[place], 0, 8)

    def _line_up(self) -> None:
        """Gives the names one width, and keeps months and hours in line with the bars beside a scroll bar."""
        width = min(round(scaled(self, NAMES)), round(self.width() * 0.42))
        for row in self._rows:
            row.names.setFixedWidth(width)
        bar = self._area.verticalScrollBar()
        right = bar.sizeHint().width() if bar.maximum() > bar.minimum() else 0
        self._head.line_up(width, right)
        self._rest.line_up(width, 0)
        self._foot.line_up(width, right)
