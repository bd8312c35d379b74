"""The page on which a round is answered, one indicator at a time."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QInputDialog, QWidget

from cso_assess.core.assessment import Answer
from cso_assess.core.evidence import Evidence
from cso_assess.core.refusals import ROUND_CLOSED
from cso_assess.core.states import Proof, Status
from cso_assess.errors import UserError
from cso_assess.gui.active_time import ActiveTime
from cso_assess.gui.asked_round import AskedRound, asked_round
from cso_assess.gui.desk import Desk
from cso_assess.gui.dialogs.jump import JumpDialog
from cso_assess.gui.digit_keys import digit_of
from cso_assess.gui.files.documents import Documents
from cso_assess.gui.forms.ui_assess_page import Ui_AssessPage
from cso_assess.gui.keeping.answers import answer_keeper
from cso_assess.gui.keeping.keeper import Keeper
from cso_assess.gui.keeping.steps import Steps, ValueStep, ValueSteps
from cso_assess.gui.pages.page import Page
from cso_assess.gui.pages.page_steps import PageSteps
from cso_assess.gui.pages.round_progress import RoundProgress
from cso_assess.gui.sheet import Sheet, not_applicable, not_known, with_level, without_level
from cso_assess.gui.theme import FONT_SIZES
from cso_assess.gui.widgets.narrow_bar import NarrowBar
from cso_assess.gui.words.question import QuestionWords
from cso_assess.gui.words.step import answer_change

if TYPE_CHECKING:
    from cso_assess.workspace import Workspace

ASIDE_WIDTH = 250
NOT_APPLICABLE_KEY, FLAG_KEY, UNKNOWN_KEY = 0, 8, 9
JUMP = QKeyCombination(Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_G)


class AssessPage(Page):
    """Digits answer, Enter goes on, Backspace goes back; everything is saved when it is given."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._form = form = Ui_AssessPage()
        form.setupUi(self)
        form.ways.gather()
        self._sheet: Sheet | None = None
        self._keeper: Keeper | None = None
        self._asked: AskedRound | None = None
        self._words: QuestionWords | None = None
        self._line = Steps(self)
        self._answers: ValueSteps[Answer] = ValueSteps(self._line, self._now, self._bring, desk.refused.emit)
        self._steps = PageSteps(self, self._line, form.pane, self._changed_words, form.pane.settle)
        self._progress = RoundProgress(form, self)
        self._documents = Documents(desk, self)
        self._wanted = ""
        self._time = ActiveTime()
        self._idle = QTimer(self, singleShot=True, interval=0)
        self._idle.timeout.connect(self._prepare_next)
        self._connect()
        self.set_narrow(False)
        self.retranslate()

    @property
    def has_unsaved(self) -> bool:
        return self._keeper is not None and bool(self._keeper.unsaved)

    def show_detail(self, detail: str) -> None:
        self._wanted = detail

    def load(self) -> None:
        round = self.desk.round
        if self.has_unsaved and self._sheet and self._sheet.assessment.id == round:
            self._show_question()
        elif round:
            is_wanted = bool(self._wanted)
            self.desk.ask(lambda workspace: asked_round(workspace, round, is_wanted=is_wanted), self.show_round)
        else:
            self.page_chosen.emit("new_round", "")

    def show_round(self, asked: AskedRound) -> None:
        """Shows a round at the wanted indicator, at the one shown before, or at the first unanswered one."""
        if asked.assessment.organization != self.desk.organization or not asked.assessment.asked:
            return
        self.desk.choose_round(asked.assessment.id)
        before = self._sheet
        is_same = before is not None and before.assessment.id == asked.assessment.id
        here = before.here if before is not None and is_same else ""
        self._sheet = Sheet(asked.assessment, self._wanted or here, asked.own_questions)
        self._wanted = ""
        self._asked = asked
        if not is_same:
            self._line.clear()
            # The same question in another round: what was written there does not belong here.
            self._form.pane.forget_answer()
        # Another page may have changed answers meanwhile: theirs are the revisions to go on from.
        if self._keeper is None or not is_same or not self._keeper.is_saving:
            self._keeper = answer_keeper(self.desk, asked.assessment, self)
            self._keeper.changed.connect(self._show_save_state)
        self._form.pane.show_open(is_open=self._is_open, is_closed=self._is_closed)
        self._form.close_round.setVisible(not self._is_closed)
        self._show_question()

    def retranslate(self) -> None:
        self._form.retranslateUi(self)
        self._form.voices.setText(self.tr("Many voices"))
        self._form.domains.setAccessibleName(self.tr("Domains"))
        self._form.unanswered_first.say(self.tr("Unanswered first"))
        self._form.pane.retranslate(self.desk.words)
        if self._sheet:
            self._show_question()

    def set_narrow(self, is_narrow: bool) -> None:
        form = self._form
        form.aside.setVisible(not is_narrow)
        if is_narrow or self._progress.bar is not None:
            bar = self._narrow_bar()
            bar.setVisible(is_narrow)
            (bar.column if is_narrow else form.aside_column).addWidget(form.ways)
        form.aside.setFixedWidth(round(ASIDE_WIDTH * self.font().pixelSize() / FONT_SIZES["text"]))
        self._show_progress()

    def take_focus(self) -> None:
        self._form.pane.focus_question()

    def leave(self) -> None:
        self._form.pane.settle()
        self._keep_time()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that no field has taken for itself."""
        digit = digit_of(event)
        if self._sheet is None:
            super().keyPressEvent(event)
        elif self._steps.take(event):
            pass
        elif digit is not None:
            self._press_digit(digit)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._go_next()
        elif event.key() == Qt.Key.Key_Backspace:
            self._go_back()
        elif event.matches(QKeySequence.StandardKey.Find) or event.keyCombination() == JUMP:
            self._jump()
        else:
            super().keyPressEvent(event)

    @property
    def _is_closed(self) -> bool:
        return self._sheet is not None and self._sheet.assessment.status is Status.CLOSED

    @property
    def _is_open(self) -> bool:
        """Whether answers can be given: not in a closed round, nor in a copy for reading."""
        return self._sheet is not None and not self._is_closed and self.desk.copied_at is None

    def _connect(self) -> None:
        form, pane = self._form, self._form.pane
        pane.level_chosen.connect(self._choose_level)
        pane.unknown_chosen.connect(lambda: self._change(not_known))
        pane.flag_chosen.connect(lambda: self._change(lambda answer: replace(answer, flagged=not answer.flagged)))
        pane.reason_written.connect(lambda reason: self._change(lambda answer: not_applicable(answer, reason)))
        pane.proof_chosen.connect(lambda proof: self._change(lambda answer: replace(answer, proof=Proof(proof))))
        pane.note_written.connect(lambda note: self._change(lambda answer: replace(answer, note=note)))
        pane.practice_written.connect(lambda text: self._change(lambda answer: replace(answer, practice=text)))
        pane.answer_cleared.connect(lambda: self._change(without_level))
        pane.next_chosen.connect(self._go_next)
        pane.back_chosen.connect(self._go_back)
        pane.retry_chosen.connect(self._try_again)
        pane.reopening_chosen.connect(self._reopen)
        pane.undo_chosen.connect(self._steps.undo)
        pane.redo_chosen.connect(self._steps.redo)
        pane.last_time.look_back_chosen.connect(
            lambda level: self._change(lambda answer: replace(answer, look_back=level or None))
        )
        pane.document_wanted.connect(self._add_document)
        pane.copy_wanted.connect(self._documents.save_copy)
        pane.removal_wanted.connect(lambda entry: self._documents.remove(self.desk.round, entry))
        self._documents.changed.connect(self._show_documents)
        self._documents.noted.connect(self.noted)
        form.domains.chosen.connect(self._go_to_domain)
        self._progress.flagged_chosen.connect(lambda: self._move(lambda sheet: sheet.go_to_next_of(sheet.flagged)))
        self._progress.unknown_chosen.connect(lambda: self._move(lambda sheet: sheet.go_to_next_of(sheet.to_find_out)))
        form.jump.clicked.connect(self._jump)
        form.voices.clicked.connect(lambda: self.page_chosen.emit("voices", ""))
        form.close_round.clicked.connect(lambda: self.page_chosen.emit("closing", ""))

    def _press_digit(self, digit: int) -> None:
        if not self._is_open or self._sheet is None:
            return
        if 1 <= digit <= self._sheet.levels:
            self._choose_level(digit)
        elif digit == UNKNOWN_KEY:
            self._change(not_known)
        elif digit == FLAG_KEY:
            self._change(lambda answer: replace(answer, flagged=not answer.flagged))
        elif digit == NOT_APPLICABLE_KEY:
            self._form.pane.choose_not_applicable()

    def _choose_level(self, level: int) -> None:
        self._change(lambda answer: with_level(answer, level))

    def _change(self, changed: Callable[[Answer], Answer]) -> None:
        """Changes the answer that is shown and saves it."""
        if self._sheet is None or self._keeper is None or not self._is_open:
            return
        answer = changed(self._sheet.answer)
        if answer == self._sheet.answer:
            return
        self._answers.note(self._sheet.answer, answer)
        self._time.count()
        self._keep(answer)

    def _keep(self, answer: Answer) -> None:
        """Shows an answer and saves it."""
        if self._sheet is None or self._keeper is None:
            return
        self._form.pane.show_pressed(answer.level)
        self._sheet.keep(answer)
        self._show_answer(answer)
        self._show_progress()
        self._keeper.keep(answer)

    def _now(self, answer: Answer) -> Answer:
        """What is said now where another answer was given; UserError if the round was closed since."""
        if self._sheet is None or self._is_closed:
            raise UserError(ROUND_CLOSED)
        return self._sheet.assessment.answer(answer.indicator)

    def _bring(self, answer: Answer) -> None:
        """Brings an answer back, at the question that it belongs to."""
        if self._sheet is None:
            return
        is_elsewhere = answer.indicator != self._sheet.here
        self._sheet.go_to(answer.indicator)
        self._form.pane.forget_answer()
        self._keep(answer)
        self._show_question()
        if is_elsewhere:
            self._form.pane.focus_question()

    def _changed_words(self, step: ValueStep[Answer]) -> tuple[str, str]:
        """What a step changed, and of which question."""
        title = self._words.name_of(step.after.indicator) if self._words else ""
        return answer_change(self.desk.words, step.before, step.after), title

    def _jump(self) -> None:
        """Lets the person find a question and goes there."""
        sheet = self._sheet
        if sheet is None or self._words is None:
            return
        dialog = JumpDialog(self._words.destinations(sheet), sheet.here, self)
        if dialog.exec() and dialog.chosen:
            self._move(lambda sheet: sheet.go_to(dialog.chosen))

    def _go_next(self) -> None:
        """Shows the next question, or the next one without an answer; after the last, the way to the round's end."""
        sheet = self._sheet
        if sheet is None:
            return
        if self._form.unanswered_first.is_ticked and sheet.first_unanswered():
            self._move(lambda sheet: sheet.go_to_next_unanswered())
        elif sheet.is_last:
            self.page_chosen.emit("results" if self._is_closed else "closing", "")
        else:
            self._move(lambda sheet: sheet.go_next())

    def _go_back(self) -> None:
        self._move(lambda sheet: sheet.go_back())

    def _move(self, go: Callable[[Sheet], object]) -> None:
        """Shows another indicator; what is typed for this one is saved before."""
        if self._sheet is None:
            return
        self._form.pane.settle()
        self._time.count()
        go(self._sheet)
        self._show_question()
        self._form.pane.focus_question()

    def _go_to_domain(self, domain: str) -> None:
        self._move(lambda sheet: sheet.go_to_domain(domain))

    def _narrow_bar(self) -> NarrowBar:
        """The bar above the question, made when the window is narrow for the first time."""
        if self._progress.bar is None:
            self._progress.bar = bar = NarrowBar(self)
            bar.choice.chosen.connect(self._go_to_domain)
            self._form.column.insertWidget(0, bar)
            self.setTabOrder(self._form.domains, bar.choice)
        return self._progress.bar

    def _show_question(self) -> None:
        sheet, asked, pane = self._sheet, self._asked, self._form.pane
        if sheet is None or asked is None:
            return
        self._words = words = QuestionWords(asked, self.desk.words)
        pane.show_language(self.desk.words, words.text.language)
        pane.show_question(
            words.where(sheet, sheet.here), words.text_of(sheet.here), is_first=sheet.is_first, is_last=sheet.is_last
        )
        self._show_answer(sheet.answer)
        self._show_documents(asked.evidence)
        self._show_progress()
        self._idle.start()

    def _prepare_next(self) -> None:
        """Now that the question is painted: lays out the words of the one that most likely comes next."""
        sheet, words = self._sheet, self._words
        if sheet is not None and words is not None and sheet.following:
            self._form.pane.prepare(words.where(sheet, sheet.following), words.text_of(sheet.following))

    def _show_answer(self, answer: Answer) -> None:
        pane = self._form.pane
        pane.show_answer(answer)
        pane.last_time.show_memory(self._words.memory(answer) if self._words else None, is_open=self._is_open)

    def _show_documents(self, documents: tuple[Evidence, ...]) -> None:
        if self._asked is None or self._sheet is None:
            return
        self._asked = replace(self._asked, evidence=documents)
        here = [each for each in documents if each.indicator == self._sheet.here]
        self._form.pane.show_documents(here, is_open=self._is_open)

    def _add_document(self) -> None:
        if self._sheet is not None and self._is_open:
            self._documents.add(self.desk.round, self._sheet.here)

    def _show_progress(self) -> None:
        if self._sheet is not None and self._words is not None:
            self._progress.show_progress(self._sheet, self._words.text, self.desk.words)

    def _show_save_state(self) -> None:
        keeper, pane = self._keeper, self._form.pane
        if keeper is None:
            return
        pane.show_saved_all(is_all=not keeper.unsaved or keeper.is_saving)
        if keeper.is_saving:
            pane.save_state.show_saving()
        elif keeper.unsaved:
            pane.save_state.show_failed()
        else:
            pane.save_state.show_saved(self.desk.now)

    def _try_again(self) -> None:
        if self._keeper is not None:
            self._keeper.try_again()

    def _keep_time(self) -> None:
        """Adds the time spent answering since the last time to the round."""
        seconds = self._time.take()
        if self._sheet is None or not self._is_open or not seconds:
            return
        round = self._sheet.assessment.id
        self._sheet.add_active_time(seconds)
        self.desk.save(lambda workspace: workspace.add_active_time(round, seconds))

    def _reopen(self) -> None:
        """Asks for the reason and lets the round take answers again."""
        round = self.desk.round
        reason, is_given = QInputDialog.getText(
            self, "CSO Assess", self.tr("Why is this round opened again? The reason is kept with it.")
        )
        if is_given and reason.strip():

            def reopen(workspace: Workspace) -> AskedRound:
                workspace.reopen_assessment(round, reason.strip())
                return asked_round(workspace, round, is_wanted=True)

            self.desk.save(reopen, self._show_reopened)

    def _show_reopened(self, asked: AskedRound) -> None:
        self.show_round(asked)
        self.take_focus()
