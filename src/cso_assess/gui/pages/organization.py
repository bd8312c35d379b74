"""The profile of the open organization."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QWidget

from cso_assess.core.numbers import whole
from cso_assess.core.organization import Organization, Profile
from cso_assess.errors import UserError
from cso_assess.gui.desk import Desk
from cso_assess.gui.forms.ui_organization_page import Ui_OrganizationPage
from cso_assess.gui.pages.page import ScrolledPage
from cso_assess.gui.profile_words import budget_names, place_id, place_name, place_names, themes_in, themes_text
from cso_assess.gui.widgets.look import set_look

_PLACES = ("region", "district")
_TEXTS = ("name", "region", "district", "place")
_NUMBERS = ("founded", "members", "women", "paid_staff", "volunteers")


class OrganizationPage(ScrolledPage):
    """What is known of the organization; every field is saved soon after the last key."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._form = form = Ui_OrganizationPage()
        form.setupUi(self.content)
        form.actions.gather()
        self._profile: Profile | None = None
        self._lines = {name: getattr(form, name) for name in (*_TEXTS, *_NUMBERS, "themes")}
        for name, line in self._lines.items():
            line.setMaxLength(200)
            line.written.connect(lambda text, name=name: self._write(name, text))
        form.budget_band.activated.connect(lambda: self._change(budget_band=form.budget_band.currentData()))
        form.done.clicked.connect(lambda: self.page_chosen.emit("home", ""))
        self.retranslate()

    @property
    def has_unsaved(self) -> bool:
        return any(line.property("wrong") for line in self._lines.values())

    def load(self) -> None:
        organization = self.desk.organization
        if organization and not self.has_unsaved:
            self.desk.ask(lambda workspace: workspace.organization(organization), self.show_organization)

    def take_focus(self) -> None:
        self._form.name.setFocus()

    def leave(self) -> None:
        for line in self._lines.values():
            line.settle()

    def show_organization(self, organization: Organization) -> None:
        """Shows what is known of an organization."""
        self._profile = profile = organization.profile
        for name, line in self._lines.items():
            set_look(line, wrong=False)
            line.show_text(self._text_of(name, getattr(profile, name)))
        self._form.budget_band.setCurrentIndex(max(self._form.budget_band.findData(profile.budget_band), 0))

    def retranslate(self) -> None:
        form = self._form
        form.retranslateUi(self.content)
        form.title.setText(self.tr("About the organization"))
        form.subtitle.setText(self.tr("What donors and partners often ask for; it also stands on the reports."))
        band = form.budget_band.currentData()
        form.budget_band.clear()
        for value, text in budget_names(self.desk.words).items():
            form.budget_band.addItem(text, value)
        form.budget_band.setCurrentIndex(max(form.budget_band.findData(band), 0))
        form.budget_band.setAccessibleName(form.budget_band_label.text())
        for name, line in self._lines.items():
            line.setAccessibleName(getattr(form, f"{name}_label").text())
        for kind in _PLACES:
            completer = QCompleter(place_names(kind, self.desk.language), self)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            self._lines[kind].setCompleter(completer)

    def _text_of(self, name: str, value: Any) -> str:
        """What stands in a field for what is kept."""
        if name == "themes":
            return themes_text(value, self.desk.words)
        if name in _PLACES:
            return place_name(name, value, self.desk.language)
        return "" if value is None else str(value)

    def _write(self, name: str, text: str) -> None:
        """Takes over what was written in a field."""
        line = self._lines[name]
        if name in _NUMBERS:
            number = whole(text) if text.strip() else None
            is_wrong = bool(text.strip()) and (number is None or number < 0)
            set_look(line, wrong=is_wrong)
            if is_wrong:
                self.noted.emit(self.tr("“{text}” is not a whole number; the field was not kept.").format(text=text))
            else:
                self._change(**{name: number})
        elif name == "themes":
            self._change(themes=themes_in(text, self.desk.words))
        elif name in _PLACES:
            self._change(**{name: place_id(name, text.strip())})
        else:
            self._change(**{name: text.strip()})

    def _change(self, **fields: Any) -> None:
        if self._profile is None:
            return
        organization = self.desk.organization
        self._profile = profile = replace(self._profile, **fields)
        self._form.save_state.show_saving()
        self.desk.save(lambda workspace: workspace.change_profile(organization, profile), self._show_kept, self._refuse)

    def _show_kept(self, _organization: Organization) -> None:
        self._form.save_state.show_saved(self.desk.now)
        set_look(self._form.name, wrong=False)
        self.desk.data_changed.emit()

    def _refuse(self, _refusal: UserError) -> None:
        """The window's banner says why; what was written stays, to be changed or tried again."""
        self._form.save_state.show_failed()
        set_look(self._form.name, wrong=True)
