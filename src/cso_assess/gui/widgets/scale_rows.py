"""Scores on their scale, one row each: a name, the bar, the figure and two remarks."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cso_assess.gui.charts.level_bar import LevelBar
from cso_assess.gui.theme import scaled
from cso_assess.gui.widgets.card_button import CardButton
from cso_assess.gui.widgets.label import Label
from cso_assess.gui.widgets.turns import Turns

AT_ONCE = 10
"""Rows that are made in one go."""


@dataclass(frozen=True, slots=True)
class ScaleLine:
    """What a row says; `spoken` is all of it as one sentence for people who listen."""

    id: str
    title: str
    now: Fraction | None
    before: Fraction | None
    figure: str
    note: str
    remark: str
    is_warning: bool
    spoken: str


class ScaleRow(CardButton):
    """One score; pressed, it explains itself."""

    def __init__(self, line: ScaleLine, levels: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "row")
        self.setAccessibleName(line.spoken)
        self.row.setContentsMargins(8, 3, 8, 3)
        self.row.setSpacing(10)
        self.column.addWidget(Label(line.title, "text", self))
        self._bar = LevelBar(self)
        self._bar.show_values(line.now, line.before, levels)
        self.cells = (
            Label(line.figure, "strong", self),
            Label(line.note, "muted", self),
            Label(line.remark, "danger_small" if line.is_warning else "muted", self),
        )
        self.row.addWidget(self._bar)
        for cell in self.cells:
            cell.setMinimumWidth(0)
            self.row.addWidget(cell)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


class ScaleRows(QWidget):
    """Scores in line: the columns of all rows are equally wide."""

    row_chosen = Signal(str)
    """The id of the line whose row was pressed."""

    WIDEST = 120
    """No column of words is wider, at the usual text size; longer words wrap."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ScaleRow] = []
        self._turns = Turns(self)
        self._contents = self._coming = QWidget(self)
        self._column = QVBoxLayout(self._coming)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.addWidget(self._contents)

    def show_lines(self, lines: Sequence[ScaleLine], levels: int) -> None:
        """Shows these scores instead of the ones before."""
        if self._coming is not self._contents:
            self._coming.deleteLater()
        # Shown once with all its rows: each that is shown alone lays out all the others again.
        self._coming = QWidget(self)
        self._column = QVBoxLayout(self._coming)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._rows = []
        self._add_rows(lines[:AT_ONCE], levels)
        later = [lines[first : first + AT_ONCE] for first in range(AT_ONCE, len(lines), AT_ONCE)]
        if later:
            self._turns.begin(*(partial(self._add_rows, some, levels) for some in later), self._show_rows)
        else:
            self._turns.begin()
            self._show_rows()

    def _add_rows(self, lines: Sequence[ScaleLine], levels: int) -> None:
        for line in lines:
            row = ScaleRow(line, levels, self._coming)
            row.clicked.connect(lambda _checked=False, chosen=line.id: self.row_chosen.emit(chosen))
            self._column.addWidget(row, 1)
            self._rows.append(row)

    def _show_rows(self) -> None:
        """In the place of those before, which stood there meanwhile."""
        self._layout.removeWidget(self._contents)
        self._contents.hide()
        self._contents.deleteLater()
        self._contents = self._coming
        self._layout.addWidget(self._contents)
        self._contents.show()
        self._line_up()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._line_up()

    def _line_up(self) -> None:
        """Gives each column of words the width that its widest cell wants."""
        if not self._rows:
            return
        widest = round(scaled(self, self.WIDEST))
        for column in zip(*(row.cells for row in self._rows), strict=True):
            for cell in column:
                cell.ensurePolished()
            wanted = max(cell.fontMetrics().horizontalAdvance(cell.text()) for cell in column) + 6
            longest_word = max(cell.minimumSizeHint().width() for cell in column)
            for cell in column:
                cell.setFixedWidth(max(min(wanted, widest), longest_word))
