"""The development plan: what could be done first at the left, what was chosen on a line of time at the right."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from fractions import Fraction
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QWidget

from cso_assess.core.calendar import monday_after
from cso_assess.core.plan import Action, Frame, Plan, action_text, is_called
from cso_assess.core.questionnaire import QuestionnaireText
from cso_assess.files import write_whole
from cso_assess.gui import readings
from cso_assess.gui.desk import Desk
from cso_assess.gui.dialogs.explanation import ExplanationDialog
from cso_assess.gui.forms.ui_plan_page import Ui_PlanPage
from cso_assess.gui.icons import icon
from cso_assess.gui.keeping.plan import PlanKeeper, Unsaved
from cso_assess.gui.keeping.undo_keys import is_redo, is_undo
from cso_assess.gui.pages.page import ScrolledPage
from cso_assess.gui.pages.plan_thoughts import PlanThoughts
from cso_assess.gui.readings import Planning
from cso_assess.gui.theme import colour, scaled
from cso_assess.gui.widgets.laid_out import laid_out_once
from cso_assess.gui.widgets.turns import Turns
from cso_assess.gui.words.plan import PlanWords
from cso_assess.gui.words.suggestions import priority_explained

LEFT = 330
"""The width of the suggestions, in pixels at the usual text size."""

OWN_HOURS = 10
OWN_WEEKS = 4


class PlanPage(ScrolledPage):
    """Choosing, ordering and changing actions; every change is stored and scheduled at once."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._planning: Planning | None = None
        self._keeper: PlanKeeper | None = None
        self._wants_focus = False
        self._chosen: list[str] = []
        self._frame = Frame(monday_after(desk.today))
        self._turns = Turns(self)
        self._form = form = Ui_PlanPage()
        form.setupUi(self.content)
        self._form.actions.gather()
        self._pencil = QLabel(form.frame)
        self._pencil.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        form.frame.row.insertWidget(0, self._pencil)
        form.frame.row.setContentsMargins(2, 0, 6, 0)
        form.frame.row.setSpacing(6)
        form.save_dates.set_looks("heading", "link")
        form.save_dates.row.setContentsMargins(2, 2, 2, 2)
        form.frame.toggled.connect(self._show_frame_panel)
        form.frame_panel.frame_changed.connect(self._change_frame)
        form.frame_panel.left.connect(lambda: form.frame.setChecked(False))
        form.add_action.clicked.connect(self._add_action)
        form.print_plan.clicked.connect(lambda: self.page_chosen.emit("reports", "plan"))
        form.empty.chosen.connect(lambda: self.page_chosen.emit("assess", ""))
        form.suggestions.chosen.connect(self._choose)
        form.suggestions.moved.connect(self._move)
        form.suggestions.dropped.connect(self._drop)
        form.suggestions.reasons_asked.connect(self._explain)
        form.priority_panel.explanation_wanted.connect(self._explain)
        form.undo.clicked.connect(self._undo)
        form.redo.clicked.connect(self._redo)
        form.save_dates.clicked.connect(self._save_dates)
        self._thoughts = PlanThoughts(form, desk, self)
        self._thoughts.changed.connect(self._show_all)
        self._thoughts.went_on.connect(self._say_save_state)
        form.timeline.action_chosen.connect(self.open_action)
        form.action_panel.action_changed.connect(self._change_action)
        form.action_panel.removed.connect(self._remove_action)
        form.action_panel.left.connect(self.close_action)
        form.action_panel.passed.connect(self._open_other)
        form.frame_panel.hide()
        self.retranslate()

    def load(self) -> None:
        if not self.desk.round:
            self._show_nothing()
        elif not (self._keeper and self._keeper.is_saving):
            round = self.desk.round
            self.desk.ask(lambda workspace: readings.planning(workspace, round), self.show_planning)

    def retranslate(self) -> None:
        form = self._form
        form.retranslateUi(self.content)
        form.frame_panel.retranslate()
        form.action_panel.retranslate()
        form.priority_panel.retranslate()
        form.save_dates.say("", self.tr("Dates for a calendar"))
        form.undo.setAccessibleName(self.tr("Undo the last change"))
        form.redo.setAccessibleName(self.tr("Redo what was undone"))
        form.frame.setToolTip(self.tr("Change time, hours and money"))
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
        card = self._form.suggestions.card(self._chosen[0]) if self._chosen else None
        self._wants_focus = card is None
        if card is not None:
            card.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        self._form.action_panel.settle()
        self._thoughts.settle()
        if self._form.frame.isChecked():
            self._form.frame_panel.settle()

    @property
    def has_unsaved(self) -> bool:
        return bool(self._keeper and self._keeper.unsaved) or self._thoughts.has_unsaved

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._planning:
            self._show_all(self._planning)

    def show_planning(self, planning: Planning) -> None:
        """Shows the plan of a round, or what is proposed for it."""
        if self._keeper and self._keeper.is_saving:
            return
        form = self._form
        is_same = self._planning is not None and self._planning.assessment.id == planning.assessment.id
        if not is_same:
            self.close_action()
        if self._keeper is None or not self._keeper.holds(planning.plan):
            self._keep(planning.plan, self._keeper.unsaved if self._keeper and is_same else {})
        self._show_all(planning)
        if not is_same:
            # What hours and money there are is asked first, until somebody has begun with the plan.
            form.frame.setChecked(not planning.is_stored)

    def _keep(self, plan: Plan, unsaved: Unsaved) -> None:
        """From here on this plan is changed; what was done before to another one is not undone in it."""
        if self._keeper:
            self._keeper.deleteLater()
        self._keeper = PlanKeeper(self.desk, plan, unsaved, self)
        self._keeper.changed.connect(self._show_changed)
        self._keeper.refused.connect(self.load)
        self._keeper.went_on.connect(self._say_save_state)

    def open_action(self, action_id: str) -> None:
        """Opens an action at the left."""
        self._form.action_panel.settle()
        action = self._action(action_id)
        if action:
            self._show_action(action)
            self._form.left.setCurrentWidget(self._form.action_panel)
            self._form.timeline.mark(action_id)
            self._form.action_panel.take_focus()

    def _open_other(self, step: int) -> None:
        """Opens the action above (-1) or below (1) the open one."""
        other = self._form.timeline.neighbour(self._form.action_panel.action_id, step)
        if other:
            self.open_action(other)

    def close_action(self) -> None:
        """Shows the suggestions again."""
        if self._form.left.currentWidget() is self._form.action_panel:
            self._form.action_panel.settle()
            self._form.left.setCurrentWidget(self._form.choice)
            self._form.timeline.mark("")
            self._form.timeline.take_focus(self._form.action_panel.action_id)

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
        self._frame = planning.plan.frame
        self._chosen = list(planning.plan.indicators)
        pieces = (partial(self._show_choice, said), partial(self._show_plan, said), self._show_all_parts)
        if self._form.plan_card.isHidden():
            # Nothing of it is seen before all is there.
            self._turns.begin(*pieces)
        else:
            for show in pieces:
                show()

    def _show_choice(self, said: PlanWords) -> None:
        self._form.suggestions.show_suggestions(said.suggestions())
        self._form.left.setFixedWidth(round(scaled(self, LEFT)))

    def _show_plan(self, said: PlanWords) -> None:
        form = self._form
        form.frame.say("", said.frame())
        height = self.fontMetrics().height()
        self._pencil.setPixmap(icon("edit", colour(self, "accent"), height).pixmap(height))
        form.frame_panel.show_frame(self._frame, self.desk.words)
        form.plan_heading.setText(said.heading())
        form.money.setText(said.money())
        form.missing.setText(said.missing())
        form.missing.setVisible(bool(said.missing()))
        form.timeline.show_picture(said.picture())
        form.later.setText(said.later())
        form.later.setVisible(bool(said.later()))
        self._show_open_action()

    def _show_all_parts(self) -> None:
        self._show_parts(are_there=True)
        if self._wants_focus and self.isVisible():
            self.take_focus()
            # An empty page gave the keyboard on when it went, to a card that had no place yet.
            self._form.suggestions_area.verticalScrollBar().setValue(0)

    def _show_open_action(self) -> None:
        """What is open stays open with its new dates; what is gone is closed."""
        if self._form.left.currentWidget() is not self._form.action_panel:
            self._form.timeline.mark("")
            return
        action = self._action(self._form.action_panel.action_id)
        if action:
            self._show_action(action)
        else:
            self._form.left.setCurrentWidget(self._form.choice)
        self._form.timeline.mark(action.id if action else "")

    def _show_action(self, action: Action) -> None:
        if self._planning and self._keeper:
            action = self._keeper.with_unsaved(action)
            said = PlanWords(self.desk.words, self._planning, self.desk.today)
            text = action_text(action, self._planning.edition.text(self.desk.language))
            people = self._planning.people
            self._form.action_panel.show_action(action, text, said.origin(action), people, self.desk.words)

    def _say_save_state(self) -> None:
        """Saved is only said when nothing is on its way and nothing was refused."""
        state = self._form.save_state
        if self._keeper is None:
            return
        self._form.undo.setVisible(self._keeper.can_undo)
        self._form.redo.setVisible(self._keeper.can_redo)
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
            form.undo.setVisible(are_there and self._keeper is not None and self._keeper.can_undo)
            form.redo.setVisible(are_there and self._keeper is not None and self._keeper.can_redo)
            form.frame_panel.setVisible(are_there and form.frame.isChecked())
            form.empty.setVisible(not are_there)

    def _show_frame_panel(self, is_wanted: bool) -> None:
        # Until the page has anything to show, it waits with the rest.
        self._form.frame_panel.setVisible(is_wanted and not self._form.plan_card.isHidden())
        has_keyboard = self._form.frame.hasFocus() or self._form.frame_panel.isAncestorOf(self.focusWidget())
        if not is_wanted:
            self._form.frame_panel.settle()
        if has_keyboard and is_wanted:
            self._form.frame_panel.take_focus()
        elif has_keyboard:
            self._form.frame.setFocus()

    def _change_frame(self, frame: Frame) -> None:
        self._frame = frame
        self._keep_choice()

    def _choose(self, indicator: str, is_chosen: bool) -> None:
        if is_chosen:
            self._chosen.append(indicator)
        elif indicator in self._chosen:
            self._chosen.remove(indicator)
        self._keep_choice()
        self._thoughts.note_choice(indicator, self._chosen)

    def _move(self, indicator: str, step: int) -> None:
        if indicator not in self._chosen:
            return
        place = self._chosen.index(indicator)
        if 0 <= place + step < len(self._chosen):
            self._chosen.insert(place + step, self._chosen.pop(place))
            self._keep_choice()
            self._thoughts.note_choice(indicator, self._chosen)

    def _drop(self, indicator: str, before: str) -> None:
        """A card was dragged: chosen, if it was not, and put in front of another."""
        others = [each for each in self._chosen if each != indicator]
        place = others.index(before) if before in others else len(others)
        ordered = [*others[:place], indicator, *others[place:]]
        if ordered != self._chosen:
            self._chosen = ordered
            self._keep_choice()
            self._thoughts.note_choice(indicator, self._chosen)

    def _undo(self) -> None:
        if self._keeper:
            self._form.action_panel.settle()
            self._keeper.undo()

    def _redo(self) -> None:
        if self._keeper:
            self._keeper.redo()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if is_undo(event):
            self._undo()
        elif is_redo(event):
            self._redo()
        else:
            super().keyPressEvent(event)

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

    def _keep_choice(self) -> None:
        if self._keeper:
            self._keeper.choose(self._chosen, self._frame)

    def _change_action(self, action_id: str, fields: dict[str, object]) -> None:
        if self._keeper:
            self._keeper.change_action(action_id, fields)

    def _add_action(self) -> None:
        """Adds an action of the organization's own and opens it, to be named."""
        if self._keeper:
            own = Action("", title=self.tr("Our own action"), hours=Fraction(OWN_HOURS), weeks=OWN_WEEKS)
            self._keeper.add_action(own, self._name_action)

    def _name_action(self, action: Action) -> None:
        self.open_action(action.id)
        self._form.action_panel.begin_title()

    def _remove_action(self, action_id: str) -> None:
        if self._keeper:
            self.close_action()
            self._keeper.remove_action(action_id)

    def _action(self, action_id: str) -> Action | None:
        """By its id, or by the step that gave it its id before the plan was stored."""
        actions = self._planning.plan.actions if self._planning else ()
        return next((action for action in actions if is_called(action, action_id)), None)

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
