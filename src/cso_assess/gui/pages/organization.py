"""The profile of the open organization."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from cso_assess.core.numbers import whole
from cso_assess.core.organization import BUDGET_BANDS, Organization, Profile
from cso_assess.errors import UserError
from cso_assess.gui.desk import Desk
from cso_assess.gui.forms.ui_organization_page import Ui_OrganizationPage
from cso_assess.gui.pages.page import ScrolledPage
from cso_assess.gui.widgets.look import set_look

_TEXTS = ("name", "region", "district", "place")
_NUMBERS = ("founded", "members", "women", "paid_staff", "volunteers")


class OrganizationPage(ScrolledPage):
    """What is known of the organization; every field is saved soon after the last key."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._form = form = Ui_OrganizationPage()
        form.setupUi(self.content)
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
            value = getattr(profile, name)
            line.show_text(", ".join(value) if name == "themes" else "" if value is None else str(value))
        self._form.budget_band.setCurrentIndex(max(self._form.budget_band.findData(profile.budget_band), 0))

    def retranslate(self) -> None:
        form = self._form
        form.retranslateUi(self.content)
        form.title.setText(self.tr("About the organization"))
        form.subtitle.setText(self.tr("What donors and partners often ask for; it also stands on the reports."))
        band = form.budget_band.currentData()
        form.budget_band.clear()
        for value, text in self._bands().items():
            form.budget_band.addItem(text, value)
        form.budget_band.setCurrentIndex(max(form.budget_band.findData(band), 0))
        form.budget_band.setAccessibleName(form.budget_band_label.text())
        for name, line in self._lines.items():
            line.setAccessibleName(getattr(form, f"{name}_label").text())

    def _bands(self) -> dict[str, str]:
        texts = (
            self.tr("none"),
            self.tr("up to 100 thousand som"),
            self.tr("100 to 500 thousand som"),
            self.tr("500 thousand to 2 million som"),
            self.tr("more than 2 million som"),
        )
        return {"": self.tr("not said"), **dict(zip(BUDGET_BANDS, texts, strict=True))}

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
            self._change(themes=tuple(theme.strip() for theme in text.split(",") if theme.strip()))
        else:
            self._change(**{name: text.strip()})

    def _change(self, **fields: object) -> None:
        if self._profile is None:
            return
        organization = self.desk.organization
        self._profile = profile = replace(self._profile, **fields)  # type: ignore[arg-type]  # each value is its field's
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
