"""Documents of a round: choose one, look at its pages while they are made, save it, print it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QMenu, QWidget

from cso_assess.editable import forms_of
from cso_assess.errors import UserError
from cso_assess.gui.desk import Desk
from cso_assess.gui.files.printing import print_document
from cso_assess.gui.files.report_files import ReportFiles
from cso_assess.gui.files.report_maker import Document, ReportMaker, Wish
from cso_assess.gui.forms.ui_reports_page import Ui_ReportsPage
from cso_assess.gui.pages.page import Page, set_side_margins
from cso_assess.gui.theme import scaled
from cso_assess.gui.widgets.card_button import ChoiceCard
from cso_assess.gui.widgets.laid_out import laid_out_once
from cso_assess.gui.widgets.turns import Turns
from cso_assess.i18n import LANGUAGE_NAMES, LANGUAGES
from cso_assess.press.running import Job
from cso_assess.report import KINDS
from cso_assess.report.page_pictures import PAPERS, PackedPicture, PageSize, packed_picture

if TYPE_CHECKING:
    from cso_assess.report.material import Material

LEFT = 330
"""The width of the choices, in pixels at the usual text size."""


class ReportsPage(Page):
    """A choice of documents, languages and options at the left, the pages at the right, first page first."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._kind = KINDS[0]
        self._language = desk.language
        self._document: Document | None = None
        self._has_first = False
        self._maker = ReportMaker(desk, self)
        self._files = ReportFiles(desk, self)
        self._form = form = Ui_ReportsPage()
        form.setupUi(self)
        form.actions.gather()
        form.turning.gather()
        form.language_note.hide()
        # Shown and hidden again, it would hand the keyboard on to what has no place yet.
        form.empty.hide()
        form.choice.hide()
        form.pages_card.hide()
        self._turns = Turns(self)
        self._wants_focus = False
        self._kinds = {kind: self._kind_button(kind) for kind in KINDS}
        form.options.show_kind(self._kind)
        self._connect()
        self.retranslate()

    def load(self) -> None:
        self._turns.begin()
        if not self.desk.round:
            self._show_nothing()
        elif self._form.choice.isHidden():
            self._form.empty.hide()
            # All of it is seen at once.
            self.setUpdatesEnabled(False)
            self._turns.begin(self._form.choice.show, self._form.pages_card.show, self._show_parts)
        else:
            self._make()

    def retranslate(self) -> None:
        form = self._form
        form.retranslateUi(self)
        self._language = self.desk.language
        form.subtitle.setText(self.tr("What you see is what is printed and saved."))
        for button, name in (
            (form.smaller, self.tr("Smaller")),
            (form.larger, self.tr("Larger")),
            (form.before, self.tr("Page before")),
            (form.after, self.tr("Next page")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(name)
        form.document.setAccessibleName(self.tr("Pages of the document"))
        form.languages.show_choices({language: LANGUAGE_NAMES[language] for language in LANGUAGES}, self._language)
        for kind, button in self._kinds.items():
            button.say(*self._kind_words(kind))
            button.setChecked(kind == self._kind)
        form.options.retranslate()

    def show_detail(self, detail: str) -> None:
        if detail in self._kinds:
            self._mark_kind(detail)

    def take_focus(self) -> None:
        if self._form.empty.isVisibleTo(self):
            self._form.empty.take_focus()
            return
        self._wants_focus = self._form.choice.isHidden()
        if not self._wants_focus:
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

    def _connect(self) -> None:
        form, maker = self._form, self._maker
        form.languages.chosen.connect(self._choose_language)
        form.options.changed.connect(self._make)
        form.options.refused.connect(self.desk.refused)
        form.options.logo_wanted.connect(self._ask_for_logo)
        form.document.picture_wanted.connect(self._draw_page)
        form.document.zoomed.connect(self._say_zoom)
        form.document.turned.connect(self._say_place)
        for button, act in (
            (form.larger, form.document.zoom_in),
            (form.smaller, form.document.zoom_out),
            (form.fit, form.document.fit),
            (form.before, partial(self._turn, -1)),
            (form.after, partial(self._turn, 1)),
            (form.cancel, self._cancel),
            (form.save, self._save),
            (form.save_as, self._offer_forms),
            (form.print_document, self._print),
            (form.hand_over, lambda: self.page_chosen.emit("handover", "")),
        ):
            button.clicked.connect(act)
        form.paged.toggled.connect(form.document.set_paged)
        form.empty.chosen.connect(lambda: self.page_chosen.emit("assess", ""))
        maker.begun.connect(self._say_language)
        maker.first_drawn.connect(self._show_first)
        maker.counted.connect(self._say_count)
        maker.made.connect(self._show_document)
        maker.refused.connect(self._say_refusal)
        self._files.noted.connect(self.noted)

    def _ask_for_logo(self, title: str, kinds: str) -> None:
        file = self.desk.files.to_open(self, title, kinds)
        if file:
            self._form.options.take_logo(file)

    def _arrange(self) -> None:
        """Leaves the greater part of the width to the pages."""
        self._form.choice.setFixedWidth(round(min(scaled(self, LEFT), self.width() * 0.4)))

    def _kind_button(self, kind: str) -> ChoiceCard:
        button = ChoiceCard(self._form.kinds)
        button.row.setContentsMargins(14, 9, 14, 9)
        button.column.setSpacing(2)
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
        self._form.options.show_kind(kind)

    def _choose_language(self, language: str) -> None:
        self._language = language
        self._form.languages.show_chosen(language)
        self._make()

    def _make(self) -> None:
        """Makes the document that is chosen; the work on an earlier one ends."""
        options, view = self._form.options.options, self._form.document
        self._document, self._has_first = None, False
        self._offer(is_ready=False)
        self._form.cancel.show()
        self._form.state.setText(self.tr("The document is being made…"))
        view.show_pages(())
        self._maker.make(Wish(self._kind, self._language, options, view.resolution(PAPERS[options.paper])))

    def _cancel(self) -> None:
        self._maker.cancel()
        self._form.cancel.hide()
        self._form.state.setText(self.tr("Cancelled. Choose a document, and it is made."))
        self._kinds[self._kind].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_first(self, size: PageSize, picture: PackedPicture) -> None:
        self._has_first = True
        self._form.document.show_pages((size,))
        self._form.document.show_picture(0, picture)
        self._form.place.setText("")

    def _say_count(self, pages: int) -> None:
        self._form.state.setText(self.tr("%n pages are made…", "", pages))

    def _show_document(self, document: Document) -> None:
        self._document = document
        self._form.cancel.hide()
        self._say_what()
        self._form.document.show_pages(document.sizes, is_the_same=self._has_first)
        self._offer(is_ready=True)

    def _say_what(self) -> None:
        """What is shown; how many pages it has stands beside the arrows."""
        if self._document is not None:
            self._form.state.setText(self._kind_words(self._document.wish.kind)[0])

    def _say_refusal(self, refusal: UserError) -> None:
        self._form.cancel.hide()
        self._form.state.setText(self.tr("The document could not be made."))
        self.desk.refused.emit(refusal)

    def _say_language(self, material: Material) -> None:
        """Says so where the questionnaire lacks the language of the document."""
        languages = material.edition.structure.languages
        self._form.language_note.setVisible(self._language not in languages)
        self._form.language_note.setText(
            self.tr("The questionnaire has no texts in this language: they stand in {language}.").format(
                language=LANGUAGE_NAMES.get(languages[0], languages[0])
            )
        )

    def _draw_page(self, number: int, pixels_per_inch: float) -> None:
        document = self._document
        if document is None:
            return

        def show(picture: PackedPicture) -> None:
            if self._document is document:
                self._form.document.show_picture(number, picture)

        job, press = Job(packed_picture, document.content, number, pixels_per_inch), self.desk.press
        self.desk.run_in_background(lambda _tell: press.do(job), show)

    def _turn(self, pages: int) -> None:
        self._form.document.go_to(self._form.document.current + pages)

    def _say_place(self, number: int) -> None:
        pages = len(self._form.document.pages)
        said = self.tr("Page {number} of {pages}").format(number=number + 1, pages=pages)
        self._form.place.setText(said if pages else "")
        self._form.before.setEnabled(number > 0)
        self._form.after.setEnabled(number + 1 < pages)

    def _say_zoom(self, zoom: float) -> None:
        self._form.zoom.setText(self.tr("{share} %").format(share=round(100 * zoom)))

    def _save(self) -> None:
        if self._document is not None:
            self._files.save(self._document)

    def _offer_forms(self) -> None:
        """The other ways to save what is shown, as a menu below the button."""
        document = self._document
        if document is None:
            return
        names = {
            ".docx": self.tr("Text document to edit (.docx)"),
            ".xlsx": self.tr("Workbook to edit (.xlsx)"),
            ".csv": self.tr("Table of values (.csv)"),
        }
        menu = QMenu(self)
        menu.addAction(self.tr("PDF with a password"), partial(self._files.save_protected, document))
        if document.wish.options.paper == "a4":
            for form in forms_of(document.wish.kind)[1:]:
                menu.addAction(names[form], partial(self._files.save_to_edit, document, form))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        button = self._form.save_as
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _print(self) -> None:
        document = self._document
        if document is not None:
            print_document(
                self, self.desk, document.content, document.sizes, self._say_printed, self._say_sheets_printed
            )

    def _say_sheets_printed(self, done: int, whole: int) -> None:
        self._form.state.setText(self.tr("Printing: {done} of {whole}…").format(done=done, whole=whole))

    def _say_printed(self, sheets: int) -> None:
        self._say_what()
        self.noted.emit(self.tr("%n pages were sent to the printer.", "", sheets))

    def _offer(self, *, is_ready: bool) -> None:
        form = self._form
        for button in (form.save, form.save_as, form.print_document):
            button.setEnabled(is_ready)

    def _show_parts(self) -> None:
        form = self._form
        with laid_out_once(self):
            for part in (form.choice, form.pages_card, form.save, form.save_as, form.print_document, form.subtitle):
                part.show()
        self.setUpdatesEnabled(True)
        self._make()
        if self._wants_focus and self.isVisible():
            self.take_focus()

    def _show_nothing(self) -> None:
        form = self._form
        self.setUpdatesEnabled(True)
        form.empty.say(
            self.tr("Nothing to print yet"),
            self.tr("Documents are made from the answers of a round."),
            self.tr("Answer questions") if self.desk.round else self.tr("Begin with the first round"),
        )
        form.empty.show()
        for part in (form.choice, form.pages_card, form.save, form.save_as, form.print_document, form.subtitle):
            part.hide()
