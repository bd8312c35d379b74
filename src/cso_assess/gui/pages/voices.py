"""The page for several people: their paper sheets typed in, and the talk that ends in agreed levels."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from cso_assess.core.assessment import Answer, Assessment
from cso_assess.core.consensus import FEWEST_WITH_ATTRIBUTES, Mark, Participant, Voices
from cso_assess.core.states import State, Status
from cso_assess.errors import UserError
from cso_assess.gui.desk import Desk
from cso_assess.gui.forms.ui_voices_page import Ui_VoicesPage
from cso_assess.gui.keeping.answers import answer_keeper
from cso_assess.gui.keeping.keeper import Keeper, show_state
from cso_assess.gui.pages.page import ScrolledPage
from cso_assess.gui.pages.page_steps import StepParts
from cso_assess.gui.pages.voice_steps import VoiceSteps
from cso_assess.gui.widgets.late_text import SETTLES_AFTER
from cso_assess.gui.widgets.mark_view import SheetRow
from cso_assess.gui.widgets.talk_pane import Workshop
from cso_assess.gui.words.talk import age_words, gender_words, role_words
from cso_assess.workspace.voices import MOST_PARTICIPANTS

if TYPE_CHECKING:
    from cso_assess.workspace import Workspace

SHEETS, TALK = "sheets", "talk"


class VoicesPage(ScrolledPage):
    """First everybody's sheet, without names; then what people see differently, and the level that they agree on."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._form = form = Ui_VoicesPage()
        form.setupUi(self.content)
        form.told.gather()
        form.actions.gather()
        form.count.setMaximum(MOST_PARTICIPANTS)
        form.count.setKeyboardTracking(False)
        self._workshop: Workshop | None = None
        self._sheet = 0
        self._item = ""
        self._keepers: tuple[Keeper, ...] = ()
        self._steps = VoiceSteps(self, StepParts(form.steps, form.step_words), form.talk.settle)
        self._wants_focus = False
        self._pause = QTimer(self, singleShot=True, interval=SETTLES_AFTER)
        self._connect()
        self._show_part(SHEETS)
        self.retranslate()

    @property
    def has_unsaved(self) -> bool:
        return any(keeper.unsaved for keeper in self._keepers)

    def load(self) -> None:
        round = self.desk.round
        if round and not self.has_unsaved:
            self.desk.ask(lambda workspace: workshop(workspace, round), self.show_workshop)

    def take_focus(self) -> None:
        form = self._form
        self._wants_focus = self._workshop is None
        (form.marks if form.marks.table.columnCount() else form.count).setFocus()
        form.count.selectAll()

    def leave(self) -> None:
        self._form.talk.settle()

    @property
    def workshop(self) -> Workshop | None:
        """The round with everybody's marks, as it is shown."""
        return self._workshop

    def show_sheet(self, participant: str, indicator: str = "") -> None:
        """Brings the keyboard to a sheet, at one indicator or where it was."""
        self._choose_part(SHEETS)
        self._show()
        if self._workshop is not None:
            people = [each.id for each in self._workshop.voices.participants]
            asked = [each.id for each in self._workshop.assessment.asked]
            row = asked.index(indicator) if indicator else max(self._form.marks.currentIndex().row(), 0)
            self._form.marks.go_to(row, people.index(participant))

    def show_talk_about(self, indicator: str) -> None:
        """Shows what was agreed of an indicator."""
        self._show_part(TALK)
        self._form.talk.show_indicator(indicator)

    def show_workshop(self, workshop: Workshop) -> None:
        """Shows a round with everybody's marks."""
        if not any(keeper.is_saving for keeper in self._keepers):
            self._keep(workshop.assessment)
        self._steps.hold(workshop.assessment.id)
        self._workshop = workshop
        self._show()
        if self._wants_focus and self.isVisible():
            self.take_focus()

    def retranslate(self) -> None:
        form, words = self._form, self.desk.words
        form.retranslateUi(self.content)
        form.title.setText(self.tr("Many voices"))
        form.subtitle.setText(
            self.tr("Everybody answers alone on paper first; then you talk and agree. No names are needed.")
        )
        shown = TALK if form.stack.currentWidget() is form.talk else SHEETS
        form.view.show_choices({SHEETS: self.tr("Paper sheets"), TALK: self.tr("Talk and agree")}, shown)
        form.role.show_choices(role_words(words))
        form.gender.show_choices(gender_words(words))
        form.age.show_choices(age_words(words))
        form.no_sheets.say(
            self.tr("No sheets yet"),
            self.tr("Give everybody a blank questionnaire. When they are filled in, say above how many there are."),
            self.tr("Print the blank questionnaire"),
        )
        form.marks.setAccessibleName(self.tr("Marks by indicator and sheet"))
        form.count.setAccessibleName(form.count_label.text())
        form.talk.retranslate()
        form.steps.retranslate()
        form.step_words.say("")
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._steps.take(event):
            super().keyPressEvent(event)

    def _connect(self) -> None:
        form = self._form
        form.view.chosen.connect(self._choose_part)
        form.back.clicked.connect(lambda: self.page_chosen.emit("assess", ""))
        form.no_sheets.chosen.connect(lambda: self.page_chosen.emit("reports", "blank"))
        self._pause.timeout.connect(form.count.interpretText)
        form.count.valueChanged.connect(self._set_count)
        form.count.lineEdit().textEdited.connect(self._await_count)
        form.count.lineEdit().returnPressed.connect(self._go_to_sheets)
        form.marks.marked.connect(self._mark)
        form.marks.place_changed.connect(self._show_place)
        form.role.chosen.connect(lambda value: self._describe(role=value))
        form.gender.chosen.connect(lambda value: self._describe(gender=value))
        form.age.chosen.connect(lambda value: self._describe(age_band=value))
        form.remove.clicked.connect(self._remove)
        form.talk.answer_changed.connect(self._change)
        form.steps.undo_chosen.connect(self._steps.undo)
        form.steps.redo_chosen.connect(self._steps.redo)

    def _keep(self, assessment: Assessment) -> None:
        def write(workspace: Workspace, mark: Mark) -> Mark:
            return workspace.voices.save_mark(assessment.id, mark)

        marks = Keeper(self.desk, write, lambda mark: (mark.participant, mark.indicator), self)
        self._keepers = marks, answer_keeper(self.desk, assessment, self)
        for keeper in self._keepers:
            keeper.changed.connect(lambda: show_state(self._keepers, self._form.save_state, self.desk))

    @property
    def _is_open(self) -> bool:
        return self._workshop is not None and self._workshop.assessment.status is not Status.CLOSED

    def _show(self) -> None:
        workshop, form = self._workshop, self._form
        if workshop is None:
            return
        assessment, voices = workshop.assessment, workshop.voices
        count = len(voices.participants)
        form.count.blockSignals(True)
        form.count.setValue(count)
        form.count.blockSignals(False)
        form.count.setEnabled(self._is_open)
        form.count_hint.setText(
            self.tr("With fewer than {fewest} people, nobody is asked for role, gender or age.").format(
                fewest=FEWEST_WITH_ATTRIBUTES
            )
        )
        form.count_hint.setVisible(count < FEWEST_WITH_ATTRIBUTES)
        form.no_sheets.setVisible(count == 0)
        form.keys.setText(
            self.tr("1–{levels} level · 9 don't know · 0 does not apply · Delete takes it back · arrows move").format(
                levels=assessment.questionnaire.levels
            )
        )
        for part in (form.marks, form.keys, form.remove, form.question):
            part.setVisible(count > 0)
        form.remove.setEnabled(self._is_open)
        text = workshop.edition.text(self.desk.language)
        numbers = assessment.questionnaire.numbers
        rows = [SheetRow(each.id, numbers[each.id], text.indicators[each.id].title) for each in assessment.asked]
        form.marks.show_voices(voices, rows, levels=assessment.questionnaire.levels, is_open=self._is_open)
        # Two lines, so that the sheets stay where they are while the keyboard moves from question to question.
        form.question.setMinimumHeight(2 * form.question.fontMetrics().lineSpacing())
        form.question.setAlignment(Qt.AlignmentFlag.AlignBottom)
        self._show_about()
        self._show_talk()

    def _show_place(self, row: int, column: int) -> None:
        """Says which question and whose sheet the keyboard is at."""
        if self._workshop is None:
            return
        assessment, text = self._workshop.assessment, self._workshop.edition.text(self.desk.language)
        indicator = assessment.asked[row]
        number = assessment.questionnaire.numbers[indicator.id]
        self._form.question.setText(
            self.tr("Sheet {sheet} · {number} {question}").format(
                sheet=column + 1, number=number, question=text.indicators[indicator.id].question
            )
        )
        if column != self._sheet:
            self._sheet = column
            self._show_about()

    def _show_about(self) -> None:
        """What this participant tells about herself, where so many took part that nobody is known by it."""
        form, person = self._form, self._person
        count = len(self._workshop.voices.participants) if self._workshop else 0
        form.about.setVisible(person is not None and count >= FEWEST_WITH_ATTRIBUTES)
        form.about.setEnabled(self._is_open)
        if person is not None:
            form.sheet.setText(self.tr("Sheet {sheet} of {count}").format(sheet=self._sheet + 1, count=count))
            form.role.show_chosen(person.role)
            form.gender.show_chosen(person.gender)
            form.age.show_chosen(person.age_band)

    @property
    def _person(self) -> Participant | None:
        people = self._workshop.voices.participants if self._workshop else ()
        return people[self._sheet] if self._sheet < len(people) else None

    def _await_count(self, written: str) -> None:
        """More sheets come by themselves when nobody writes on; fewer only when that is confirmed."""
        count = len(self._workshop.voices.participants) if self._workshop else 0
        if written.isdecimal() and int(written) > count:
            self._pause.start()
        else:
            self._pause.stop()

    def _go_to_sheets(self) -> None:
        """After the count the keyboard goes where the marks are typed."""

        def go(_nothing: None) -> None:
            form = self._form
            if form.count.hasFocus() and form.marks.isVisible():
                form.marks.setFocus()

        # Behind what is being saved: the sheets are there then.
        self.desk.ask(lambda _workspace: None, go)

    def _set_count(self, count: int) -> None:
        round = self.desk.round
        self._save_voices(lambda workspace: workspace.voices.set_count(round, count))

    def _describe(self, **told: str) -> None:
        """Keeps what is chosen; chosen again, it is taken back."""
        person = self._person
        if person is None:
            return
        ((name, value),) = told.items()
        changed: dict[str, Any] = {name: "" if getattr(person, name) == value else value}
        described = replace(person, **changed)
        self._steps.note_person(described)
        self.keep_person(described)

    def keep_person(self, person: Participant) -> None:
        """Keeps what a participant tells of herself."""
        round, workshop = self.desk.round, self._workshop
        if workshop is None:
            return
        people = (person if each.id == person.id else each for each in workshop.voices.participants)
        self._workshop = replace(workshop, voices=replace(workshop.voices, participants=tuple(people)))
        self._save_voices(lambda workspace: workspace.voices.change_participant(round, person), before=workshop)

    def _remove(self) -> None:
        round, person = self.desk.round, self._person
        if person is not None and self._is_meant(person):
            self._save_voices(lambda workspace: workspace.voices.remove_participant(round, person.id), is_alone=True)

    def _is_meant(self, person: Participant) -> bool:
        """Whether a sheet may go: an empty one without a question, since another takes its place with one key."""
        marks = len(self._workshop.voices.of(person.id)) if self._workshop else 0
        if not marks:
            return True
        from cso_assess.gui.dialogs.removal import is_meant

        what = self.tr("Sheet {sheet} is taken out together with its %n answers.", "", marks)
        return is_meant(self, what.format(sheet=self._sheet + 1))

    def _save_voices(
        self, change: Callable[[Workspace], Voices], *, is_alone: bool = False, before: Workshop | None = None
    ) -> None:
        """Changes who took part; `before` is shown again if that is refused."""
        self._form.save_state.show_saving()

        def kept(voices: Voices) -> None:
            if self._workshop is not None:
                self._workshop = replace(self._workshop, voices=voices)
            self._sheet = min(self._sheet, max(len(voices.participants) - 1, 0))
            self._form.save_state.show_saved(self.desk.now)
            self._show()

        def refused(_refusal: UserError) -> None:
            self._form.save_state.show_failed()
            self._workshop = before or self._workshop
            self._show()

        self.desk.save(change, kept, refused, is_alone=is_alone)

    def _mark(self, mark: Mark) -> None:
        """Keeps a mark that the grid shows already."""
        self._steps.note_mark(mark)
        self.keep_mark(mark)

    def keep_mark(self, mark: Mark) -> None:
        """Keeps what a participant says of one indicator."""
        if self._workshop is None:
            return
        voices = self._workshop.voices
        others = tuple(
            each for each in voices.marks if (each.participant, each.indicator) != (mark.participant, mark.indicator)
        )
        given = () if mark.state is State.UNANSWERED else (mark,)
        self._workshop = replace(self._workshop, voices=replace(voices, marks=(*others, *given)))
        self._keepers[0].keep(mark)

    def _choose_part(self, part: str) -> None:
        self._show_part(part)
        if part == TALK:
            self._show_talk()
            self._form.talk.take_focus()
        else:
            self.take_focus()

    def _show_part(self, part: str) -> None:
        form = self._form
        form.view.show_chosen(part)
        form.stack.setCurrentWidget(form.talk if part == TALK else form.sheets)

    def _change(self, answer: Answer) -> None:
        """Keeps what the group agreed."""
        if self._workshop is not None and self._is_open:
            self._steps.note_answer(answer)
            self.keep_answer(answer)

    def keep_answer(self, answer: Answer) -> None:
        """Keeps an answer of the whole group."""
        if self._workshop is not None:
            answers = {**self._workshop.assessment.answers, answer.indicator: answer}
            self._workshop = replace(self._workshop, assessment=replace(self._workshop.assessment, answers=answers))
            self._keepers[1].keep(answer)
            self._show_talk()

    def _show_talk(self) -> None:
        if self._workshop is not None:
            self._form.talk.show_workshop(self._workshop, self.desk.words)


def workshop(workspace: Workspace, round: str) -> Workshop:
    """A round with everybody's marks."""
    return Workshop(workspace.assessment(round), workspace.edition_of(round), workspace.voices.of(round))
