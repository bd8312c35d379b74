"""The list of all organizations: search, filters, and the way into each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from cso_assess.core.summary import OrganizationHome, OrganizationSummary
from cso_assess.gui.desk import Desk
from cso_assess.gui.forms.ui_organizations_page import Ui_OrganizationsPage
from cso_assess.gui.organization_rows import (
    OrganizationList,
    OrganizationRow,
    Wanted,
    organization_list,
    organization_rows,
    wanted_rows,
)
from cso_assess.gui.pages.page import Page
from cso_assess.gui.theme import colour

COLUMNS = 6
_SHARES = (0.24, 0.18, 0.14, 0.21, 0.1, 0.13)
"""The part of the table's width that each column has."""

Index = QModelIndex | QPersistentModelIndex


class OrganizationsPage(Page):
    """All organizations on this computer."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._form = form = Ui_OrganizationsPage()
        form.setupUi(self)
        form.actions.gather()
        form.filters.gather()
        self._found = OrganizationList((), {})
        self._rows: tuple[OrganizationRow, ...] = ()
        self._model = _Model(self)
        form.table.setModel(self._model)
        form.table.verticalHeader().hide()
        header = form.table.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(COLUMNS - 1, QHeaderView.ResizeMode.Stretch)
        header.setHighlightSections(False)
        form.table.activated.connect(lambda index: self._open(index.row()))
        form.new_organization.clicked.connect(lambda: self.page_chosen.emit("start", ""))
        form.search.textChanged.connect(self._filter)
        form.search.returnPressed.connect(form.table.setFocus)
        form.district.currentIndexChanged.connect(self._filter)
        form.stage.currentIndexChanged.connect(self._filter)
        form.overdue.toggled.connect(self._filter)
        # As on any platform: a double click opens, and Enter.
        form.table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.retranslate()

    def show_first(self, organizations: Sequence[OrganizationSummary], home: OrganizationHome | None) -> None:
        self.show_organizations(OrganizationList(tuple(organizations), {}))

    def load(self) -> None:
        language = self.desk.language
        self.desk.ask(lambda workspace: organization_list(workspace, language), self.show_organizations)

    def take_focus(self) -> None:
        self._form.search.setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_sizes()

    def show_organizations(self, found: OrganizationList) -> None:
        """Shows these organizations in their order, as far as search and filters let them through."""
        self._found = found
        self._rows = organization_rows(self.desk.words, found)
        form = self._form
        form.title.setText(self.tr("Organizations"))
        form.subtitle.setText(self.desk.words.date(self.desk.today))
        self._offer_districts()
        self._offer_stages()
        self._set_sizes()
        self._filter()

    def retranslate(self) -> None:
        form = self._form
        form.retranslateUi(self)
        form.table.setAccessibleName(self.tr("Organizations"))
        form.search.setPlaceholderText(self.tr("Search: name, village, district"))
        form.search.setAccessibleName(self.tr("Search"))
        form.district.setAccessibleName(self.tr("District"))
        form.stage.setAccessibleName(self.tr("Stage"))
        self._model.show_header(
            (
                self.tr("Organization"),
                self.tr("Place"),
                self.tr("Round"),
                self.tr("Overall level"),
                self.tr("Confidence"),
                self.tr("Plan"),
            )
        )
        self.show_organizations(self._found)

    def _offer_districts(self) -> None:
        districts = self.desk.words.sorted_names(list({row.district for row in self._rows if row.district}))
        self._offer(self._form.district, self.tr("District: all"), [(name, name) for name in districts])

    def _offer_stages(self) -> None:
        stages = next((said.stages for said in self._found.questionnaires.values()), ())
        self._offer(self._form.stage, self.tr("Stage: all"), [(name, n) for n, name in enumerate(stages, 1)])

    def _offer(self, box: Any, everything: str, choices: Sequence[tuple[str, object]]) -> None:
        """Fills a filter and keeps what was chosen in it."""
        chosen = box.currentData()
        box.blockSignals(True)
        box.clear()
        box.addItem(everything, None)
        for name, value in choices:
            box.addItem(name, value)
        box.setCurrentIndex(max(box.findData(chosen), 0) if chosen is not None else 0)
        box.blockSignals(False)

    def _filter(self) -> None:
        form = self._form
        shown = wanted_rows(
            self._rows,
            Wanted(
                text=form.search.text(),
                district=form.district.currentData() or "",
                stage=form.stage.currentData(),
                only_overdue=form.overdue.isChecked(),
            ),
        )
        self._model.show_rows(shown)
        count = self.tr("%n organizations", "", len(shown))
        hint = self.tr("Enter or a double click opens one") if shown else self.tr("nothing fits search and filters")
        form.count.setText(f"{count} · {hint}")

    def _set_sizes(self) -> None:
        """Two lines for each organization; columns share the width."""
        table = self._form.table
        table.verticalHeader().setDefaultSectionSize(2 * QFontMetrics(self.font()).lineSpacing() + 14)
        for column, share in enumerate(_SHARES[:-1]):
            table.setColumnWidth(column, int(table.viewport().width() * share))

    def _open(self, place: int) -> None:
        id = self._model.rows[place].id
        found = next(each for each in self._found.organizations if each.id == id)
        self.desk.choose_organization(id, found.latest.id if found.latest else "")
        self.page_chosen.emit("home", "")


class _Model(QAbstractTableModel):
    """The rows that are shown."""

    def __init__(self, page: OrganizationsPage) -> None:
        super().__init__(page)
        self._page = page
        self._header: tuple[str, ...] = ("",) * COLUMNS
        self.rows: Sequence[OrganizationRow] = ()

    def show_rows(self, rows: Sequence[OrganizationRow]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def show_header(self, header: tuple[str, ...]) -> None:
        self._header = header
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, COLUMNS - 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default, and it never changes
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as above
        return 0 if parent.isValid() else COLUMNS

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = self.rows[index.row()], index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.cells[column]
        if role == Qt.ItemDataRole.FontRole and column == 0:
            font = QFont(self._page.font())
            font.setBold(True)
            return font
        if role == Qt.ItemDataRole.ForegroundRole and column in row.alarming:
            return colour(self._page, "danger")
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        is_shown = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._header[section] if is_shown else None
