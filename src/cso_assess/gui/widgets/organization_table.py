"""The table of organizations: rows of words from a model, no widget for any of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QHeaderView, QTableView, QWidget

from cso_assess.gui.organization_rows import NAME, PLAN, OrganizationRow, OrganizationRows
from cso_assess.gui.theme import colour
from cso_assess.gui.widgets.tip import tip

COLUMNS = PLAN + 1
_SHARES = (0.24, 0.18, 0.14, 0.21, 0.1, 0.13)
"""The part of the table's width that each column has."""

_SHORT_COLUMNS = tuple(range(NAME + 2, COLUMNS))
"""The columns whose words are few and known; names and places may be of any length."""

MEASURED = 30
"""So many rows are looked at for the width of a column."""

CELL_MARGIN = 22
"""Pixels around the words in a cell."""

HEADER_MARGIN = 30
"""Pixels around the words above a column, with room for the mark of the order."""

Index = QModelIndex | QPersistentModelIndex


class OrganizationTable(QTableView):
    """Enter or a double click opens a row; Shift and Ctrl mark several; letters typed here are for the search field."""

    typed = Signal(str)
    """Letters that a person typed while a row had the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.ExtendedSelection)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        # Rows of one height: with ten thousand of them, none is measured.
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionsClickable(True)

    def share_width(self) -> None:
        """Two lines for each organization; columns share the width, and none is narrower than a word above it."""
        self.verticalHeader().setDefaultSectionSize(2 * QFontMetrics(self.font()).lineSpacing() + 14)
        header, model = self.horizontalHeader(), self.model()
        header.setSectionResizeMode(COLUMNS - 1, QHeaderView.ResizeMode.Stretch)
        if not isinstance(model, OrganizationModel):
            return
        metrics, room = header.fontMetrics(), self.viewport().width()
        least = [_widest_word(metrics, words) + HEADER_MARGIN for words in model.header]
        cells = self.fontMetrics()
        for column in _SHORT_COLUMNS:
            said = (_widest_word(cells, words) + CELL_MARGIN for words in model.words_of(column))
            least[column] = max(least[column], *said, 0)
        spare = max(room - sum(least), 0)
        wanted = [max(int(room * share) - needed, 0) for share, needed in zip(_SHARES, least, strict=True)]
        given = min(spare / sum(wanted), 1) if any(wanted) else 0
        for column in range(COLUMNS - 1):
            self.setColumnWidth(column, least[column] + int(wanted[column] * given))
        model.break_header(
            {
                column
                for column, words in enumerate(model.header)
                if metrics.horizontalAdvance(words) + HEADER_MARGIN > self.columnWidth(column)
            }
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_width()

    def keyboardSearch(self, search: str) -> None:
        if search.strip():
            self.typed.emit(search)


class OrganizationModel(QAbstractTableModel):
    """The rows that are shown, by their places in the list."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._widget = parent
        self.header: tuple[str, ...] = ("",) * COLUMNS
        self._broken: set[int] = set()
        self._rows: OrganizationRows | None = None
        self.places: Sequence[int] = ()

    def show_rows(self, rows: OrganizationRows, places: Sequence[int]) -> None:
        """Shows these rows of a list."""
        self.beginResetModel()
        self._rows = rows
        self.places = places
        self.endResetModel()

    def fill_rows(self, rows: OrganizationRows) -> None:
        """Shows the same rows, some of which had not been read yet."""
        self._rows = rows
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.places) - 1, COLUMNS - 1))

    def words_of(self, column: int) -> list[str]:
        """What the first rows say in a column."""
        rows = self._rows
        return [] if rows is None else [rows.row(place).cells[column] for place in self.places[:MEASURED]]

    def show_header(self, header: tuple[str, ...]) -> None:
        """Shows other words above the columns."""
        self.header = header
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, COLUMNS - 1)

    def break_header(self, columns: set[int]) -> None:
        """Shows each word above these columns in a line of its own."""
        if columns != self._broken:
            self._broken = columns
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, COLUMNS - 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, and it never changes
        return 0 if parent.isValid() else len(self.places)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as above
        return 0 if parent.isValid() else COLUMNS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        column = index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self._row(index).cells[column]
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._row(index).cells[column])
        if role == Qt.ItemDataRole.FontRole and column == NAME:
            font = QFont(self._widget.font())
            font.setBold(True)
            return font
        if role == Qt.ItemDataRole.ForegroundRole and column in self._row(index).alarming:
            return colour(self._widget, "danger")
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        is_shown = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        if not is_shown:
            return None
        words = self.header[section]
        return words.replace(" ", "\n") if section in self._broken else words

    def _row(self, index: Index) -> OrganizationRow:
        if self._rows is None:
            raise IndexError(index.row())
        return self._rows.row(self.places[index.row()])


def _widest_word(metrics: QFontMetrics, words: str) -> int:
    return max((metrics.horizontalAdvance(word) for word in words.split()), default=0)
