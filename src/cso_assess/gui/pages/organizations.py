"""The list of all organizations: search, filters, order, and the way into each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from cso_assess.gui.desk import Desk
from cso_assess.gui.forms.ui_organizations_page import Ui_OrganizationsPage
from cso_assess.gui.organization_list import OrganizationList, Wanted, list_beginning, organization_list, region
from cso_assess.gui.organization_rows import NAME, OrganizationRows
from cso_assess.gui.pages.page import FirstLook, Page, set_side_margins
from cso_assess.gui.widgets.organization_table import OrganizationModel
from cso_assess.gui.words.profile import place_name

INDENT = "    "

AFTER_PAINTING = 40
"""Milliseconds from the beginning of the list, which is painted meanwhile, until the rest of it is read."""


class OrganizationsPage(Page):
    """All organizations on this computer."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._form = form = Ui_OrganizationsPage()
        form.setupUi(self)
        form.actions.gather()
        form.filters.gather()
        self._found = OrganizationList((), {})
        self._rows = OrganizationRows(desk.words, self._found)
        self._is_descending = False
        self._model = OrganizationModel(self)
        form.table.show_model(self._model)
        self._connect()
        self._say_words()
        self._offer_places()
        self._offer_stages()
        # Whether nothing is there is not known before it was read.
        form.empty.hide()

    def show_first(self, first: FirstLook) -> None:
        self.show_organizations(OrganizationList(tuple(first.organizations), {}, in_all=first.in_all))

    def load(self) -> None:
        """Reads a screenful, and the rest when that is painted; what was searched needs the whole at once."""
        language = self.desk.language
        if self._is_as_stored and not self._form.table.verticalScrollBar().value():
            self.desk.ask(lambda workspace: list_beginning(workspace, language), self._show_beginning)
        else:
            self._load_whole()

    def take_focus(self) -> None:
        self._form.search.setFocus()

    def set_narrow(self, is_narrow: bool) -> None:
        """Where there is little room, the filters stand below the search."""
        set_side_margins(self, is_narrow)
        direction = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        tools = self._form.tools.layout()
        if isinstance(tools, QBoxLayout):
            tools.setDirection(direction)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._form.table.share_width()

    def show_organizations(self, found: OrganizationList) -> None:
        """Shows these organizations as far as search and filters let them through."""
        is_further = not self._found.is_whole and found.length == self._found.length and self._is_as_stored
        self._found = found
        self._rows = OrganizationRows(self.desk.words, found)
        self._form.subtitle.setText(self.desk.words.date(self.desk.today))
        if found.is_whole:
            self._offer_places()
            self._offer_stages()
        if is_further:
            self._model.fill_rows(self._rows)
        else:
            self._filter()
            self._form.table.share_width()

    def retranslate(self) -> None:
        self._say_words()
        self.show_organizations(self._found)

    @property
    def _is_as_stored(self) -> bool:
        """Whether all are shown, in the order in which they are read."""
        wanted = self._wanted
        return not (wanted.text or wanted.filters or self._column != NAME or self._is_descending)

    @property
    def _column(self) -> int:
        return max(self._form.order.currentIndex(), NAME)

    @property
    def _wanted(self) -> Wanted:
        form = self._form
        kind, place = form.district.currentData() or ("", "")
        return Wanted(
            text=form.search.text(),
            region=place if kind == "region" else "",
            district=place if kind == "district" else "",
            stage=form.stage.currentData(),
            only_overdue=form.overdue.isChecked(),
        )

    def _show_beginning(self, found: OrganizationList) -> None:
        """Somebody may have begun to search meanwhile."""
        if self._is_as_stored:
            self.show_organizations(found)
        if not found.is_whole:
            QTimer.singleShot(AFTER_PAINTING, self, self._load_whole)

    def _load_whole(self) -> None:
        language = self.desk.language
        self.desk.ask(lambda workspace: organization_list(workspace, language), self.show_organizations)

    def _connect(self) -> None:
        form = self._form
        form.table.activated.connect(lambda index: self._open(index.row()))
        form.table.typed.connect(self._search_further)
        form.table.horizontalHeader().sectionClicked.connect(self._order_by_click)
        form.arrivals.clicked.connect(lambda: self.page_chosen.emit("arrivals", ""))
        form.hand_over.clicked.connect(lambda: self.page_chosen.emit("handover", "\n".join(self._marked)))
        form.table.selectionModel().selectionChanged.connect(lambda *_: self._say_count())
        form.new_organization.clicked.connect(lambda: self.page_chosen.emit("start", ""))
        form.empty.chosen.connect(lambda: self.page_chosen.emit("start", ""))
        form.search.textChanged.connect(self._filter)
        form.search.returnPressed.connect(self._open_found)
        form.search.left_downwards.connect(self._enter_table)
        form.district.currentIndexChanged.connect(self._filter)
        form.stage.currentIndexChanged.connect(self._filter)
        form.order.activated.connect(self._order_by_choice)
        form.overdue.toggled.connect(self._filter)
        form.show_all.clicked.connect(self._show_all)

    def _say_words(self) -> None:
        """All that is said whatever is in the list."""
        form = self._form
        form.retranslateUi(self)
        form.letters.retranslate()
        form.title.setText(self.tr("Organizations"))
        form.table.setAccessibleName(self.tr("Organizations"))
        form.search.setPlaceholderText(self.tr("Search: name, village, district"))
        form.search.setAccessibleName(self.tr("Search"))
        form.district.setAccessibleName(self.tr("District"))
        form.stage.setAccessibleName(self.tr("Stage"))
        form.order.setAccessibleName(self.tr("Order"))
        form.empty.say(
            self.tr("No organization here yet"),
            self.tr("Add the first one by its name. Everything about it stays on this computer."),
            self.tr("Add an organization"),
        )
        header = (
            self.tr("Organization"),
            self.tr("Place"),
            self.tr("Round"),
            self.tr("Overall level"),
            self.tr("Confidence"),
            self.tr("Plan"),
        )
        self._model.show_header(header)
        self._offer_orders(header)

    def _offer_places(self) -> None:
        """The regions and districts that there are; the regions only where there is more than one."""
        language, organizations = self.desk.language, self._found.organizations
        by_region: dict[str, set[str]] = {}
        for of, district in {(each.region, each.district) for each in organizations}:
            by_region.setdefault(region(of, district), set()).add(district)
        names = {each: place_name("region", each, language) for each in by_region}
        choices: list[tuple[str, object]] = []
        for name in self.desk.words.sorted_names(list(names.values())):
            id = next(each for each, of in names.items() if of == name)
            is_named = len(by_region) > 1 and bool(id)
            if is_named:
                choices.append((name, ("region", id)))
            districts = {place_name("district", each, language): each for each in by_region[id] if each}
            choices += [
                (f"{INDENT if is_named else ''}{district}", ("district", districts[district]))
                for district in self.desk.words.sorted_names(list(districts))
            ]
        self._offer(self._form.district, self.tr("District: all"), choices)

    def _offer_stages(self) -> None:
        stages = next((said.stages for said in self._found.questionnaires.values()), ())
        self._offer(self._form.stage, self.tr("Stage: all"), [(name, n) for n, name in enumerate(stages, 1)])

    def _offer_orders(self, header: Sequence[str]) -> None:
        box = self._form.order
        chosen = box.currentIndex()
        box.clear()
        box.addItems([self.tr("Order: {column}").format(column=name) for name in header])
        box.setCurrentIndex(max(chosen, 0))

    def _offer(self, box: Any, everything: str, choices: Sequence[tuple[str, object]]) -> None:
        """Fills a filter and keeps what was chosen in it."""
        chosen = box.currentData()
        box.blockSignals(True)
        box.clear()
        # Not each with its value: for that, PySide6 would first build what an icon is.
        box.addItems([everything, *(name for name, _ in choices)])
        for place, (_, value) in enumerate(choices, 1):
            box.setItemData(place, value)
        values = [None, *(value for _, value in choices)]
        box.setCurrentIndex(values.index(chosen) if chosen in values else 0)
        box.blockSignals(False)

    def _order_by_choice(self, column: int) -> None:
        """The names in their order; of numbers the highest first."""
        self._is_descending = column > NAME + 1
        self._filter()

    def _order_by_click(self, column: int) -> None:
        """A second click turns the order around."""
        box = self._form.order
        if column == box.currentIndex():
            self._is_descending = not self._is_descending
            self._filter()
        else:
            box.setCurrentIndex(column)
            self._order_by_choice(column)

    def _filter(self) -> None:
        """A list that is not whole cannot be searched yet; when it is, this is done."""
        form, wanted, column = self._form, self._wanted, self._column
        if self._found.is_whole:
            shown = self._rows.places(wanted, column, is_descending=self._is_descending)
        elif self._is_as_stored:
            shown = range(self._found.length)
        else:
            return
        self._model.show_rows(self._rows, shown)
        form.table.show_order(column, is_descending=self._is_descending)
        self._show_count(len(shown))
        if shown and wanted.text:
            form.table.selectRow(0)

    def _show_count(self, shown: int) -> None:
        form, whole = self._form, self._found.length
        form.table_card.setVisible(whole > 0)
        form.tools.setVisible(whole > 0)
        form.foot.setVisible(whole > 0)
        form.empty.setVisible(whole == 0)
        form.show_all.setVisible(shown < whole)
        self._say_count()

    def _say_count(self) -> None:
        """How many are shown, or marked, and what can be done with them."""
        shown, marked = self._model.rowCount(), len(self._marked)
        count = self.tr("%n organizations", "", shown)
        hint = self.tr("Enter or a double click opens one; Shift and Ctrl mark several")
        if not shown:
            hint = self.tr("nothing fits search and filters")
        elif marked > 1:
            hint = self.tr("%n marked: “Hand over…” takes them along", "", marked)
        self._form.count.setText(f"{count} · {hint}")

    @property
    def _marked(self) -> list[str]:
        """The ids of the marked organizations, as far as they were read, in the order shown."""
        rows = sorted(index.row() for index in self._form.table.selectionModel().selectedRows())
        places = [self._model.places[row] for row in rows]
        known = self._found.organizations
        return [known[place].id for place in places if place < len(known)]

    def _show_all(self) -> None:
        """Takes search and filters away."""
        form = self._form
        for box in (form.district, form.stage):
            box.setCurrentIndex(0)
        form.overdue.setChecked(False)
        form.search.clear()
        form.search.setFocus()

    def _search_further(self, letters: str) -> None:
        """What was typed over the table goes into the search field, and the keyboard with it."""
        self._form.search.setFocus()
        self._form.search.insert(letters)

    def _enter_table(self) -> None:
        table = self._form.table
        if self._model.rowCount():
            table.setFocus()
            table.selectRow(max(table.currentIndex().row(), 0))

    def _open_found(self) -> None:
        """Enter after a search opens the row that it marked; without one there is nothing that could be meant."""
        if self._form.search.text() and self._model.rowCount():
            self._open(max(self._form.table.currentIndex().row(), 0))
        else:
            self._enter_table()

    def _open(self, row: int) -> None:
        place = self._model.places[row]
        if place >= len(self._found.organizations):
            return
        found = self._found.organizations[place]
        self.desk.choose_organization(found.id, found.of_latest("id") or "")
        self.page_chosen.emit("home", "")
