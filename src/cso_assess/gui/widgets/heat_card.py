"""The heat map with what its cells mean and what stands behind the one that is looked at."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QPushButton, QVBoxLayout, QWidget

from cso_assess.gui.charts.heat_map import HeatLegend, HeatMap
from cso_assess.gui.theme import scaled
from cso_assess.gui.widgets.card import Card
from cso_assess.gui.widgets.label import Label
from cso_assess.gui.widgets.laid_out import laid_out_once
from cso_assess.gui.words.heat import HeatWords


class HeatCard(Card):
    """All indicators at one glance; beside them the one that is looked at, in words."""

    opened = Signal(str)
    """The indicator that somebody wants to open."""
    table_asked = Signal()

    DETAIL_WIDTH = 280
    """Of the words beside the map, at the usual text size."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._said: HeatWords | None = None
        self._hint = Label("", "muted", self)
        self._map = HeatMap(self)
        self._map.entered.connect(self._show_detail)
        self._map.opened.connect(self.opened)
        self._legend = HeatLegend(self)
        self._detail = QWidget(self)
        self._title = Label("", "strong", self._detail)
        self._state = Label("", "small", self._detail)
        self._text = Label("", "small", self._detail)
        self._remarks = Label("", "muted", self._detail)
        self._open = self._link(self._detail)
        self._open.clicked.connect(lambda: self.opened.emit(self._map.current))
        self._table = self._link(self)
        self._table.clicked.connect(self.table_asked)
        self._lay_out()

    def show_map(self, said: HeatWords, levels: int) -> None:
        """Shows the map of a round with so many levels."""
        self._said = said
        self.set_title(self.tr("All indicators at a glance"))
        self._hint.setText(self.tr("Arrow keys go from cell to cell, Enter opens the indicator."))
        self._open.setText(self.tr("Open the indicator"))
        self._table.setText(self.tr("Show as a table"))
        self._map.setAccessibleName(said.name())
        self._map.show_rows(said.rows())
        self._legend.show_levels(levels)
        self._show_detail(self._map.current)

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Puts the words beside the map, or below it where there is less width."""
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._sides.setDirection(below if is_narrow else beside)
        width = 16_777_215 if is_narrow else round(scaled(self, self.DETAIL_WIDTH))
        self._detail.setMaximumWidth(width)
        self._detail.setMinimumWidth(0 if is_narrow else width)

    def _lay_out(self) -> None:
        detail = QVBoxLayout(self._detail)
        detail.setContentsMargins(0, 0, 0, 0)
        detail.setSpacing(6)
        for part in (self._title, self._state, self._text, self._remarks):
            detail.addWidget(part)
        detail.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        detail.addStretch(1)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(18)
        self._sides.addWidget(self._map, 1)
        self._sides.addWidget(self._detail)
        self.body.addWidget(self._hint)
        self.body.addLayout(self._sides)
        self.body.addWidget(self._legend)
        self.body.addWidget(self._table, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_detail(self, indicator: str) -> None:
        if self._said is None or not indicator:
            return
        detail = self._said.detail(indicator)
        with laid_out_once(self._detail):
            self._title.setText(detail.title)
            self._state.setText(detail.state)
            self._text.setText(detail.text)
            self._text.setVisible(bool(detail.text))
            self._remarks.setText("\n".join(detail.remarks))
            self._remarks.setVisible(bool(detail.remarks))

    def _link(self, parent: QWidget) -> QPushButton:
        link = QPushButton(parent)
        link.setProperty("look", "link")
        return link
