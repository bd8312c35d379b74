"""The page that closes a round: what to look at again, the story of change, and who was missing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from cso_assess.core.assessment import Assessment
from cso_assess.core.findings import Finding
from cso_assess.core.questionnaire import Edition, QuestionnaireText
from cso_assess.core.refusals import ROUND_CLOSED
from cso_assess.core.states import State, Status
from cso_assess.errors import UserError
from cso_assess.gui.desk import Desk
from cso_assess.gui.forms.ui_closing_page import Ui_ClosingPage
from cso_assess.gui.keeping.steps import Steps, ValueStep, ValueSteps
from cso_assess.gui.pages.page import ScrolledPage
from cso_assess.gui.pages.page_steps import PageSteps, StepParts
from cso_assess.gui.widgets.indicator_links import IndicatorLinks
from cso_assess.wording import finding_words

if TYPE_CHECKING:
    from cso_assess.workspace import Workspace

_FIELDS = ("story", "helped", "missing", "purpose", "facilitator")


@dataclass(frozen=True)
class Ending:
    """A round as it stands before it is closed."""

    assessment: Assessment
    edition: Edition
    findings: tuple[Finding, ...]
    participants: int
    """How many people answered on their own."""


class ClosingPage(ScrolledPage):
    """Findings are advice, each leading to its indicators; the round can be closed whatever they say."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._form = form = Ui_ClosingPage()
        form.setupUi(self.content)
        form.actions.gather()
        self._ending: Ending | None = None
        self._links: list[IndicatorLinks] = []
        self._unsaved: dict[str, str] = {}
        self._fields = {name: getattr(form, name) for name in _FIELDS}
        for name, field in self._fields.items():
            # Enter, pressed once too often on the way here, is nothing that somebody wrote.
            field.written.connect(lambda text, name=name: self._change(name, text if text.strip() else ""))
            field.leave_steps_to_page()
        self._line = Steps(self)
        self._texts: ValueSteps[Assessment] = ValueSteps(self._line, self._now, self._bring, desk.refused.emit)
        self._steps = PageSteps(
            self, self._line, StepParts(form.steps, form.step_words), self._changed_words, self.leave
        )
        form.steps.undo_chosen.connect(self._steps.undo)
        form.steps.redo_chosen.connect(self._steps.redo)
        form.back.clicked.connect(lambda: self.page_chosen.emit("assess", ""))
        form.close_round.clicked.connect(self._close)
        form.voices.clicked.connect(lambda: self.page_chosen.emit("voices", ""))
        self.retranslate()

    @property
    def has_unsaved(self) -> bool:
        return bool(self._unsaved)

    def load(self) -> None:
        round = self.desk.round
        if round:
            self.desk.ask(
                lambda workspace: Ending(
                    workspace.assessment(round),
                    workspace.edition_of(round),
                    workspace.findings(round),
                    len(workspace.voices.of(round).participants),
                ),
                self.show_ending,
            )

    def take_focus(self) -> None:
        """Not on the button that closes: Enter, pressed once too often after the last question, must not close."""
        self._form.story.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._steps.take(event):
            super().keyPressEvent(event)

    def leave(self) -> None:
        for field in self._fields.values():
            field.settle()

    def show_ending(self, ending: Ending) -> None:
        """Shows what there is to look at again, and what was written about the round."""
        is_same = self._ending is not None and self._ending.assessment.id == ending.assessment.id
        if not is_same:
            self._line.clear()
        unsaved: dict[str, Any] = dict(self._unsaved) if is_same else {}
        self._ending = ending = replace(ending, assessment=replace(ending.assessment, **unsaved))
        form, assessment = self._form, ending.assessment
        is_open = assessment.status is not Status.CLOSED and self.desk.copied_at is None
        month = self.desk.words.month_year(assessment.date)
        form.title.setText(self.tr("Close round {number}").format(number=assessment.number))
        form.subtitle.setText(self.tr("{month} · after it the results and the plan follow").format(month=month))
        form.close_round.setEnabled(is_open)
        form.story_label.setText(self._story_question(is_first=assessment.number == 1))
        form.story.setAccessibleName(form.story_label.text())
        form.took_part.setText(self._took_part_words(ending.participants))
        form.voices.setVisible(is_open)
        for name, field in self._fields.items():
            field.setReadOnly(not is_open)
            field.show_text(getattr(assessment, name))
        self._show_links(ending, ending.edition.text(self.desk.language))

    def retranslate(self) -> None:
        form = self._form
        form.retranslateUi(self.content)
        form.looking.set_title(self.tr("Worth another look"))
        form.steps.retranslate()
        form.step_words.say("")
        for name, field in self._fields.items():
            field.setAccessibleName(getattr(form, f"{name}_label").text())
        if self._ending:
            self.show_ending(self._ending)

    def _show_links(self, ending: Ending, text: QuestionnaireText) -> None:
        """What is unanswered or unknown first, then the findings; each with its indicators."""
        assessment, words = ending.assessment, self.desk.words
        rows = [
            (self._unanswered_words(assessment), _in_state(assessment, State.UNANSWERED)),
            (self.tr("“We don't know yet”: who could know?"), _in_state(assessment, State.DONT_KNOW)),
            (self.tr("You wanted to come back to these."), _flagged(assessment)),
        ]
        shown = [(said, indicators) for said, indicators in rows if indicators]
        shown += [(finding_words(finding, words), finding.indicators) for finding in ending.findings]
        if not shown:
            shown = [(self.tr("Nothing: every question is answered, and nothing looks odd."), ())]
        for links in self._links:
            self._form.looking.body.removeWidget(links)
            links.deleteLater()
        self._links = [IndicatorLinks(said, self._named(assessment, names, text), self) for said, names in shown]
        for links in self._links:
            links.chosen.connect(lambda indicator: self.page_chosen.emit("assess", indicator))
            self._form.looking.body.addWidget(links)

    def _story_question(self, *, is_first: bool) -> str:
        if is_first:
            return self.tr("What has changed for you in the last year, and how did you notice?")
        return self.tr("What has changed since the last time, and how did you notice?")

    def _took_part_words(self, participants: int) -> str:
        if not participants:
            return self.tr("Who took part: nobody has been counted yet.")
        return self.tr("Who took part: %n people answered on their own first.", "", participants)

    def _unanswered_words(self, assessment: Assessment) -> str:
        return self.tr("%n questions have no answer yet.", "", len(_in_state(assessment, State.UNANSWERED)))

    def _named(
        self, assessment: Assessment, indicators: tuple[str, ...], text: QuestionnaireText
    ) -> list[tuple[str, str]]:
        numbers = assessment.questionnaire.numbers
        return [(id, f"{numbers[id]} {text.indicators[id].title}") for id in indicators]

    def _change(self, name: str, text: str) -> None:
        """Keeps what somebody wrote about the round."""
        if self._ending is None:
            return
        changed: dict[str, Any] = {name: text}
        written = replace(self._ending.assessment, **changed)
        self._texts.note(self._ending.assessment, written)
        self._ending = replace(self._ending, assessment=written)
        self._write(name, text)

    def _now(self, written: Assessment) -> Assessment:
        """The round as it is; UserError if it was closed since."""
        if self._ending is None or self._ending.assessment.status is Status.CLOSED:
            raise UserError(ROUND_CLOSED)
        return self._ending.assessment

    def _bring(self, wanted: Assessment) -> None:
        """Brings a text back."""
        if self._ending is None:
            return
        before, self._ending = self._ending.assessment, replace(self._ending, assessment=wanted)
        for name, field in self._fields.items():
            text = getattr(wanted, name)
            if text != getattr(before, name):
                field.show_text(text)
                self._write(name, text)

    def _changed_words(self, step: ValueStep[Assessment]) -> tuple[str, str]:
        """That a text was changed, and which."""
        names = (name for name in _FIELDS if getattr(step.before, name) != getattr(step.after, name))
        title = next((getattr(self._form, f"{name}_label").text() for name in names), "")
        words = self.desk.words
        return words.tr("what you wrote"), title

    def _write(self, name: str, text: str) -> None:
        """Keeps one text about the round."""
        round = self.desk.round
        self._form.save_state.show_saving()

        def write(workspace: Workspace) -> Assessment:
            changed: dict[str, Any] = {name: text}
            return workspace.change_round(replace(workspace.assessment(round), **changed))

        def kept(_assessment: Assessment) -> None:
            self._unsaved.pop(name, None)
            if not self._unsaved:
                self._form.save_state.show_saved(self.desk.now)

        def failed(_refusal: UserError) -> None:
            self._unsaved[name] = text
            self._form.save_state.show_failed()

        self.desk.save(write, kept, failed)

    def _close(self) -> None:
        round = self.desk.round
        self.leave()
        for name, text in self._unsaved.items():
            self._write(name, text)
        self.desk.save(
            lambda workspace: workspace.close_assessment(round), lambda _closed: self.page_chosen.emit("results", "")
        )


def _in_state(assessment: Assessment, state: State) -> tuple[str, ...]:
    return tuple(each.id for each in assessment.asked if assessment.answer(each.id).state is state)


def _flagged(assessment: Assessment) -> tuple[str, ...]:
    return tuple(each.id for each in assessment.asked if assessment.answer(each.id).flagged)
