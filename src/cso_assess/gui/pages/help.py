"""The page with help: first steps, keys, how numbers come about, what cannot be protected, and the guides."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from cso_assess.gui.desk import Desk
from cso_assess.gui.forms.ui_help_page import Ui_HelpPage
from cso_assess.gui.pages.page import ScrolledPage
from cso_assess.gui.readings import Results, results
from cso_assess.gui.words.explanations import Explanation
from cso_assess.gui.words.method import method_chapters
from cso_assess.i18n import REFERENCE_LANGUAGE
from cso_assess.paths import resource

METHOD = "method"
GUIDES = ("guide", "safety")
"""Chapters that are long texts of their own, in resources/guide."""


class HelpPage(ScrolledPage):
    """One chapter at a time: short texts, the rules with the round's own numbers, and two guides to be read whole."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._form = form = Ui_HelpPage()
        form.setupUi(self.content)
        self._chapters = {"first": form.first, "keys": form.keys, METHOD: form.method, "limits": form.limits}
        # There is little to press here: the arrow keys scroll.
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        form.chapters.chosen.connect(self._show_chapter)
        form.guide_chapters.chosen.connect(self._go_to_part)
        self._chapter = "first"
        self._has_rules = False
        self.retranslate()

    def load(self) -> None:
        if self._chapter == METHOD:
            self._ask_for_numbers()

    def show_detail(self, detail: str) -> None:
        if detail in (*self._chapters, *GUIDES):
            self._show_chapter(detail)

    def take_focus(self) -> None:
        self._form.chapters.buttons[self._chapter].setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        form = self._form
        form.retranslateUi(self.content)
        self.area.setAccessibleName(form.title.text())
        self._has_rules = False
        form.chapters.show_choices(
            {
                "first": self.tr("First steps"),
                "guide": self.tr("User guide"),
                "keys": self.tr("Keys"),
                METHOD: self.tr("How it is calculated"),
                "safety": self.tr("Safety"),
                "limits": self.tr("What it cannot protect against"),
            }
        )
        self._show_chapter(self._chapter)

    def _show_chapter(self, chapter: str) -> None:
        self._chapter = chapter
        self._form.chapters.show_chosen(chapter)
        for name, part in self._chapters.items():
            part.setVisible(name == chapter)
        self._form.guide.setVisible(chapter in GUIDES)
        self.area.verticalScrollBar().setValue(0)
        if chapter == METHOD:
            if not self._has_rules:
                self._show_rules(None)
            self._ask_for_numbers()
        elif chapter in GUIDES:
            self._show_guide(chapter)

    def _show_guide(self, name: str) -> None:
        """Shows a guide in the window's language, with its parts to go to."""
        form = self._form
        form.guide_view.show_guide(guide_file(name, self.desk.language))
        form.guide_view.setAccessibleName(form.chapters.buttons[name].text())
        form.guide_chapters.show_chapters(form.guide_view.chapters)

    def _go_to_part(self, part: int) -> None:
        view = self._form.guide_view
        top = view.mapTo(self.content, QPoint(0, view.place_of(part))).y()
        self.area.verticalScrollBar().setValue(top)

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


def guide_file(name: str, language: str) -> Path:
    """The text of a guide, in the reference language where there is none."""
    file = resource("guide", language, f"{name}.md")
    return file if file.exists() else resource("guide", REFERENCE_LANGUAGE, f"{name}.md")
