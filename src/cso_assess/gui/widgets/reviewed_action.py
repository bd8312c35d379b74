"""One action of the last plan, and what became of it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from cso_assess.core.plan import Action
from cso_assess.core.states import Progress
from cso_assess.gui.widgets.choice_row import ChoiceRow
from cso_assess.gui.widgets.label import Label
from cso_assess.gui.widgets.late_line import LateLine
from cso_assess.i18n import Words
from cso_assess.wording import progress_words

OUTCOMES = (Progress.DONE, Progress.PARTLY, Progress.DROPPED, Progress.IN_PROGRESS, Progress.NOT_STARTED)


class ReviewedAction(QFrame):
    """Title and days, a row of outcomes, and a line for what shows it."""

    changed = Signal(object)
    """Action: as it is to be kept."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._action = Action("")
        self._earlier = 0
        """Per cent, before it was done."""
        self._title, self._about = Label("", "strong", self), Label("", "muted", self)
        self._outcome, self._proof = ChoiceRow(self), LateLine(self)
        self._proof.setMaxLength(1000)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 12)
        column.setSpacing(6)
        for part in (self._title, self._about, self._outcome, self._proof):
            column.addWidget(part)
        self._proof.leave_steps_to_page()
        self._outcome.chosen.connect(self._choose)
        self._proof.written.connect(lambda text: self._change(replace(self._action, proof=text)))

    @property
    def action(self) -> Action:
        """The action as it is shown."""
        return self._action

    def show_action(self, action: Action, title: str, about: str, words: Words) -> None:
        """Shows an action; what is being written stays."""
        if action.id != self._action.id:
            self._earlier = 0
        self._action = action
        self._title.setText(title)
        self._about.setText(about)
        self._outcome.show_choices({each.value: progress_words(each, words) for each in OUTCOMES}, action.status.value)
        for value, button in self._outcome.buttons.items():
            outcome = progress_words(Progress(value), words)
            button.setAccessibleName(self.tr("{title}: {outcome}").format(title=title, outcome=outcome))
        self._proof.setPlaceholderText(self.tr("What shows it?"))
        self._proof.setAccessibleName(self.tr("What shows it: {title}").format(title=title))
        if self._proof.is_told or not self._proof.hasFocus():
            self._proof.show_text(action.proof)

    def settle(self) -> None:
        """Tells at once what is typed."""
        self._proof.settle()

    def _choose(self, value: str) -> None:
        status = Progress(value)
        progress = status.share_from(self._action.status, self._action.progress, self._earlier)
        if self._action.status is not Progress.DONE:
            self._earlier = self._action.progress
        done_on = self._action.done_on if status is Progress.DONE else None
        self._change(replace(self._action, status=status, progress=progress, done_on=done_on))

    def _change(self, action: Action) -> None:
        if action != self._action:
            self._action = action
            self._outcome.show_chosen(action.status.value)
            self.changed.emit(action)
