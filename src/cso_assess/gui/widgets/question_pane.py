"""One indicator with its answer: made once, and used again for every question of a round."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from cso_assess.core.assessment import Answer
from cso_assess.core.evidence import Evidence
from cso_assess.core.questionnaire import IndicatorText
from cso_assess.core.states import Proof, State
from cso_assess.gui.forms.ui_question_pane import Ui_QuestionPane
from cso_assess.gui.widgets.choosable import ChoiceButton
from cso_assess.gui.widgets.closed_note import ClosedNote
from cso_assess.gui.widgets.document_list import DocumentList
from cso_assess.gui.widgets.flow_layout import FlowLayout
from cso_assess.gui.widgets.in_view import bring_into_view
from cso_assess.gui.widgets.label import Label
from cso_assess.gui.widgets.last_time import LastTime
from cso_assess.gui.widgets.reason_box import ReasonBox
from cso_assess.gui.widgets.resting_text import RestingText
from cso_assess.gui.widgets.save_state import SaveState
from cso_assess.gui.widgets.step_words import StepWords
from cso_assess.i18n import Words
from cso_assess.wording import proof_words

ABOVE_FOOT = 8
"""Pixels between what was taken back and the line above the foot."""


class QuestionPane(QWidget):
    """Shows what it is told to show, and says what the person did; it keeps nothing itself."""

    level_chosen = Signal(int)
    unknown_chosen = Signal()
    flag_chosen = Signal()
    reason_written = Signal(str)
    proof_chosen = Signal(str)
    note_written = Signal(str)
    practice_written = Signal(str)
    answer_cleared = Signal()
    next_chosen = Signal()
    back_chosen = Signal()
    retry_chosen = Signal()
    undo_chosen = Signal()
    redo_chosen = Signal()
    document_wanted = Signal()
    copy_wanted = Signal(object)
    """Evidence: its copied file is to be saved somewhere."""
    removal_wanted = Signal(object)
    """Evidence: it is to be taken out of the list."""
    reopening_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Ui_QuestionPane()
        self._form.setupUi(self)
        self._answers = FlowLayout(spacing=8)
        self._form.answer_place.addLayout(self._answers)
        self._not_applicable = self._answer_button(self._ask_reason)
        self._unknown = self._answer_button(self.unknown_chosen.emit)
        self._flag = self._answer_button(self.flag_chosen.emit)
        self._clear = QPushButton(self._form.contents)
        self._clear.setProperty("look", "link")
        self._clear.clicked.connect(self.answer_cleared)
        self._answers.addWidget(self._clear)
        # Tab goes down the page: these were made after all that the form holds.
        cards = self._form.levels.findChildren(QPushButton)
        stops = (*cards, self._not_applicable, self._unknown, self._flag, self._clear)
        for before, after in pairwise(stops):
            self.setTabOrder(before, after)
        # What stands below must not move when there is something to undo.
        _keep_places(self._form.undo, self._form.redo)
        self._answer = Answer("")
        self._is_open = True
        # Made when they are first needed, which is never in most rounds.
        self._reason: ReasonBox | None = None
        self._closed: ClosedNote | None = None
        self._untranslated: Label | None = None
        self._documents: DocumentList | None = None
        self._try_again: QPushButton | None = None
        self._told: StepWords | None = None
        self._practice = ""
        self._connect()
        self.show_saved_all()
        self.show_steps(can_undo=False, can_redo=False)

    @property
    def _fields(self) -> Sequence[RestingText]:
        """Where people write."""
        fields = (self._form.note, self._form.practice)
        return fields if self._reason is None else (self._reason.field, *fields)

    @property
    def last_time(self) -> LastTime:
        return self._form.last_time

    @property
    def save_state(self) -> SaveState:
        return self._form.save_state

    def show_question(self, where: str, text: IndicatorText, *, is_first: bool, is_last: bool) -> None:
        """Shows another indicator; its answer follows."""
        form = self._form
        form.where.setText(where)
        form.question.setText(text.question)
        form.why.setText(text.why)
        form.why.setVisible(bool(text.why))
        form.levels.show_levels(text.levels, None)
        form.evidence.setText(self._evidence_words(text))
        form.evidence.setVisible(bool(text.evidence))
        self._practice = text.practice
        self._show_practice()
        form.hint.say(self.tr("1–{levels} level · Enter next · Backspace back").format(levels=len(text.levels)))
        form.back.setEnabled(not is_first)
        form.next.setText(self.tr("Finish") if is_last else self.tr("Next"))
        form.last_time.fold()
        form.area.verticalScrollBar().setValue(0)

    def prepare(self, where: str, text: IndicatorText) -> None:
        """Measures and shapes the words of an indicator that will be shown later, while nobody waits for them."""
        form = self._form
        form.where.prepare(where)
        form.question.prepare(text.question)
        form.why.prepare(text.why)
        form.levels.prepare(text.levels)
        form.evidence.prepare(self._evidence_words(text))
        form.practice_head.prepare(text.practice)

    def show_answer(self, answer: Answer) -> None:
        """Shows the answer to the indicator that is shown; a text that is just being written is not touched."""
        form, is_new = self._form, answer.indicator != self._answer.indicator
        is_scored = answer.state is State.SCORED
        form.levels.show_chosen(answer.level)
        self._not_applicable.setChecked(answer.state is State.NOT_APPLICABLE)
        self._unknown.setChecked(answer.state is State.DONT_KNOW)
        self._flag.setChecked(answer.flagged)
        self._clear.setVisible(answer.is_answered and self._is_open)
        form.proof.setEnabled(is_scored and self._is_open)
        form.proof.show_chosen(answer.proof.value if is_scored else None)
        if is_new or answer.state is not self._answer.state:
            self._show_reason(answer)
        for field, text in ((form.note, answer.note), (form.practice, answer.practice)):
            if is_new or field.is_told:
                field.show_text(text)
        self._answer = answer

    def show_pressed(self, level: int | None) -> None:
        """Shows the level of an answer before all else that follows from it."""
        self._form.levels.show_pressed(level)

    def forget_answer(self) -> None:
        """The next answer is shown with its texts, whatever stands in the fields."""
        self._answer = Answer("")

    def show_open(self, *, is_open: bool, is_closed: bool) -> None:
        """Lets answers be given, or only be read: in a closed round, which says so, and in a copy for reading."""
        form = self._form
        self._is_open = is_open
        if is_closed or self._closed is not None:
            self._closed_note().setVisible(is_closed)
        for part in (form.levels, self._not_applicable, self._unknown, self._flag, self._clear, form.proof):
            part.setEnabled(is_open)
        form.add_document.setVisible(is_open)
        for field in self._fields:
            field.setReadOnly(not is_open)

    def show_language(self, words: Words, language: str) -> None:
        """Says so when the questionnaire is shown in another language than the window's."""
        is_translated = language == words.language
        if self._untranslated is None and not is_translated:
            self._untranslated = Label("", "muted", self._form.contents)
            self._form.notices.insertWidget(0, self._untranslated)
        if self._untranslated is not None:
            self._untranslated.setVisible(not is_translated)
            self._untranslated.setText(
                self.tr(
                    "This questionnaire has not been translated yet; it is shown in the language it was written in."
                )
            )

    def show_saved_all(self, *, is_all: bool = True) -> None:
        """Offers to try again while something is not saved."""
        if self._try_again is None and not is_all:
            self._try_again = button = QPushButton(self)
            button.setProperty("look", "link")
            button.setText(self.tr("Try again"))
            button.clicked.connect(self.retry_chosen)
            self._form.layout3.addWidget(button)
            self.setTabOrder(self._form.undo, button)
        if self._try_again is not None:
            self._try_again.setVisible(not is_all)

    def show_documents(self, documents: Sequence[Evidence], *, is_open: bool) -> None:
        """Shows the documents of this indicator."""
        if self._documents is None and documents:
            self._documents = DocumentList(self._form.contents)
            self._documents.copy_wanted.connect(self.copy_wanted)
            self._documents.removal_wanted.connect(self.removal_wanted)
            self._form.document_place.addWidget(self._documents)
        if self._documents is not None:
            self._documents.show_documents(documents, is_open=is_open)

    def show_steps(self, *, can_undo: bool, can_redo: bool) -> None:
        """Offers to take changes back, or to do them again."""
        self._form.undo.setVisible(can_undo)
        self._form.redo.setVisible(can_redo)

    def say_step(self, text: str) -> None:
        """Says what was taken back or made again; nothing any more for an empty text."""
        if self._told is None and text:
            self._told = StepWords(self)
            # As far from the edge as the line at the top; at the foot, where nothing moves that is read or pressed.
            around = self._form.layout2.contentsMargins()
            left = around.left() + self._form.layout3.contentsMargins().left()
            self._told.setContentsMargins(left, 0, around.right(), ABOVE_FOOT)
            self._form.layout1.insertWidget(self._form.layout1.indexOf(self._form.foot), self._told)
        if self._told is not None:
            self._told.say(text)

    def choose_not_applicable(self) -> None:
        """Asks for the reason why this does not apply."""
        self._ask_reason()

    def settle(self) -> None:
        """Tells at once what is typed."""
        for field in self._fields:
            field.settle()

    def focus_question(self) -> None:
        """Puts the keyboard where digits answer."""
        self._form.question.setFocus()

    def retranslate(self, words: Words) -> None:
        """Says everything again in the language of the window."""
        form = self._form
        form.retranslateUi(self)
        self._name(self._not_applicable, self.tr("0  Does not apply to us"))
        self._name(self._unknown, self.tr("9  We don't know yet"))
        self._name(self._flag, self.tr("8  Come back to it"))
        self._clear.setText(self.tr("Take the answer back"))
        form.undo.setAccessibleName(self.tr("Undo the last change"))
        form.redo.setAccessibleName(self.tr("Redo what was undone"))
        form.last_time.retranslate()
        form.hint.retranslate()
        form.proof.show_choices({proof.value: proof_words(proof, words) for proof in Proof})
        form.note_head.say(
            self.tr("Note"), self.tr("What we saw, what we talked about (no names of people who need protection)")
        )
        self._show_practice()
        form.note.name(form.note_head.heading)
        form.practice.name(form.practice_head.heading)
        form.proof.show_caption(self.tr("Proof:"))
        if self._try_again is not None:
            self._try_again.setText(self.tr("Try again"))
        for part in (self._reason, self._closed, self._documents):
            if part is not None:
                part.retranslate()

    def hasHeightForWidth(self) -> bool:
        """It takes what room there is: the page need not ask how high it would like to be."""
        return False

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def _connect(self) -> None:
        form = self._form
        form.levels.chosen.connect(self.level_chosen)
        form.proof.chosen.connect(self.proof_chosen)
        form.note.written.connect(self.note_written)
        form.practice.written.connect(self.practice_written)
        form.next.clicked.connect(self.next_chosen)
        form.back.clicked.connect(self.back_chosen)
        form.undo.clicked.connect(self.undo_chosen)
        form.redo.clicked.connect(self.redo_chosen)
        form.add_document.clicked.connect(self.document_wanted)
        for field in self._fields:
            field.left.connect(self.focus_question)
            field.leave_steps_to_page()

    def _evidence_words(self, text: IndicatorText) -> str:
        return self.tr("Would show it: {things}").format(things=" · ".join(text.evidence))

    def _answer_button(self, act: object) -> QPushButton:
        button = ChoiceButton(self._form.contents)
        button.setProperty("look", "state")
        button.clicked.connect(act)
        self._answers.addWidget(button)
        return button

    def _name(self, button: QPushButton, text: str) -> None:
        button.setText(text)
        button.setAccessibleName(text)

    def _ask_reason(self) -> None:
        """Opens the field for the reason; pressed again, it is closed or the answer taken back."""
        if self._answer.state is State.NOT_APPLICABLE:
            self.answer_cleared.emit()
        elif self._reason is not None and self._reason.isVisible():
            self._reason.hide()
            self.focus_question()
        else:
            box = self._reason_box()
            box.show()
            box.field.setFocus()
            # Only when it has its place.
            QTimer.singleShot(0, box, lambda: bring_into_view(box))

    def _show_practice(self) -> None:
        self._form.practice_head.say(self.tr("What already works well here?"), self._practice)

    def _show_reason(self, answer: Answer) -> None:
        """Shows the reason where one is given, and no place for one elsewhere."""
        is_given = answer.state is State.NOT_APPLICABLE
        if is_given or self._reason is not None:
            box = self._reason_box()
            box.field.show_text(answer.reason)
            box.setVisible(is_given)

    def _reason_box(self) -> ReasonBox:
        """Where the reason is written, made when it is first asked for."""
        if self._reason is None:
            self._reason = box = ReasonBox(self._form.contents)
            box.field.setReadOnly(not self._is_open)
            box.field.written.connect(self.reason_written)
            box.field.left.connect(self.focus_question)
            box.field.leave_steps_to_page()
            self._form.reason_place.addWidget(box)
            # What is made later would take the keyboard after all that the page has.
            self.setTabOrder(self._clear, box.field)
        return self._reason

    def _closed_note(self) -> ClosedNote:
        """What a closed round says, made when one is first shown."""
        if self._closed is None:
            self._closed = note = ClosedNote(self._form.contents)
            note.reopening_chosen.connect(self.reopening_chosen)
            self._form.notices.addWidget(note)
            self.setTabOrder(self._form.question, note)
        return self._closed


def _keep_places(*parts: QWidget) -> None:
    """These parts keep their room while they are hidden."""
    for part in parts:
        policy = part.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        part.setSizePolicy(policy)
