"""Shows beside the question how far a round is: domains, what is left, what to come back to."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from cso_assess.core.questionnaire import QuestionnaireText
from cso_assess.gui.forms.ui_assess_page import Ui_AssessPage
from cso_assess.gui.sheet import OWN, Sheet
from cso_assess.gui.widgets.domain_list import DomainChoice, DomainEntry, DomainList
from cso_assess.gui.widgets.narrow_bar import NarrowBar
from cso_assess.i18n import Words


class RoundProgress(QObject):
    """Fills the list of domains (or the bar with a drop-down, where that is shown) and the lines around it."""

    flagged_chosen = Signal()
    """The next question to come back to."""
    unknown_chosen = Signal()
    """The next question that nobody could answer."""

    def __init__(self, form: Ui_AssessPage, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self.bar: NarrowBar | None = None
        self._shown: tuple[object, ...] = ()
        self._lists: dict[str, QPushButton] = {}

    def show_progress(self, sheet: Sheet, text: QuestionnaireText, words: Words) -> None:
        """Shows the round as it stands on the sheet; most ways to another question change nothing here."""
        wanted = (sheet.assessment, sheet.domain, words, self._form.aside.isHidden())
        # The same things, not equal ones: to compare rounds would take longer than to show them.
        if [*map(id, wanted)] == [*map(id, self._shown)]:
            return
        self._shown = wanted
        form = self._form
        answered, asked = sheet.answered, sheet.asked
        month = words.month_year(sheet.assessment.date)
        heading = self.tr("Round {number} · {month}").format(number=sheet.assessment.number, month=month)
        form.head.say(heading, self._left_words(sheet, answered, asked))
        form.head.show_share(answered / asked)
        shown: DomainList | DomainChoice = form.domains
        if self.bar is not None and form.aside.isHidden():
            self.bar.left.setText(self.tr("{answered} of {asked}").format(answered=answered, asked=asked))
            shown = self.bar.choice
        shown.show_domains(self._entries(sheet, text), sheet.domain)
        flagged, unknown = len(sheet.flagged), len(sheet.to_find_out)
        self._show_list("flagged", self.tr("Come back: %n", "", flagged), flagged)
        self._show_list("unknown", self.tr("Find out: %n", "", unknown), unknown)

    def _entries(self, sheet: Sheet, text: QuestionnaireText) -> list[DomainEntry]:
        titles = {domain.id: text.domains[domain.id].title for domain in sheet.assessment.domains}
        if sheet.own_questions:
            titles[OWN] = self.tr("Our own questions")
        return [
            DomainEntry(domain, title, sheet.answered_of(questions), len(questions))
            for domain, title in titles.items()
            if (questions := sheet.questions_of(domain))
        ]

    def _left_words(self, sheet: Sheet, answered: int, asked: int) -> str:
        if answered == asked:
            return self.tr("All questions are answered")
        minutes = self.tr("about %n minutes left", "", sheet.minutes_left)
        return self.tr("{answered} of {asked} answered · {minutes}").format(
            answered=answered, asked=asked, minutes=minutes
        )

    def _show_list(self, kind: str, text: str, count: int) -> None:
        """Shows the way to questions of one kind; it is made when there is one for the first time."""
        button = self._lists.get(kind)
        if button is None and count:
            ways = self._form.ways
            button = self._lists[kind] = QPushButton(ways)
            button.setProperty("look", "link")
            button.clicked.connect(self.flagged_chosen if kind == "flagged" else self.unknown_chosen)
            ways.flow.insertWidget(ways.flow.indexOf(self._form.close_round), button)
            QWidget.setTabOrder(self._form.voices, button)
        if button is not None:
            button.setText(text)
            button.setVisible(count > 0)
