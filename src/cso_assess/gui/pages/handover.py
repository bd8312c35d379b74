"""A file for another computer, or results in which nobody can be recognized: chosen, shown, sealed, written."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QWidget

from cso_assess.core.leaving import Choice
from cso_assess.core.summary import OrganizationSummary, RoundSummary
from cso_assess.errors import UserError
from cso_assess.gui.desk import Desk
from cso_assess.gui.files.handover_files import FORMS, HandoverFiles
from cso_assess.gui.files.leaving import Leaving
from cso_assess.gui.forms.ui_handover_page import Ui_HandoverPage
from cso_assess.gui.pages.page import ScrolledPage
from cso_assess.gui.words.handover import round_name
from cso_assess.sealing import grouped_code, new_code

FILE, ANONYMOUS = "file", "anonymous"
CODE, OWN = "code", "own"


class Wanted(NamedTuple):
    """What can be chosen of."""

    organizations: tuple[OrganizationSummary, ...]
    rounds: tuple[RoundSummary, ...]


class HandoverPage(ScrolledPage):
    """Choices at the left, what leaves at the right, before anything is written."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._kind, self._seal, self._ending = FILE, CODE, ".xlsx"
        self._marked: frozenset[str] = frozenset()
        """The organizations that were marked in the list, until they are ticked here."""
        self._is_offered = False
        self._form = form = Ui_HandoverPage()
        form.setupUi(self.content)
        for box in (form.actions, form.all_or_none, form.save_ways, form.ready_ways):
            box.gather()
        self._leaving = Leaving(desk, self)
        self._leaving.told.connect(form.leaving_text.setText)
        self._files = HandoverFiles(desk, self)
        self._connect()
        self._forget_ready()
        self.retranslate()

    def load(self) -> None:
        organization = self.desk.organization
        self.desk.ask(
            lambda workspace: Wanted(workspace.organizations(), workspace.rounds(organization) if organization else ()),
            self._offer,
        )

    def show_detail(self, detail: str) -> None:
        """`detail` is the kind of file, or the organizations to be handed over, one id a line."""
        self._kind = ANONYMOUS if detail == ANONYMOUS else FILE
        self._form.leaving_text.setText("")
        if detail not in ("", FILE, ANONYMOUS):
            self._marked = frozenset(detail.split("\n"))
        self._show_kind()

    def retranslate(self) -> None:
        form = self._form
        form.retranslateUi(self.content)
        form.title.setText(self.tr("Hand over"))
        form.subtitle.setText(self.tr("Nothing leaves this computer but what you save here and carry away yourself."))
        form.kind.show_choices(
            {FILE: self.tr("For another computer"), ANONYMOUS: self.tr("For donors and research, without names")}
        )
        form.seal.show_choices(
            {CODE: self.tr("A code that the program makes"), OWN: self.tr("A passphrase of our own")}
        )
        form.form.show_choices(FORMS)
        form.organizations.setAccessibleName(self.tr("Organizations that go along"))
        form.rounds.setAccessibleName(self.tr("Rounds that go along"))
        form.passphrase.setAccessibleName(form.own_label.text())
        form.copy.setToolTip(self.tr("So that you can paste it into a message; nobody else is told."))
        self._forget_ready()
        self._show_kind()

    def set_narrow(self, is_narrow: bool) -> None:
        super().set_narrow(is_narrow)
        columns = self._form.columns.layout()
        if isinstance(columns, QBoxLayout):
            narrow, wide = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
            columns.setDirection(narrow if is_narrow else wide)

    def take_focus(self) -> None:
        self._form.organizations.setFocus()

    def leave(self) -> None:
        """A code or passphrase does not wait on a page that nobody looks at."""
        self._form.passphrase.clear()
        self._forget_ready()

    # ---- choices ----

    def _connect(self) -> None:
        form = self._form
        self._files.begun.connect(self._show_busy)
        self._files.written.connect(self._show_ready)
        self._files.refused.connect(self._refuse)
        self._files.given_up.connect(self._give_up)
        form.arrivals.clicked.connect(lambda: self.page_chosen.emit("arrivals", ""))
        form.kind.chosen.connect(self.show_detail)
        form.seal.chosen.connect(self._choose_seal)
        form.form.chosen.connect(self._choose_form)
        form.organizations.changed.connect(self._follow_organizations)
        form.rounds.changed.connect(self._follow)
        form.texts.toggled.connect(self._follow)
        form.names.toggled.connect(self._follow)
        form.choose_all.clicked.connect(lambda: form.organizations.check_all(is_checked=True))
        form.choose_none.clicked.connect(lambda: form.organizations.check_all(is_checked=False))
        form.shown.toggled.connect(self._show_passphrase)
        form.save.clicked.connect(self._save)
        form.passphrase.returnPressed.connect(self._save)
        form.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(form.code.text()))
        form.another.clicked.connect(self._forget_ready)

    def _offer(self, wanted: Wanted) -> None:
        """Lists what there is; what was chosen before stays chosen."""
        self._is_offered = True
        form, words = self._form, self.desk.words
        chosen = self._marked or frozenset(form.organizations.checked) or {self.desk.organization}
        self._marked = frozenset()
        organizations = {each.id: each.name for each in wanted.organizations}
        if len(organizations) == 1:
            chosen = frozenset(organizations)
        form.organizations.show_rows(organizations, chosen)
        self._show_rounds(wanted.rounds if form.organizations.checked == (self.desk.organization,) else ())
        form.all_or_none.setVisible(len(organizations) > 1)
        form.save.setText(self.tr("Save the file…"))
        form.arrivals.setText(self.tr("Take files in…"))
        form.leaving_title.setText(words.tr("What leaves this computer"))
        self._follow()

    def _follow_organizations(self) -> None:
        """The rounds of the one organization that is chosen; of several, all rounds go along."""
        chosen = self._form.organizations.checked
        if len(chosen) != 1:
            self._show_rounds(())
            self._follow()
            return

        def show(rounds: tuple[RoundSummary, ...]) -> None:
            if self._form.organizations.checked == chosen:
                self._show_rounds(rounds)
                self._follow()

        self.desk.ask(lambda workspace: workspace.rounds(chosen[0]), show)

    def _show_rounds(self, rounds: tuple[RoundSummary, ...]) -> None:
        words = self.desk.words
        names = {each.id: round_name(each, words) for each in rounds}
        self._form.rounds.show_rows(names, set(names))
        self._form.rounds_part.setVisible(len(names) > 1 and self._kind == FILE)

    def _choose_seal(self, seal: str) -> None:
        self._seal = seal
        self._show_kind()
        if seal == OWN:
            self._form.passphrase.setFocus()

    def _choose_form(self, ending: str) -> None:
        self._ending = ending
        self._show_kind()

    def _show_passphrase(self, is_shown: bool) -> None:
        self._form.passphrase.setEchoMode(QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password)

    def _show_kind(self) -> None:
        """Shows the parts that belong to the kind of file, and what would leave in it."""
        form = self._form
        is_file = self._kind == FILE
        form.kind.show_chosen(self._kind)
        form.seal.show_chosen(self._seal)
        form.form.show_chosen(self._ending)
        for part in (form.file, form.parts):
            part.setVisible(is_file)
        form.anonymous.setVisible(not is_file)
        form.own.setVisible(self._seal == OWN)
        form.rounds_part.setVisible(is_file and form.rounds.count() > 1)
        self._follow()

    def _follow(self) -> None:
        """What was said holds no more; it is looked up soon what would leave now."""
        form = self._form
        self._forget_ready()
        form.refusal.hide()
        form.save.setEnabled(bool(form.organizations.checked) and self._is_any_round)
        self._look_up()

    @property
    def _is_any_round(self) -> bool:
        rounds = self._form.rounds
        return not rounds.count() or bool(rounds.checked) or self._kind == ANONYMOUS

    @property
    def _choice(self) -> Choice:
        form = self._form
        rounds = form.rounds.checked
        is_part = len(rounds) < form.rounds.count()
        return Choice(
            form.organizations.checked,
            rounds if is_part else (),
            text=form.texts.isChecked(),
            names=form.names.isChecked(),
        )

    def _look_up(self) -> None:
        """Tells what would leave now."""
        form, choice = self._form, self._choice
        if self._kind == FILE and choice.organizations and self._is_any_round:
            self._leaving.look_up(choice)
            return
        self._leaving.stop()
        if self._kind == ANONYMOUS:
            form.leaving_text.setText("\n".join(self._statement()))
        else:
            # Before it is known what there is, nobody could choose.
            form.leaving_text.setText(self.tr("Choose what goes along.") if self._is_offered else "")

    def _statement(self) -> tuple[str, ...]:
        from cso_assess.exchange.anonymous import statement

        return statement(self.desk.words)

    # ---- writing ----

    def _save(self) -> None:
        if self._kind == ANONYMOUS:
            self._files.save_anonymous(self._form.organizations.checked, self._ending)
            return
        try:
            secret = self._secret()
        except UserError as refusal:
            self._refuse(refusal)
            self._form.passphrase.setFocus()
            return
        self._files.save(self._choice, secret)

    def _secret(self) -> str:
        """What seals the file; UserError for a passphrase that is too short."""
        from cso_assess.exchange.handover.file import new_secret_of

        return new_code() if self._seal == CODE else new_secret_of(self._form.passphrase.text())

    def _show_busy(self) -> None:
        self._form.refusal.hide()
        self._form.save.setEnabled(False)
        self._form.state.setText(self.tr("The file is being written and read back…"))
        self._form.state.show()

    def _give_up(self) -> None:
        self._forget_ready()
        self._form.save.setFocus()

    def _refuse(self, refusal: UserError) -> None:
        form = self._form
        form.state.hide()
        form.save.setEnabled(True)
        form.save.setFocus()
        form.refusal.setText(self.desk.words.say(refusal.reason))
        form.refusal.show()

    def _show_ready(self, path: Path, secret: str) -> None:
        """Only now: the file was read back from where it was written."""
        form = self._form
        is_code = bool(secret) and self._seal == CODE
        form.state.hide()
        form.passphrase.clear()
        form.ready_title.setText(self.tr("Ready: {file}").format(file=path.name))
        form.ready_text.setText(self.tr("It was read back from where it was written, and holds what is listed below."))
        form.code.setText(grouped_code(secret) if is_code else "")
        # Read out group by group, as it is told over a telephone.
        form.code.setAccessibleName(", ".join(" ".join(group) for group in form.code.text().split()))
        form.code_text.setText(self._told_of_secret(is_code=is_code, is_sealed=bool(secret)))
        form.code_text.setVisible(bool(secret))
        form.code.setVisible(is_code)
        form.copy.setVisible(is_code)
        form.file.hide()
        form.anonymous.hide()
        form.save.hide()
        # Whoever touches a choice now would lose the code.
        self._free_choices(is_free=False)
        form.ready.show()
        # One more press of the key that saved the file must not end what shows its code.
        (form.copy if is_code else form.another).setFocus()
        QTimer.singleShot(0, form.ready, lambda: self.area.ensureWidgetVisible(form.ready))

    def _told_of_secret(self, *, is_code: bool, is_sealed: bool) -> str:
        if is_code:
            return self.tr(
                "This code opens the file. Tell it by telephone or on paper, never together with the file. The program"
                " does not keep it: when you leave this page, it is gone."
            )
        if is_sealed:
            return self.tr("The file opens with your passphrase. Tell it by telephone, never together with the file.")
        return ""

    def _free_choices(self, *, is_free: bool) -> None:
        for part in (self._form.choice, self._form.kind):
            part.setEnabled(is_free)

    def _forget_ready(self) -> None:
        form = self._form
        self._free_choices(is_free=True)
        form.ready.hide()
        form.code.clear()
        form.refusal.hide()
        form.state.hide()
        form.save.show()
        form.save.setEnabled(bool(form.organizations.checked) and self._is_any_round)
        form.file.setVisible(self._kind == FILE)
        form.anonymous.setVisible(self._kind == ANONYMOUS)
