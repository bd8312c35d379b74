"""All indicators of a round at one glance: domains as rows, indicators as cells."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QWidget

from cso_assess.core.geometry import neighbour
from cso_assess.core.states import State
from cso_assess.gui.charts.heat_cell import ARROWS, HeatCell, HeatValue, draw_heat
from cso_assess.gui.theme import scaled
from cso_assess.gui.widgets.flow_layout import FlowBox, FlowLayout
from cso_assess.gui.widgets.label import Label
from cso_assess.gui.widgets.laid_out import laid_out_once


@dataclass(frozen=True, slots=True)
class HeatRow:
    """A domain with its indicators."""

    title: str
    values: tuple[HeatValue, ...]


class HeatMap(QWidget):
    """The cells of all domains; arrow keys go from one to the next, Enter opens the indicator."""

    entered = Signal(str)
    """The indicator whose cell is looked at now."""
    opened = Signal(str)
    """The indicator that somebody wants to open."""

    TITLE_WIDTH = 180
    """Of the titles of the domains, at the usual text size."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(0)
        self._grid.setColumnStretch(1, 1)
        self._parts: list[QWidget] = []
        self._titles: list[Label] = []
        self._rows: list[list[HeatCell]] = []
        self._place = (0, 0)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def current(self) -> str:
        """The indicator of the cell that is looked at; empty without cells."""
        return self._current.value.indicator if self._rows else ""

    def show_rows(self, rows: Sequence[HeatRow]) -> None:
        """Shows these domains instead of the ones before; the indicator looked at stays, if it is there."""
        looked_at = self.current
        for part in self._parts:
            self._grid.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts, self._titles, self._rows = [], [], []
        with laid_out_once(self):
            for place, row in enumerate(row for row in rows if row.values):
                self._add_row(place, row)
            self._fit_titles()
        places = {cell.value.indicator: (r, c) for r, cells in enumerate(self._rows) for c, cell in enumerate(cells)}
        self._place = places.get(looked_at, (0, 0))
        if self._rows:
            self._current.set_current(is_current=True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ARROWS and self._rows:
            sizes = [len(cells) for cells in self._rows]
            row, column = neighbour(sizes, self._place, *ARROWS[Qt.Key(event.key())])
            self._rows[row][column].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit_titles()

    @property
    def _current(self) -> HeatCell:
        row, column = self._place
        return self._rows[row][column]

    def _add_row(self, place: int, row: HeatRow) -> None:
        title = Label(row.title, "small", self)
        box = FlowBox(self)
        box.flow.setSpacing(0)
        cells = []
        for column, value in enumerate(row.values):
            cell = HeatCell(value, box)
            cell.entered.connect(lambda at=(place, column): self._enter(at))
            cell.opened.connect(lambda indicator=value.indicator: self.opened.emit(indicator))
            box.flow.addWidget(cell)
            cells.append(cell)
        self._grid.addWidget(title, place, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(box, place, 1)
        self._titles.append(title)
        self._parts += [title, box]
        self._rows.append(cells)
        for part in (title, box):
            part.show()

    def _enter(self, place: tuple[int, int]) -> None:
        self._current.set_current(is_current=False)
        self._place = place
        self._current.set_current(is_current=True)
        self.entered.emit(self.current)

    def _fit_titles(self) -> None:
        for title in self._titles:
            title.setFixedWidth(max(round(scaled(self, self.TITLE_WIDTH)), title.minimumSizeHint().width()))


class HeatMark(QWidget):
    """One cell without a number, as the legend shows it."""

    def __init__(self, value: HeatValue, parent: QWidget) -> None:
        super().__init__(parent)
        self._value = value
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(round(scaled(self, 24)), round(scaled(self, 22)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_heat(painter, self, QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), self._value)
        painter.end()


class HeatLegend(QWidget):
    """What the cells mean; a level stands for itself, so only the lowest and the highest are named."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, spacing=14)
        self._entries: list[QWidget] = []

    def show_levels(self, levels: int) -> None:
        """Explains a map with so many levels."""
        for entry in self._entries:
            self._flow.removeWidget(entry)
            entry.hide()
            entry.deleteLater()
        scored = State.SCORED
        with laid_out_once(self):
            self._entries = [
                self._entry([_mark(scored, level, levels) for level in range(1, levels + 1)], self.tr("level")),
                self._entry([_mark(scored, 2, levels, is_key=True)], self.tr("key indicator")),
                self._entry([_mark(scored, 1, levels, is_key=True)], self.tr("holds the stage back")),
                self._entry([_mark(State.NOT_APPLICABLE, None, levels)], self.tr("not applicable")),
                self._entry([_mark(State.DONT_KNOW, None, levels)], self.tr("to find out")),
                self._entry([_mark(State.UNANSWERED, None, levels)], self.tr("not answered yet")),
            ]

    def _entry(self, marks: Sequence[HeatValue], text: str) -> QWidget:
        entry = QWidget(self)
        row = QHBoxLayout(entry)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        for mark in marks:
            row.addWidget(HeatMark(mark, entry))
        row.addSpacing(4)
        row.addWidget(Label(text, "muted", entry))
        self._flow.addWidget(entry)
        entry.show()
        return entry


def _mark(state: State, level: int | None, levels: int, *, is_key: bool = False) -> HeatValue:
    return HeatValue("", "", state, level, levels, is_key, "")
