"""What enables what: leverage points at the left, and the places that they unlock step by step."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cso_assess.core.geometry import neighbour
from cso_assess.core.influence import Box, Link, column_width, layered_boxes, links_between
from cso_assess.gui.charts.chart import Chart
from cso_assess.gui.charts.heat_cell import ARROWS
from cso_assess.gui.widgets.card_button import CardButton

COLUMN_GAP, ROW_GAP = 64, 10
"""Pixels between columns (where the lines run) and between boxes, at the usual text size."""


@dataclass(frozen=True, slots=True)
class InfluenceNode:
    """An indicator of the picture; `spoken` is all of it as one sentence."""

    indicator: str
    title: str
    detail: str
    is_point: bool
    spoken: str


class InfluenceBox(CardButton):
    """A box to press; Space and Enter explain it, arrow keys are left to the picture."""

    entered = Signal()

    def __init__(self, node: InfluenceNode, parent: QWidget) -> None:
        super().__init__(parent)
        self.row.setContentsMargins(12, 7, 12, 7)
        self.column.setSpacing(2)
        self.set_looks("strong_small" if node.is_point else "small", "muted")
        self.say(node.title, node.detail)
        self.setAccessibleName(node.spoken)
        self.setAccessibleDescription("")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()


class InfluencePicture(Chart):
    """Boxes in columns with lines from left to right; as many columns as there is width for."""

    chosen = Signal(str)
    """The indicator whose box was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layers: list[list[InfluenceBox]] = []
        self._ids: list[list[str]] = []
        self._links: Sequence[tuple[str, str]] = ()
        self._lines: Sequence[Link] = ()
        self._place = (0, 0)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_layers(self, layers: Sequence[Sequence[InfluenceNode]], links: Sequence[tuple[str, str]]) -> None:
        """Draws these indicators in layers from left to right, and the links between neighbouring layers."""
        for box in (box for layer in self._layers for box in layer):
            box.hide()
            box.deleteLater()
        self._links = links
        self._ids = [[node.indicator for node in layer] for layer in layers]
        self._layers = [
            [self._box(node, (column, row)) for row, node in enumerate(layer)] for column, layer in enumerate(layers)
        ]
        self._place = (0, 0)
        if self._layers:
            self._current.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.updateGeometry()
        self._arrange()

    def sizeHint(self) -> QSize:
        return QSize(round(self.scaled(700)), self.heightForWidth(round(self.scaled(700))))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._least_column, 0)

    def heightForWidth(self, width: int) -> int:
        columns = self._boxes(width)
        return round(max((box.bottom for column in columns for box in column), default=0)) + 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ARROWS and self._layers:
            right, down = ARROWS[Qt.Key(event.key())]
            sizes = [len(layer) for layer in self._layers[: self._columns(self.width())]]
            column, row = neighbour(sizes, self._place, down, right)
            self._layers[column][row].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = self.painter()
        for line in self._lines:
            self._draw_line(painter, line)
        painter.end()

    @property
    def _current(self) -> InfluenceBox:
        column, row = self._place
        return self._layers[column][row]

    @property
    def _least_column(self) -> int:
        """No column is narrower than the longest word in it."""
        return max((box.minimumSizeHint().width() for layer in self._layers for box in layer), default=0)

    def _box(self, node: InfluenceNode, place: tuple[int, int]) -> InfluenceBox:
        box = InfluenceBox(node, self)
        box.clicked.connect(lambda: self.chosen.emit(node.indicator))
        box.entered.connect(lambda: self._enter(place))
        box.show()
        return box

    def _enter(self, place: tuple[int, int]) -> None:
        self._current.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._place = place
        self._current.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _columns(self, width: float) -> int:
        """How many of the layers stand side by side in a width."""
        gap, least = self.scaled(COLUMN_GAP), self._least_column
        counts = range(len(self._layers), 1, -1)
        return next((count for count in counts if column_width(count, width, gap) >= least), min(len(self._layers), 1))

    def _boxes(self, width: float) -> tuple[tuple[Box, ...], ...]:
        count = self._columns(width)
        gap = self.scaled(COLUMN_GAP)
        wide = column_width(max(count, 1), width, gap)
        heights = [[float(box.heightForWidth(int(wide))) for box in layer] for layer in self._layers[:count]]
        return layered_boxes(heights, width, gap, self.scaled(ROW_GAP))

    def _arrange(self) -> None:
        """Places the boxes, hides those of layers that there is no width for, and finds the lines between them."""
        columns = self._boxes(self.width())
        places: dict[str, Box] = {}
        for column, layer in enumerate(self._layers):
            for row, box in enumerate(layer):
                box.setVisible(column < len(columns))
                if column < len(columns):
                    place = places[self._ids[column][row]] = columns[column][row]
                    box.setGeometry(QRect(int(place.left), int(place.top), int(place.width), int(place.height)))
        self._lines = links_between(places, [link for link in self._links if set(link) <= places.keys()])
        self.update()

    def _draw_line(self, painter: QPainter, line: Link) -> None:
        """A curve that leaves and arrives level, with an arrow head."""
        head = self.scaled(7)
        begin, end = QPointF(*line.begin), QPointF(*line.end)
        path = QPainterPath(begin)
        leaving, arriving = (QPointF(*bend) for bend in line.bends)
        path.cubicTo(leaving, arriving, end - QPointF(head / 2, 0))
        painter.setPen(self.pen("handle", self.scaled(1.8)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(path)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.colour("muted"))
        painter.drawPolygon(QPolygonF([end, end + QPointF(-head, -head / 2), end + QPointF(-head, head / 2)]))
