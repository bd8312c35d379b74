"""The table of organizations: rows of words from a model, no widget for any of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6 import QtCore
from PySide6.QtCore import QAbstractTableModel, QByteArray, QModelIndex, QPersistentModelIndex, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent, QStandardItemModel
from PySide6.QtWidgets import QFrame, QHeaderView, QTableView, QWidget

from cso_assess.gui import flags
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

HEADER_MARGIN = 36
"""Pixels around the words above a column, with room for the mark of the order."""

_ORDER_AT = slice(12, 16)
"""Where a header's state says in which order it is."""

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
        self.setProperty("horizontalScrollBarPolicy", flags.SCROLL_BAR_ALWAYS_OFF)
        self.verticalHeader().hide()
        # Rows of one height: with ten thousand of them, none is measured.
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setProperty("defaultAlignment", flags.ALIGN_LEFT | flags.ALIGN_VCENTER)
        header.setHighlightSections(False)
        header.setSectionsClickable(True)
        header.setSortIndicatorShown(True)
        self._order = (NAME, False)
        self._measured: tuple[object, ...] = ()
        self._least: list[int] = []
        # Qt begins with the other order; to say which, PySide6 would build its namespace (see gui/flags.py).
        state = bytearray(header.saveState().data())
        state[_ORDER_AT] = bytes(4)
        header.restoreState(QByteArray(bytes(state)))

    def show_model(self, model: OrganizationModel) -> None:
        """Shows the rows of a model that says no words above its columns yet: a header would ask Python for each."""
        self.setModel(model)
        self.horizontalHeader().setModel(model.header_words)

    def show_order(self, column: int, *, is_descending: bool) -> None:
        """Marks the column by which the rows are ordered."""
        if self._order != (column, is_descending):
            self._order = (column, is_descending)
            order = QtCore.Qt.SortOrder.DescendingOrder if is_descending else QtCore.Qt.SortOrder.AscendingOrder
            self.horizontalHeader().setSortIndicator(column, order)

    def share_width(self) -> None:
        """Two lines for each organization; columns share the width, and none is narrower than a word above it."""
        self.verticalHeader().setDefaultSectionSize(2 * QFontMetrics(self.font()).lineSpacing() + 14)
        header, model = self.horizontalHeader(), self.model()
        header.setSectionResizeMode(COLUMNS - 1, QHeaderView.ResizeMode.Stretch)
        if not isinstance(model, OrganizationModel):
            return
        metrics, room = header.fontMetrics(), header.width()
        least = self._least_widths(model)
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

    def _least_widths(self, model: OrganizationModel) -> list[int]:
        """What each column needs, measured once for the words and fonts: Qt lays a page out several times."""
        header = self.horizontalHeader()
        measured = (model.words_shown, self.font(), header.font())
        if measured != self._measured:
            self._measured = measured
            metrics, cells = header.fontMetrics(), self.fontMetrics()
            self._least = [_widest_word(metrics, words) + HEADER_MARGIN for words in model.header]
            for column in _SHORT_COLUMNS:
                said = (_widest_word(cells, words) + CELL_MARGIN for words in model.words_of(column))
                self._least[column] = max(self._least[column], *said, 0)
        return self._least


class OrganizationModel(QAbstractTableModel):
    """The rows that are shown, by their places in the list."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._widget = parent
        self.header: tuple[str, ...] = ()
        self.header_words = QStandardItemModel(0, COLUMNS, self)
        """The same for the header: asking Python for them, Qt names its namespace (see gui/flags.py)."""
        self._broken: set[int] = set()
        self._rows: OrganizationRows | None = None
        self.places: Sequence[int] = ()
        self.words_shown = 0
        """Changes with what is shown."""

    def show_rows(self, rows: OrganizationRows, places: Sequence[int]) -> None:
        """Shows these rows of a list."""
        self.words_shown += 1
        self.beginResetModel()
        self._rows = rows
        self.places = places
        self.endResetModel()

    def fill_rows(self, rows: OrganizationRows) -> None:
        """Shows the same rows, some of which had not been read yet."""
        self.words_shown += 1
        self._rows = rows
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.places) - 1, COLUMNS - 1))

    def words_of(self, column: int) -> list[str]:
        """What the first rows say in a column."""
        rows = self._rows
        return [] if rows is None else [rows.row(place).cells[column] for place in self.places[:MEASURED]]

    def show_header(self, header: tuple[str, ...]) -> None:
        """Shows other words above the columns."""
        self.words_shown += 1
        self.beginResetModel()
        self.header = header
        self.endResetModel()
        self._say_header()

    def break_header(self, columns: set[int]) -> None:
        """Shows each word above these columns in a line of its own."""
        if columns != self._broken:
            self._broken = columns
            self._say_header()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, and it never changes
        return 0 if parent.isValid() else len(self.places)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as above
        return 0 if parent.isValid() else len(self.header)

    def data(self, index: Index, role: int = flags.DISPLAY_ROLE) -> object:
        column = index.column()
        if role == flags.DISPLAY_ROLE:
            return self._row(index).cells[column]
        if role == flags.TOOL_TIP_ROLE:
            return tip(self._row(index).cells[column])
        if role == flags.FONT_ROLE and column == NAME:
            font = QFont(self._widget.font())
            font.setBold(True)
            return font
        if role == flags.FOREGROUND_ROLE and column in self._row(index).alarming:
            return colour(self._widget, "danger")
        return None

    def headerData(self, section: int, orientation: QtCore.Qt.Orientation, role: int = flags.DISPLAY_ROLE) -> object:
        """Asked for by people who listen to the screen; the header itself reads `header_words`."""
        is_horizontal = orientation is QtCore.Qt.Orientation.Horizontal
        return self._column_words(section) if is_horizontal and role == flags.DISPLAY_ROLE else None

    def _say_header(self) -> None:
        self.header_words.setHorizontalHeaderLabels([self._column_words(column) for column in range(COLUMNS)])

    def _column_words(self, column: int) -> str:
        words = self.header[column]
        return words.replace(" ", "\n") if column in self._broken else words

    def _row(self, index: Index) -> OrganizationRow:
        if self._rows is None:
            raise IndexError(index.row())
        return self._rows.row(self.places[index.row()])


def _widest_word(metrics: QFontMetrics, words: str) -> int:
    return max((metrics.horizontalAdvance(word) for word in words.split()), default=0)
