"""The page that a new round opens with: what became of the last plan, and what helped."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cso_assess.core.assessment import Assessment
from cso_assess.core.plan import Action, Plan, action_text
from cso_assess.core.questionnaire import Edition
from cso_assess.core.refusals import ROUND_CLOSED
from cso_assess.core.states import Status
from cso_assess.errors import UserError
from cso_assess.gui.desk import Desk
from cso_assess.gui.forms.ui_review_page import Ui_ReviewPage
from cso_assess.gui.keeping.keeper import Keeper
from cso_assess.gui.keeping.plan import NO_PLAN, PlanKeeper, PlanStep
from cso_assess.gui.keeping.steps import Steps, ValueSteps
from cso_assess.gui.pages.page import ScrolledPage
from cso_assess.gui.pages.page_steps import PageSteps, StepParts
from cso_assess.gui.widgets.reviewed_action import ReviewedAction
from cso_assess.gui.words.step import PlanChange

if TYPE_CHECKING:
    from cso_assess.workspace import Workspace


@dataclass(frozen=True)
class Review:
    """An open round and the plan of the round before it; no plan where there is nothing to look back at."""

    assessment: Assessment
    edition: Edition
    plan: Plan | None


class ReviewPage(ScrolledPage):
    """Each action done, partly, dropped or still going, with what shows it; everything is kept at once."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._form = form = Ui_ReviewPage()
        form.setupUi(self.content)
        form.actions.gather()
        self._review: Review | None = None
        self._rows: list[ReviewedAction] = []
        self._order: tuple[str, ...] = ()
        self._column = QVBoxLayout(form.rows)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._line = Steps(self)
        self._plan_keeper = PlanKeeper(desk, self._line, self)
        self._plan_keeper.changed.connect(self._keep_plan)
        self._plan_keeper.refused.connect(self.load)
        self._plan_keeper.went_on.connect(self._show_save_state)
        self._rounds: ValueSteps[Assessment] = ValueSteps(self._line, self._round_now, self._put, desk.refused.emit)
        self._steps = PageSteps(
            self, self._line, StepParts(form.steps, form.step_words), self._changed_words, self.leave
        )
        form.steps.undo_chosen.connect(self._steps.undo)
        form.steps.redo_chosen.connect(self._steps.redo)
        self._helped = Keeper(desk, _write_helped, lambda written: written[0], self)
        self._helped.changed.connect(self._show_save_state)
        form.helped.leave_steps_to_page()
        form.helped.written.connect(self._change_helped)
        form.go_on.clicked.connect(lambda: self.page_chosen.emit("assess", ""))
        self.retranslate()

    @property
    def has_unsaved(self) -> bool:
        return bool(self._helped.unsaved) or self._plan_keeper.has_unsaved

    @property
    def _is_saving(self) -> bool:
        return self._helped.is_saving or self._plan_keeper.is_saving

    def load(self) -> None:
        round = self.desk.round
        if round and not self.has_unsaved and not self._is_saving:
            self.desk.ask(lambda workspace: review(workspace, round), self.show_review)

    def take_focus(self) -> None:
        self._form.go_on.setFocus()

    def leave(self) -> None:
        for row in self._rows:
            row.settle()
        self._form.helped.settle()

    def show_review(self, review: Review) -> None:
        """Shows the last plan; without one the questions come at once."""
        is_same = self._review is not None and self._review.assessment.id == review.assessment.id
        self._review = review
        if review.plan is None or not review.plan.actions:
            self.page_chosen.emit("assess", "")
            return
        if not (is_same and self._plan_keeper.holds(review.plan)):
            self._line.clear()
        self._plan_keeper.hold(review.plan)
        self._order = tuple(action.id for action in review.plan.actions)
        self._show()

    def retranslate(self) -> None:
        form = self._form
        form.retranslateUi(self.content)
        form.title.setText(self.tr("What became of the last plan?"))
        form.subtitle.setText(
            self.tr("A new round begins with what was done since. Say it as it is: also what was dropped teaches.")
        )
        form.helped.setAccessibleName(form.helped_label.text())
        form.steps.retranslate()
        form.step_words.say("")
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._steps.take(event):
            super().keyPressEvent(event)

    def _show(self) -> None:
        review, words = self._review, self.desk.words
        if review is None or review.plan is None:
            return
        form, actions = self._form, self._in_order(review.plan)
        while len(self._rows) < len(actions):
            row = ReviewedAction(form.rows)
            row.changed.connect(self._change)
            self._column.addWidget(row)
            self._rows.append(row)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(actions))
            if place < len(actions):
                action = actions[place]
                row.show_action(action, self._title(action), self._about(action), words)
        if form.helped.is_told or not form.helped.hasFocus():
            form.helped.show_text(review.assessment.helped)
        form.helped.setReadOnly(review.assessment.status is Status.CLOSED)

    def _in_order(self, plan: Plan) -> list[Action]:
        """The actions as they stood when the page came; what is done moves in the plan, but not here."""
        places = {action: place for place, action in enumerate(self._order)}
        return sorted(plan.actions, key=lambda action: places.get(action.id, len(places)))

    def _about(self, action: Action) -> str:
        """Who and until when."""
        words = self.desk.words
        until = self.tr("until {day}").format(day=words.date(action.end)) if action.end else self.tr("had to wait")
        if not action.responsible:
            return until
        return self.tr("{person} · {until}").format(person=action.responsible, until=until)

    def _change(self, action: Action) -> None:
        """Keeps what became of an action."""
        plan = self._review.plan if self._review else None
        known = next((each for each in plan.actions if each.id == action.id), Action("")) if plan else Action("")
        names = ("status", "progress", "proof", "done_on")
        changed = {name: getattr(action, name) for name in names if getattr(action, name) != getattr(known, name)}
        self._plan_keeper.change_action(action.id, changed)

    def _change_helped(self, text: str) -> None:
        """Keeps what helped and what stood in the way."""
        if self._review is not None:
            written = replace(self._review.assessment, helped=text)
            self._rounds.note(self._review.assessment, written)
            self._put(written)

    def _put(self, written: Assessment) -> None:
        if self._review is not None:
            self._review = replace(self._review, assessment=written)
            self._form.helped.show_text(written.helped)
            self._helped.keep((written.id, written.helped))

    def _round_now(self, written: Assessment) -> Assessment:
        """The round as it is; UserError if it was closed since."""
        if self._review is None or self._review.assessment.status is Status.CLOSED:
            raise UserError(ROUND_CLOSED)
        return self._review.assessment

    def _changed_words(self, step: Any) -> tuple[str, str]:
        """What a step changed, and of which action."""
        words = self.desk.words
        if not isinstance(step, PlanStep):
            return words.tr("what helped"), ""
        plan = (self._review.plan if self._review else None) or NO_PLAN
        action = next((each for each in plan.actions if each.id == step.action), Action(""))
        return PlanChange(words, str, self._title).written(action, step.fields)

    def _title(self, action: Action) -> str:
        if self._review is None:
            return ""
        return action_text(action, self._review.edition.text(self.desk.language)).title

    def _keep_plan(self, plan: Plan) -> None:
        if self._review is not None:
            self._review = replace(self._review, plan=plan)
            self._show()

    def _show_save_state(self) -> None:
        state = self._form.save_state
        if self._is_saving:
            state.show_saving()
        elif self.has_unsaved:
            state.show_failed()
        else:
            state.show_saved(self.desk.now)


def _write_helped(workspace: Workspace, written: tuple[str, str]) -> None:
    """Keeps what helped, by the round's id."""
    round, text = written
    workspace.change_round(replace(workspace.assessment(round), helped=text))


def review(workspace: Workspace, round: str) -> Review:
    """An open round with the plan of the round before it."""
    assessment = workspace.assessment(round)
    before = workspace.round_before(assessment)
    if before is None:
        return Review(assessment, workspace.edition_of(round), None)
    return Review(assessment, workspace.edition_of(before.id), workspace.plans.current(before.id))
