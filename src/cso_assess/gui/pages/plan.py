"""The development plan: what could be done first at the left, what was chosen on a line of time at the right."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget

from cso_assess.core.plan import Plan
from cso_assess.core.questionnaire import QuestionnaireText
from cso_assess.files import write_whole
from cso_assess.gui import readings
from cso_assess.gui.desk import Desk
from cso_assess.gui.dialogs.explanation import ExplanationDialog
from cso_assess.gui.forms.ui_plan_page import Ui_PlanPage
from cso_assess.gui.icons import icon
from cso_assess.gui.keeping.plan import PlanKeeper, PlanStep
from cso_assess.gui.keeping.steps import Steps
from cso_assess.gui.pages.page import ScrolledPage
from cso_assess.gui.pages.page_steps import PageSteps, StepParts
from cso_assess.gui.pages.plan_action import OpenAction
from cso_assess.gui.pages.plan_choice import PlanChoice
from cso_assess.gui.pages.plan_thoughts import PlanThoughts
from cso_assess.gui.readings import Planning
from cso_assess.gui.theme import colour, scaled
from cso_assess.gui.widgets.laid_out import laid_out_once
from cso_assess.gui.widgets.turns import Turns
from cso_assess.gui.words.plan import PlanWords
from cso_assess.gui.words.suggestions import priority_explained

LEFT = 330
"""The width of the suggestions, in pixels at the usual text size."""

FRAME = 220
"""The least width of what says when the plan is: beside it stand two buttons more when something was changed."""


class PlanPage(ScrolledPage):
    """Choosing, ordering, thinking and changing actions, each in its part; every change is stored at once.

    All of it is taken back and done again in the one order in which it was done.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._planning: Planning | None = None
        self._wants_focus = False
        self._turns = Turns(self)
        self._form = form = Ui_PlanPage()
        form.setupUi(self.content)
        form.actions.gather()
        self._pencil = QLabel(form.frame)
        self._pencil.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        form.frame.row.insertWidget(0, self._pencil)
        form.frame.row.setContentsMargins(2, 0, 6, 0)
        form.frame.row.setSpacing(6)
        form.save_dates.set_looks("heading", "link")
        form.save_dates.row.setContentsMargins(2, 2, 2, 2)
        self._line = Steps(self)
        self._keeper = PlanKeeper(desk, self._line, self)
        self._choice = PlanChoice(form, self._keeper, self)
        self._action = OpenAction(form, desk, self._keeper, self)
        self._thoughts = PlanThoughts(form, desk, self._line, self)
        place = StepParts(form.steps, form.step_words)
        self._steps = PageSteps(self, self._line, place, self._changed_words, self.leave)
        for panel in (form.action_panel, form.priority_panel):
            panel.made.connect(partial(self._steps.hear, panel))
        self._connect()
        self.retranslate()

    def load(self) -> None:
        if not self.desk.round:
            self._show_nothing()
        elif not (self._keeper.is_saving or self._thoughts.is_saving):
            round = self.desk.round
            self.desk.ask(lambda workspace: readings.planning(workspace, round), self.show_planning)

    def retranslate(self) -> None:
        form = self._form
        form.retranslateUi(self.content)
        form.frame_panel.retranslate()
        form.action_panel.retranslate()
        form.priority_panel.retranslate()
        form.save_dates.say("", self.tr("Dates for a calendar"))
        form.steps.retranslate()
        form.frame.setToolTip(self.tr("Change time, hours and money"))
        form.step_words.say("")
        form.legend.show_entries(
            ("done", self.tr("done")),
            ("left", self.tr("still to do")),
            ("fixed", self.tr("fixed dates")),
            ("today", self.tr("today")),
        )
        if self._planning:
            self._show_all(self._planning)
        else:
            self._show_nothing()

    def take_focus(self) -> None:
        card = self._choice.first_card
        self._wants_focus = card is None
        if card is not None:
            card.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Tells now what was written and not told yet."""
        for part in (self._action, self._thoughts, self._choice):
            part.settle()

    @property
    def has_unsaved(self) -> bool:
        return self._keeper.has_unsaved or self._thoughts.has_unsaved

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._planning:
            self._show_all(self._planning)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._steps.take(event):
            super().keyPressEvent(event)

    def show_planning(self, planning: Planning) -> None:
        """Shows the plan of a round, or what is proposed for it."""
        if self._keeper.is_saving or self._thoughts.is_saving:
            return
        form = self._form
        is_same = self._planning is not None and self._planning.assessment.id == planning.assessment.id
        if not is_same:
            self._action.close()
        if not (is_same and self._keeper.holds(planning.plan)):
            self._hold(planning, is_same=is_same)
        self._show_all(self._thoughts.hold(planning))
        if not is_same:
            # What hours and money there are is asked first, until somebody has begun with the plan.
            form.frame.setChecked(not planning.is_stored)

    def _hold(self, planning: Planning, *, is_same: bool) -> None:
        """From here on this plan is changed; what was done before to another one is not undone in it."""
        if not is_same or planning.is_stored:
            # A proposal follows the thoughts that were had about its priorities: these stay to be taken back.
            self._line.clear()
        self._keeper.hold(planning.plan)

    def _connect(self) -> None:
        form, keeper = self._form, self._keeper
        form.print_plan.clicked.connect(lambda: self.page_chosen.emit("reports", "plan"))
        form.empty.chosen.connect(lambda: self.page_chosen.emit("assess", ""))
        form.suggestions.reasons_asked.connect(self._explain)
        form.priority_panel.explanation_wanted.connect(self._explain)
        form.save_dates.clicked.connect(self._save_dates)
        form.steps.undo_chosen.connect(self._steps.undo)
        form.steps.redo_chosen.connect(self._steps.redo)
        keeper.changed.connect(self._show_changed)
        keeper.refused.connect(self.load)
        keeper.went_on.connect(self._say_save_state)
        self._choice.made.connect(self._thoughts.note_choice)
        self._thoughts.changed.connect(self._show_all)
        self._thoughts.went_on.connect(self._say_save_state)

    def _show_changed(self, plan: Plan) -> None:
        if self._planning:
            people = tuple(sorted({action.responsible for action in plan.actions if action.responsible}))
            self._show_all(replace(self._planning, plan=plan, is_stored=True, people=people))
            self.desk.data_changed.emit()

    def _show_all(self, planning: Planning) -> None:
        self._planning = planning
        self._thoughts.show_planning(planning)
        if not planning.priorities and not planning.plan.actions:
            self._show_nothing()
            return
        said = PlanWords(self.desk.words, planning, self.desk.today)
        pieces = (
            partial(self._choice.show_plan, planning.plan, said, self.desk.words),
            partial(self._show_plan, planning, said),
            self._show_all_parts,
        )
        if self._form.plan_card.isHidden():
            # Nothing of it is seen before all is there.
            self._turns.begin(*pieces)
        else:
            for show in pieces:
                show()

    def _show_plan(self, planning: Planning, said: PlanWords) -> None:
        form = self._form
        height = self.fontMetrics().height()
        self._pencil.setPixmap(icon("edit", colour(self, "accent"), height).pixmap(height))
        form.plan_heading.setText(said.heading())
        form.money.setText(said.money())
        form.missing.setText(said.missing())
        form.missing.setVisible(bool(said.missing()))
        form.timeline.show_picture(said.picture())
        form.later.setText(said.later())
        form.later.setVisible(bool(said.later()))
        self._action.show_planning(planning)
        form.left.setFixedWidth(round(scaled(self, LEFT)))
        form.frame.setMinimumWidth(round(scaled(self, FRAME)))

    def _show_all_parts(self) -> None:
        self._show_parts(are_there=True)
        if self._wants_focus and self.isVisible():
            self.take_focus()
            # An empty page gave the keyboard on when it went, to a card that had no place yet.
            self._form.suggestions_area.verticalScrollBar().setValue(0)

    def _say_save_state(self) -> None:
        """Saved is only said when nothing is on its way and nothing was refused."""
        state = self._form.save_state
        if self._keeper.is_saving or self._thoughts.is_saving:
            state.show_saving()
        elif self.has_unsaved:
            state.show_failed()
        else:
            state.show_saved(self.desk.now)

    def _show_nothing(self) -> None:
        self._turns.begin()
        self._form.empty.say(
            self.tr("No plan yet"),
            self.tr("A plan grows out of the answers of a round: the gaps that matter most come first."),
            self.tr("Answer questions") if self.desk.round else self.tr("Begin with the first round"),
        )
        self._show_parts(are_there=False)

    def _show_parts(self, *, are_there: bool) -> None:
        form = self._form
        with laid_out_once(self.content):
            for part in (form.left, form.plan_card, form.add_action, form.save_dates, form.print_plan, form.frame):
                part.setVisible(are_there)
            self._steps.show()
            form.frame_panel.setVisible(are_there and form.frame.isChecked())
            form.empty.setVisible(not are_there)

    def _changed_words(self, step: Any) -> tuple[str, str]:
        """What a step changed, and the title of what it belongs to."""
        if self._planning is None:
            return "", ""
        said = PlanWords(self.desk.words, self._planning, self.desk.today)
        if not isinstance(step, PlanStep):
            return said.thought_change(step.before, step.after)
        if step.fields:
            return said.action_change(step.action, step.fields)
        return said.plan_change(step.before, step.after)

    def _save_dates(self) -> None:
        """Writes the plan's dates for people's own calendars."""
        planning = self._planning
        if planning is None:
            return
        target = self.desk.files.to_save(
            self, self.tr("Dates for a calendar"), self.tr("plan.ics"), self.tr("Calendars (*.ics)")
        )
        if target:
            text, now = planning.edition.text(self.desk.language), self.desk.now
            self.desk.run_in_background(
                lambda _tell: write_dates(target, planning.plan, text, now),
                lambda _nothing: self.noted.emit(self.tr("Saved as {file}.").format(file=target.name)),
            )

    def _explain(self, indicator: str) -> None:
        if not self._planning:
            return
        for priority in self._planning.priorities:
            if priority.indicator == indicator:
                text = self._planning.edition.text(self.desk.language)
                explained = priority_explained(self.desk.words, self._planning.assessment, priority, text)
                dialog = ExplanationDialog(explained, self)
                dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
                dialog.open()


def write_dates(target: Path, plan: Plan, text: QuestionnaireText, now: datetime) -> None:
    """Writes the dates of a plan as an iCalendar file."""
    from cso_assess.exchange.calendar_file import calendar_file

    write_whole(target, calendar_file(plan, text, now))
