"""The page with help: first steps, keys, how numbers come about, and what the program cannot protect against."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cso_assess.gui.desk import Desk
from cso_assess.gui.explanations import Explanation
from cso_assess.gui.forms.ui_help_page import Ui_HelpPage
from cso_assess.gui.method_words import method_chapters
from cso_assess.gui.pages.page import ScrolledPage
from cso_assess.gui.readings import Results, results

METHOD = "method"


class HelpPage(ScrolledPage):
    """Short texts, one chapter at a time; the longer guide is in docs."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._form = form = Ui_HelpPage()
        form.setupUi(self.content)
        self._chapters = {"first": form.first, "keys": form.keys, METHOD: form.method, "limits": form.limits}
        # There is little to press here: the arrow keys scroll.
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        form.chapters.chosen.connect(self._show_chapter)
        self._chapter = "first"
        self._has_rules = False
        self.retranslate()

    def load(self) -> None:
        if self._chapter == METHOD:
            self._ask_for_numbers()

    def show_detail(self, detail: str) -> None:
        if detail in self._chapters:
            self._show_chapter(detail)

    def take_focus(self) -> None:
        self.area.setFocus()

    def retranslate(self) -> None:
        form = self._form
        form.retranslateUi(self.content)
        self.area.setAccessibleName(form.title.text())
        self._has_rules = False
        form.chapters.show_choices(
            {
                "first": self.tr("First steps"),
                "keys": self.tr("Keys"),
                METHOD: self.tr("How it is calculated"),
                "limits": self.tr("What it cannot protect against"),
            }
        )
        self._show_chapter(self._chapter)

    def _show_chapter(self, chapter: str) -> None:
        self._chapter = chapter
        self._form.chapters.show_chosen(chapter)
        for name, part in self._chapters.items():
            part.setVisible(name == chapter)
        self.area.verticalScrollBar().setValue(0)
        if chapter == METHOD:
            if not self._has_rules:
                self._show_rules(None)
            self._ask_for_numbers()

    def _ask_for_numbers(self) -> None:
        """Works the rules through with the round that is open; without one they stand alone."""
        round = self.desk.round
        if round:
            self.desk.ask(lambda workspace: results(workspace, round), self._show_rules, lambda _refusal: None)
        else:
            self._show_rules(None)

    def _show_rules(self, found: Results | None) -> None:
        form, words = self._form, self.desk.words
        self._has_rules = True
        has_answers = found is not None and found.scorecard.overall.score is not None
        if found is not None and has_answers:
            text = found.edition.text(self.desk.language)
            chapters: tuple[Explanation, ...] = method_chapters(words, found, text)
            worked = self.tr("Worked through with the answers of “{name}” in round {number}.")
            form.method_text.setText(worked.format(name=found.name, number=found.assessment.number))
        else:
            chapters = method_chapters(words)
            form.method_text.setText(self.tr("As soon as a round is open, its own numbers stand here."))
        form.rules.show_explanations(chapters)
