"""A number explained, over the page that shows it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from cso_assess.gui.theme import scaled
from cso_assess.gui.widgets.label import Label
from cso_assess.gui.widgets.steady_content import WrappedContent
from cso_assess.gui.words.explanations import Explanation

RING = 6
"""Pixels around the contents, so that the ring that shows where the keyboard is touches no word."""

FEWEST_LETTERS, MOST_LETTERS = 9, 60
"""A column is as wide as its longest cell, within these bounds, in proportion to the others."""


class ExplanationDialog(QDialog):
    """The rule, the organization's own values in a table, the sum, and what else to know. Escape closes it."""

    indicator_chosen = Signal(str)
    """Somebody wants to open the indicator that is explained."""

    def __init__(self, explanation: Explanation, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(explanation.title)
        self.setAccessibleDescription(explanation.rule)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 18)
        layout.setSpacing(10)
        layout.addWidget(Label(explanation.title, "heading", self))
        layout.addWidget(Label(explanation.rule, "text", self))
        self._contents = WrappedContent(self)
        self._area = self._scrolled(explanation)
        layout.addWidget(self._area, 1)
        layout.addLayout(self._buttons(explanation.indicator))
        self._fit(layout, parent)

    def _scrolled(self, explanation: Explanation) -> QScrollArea:
        """Table, sum and notes; they scroll when the window is too small for them."""
        contents = self._contents
        contents.setProperty("look", "scrolled")
        column = QVBoxLayout(contents)
        column.setContentsMargins(RING, RING, RING + 2, RING)
        column.setSpacing(10)
        if explanation.rows:
            column.addWidget(self._table(explanation, contents))
        for line in explanation.sums:
            column.addWidget(Label(line, "strong", contents))
        for line in explanation.notes:
            column.addWidget(Label(line, "small", contents))
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(explanation.title)
        area.setAccessibleDescription(spoken_table(explanation))
        area.setWidget(contents)
        return area

    def _table(self, explanation: Explanation, parent: QWidget) -> QFrame:
        table = QFrame(parent)
        table.setProperty("look", "card")
        grid = QGridLayout(table)
        grid.setContentsMargins(14, 10, 14, 10)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(6)
        for row, cells in enumerate((explanation.header, *explanation.rows)):
            for column, cell in enumerate(cells):
                label = Label(cell, "small" if row else "muted", table)
                grid.addWidget(label, row, column, Qt.AlignmentFlag.AlignTop)
        for column, cells in enumerate(zip(explanation.header, *explanation.rows, strict=True)):
            longest = max(len(cell) for cell in cells)
            grid.setColumnStretch(column, min(max(longest, FEWEST_LETTERS), MOST_LETTERS))
        return table

    def _buttons(self, indicator: str) -> QHBoxLayout:
        close = QPushButton(self.tr("Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addStretch(1)
        if indicator:
            way = QPushButton(self.tr("Open the indicator"), self)
            way.clicked.connect(self.accept)
            way.clicked.connect(lambda: self.indicator_chosen.emit(indicator))
            row.addWidget(way)
        row.addWidget(close)
        return row

    def _fit(self, layout: QVBoxLayout, parent: QWidget) -> None:
        """As large as its content, and inside the window."""
        room = parent.window().size()
        width = min(round(scaled(self, 680)), room.width() - 60)
        margins = layout.contentsMargins()
        inside = width - margins.left() - margins.right() - self._area.verticalScrollBar().sizeHint().width()
        around = layout.heightForWidth(width) - self._area.sizeHint().height()
        contents = self._contents.layout()
        height = around + (contents.heightForWidth(inside) + RING if contents else 0)
        self.resize(width, min(height, room.height() - 60))


def spoken_table(explanation: Explanation) -> str:
    """The table as sentences for people who listen to the screen."""
    rows = (
        "; ".join(f"{name} {cell}" for name, cell in zip(explanation.header, row, strict=True))
        for row in explanation.rows
    )
    return ". ".join((*rows, *explanation.sums, *explanation.notes))
