"""The page that begins another round of the open organization."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from cso_assess.core.assessment import Assessment
from cso_assess.core.organization import Organization, Profile
from cso_assess.core.states import Length
from cso_assess.gui.desk import Desk
from cso_assess.gui.files.answer_forms import AnswerForms
from cso_assess.gui.forms.ui_new_round_page import Ui_NewRoundPage
from cso_assess.gui.offers import Offer, fill_box, offers
from cso_assess.gui.pages.page import ScrolledPage

if TYPE_CHECKING:
    from cso_assess.workspace import Workspace


class NewRoundPage(ScrolledPage):
    """How many questions, when, what for, and which domains are left out and why."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._form = form = Ui_NewRoundPage()
        form.setupUi(self.content)
        form.actions.gather()
        form.workbook_ways.gather()
        self._offers: tuple[Offer, ...] = ()
        self._profile = Profile("")
        form.questionnaire.currentIndexChanged.connect(self._show_offer)
        form.right_size.proposed.connect(lambda length: form.length.choose(Length(length)))
        form.cancel.clicked.connect(lambda: self.page_chosen.emit("home", ""))
        form.begin.clicked.connect(self._begin)
        forms = AnswerForms(desk, self)
        forms.noted.connect(self.noted)
        forms.brought.connect(self._open_brought)
        form.take_form.clicked.connect(forms.take_empty)
        form.bring_form.clicked.connect(forms.bring_filled)
        self._show_date(desk.today)
        self.retranslate()

    def load(self) -> None:
        language, organization = self.desk.language, self.desk.organization
        self._form.refusal.setText("")
        if organization:
            self.desk.ask(lambda workspace: workspace.organization(organization), self._show_organization)
        self.desk.ask(lambda workspace: offers(workspace, language), self.show_offers)

    def take_focus(self) -> None:
        self._form.begin.setFocus()

    def show_offers(self, found: tuple[Offer, ...]) -> None:
        """Offers these questionnaires; a single one needs no choice."""
        self._offers = found
        fill_box(self._form.questionnaire, found)
        self._show_offer()

    def retranslate(self) -> None:
        form = self._form
        form.retranslateUi(self.content)
        form.title.setText(self.tr("A new round"))
        form.subtitle.setText(self.tr("Answer together, as honestly as you can. Each answer is saved at once."))
        form.right_size.retranslate()
        form.questionnaire.setAccessibleName(self.tr("Questionnaire"))
        form.date.setAccessibleName(form.date_label.text())
        form.date.setLocale(self.desk.words.locale)
        form.date.setDisplayFormat("dd.MM.yyyy")
        form.purpose.setAccessibleName(form.purpose_label.text())

    def _show_organization(self, organization: Organization) -> None:
        if organization.id == self.desk.organization:
            self._profile = organization.profile
            self._form.right_size.show_known(organization.profile, self.desk.today.year)

    def _show_date(self, day: date) -> None:
        self._form.date.setDate(QDate(day.year, day.month, day.day))

    def _show_offer(self) -> None:
        place = self._form.questionnaire.currentIndex()
        if 0 <= place < len(self._offers):
            offer = self._offers[place]
            self._form.length.show_offer(offer)
            self._form.right_size.show_offer(offer)
            self._form.domains.show_domains(offer.domain_titles)

    def _begin(self) -> None:
        form, organization = self._form, self.desk.organization
        reference, length, left_out = form.questionnaire.currentData(), form.length.length, form.domains.left_out
        purpose, chosen = form.purpose.text().strip(), form.date.date()
        day = date(chosen.year(), chosen.month(), chosen.day())
        profile = replace(self._profile, **form.right_size.profile_fields)
        is_profile_new = profile != self._profile
        if not reference:
            return
        if form.domains.focus_missing_reason():
            form.refusal.setText(self.tr("Say why this domain is left out."))
            return

        def begin(workspace: Workspace) -> Assessment:
            if is_profile_new:
                workspace.change_profile(organization, profile)
            begun = workspace.start_assessment(organization, reference, day, length, left_out)
            return workspace.change_round(replace(begun, purpose=purpose)) if purpose else begun

        self.desk.save(begin, self._open)

    def _open_brought(self, assessment: Assessment) -> None:
        self.desk.choose_round(assessment.id)
        self.page_chosen.emit("assess", "")

    def _open(self, assessment: Assessment) -> None:
        self._form.purpose.clear()
        self.desk.choose_round(assessment.id)
        self.page_chosen.emit("review", "")
