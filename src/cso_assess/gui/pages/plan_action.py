"""The part of the plan page that shows one action with all its fields, in place of the suggestions."""

from __future__ import annotations

from fractions import Fraction

from PySide6.QtCore import QObject

from cso_assess.core.plan import Action, action_text, is_called
from cso_assess.gui.desk import Desk
from cso_assess.gui.forms.ui_plan_page import Ui_PlanPage
from cso_assess.gui.keeping.plan import PlanKeeper
from cso_assess.gui.readings import Planning
from cso_assess.gui.words.plan import PlanWords

OWN_HOURS = 10
OWN_WEEKS = 4


class OpenAction(QObject):
    """Opens an action from the timeline, goes on to its neighbours, adds one, and takes one out."""

    def __init__(self, form: Ui_PlanPage, desk: Desk, keeper: PlanKeeper, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._desk = desk
        self._keeper = keeper
        self._planning: Planning | None = None
        form.add_action.clicked.connect(self._add)
        form.timeline.action_chosen.connect(self.open)
        form.action_panel.action_changed.connect(keeper.change_action)
        form.action_panel.removed.connect(self._remove)
        form.action_panel.left.connect(self.close)
        form.action_panel.passed.connect(self._open_other)

    @property
    def _is_open(self) -> bool:
        return self._form.left.currentWidget() is self._form.action_panel

    def show_planning(self, planning: Planning) -> None:
        """What is open stays open with its new dates; what is gone is closed."""
        self._planning = planning
        action = self._action(self._form.action_panel.action_id) if self._is_open else None
        if action is not None:
            self._show(action)
        elif self._is_open:
            self._form.left.setCurrentWidget(self._form.choice)
        self._form.timeline.mark(action.id if action else "")

    def open(self, action_id: str) -> None:
        """Opens an action."""
        self.settle()
        action = self._action(action_id)
        if action:
            self._show(action)
            self._form.left.setCurrentWidget(self._form.action_panel)
            self._form.timeline.mark(action_id)
            self._form.action_panel.take_focus()

    def close(self) -> None:
        """Shows the suggestions again."""
        if self._is_open:
            self.settle()
            self._form.left.setCurrentWidget(self._form.choice)
            self._form.timeline.mark("")
            self._form.timeline.take_focus(self._form.action_panel.action_id)

    def settle(self) -> None:
        """Tells now what was written and not told yet."""
        self._form.action_panel.settle()

    def _open_other(self, step: int) -> None:
        """Opens the action above (-1) or below (1) the open one."""
        other = self._form.timeline.neighbour(self._form.action_panel.action_id, step)
        if other:
            self.open(other)

    def _show(self, action: Action) -> None:
        if self._planning is None:
            return
        action = self._keeper.with_unsaved(action)
        said = PlanWords(self._desk.words, self._planning, self._desk.today)
        text = action_text(action, self._planning.edition.text(self._desk.language))
        people = self._planning.people
        self._form.action_panel.show_action(action, text, said.origin(action), people, self._desk.words)

    def _add(self) -> None:
        """Adds an action of the organization's own and opens it, to be named."""
        own = Action("", title=self.tr("Our own action"), hours=Fraction(OWN_HOURS), weeks=OWN_WEEKS)
        self._keeper.add_action(own, self._name)

    def _name(self, action: Action) -> None:
        self.open(action.id)
        self._form.action_panel.begin_title()

    def _remove(self, action_id: str) -> None:
        self.close()
        self._keeper.remove_action(action_id)

    def _action(self, action_id: str) -> Action | None:
        """By its id, or by the step that gave it its id before the plan was stored."""
        actions = self._planning.plan.actions if self._planning else ()
        return next((action for action in actions if is_called(action, action_id)), None)
