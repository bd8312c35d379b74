"""The page that a new round opens with: what became of the last plan, and what helped."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from cso_assess.core.assessment import Assessment
from cso_assess.core.plan import Action, Plan, action_text
from cso_assess.core.questionnaire import Edition
from cso_assess.core.states import Status
from cso_assess.gui.desk import Desk
from cso_assess.gui.forms.ui_review_page import Ui_ReviewPage
from cso_assess.gui.keeping.keeper import Keeper
from cso_assess.gui.keeping.plan import PlanKeeper
from cso_assess.gui.pages.page import ScrolledPage
from cso_assess.gui.widgets.reviewed_action import ReviewedAction

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
        self._review: Review | None = None
        self._rows: list[ReviewedAction] = []
        self._order: tuple[str, ...] = ()
        self._column = QVBoxLayout(form.rows)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._plan_keeper: PlanKeeper | None = None
        self._helped = Keeper(desk, _write_helped, lambda written: written[0], self)
        self._helped.changed.connect(self._show_save_state)
        form.helped.written.connect(lambda text: self._helped.keep((desk.round, text)))
        form.go_on.clicked.connect(lambda: self.page_chosen.emit("assess", ""))
        self.retranslate()

    @property
    def has_unsaved(self) -> bool:
        return bool(self._helped.unsaved or (self._plan_keeper and self._plan_keeper.unsaved))

    def load(self) -> None:
        round = self.desk.round
        if round and not self.has_unsaved:
            self.desk.ask(lambda workspace: review(workspace, round), self.show_review)

    def take_focus(self) -> None:
        self._form.go_on.setFocus()

    def leave(self) -> None:
        for row in self._rows:
            row.settle()
        self._form.helped.settle()

    def show_review(self, review: Review) -> None:
        """Shows the last plan; without one the questions come at once."""
        self._review = review
        if review.plan is None or not review.plan.actions:
            self.page_chosen.emit("assess", "")
            return
        self._plan_keeper = PlanKeeper(self.desk, review.plan, {}, self)
        self._plan_keeper.changed.connect(self._keep_plan)
        self._plan_keeper.went_on.connect(self._show_save_state)
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
        self._show()

    def _show(self) -> None:
        review, words = self._review, self.desk.words
        if review is None or review.plan is None:
            return
        form, text = self._form, review.edition.text(words.language)
        actions = self._in_order(review.plan)
        while len(self._rows) < len(actions):
            row = ReviewedAction(form.rows)
            row.changed.connect(self._change)
            self._column.addWidget(row)
            self._rows.append(row)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(actions))
            if place < len(actions):
                action = actions[place]
                row.show_action(action, action_text(action, text).title, self._about(action), words)
        if not form.helped.hasFocus():
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
        if self._plan_keeper is not None:
            names = ("status", "progress", "proof", "done_on")
            self._plan_keeper.change_action(action.id, {name: getattr(action, name) for name in names})

    def _keep_plan(self, plan: Plan) -> None:
        if self._review is not None:
            self._review = replace(self._review, plan=plan)
            self._show()

    def _show_save_state(self) -> None:
        keeper, state = self._plan_keeper, self._form.save_state
        if keeper is None or keeper.is_saving or self._helped.is_saving:
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
