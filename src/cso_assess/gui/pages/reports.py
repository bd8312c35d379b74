"""Documents of a round: choose one, look at its pages, save it, print it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from cso_assess.errors import UserError
from cso_assess.files import write_whole
from cso_assess.gui.desk import Desk
from cso_assess.gui.forms.ui_reports_page import Ui_ReportsPage
from cso_assess.gui.page_pictures import PagePicture, PageSize, page_picture, page_sizes
from cso_assess.gui.pages.page import Page, set_side_margins
from cso_assess.gui.printing import print_document
from cso_assess.gui.theme import scaled
from cso_assess.gui.widgets.card_button import CardButton
from cso_assess.i18n import LANGUAGE_NAMES, LANGUAGES, words_in
from cso_assess.report import KINDS, make_report

if TYPE_CHECKING:
    from cso_assess.report.material import Material


LEFT = 330
"""The width of the choices, in pixels at the usual text size."""


@dataclass(frozen=True)
class Document:
    """A document as it is shown: what it is, and its bytes."""

    kind: str
    content: bytes


class ReportsPage(Page):
    """A choice of documents and languages at the left, the pages at the right, first page first."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._kind = KINDS[0]
        self._language = desk.language
        self._asked = 0
        self._document: Document | None = None
        self._form = form = Ui_ReportsPage()
        form.setupUi(self)
        self._form.actions.gather()
        form.language_note.hide()
        self._kinds = {kind: self._kind_button(kind) for kind in KINDS}
        form.languages.chosen.connect(self._choose_language)
        form.document.picture_wanted.connect(self._draw_page)
        form.document.zoomed.connect(self._say_zoom)
        form.larger.clicked.connect(form.document.zoom_in)
        form.smaller.clicked.connect(form.document.zoom_out)
        form.fit.clicked.connect(form.document.fit_width)
        form.save.clicked.connect(self._save)
        form.print_document.clicked.connect(self._print)
        form.empty.chosen.connect(lambda: self.page_chosen.emit("assess", ""))
        self.retranslate()

    def load(self) -> None:
        has_round = bool(self.desk.round)
        self._show_parts(are_there=has_round)
        if has_round:
            self._make()

    def retranslate(self) -> None:
        form = self._form
        form.retranslateUi(self)
        self._language = self.desk.language
        form.subtitle.setText(self.tr("What you see is what is printed and saved."))
        form.smaller.setAccessibleName(self.tr("Smaller"))
        form.larger.setAccessibleName(self.tr("Larger"))
        form.document.setAccessibleName(self.tr("Pages of the document"))
        form.languages.show_choices({language: LANGUAGE_NAMES[language] for language in LANGUAGES}, self._language)
        for kind, button in self._kinds.items():
            button.say(*self._kind_words(kind))
            button.setChecked(kind == self._kind)
        form.empty.say(
            self.tr("Nothing to print yet"),
            self.tr("Documents are made from the answers of a round."),
            self.tr("Answer questions") if self.desk.round else "",
        )

    def show_detail(self, detail: str) -> None:
        if detail in self._kinds:
            self._mark_kind(detail)

    def take_focus(self) -> None:
        self._kinds[self._kind].setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def set_narrow(self, is_narrow: bool) -> None:
        set_side_margins(self, is_narrow)

    def _arrange(self) -> None:
        """Leaves the greater part of the width to the pages."""
        self._form.choice.setFixedWidth(round(min(scaled(self, LEFT), self.width() * 0.4)))

    def _kind_button(self, kind: str) -> CardButton:
        button = CardButton(self._form.kinds)
        button.setCheckable(True)
        button.clicked.connect(lambda: self._choose_kind(kind))
        self._form.kinds_column.addWidget(button)
        return button

    def _kind_words(self, kind: str) -> tuple[str, str]:
        """What a document is called, and whom it is for."""
        return {
            "plan": (
                self.tr("Development plan"),
                self.tr("where we stand, what we do first, who does it and until when; 8 to 20 pages"),
            ),
            "summary": (self.tr("Summary"), self.tr("for members and the wall; one page")),
            "full": (self.tr("Full report"), self.tr("the plan, every answer with what supports it; 25 to 45 pages")),
            "answers": (self.tr("Filled questionnaire"), self.tr("every question with our answer; 12 to 25 pages")),
            "progress": (self.tr("Progress report"), self.tr("what changed between rounds, and what was done")),
            "sheets": (self.tr("Sheets for people"), self.tr("one page for each responsible person")),
            "blank": (self.tr("Blank questionnaire"), self.tr("to be filled by hand; 12 to 25 pages")),
        }[kind]

    def _choose_kind(self, kind: str) -> None:
        self._mark_kind(kind)
        self._make()

    def _mark_kind(self, kind: str) -> None:
        self._kind = kind
        for name, button in self._kinds.items():
            button.setChecked(name == kind)

    def _choose_language(self, language: str) -> None:
        self._language = language
        self._form.languages.show_chosen(language)
        self._make()

    def _make(self) -> None:
        """Makes the document that is chosen; an earlier one that is still being made is not shown any more."""
        round, kind, language = self.desk.round, self._kind, self._language
        self._asked += 1
        asked = self._asked
        self._document = None
        self._offer(False)
        self._form.state.setText(self.tr("The document is being made…"))
        self._form.document.show_pages(())

        def make(material: Material) -> None:
            if asked == self._asked:
                self._say_language(material, language)
                words, today = words_in(language), self.desk.today
                self.desk.run_in_background(
                    lambda _tell: Document(kind, make_report(kind, material, words, today)), show, refuse
                )

        def show(document: Document) -> None:
            if asked == self._asked:
                self._show_document(document)

        def refuse(refusal: UserError) -> None:
            if asked == self._asked:
                self._form.state.setText(self.tr("The document could not be made."))
                self.desk.refused.emit(refusal)

        self.desk.ask(lambda workspace: workspace.material(round), make, refuse)

    def _show_document(self, document: Document) -> None:
        self._document = document
        self._offer(True)

        def show(sizes: tuple[PageSize, ...]) -> None:
            if self._document is document:
                self._form.state.setText(self.tr("%n pages", "", len(sizes)))
                self._form.document.show_pages(sizes)

        self.desk.run_in_background(lambda _tell: page_sizes(document.content), show)

    def _say_language(self, material: Material, language: str) -> None:
        """Says so where the questionnaire lacks the language of the document."""
        languages = material.edition.structure.languages
        self._form.language_note.setVisible(language not in languages)
        self._form.language_note.setText(
            self.tr("The questionnaire has no texts in this language: they stand in {language}.").format(
                language=LANGUAGE_NAMES.get(languages[0], languages[0])
            )
        )

    def _draw_page(self, number: int, pixels_per_inch: float) -> None:
        document = self._document
        if document is None:
            return

        def show(picture: PagePicture) -> None:
            if self._document is document:
                self._form.document.show_picture(number, picture)

        self.desk.run_in_background(lambda _tell: page_picture(document.content, number, pixels_per_inch), show)

    def _say_zoom(self, zoom: float) -> None:
        self._form.zoom.setText(self.tr("{share} %").format(share=round(100 * zoom)))

    def _save(self) -> None:
        """Asks where to, and writes the file whole or not at all."""
        document = self._document
        if document is None:
            return
        proposed = f"{document.kind}-{self.desk.today.isoformat()}.pdf"
        chosen, _filter = QFileDialog.getSaveFileName(
            self, self.tr("Save the document"), proposed, self.tr("PDF documents (*.pdf)")
        )
        if chosen:
            path = Path(chosen) if chosen.lower().endswith(".pdf") else Path(f"{chosen}.pdf")
            self.desk.run_in_background(
                lambda _tell: write_whole(path, document.content),
                lambda _nothing: self.noted.emit(self.tr("Saved as {file}.").format(file=path.name)),
            )

    def _print(self) -> None:
        if self._document is not None:
            print_document(self, self.desk, self._document.content)

    def _offer(self, is_ready: bool) -> None:
        for button in (self._form.save, self._form.print_document):
            button.setEnabled(is_ready)

    def _show_parts(self, *, are_there: bool) -> None:
        form = self._form
        form.empty.setVisible(not are_there)
        for part in (form.choice, form.pages_card, form.save, form.print_document, form.subtitle):
            part.setVisible(are_there)
