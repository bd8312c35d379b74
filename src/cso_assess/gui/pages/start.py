"""The first page of an empty workspace, and the page that adds an organization."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QPushButton, QWidget

from cso_assess.core.assessment import Assessment
from cso_assess.core.organization import Organization, Profile
from cso_assess.core.states import Length
from cso_assess.errors import UserError
from cso_assess.gui.desk import Desk
from cso_assess.gui.forms.ui_start_page import Ui_StartPage
from cso_assess.gui.offers import Offer, fill_box, offers
from cso_assess.gui.pages.page import ScrolledPage
from cso_assess.gui.preferences import Preferences
from cso_assess.gui.protection import Protection
from cso_assess.i18n import LANGUAGE_NAMES

if TYPE_CHECKING:
    from cso_assess.workspace import Workspace


class StartPage(ScrolledPage):
    """From a language and a name to the first question, or to the list of many organizations, within a minute."""

    def __init__(self, desk: Desk, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._preferences = preferences
        self._form = form = Ui_StartPage()
        form.setupUi(self.content)
        self._offers: tuple[Offer, ...] = ()
        self._is_first = True
        self._is_waiting = False
        self._begin_button, self._add_button, self._arrivals_button, self._backup_button = (
            QPushButton(self) for _ in range(4)
        )
        self._begin_button.setProperty("look", "primary")
        self._arrivals_button.setProperty("look", "link")
        self._backup_button.setProperty("look", "link")
        for button in (self._begin_button, self._add_button, self._arrivals_button, self._backup_button):
            form.buttons.flow.addWidget(button)
        self._connect()
        form.one.setChecked(True)
        self._protection = Protection(desk, self)
        self._protection.changed.connect(self._go_on_protected)
        self.retranslate()

    def load(self) -> None:
        language = self.desk.language
        self.desk.ask(lambda workspace: bool(workspace.organizations()), self._show_whether_first)
        self.desk.ask(lambda workspace: offers(workspace, language), self.show_offers)

    def take_focus(self) -> None:
        self._form.name.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter begins from every field; on a button it presses that."""
        is_on_button = isinstance(self.focusWidget(), QAbstractButton)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not is_on_button:
            self._begin()
        else:
            super().keyPressEvent(event)

    def show_offers(self, found: tuple[Offer, ...]) -> None:
        """Offers these questionnaires; a single one needs no choice."""
        self._offers = found
        fill_box(self._form.questionnaire, found)
        self._show_offer()
        if self._is_waiting:
            self._begin_round()

    def retranslate(self) -> None:
        form = self._form
        form.retranslateUi(self.content)
        form.letters.retranslate()
        form.right_size.retranslate()
        form.right_size.show_known(Profile(""), self.desk.today.year)
        form.languages.show_choices(LANGUAGE_NAMES, self.desk.language)
        form.questionnaire.setAccessibleName(self.tr("Questionnaire"))
        form.name.setAccessibleName(form.name_label.text())
        form.one.say(self.tr("My organization"), self.tr("assess it and work with its plan"))
        form.many.say(self.tr("Many organizations"), self.tr("accompany them and see all in one list"))
        form.example.say(self.tr("Look at an example first"), self.tr("an invented organization with three rounds"))
        self._add_button.setText(self.tr("Only add it to the list"))
        self._arrivals_button.setText(self.tr("Take a file from another computer…"))
        self._backup_button.setText(self.tr("Bring everything back from a backup…"))
        self._show_whether_first(not self._is_first)

    def _connect(self) -> None:
        form = self._form
        form.languages.chosen.connect(self._preferences.choose_language)
        form.one.clicked.connect(lambda: self._choose_way(is_many=False))
        form.many.clicked.connect(lambda: self._choose_way(is_many=True))
        form.example.clicked.connect(self._add_demonstration)
        form.questionnaire.currentIndexChanged.connect(self._show_offer)
        form.right_size.proposed.connect(lambda length: form.length.choose(Length(length)))
        form.name.textChanged.connect(lambda: form.refusal.setText(""))
        for button in (self._begin_button, self._add_button, self._backup_button):
            button.setProperty("writes", True)
        self._begin_button.clicked.connect(self._begin)
        self._add_button.clicked.connect(self._add)
        self._arrivals_button.clicked.connect(lambda: self.page_chosen.emit("arrivals", ""))
        self._backup_button.clicked.connect(self._bring_back)

    def _show_whether_first(self, has_organizations: bool) -> None:
        form = self._form
        self._is_first = not has_organizations
        is_list_begun = self._preferences.settings.many_organizations
        form.languages.setVisible(self._is_first)
        form.ways.setVisible(self._is_first and not is_list_begun)
        form.protect.setVisible(self._is_first and not is_list_begun)
        form.protect_text.setVisible(self._is_first and not is_list_begun)
        self._add_button.setVisible(has_organizations or is_list_begun)
        self._backup_button.setVisible(self._is_first)
        if has_organizations or is_list_begun:
            form.title.setText(self.tr("A new organization"))
            form.text.setText(self.tr("It appears in the list of organizations; its first round can begin at once."))
        else:
            form.title.setText(self.tr("Welcome"))
            form.text.setText(
                self.tr(
                    "See where your organization stands, what is strong, and what to do next. "
                    "Everything stays on this computer."
                )
            )
        self._choose_way(is_many=form.many.isChecked() and form.ways.isVisibleTo(self.content))

    def _choose_way(self, *, is_many: bool) -> None:
        """Shows what the first step is: a name, or the list."""
        form = self._form
        form.one.setChecked(not is_many)
        form.many.setChecked(is_many)
        form.about_one.setVisible(not is_many)
        form.about_many.setVisible(is_many)
        self._begin_button.setText(self.tr("Open the list") if is_many else self.tr("Begin"))

    def _show_offer(self) -> None:
        place = self._form.questionnaire.currentIndex()
        if 0 <= place < len(self._offers):
            self._form.length.show_offer(self._offers[place])
            self._form.right_size.show_offer(self._offers[place])

    def _begin(self) -> None:
        form = self._form
        is_many = form.many.isChecked()
        if self._is_first and form.protect.isChecked() and (is_many or self._is_named(form.name.text().strip())):
            self._protection.begin()
        elif is_many:
            self._open_list()
        else:
            self._begin_round()

    def _go_on_protected(self) -> None:
        """What was asked for before the passphrase goes on after it."""
        self._form.protect.setChecked(False)
        self._form.protect.hide()
        self._form.protect_text.hide()
        self._begin()

    def _begin_round(self) -> None:
        name, today, length = self._form.name.text().strip(), self.desk.today, self._form.length.length
        reference = self._form.questionnaire.currentData()
        # In the program's first second the questionnaires are still being read.
        self._is_waiting = bool(name) and not reference
        if not self._is_named(name) or self._is_waiting:
            return

        profile = Profile(name, **self._form.right_size.profile_fields)

        def begin(workspace: Workspace) -> Assessment:
            organization = workspace.add_organization(profile)
            return workspace.start_assessment(organization.id, reference, today, length, {})

        self.desk.save(begin, self._open_round, self._refuse)

    def _bring_back(self) -> None:
        # Imported here: most first starts never need it.
        from cso_assess.gui.files.bringing_back import BringingBack

        BringingBack(self.desk, self).ask(is_first=True)

    def _add(self) -> None:
        name = self._form.name.text().strip()
        profile = Profile(name, **self._form.right_size.profile_fields)
        if self._is_named(name):
            self.desk.save(lambda workspace: workspace.add_organization(profile), self._open_home, self._refuse)

    def _add_demonstration(self) -> None:
        language = self.desk.language

        def add(workspace: Workspace) -> Assessment:
            from cso_assess.demonstration import add_demonstration

            return workspace.assessment(add_demonstration(workspace, language)[-1])

        self.desk.save(add, self._open_demonstration, self._refuse)

    def _is_named(self, name: str) -> bool:
        if not name:
            self._form.refusal.setText(self.tr("Write the name of the organization first."))
            self._form.name.setFocus()
        return bool(name)

    def _refuse(self, _refusal: UserError) -> None:
        """The window's banner says why; the name stays, to be changed."""
        self._form.name.setFocus()

    def _open_list(self) -> None:
        self._finish()
        self._preferences.choose_many(is_many=True)
        self.page_chosen.emit("organizations", "")

    def _open_round(self, assessment: Assessment) -> None:
        self._finish()
        self.desk.choose_organization(assessment.organization, assessment.id)
        self.page_chosen.emit("assess", "")

    def _open_home(self, organization: Organization) -> None:
        self._finish()
        self.desk.choose_organization(organization.id)
        self.page_chosen.emit("home", "")

    def _open_demonstration(self, assessment: Assessment) -> None:
        self._finish()
        self.desk.choose_organization(assessment.organization, assessment.id)
        self.page_chosen.emit("home", "")

    def _finish(self) -> None:
        """Keeps the language that was spoken here, and leaves an empty field for the next time."""
        self._preferences.choose_language(self.desk.language)
        self._form.name.clear()
        self._form.right_size.show_known(Profile(""), self.desk.today.year)
