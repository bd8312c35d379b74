"""The profile of the open organization."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from cso_assess.core.numbers import whole
from cso_assess.core.organization import Organization, Profile
from cso_assess.core.own_indicator import OwnIndicator
from cso_assess.core.summary import OrganizationSummary
from cso_assess.errors import UserError
from cso_assess.gui.desk import Desk
from cso_assess.gui.forms.ui_organization_page import Ui_OrganizationPage
from cso_assess.gui.pages.page import ScrolledPage
from cso_assess.gui.widgets.look import set_look
from cso_assess.gui.words.profile import (
    budget_names,
    place_id,
    place_name,
    place_names,
    region_of,
    theme_names,
    themes_in,
    themes_text,
)

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
        form.region.written.connect(self._offer_districts)
        form.add_own.clicked.connect(lambda: self._open_own(None))
        form.own.change_wished.connect(self._open_own)
        form.own.withdrawal_wished.connect(self._withdraw)
        form.delete_all.clicked.connect(self._ask_to_delete)
        for box in (form.own_actions, form.delete_actions):
            box.gather()
        form.done.clicked.connect(lambda: self.page_chosen.emit("home", ""))
        self.retranslate()

    @property
    def has_unsaved(self) -> bool:
        return any(line.property("wrong") for line in self._lines.values())

    def load(self) -> None:
        organization, form = self.desk.organization, self._form
        if organization and not self.has_unsaved:
            self.desk.ask(lambda workspace: workspace.organization(organization), self.show_organization)
            self.desk.ask(lambda workspace: workspace.own_questions.of(organization), form.own.show_questions)
            self.desk.ask(lambda workspace: workspace.organizations(), self._offer_places)

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
        for line in (form.region, form.district, form.place):
            line.setPlaceholderText(self.tr("choose or write"))
        form.themes.setPlaceholderText(", ".join(theme_names(self.desk.words).values()))
        form.letters.retranslate()
        form.region.show_names(place_names("region", self.desk.language))
        self._offer_districts()

    def _offer_districts(self) -> None:
        """Those of the region, if that is one of ours."""
        language = self.desk.language
        region = place_id("region", self._form.region.text().strip())
        names = place_names("district", language, region)
        self._form.district.show_names(self.desk.words.sorted_names(names))

    def _offer_places(self, organizations: Sequence[OrganizationSummary]) -> None:
        """The villages that stand elsewhere in this workspace, those of the same district first."""
        district = self._profile.district if self._profile else ""
        near = {each.place for each in organizations if each.place and each.district == district}
        far = {each.place for each in organizations if each.place} - near
        sort = self.desk.words.sorted_names
        self._form.place.show_names([*sort(list(near)), *sort(list(far))])

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
            self._change_place(name, place_id(name, text.strip()))
        else:
            self._change(**{name: text.strip()})

    def _change_place(self, kind: str, place: str) -> None:
        """A district says which region it lies in, where none is named yet."""
        region = region_of(place) if kind == "district" else ""
        if region and self._profile is not None and not self._profile.region:
            self._form.region.show_text(place_name("region", region, self.desk.language))
            self._change(district=place, region=region)
        else:
            self._change(**{kind: place})

    def _change(self, **fields: Any) -> None:
        if self._profile is None:
            return
        organization = self.desk.organization
        self._profile = profile = replace(self._profile, **fields)
        self._form.save_state.show_saving()
        self.desk.save(lambda workspace: workspace.change_profile(organization, profile), self._show_kept, self._refuse)

    def _open_own(self, asked: OwnIndicator | None) -> None:
        """Lets a question be written; it closes when the question is kept."""
        from cso_assess.gui.dialogs.own_question import OwnQuestionDialog

        organization = self.desk.organization
        dialog = OwnQuestionDialog(asked, self.desk.language, self)

        def keep(written: OwnIndicator) -> None:
            self.desk.save(
                lambda workspace: workspace.own_questions.save(organization, written),
                kept,
                lambda refusal: dialog.refuse(self.desk.words.say(refusal.reason)),
            )

        def kept(_written: OwnIndicator) -> None:
            dialog.accept()
            self._show_own_kept()

        dialog.written.connect(keep)
        dialog.open()

    def _withdraw(self, asked: OwnIndicator, is_withdrawn: bool) -> None:
        organization = self.desk.organization
        self.desk.save(
            lambda workspace: workspace.own_questions.withdraw(organization, asked.id, is_withdrawn=is_withdrawn),
            lambda _asked: self._show_own_kept(),
        )

    def _show_own_kept(self) -> None:
        self._form.save_state.show_saved(self.desk.now)
        self._form.add_own.setFocus()
        self.load()
        self.desk.data_changed.emit()

    def _ask_to_delete(self) -> None:
        from cso_assess.gui.dialogs.deletion import DeletionDialog

        if self._profile is not None:
            dialog = DeletionDialog(self._profile.name, self)
            dialog.accepted.connect(self._delete)
            dialog.open()

    def _delete(self) -> None:
        organization = self.desk.organization
        self.desk.save(
            lambda workspace: workspace.safety.erase_organization(organization),
            lambda _nothing: self._show_deleted(),
            is_alone=True,
        )

    def _show_deleted(self) -> None:
        # The folder of the last file may be called as the organization was.
        self.desk.files.forget()
        self._profile = None
        self.desk.choose_organization("")
        self.noted.emit(self.tr("The organization was deleted for good."))
        self.page_chosen.emit("organizations", "")

    def _show_kept(self, _organization: Organization) -> None:
        self._form.save_state.show_saved(self.desk.now)
        set_look(self._form.name, wrong=False)
        self.desk.data_changed.emit()

    def _refuse(self, _refusal: UserError) -> None:
        """The window's banner says why; what was written stays, to be changed or tried again."""
        self._form.save_state.show_failed()
        set_look(self._form.name, wrong=True)
