"""The part of the plan page where people think: why a choice goes against the order, votes, ideas, a first try."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from cso_assess.core.assessment import Answer
from cso_assess.core.planning import against_order
from cso_assess.core.priorities import priorities
from cso_assess.gui.desk import Desk
from cso_assess.gui.forms.ui_plan_page import Ui_PlanPage
from cso_assess.gui.keeping.answers import thought_keeper
from cso_assess.gui.keeping.keeper import Keeper
from cso_assess.gui.keeping.steps import Steps, ValueSteps
from cso_assess.gui.readings import Planning
from cso_assess.gui.words.plan import PlanWords


class PlanThoughts(QObject):
    """Opens the panel of one priority, asks for the reason of a choice, and keeps what is written."""

    changed = Signal(object)
    """Planning: with the priorities as they are after a thought."""
    went_on = Signal()
    """Something began to be saved, was saved, or was refused."""

    def __init__(self, form: Ui_PlanPage, desk: Desk, steps: Steps, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._desk = desk
        self._planning: Planning | None = None
        self._keeper: Keeper | None = None
        self._asked = ""
        self._steps: ValueSteps[Answer] = ValueSteps(steps, self._now, self._put, desk.refused.emit)
        form.why.leave_steps_to_page()
        form.why_label.hide()
        form.why.hide()
        form.why.written.connect(self._keep_reason)
        form.suggestions.thinking_wanted.connect(self.open)
        form.priority_panel.changed.connect(self._keep)
        form.priority_panel.left.connect(self.close)

    @property
    def is_saving(self) -> bool:
        return self._keeper is not None and self._keeper.is_saving

    @property
    def has_unsaved(self) -> bool:
        return self._keeper is not None and bool(self._keeper.unsaved)

    def hold(self, planning: Planning) -> Planning:
        """From here on thoughts are kept on what was read just now; it comes back with those that are not saved yet."""
        is_same = self._planning is not None and self._planning.assessment.id == planning.assessment.id
        if not is_same:
            self.close()
            self._asked = ""
        if is_same and self._keeper is not None and self._keeper.unsaved:
            return _thought_otherwise(planning, self._keeper.unsaved)
        if self._keeper is not None:
            self._keeper.deleteLater()
        self._keeper = thought_keeper(self._desk, planning.assessment, self)
        self._keeper.changed.connect(self.went_on)
        return planning

    def show_planning(self, planning: Planning) -> None:
        """Shows the priorities as they are now, also in the panel that is open."""
        self._planning = planning
        self._show_panel()
        self._show_why()

    def open(self, indicator: str) -> None:
        """Opens the panel of a priority in place of the suggestions."""
        self._show_panel(indicator)
        self._form.left.setCurrentWidget(self._form.priority_panel)
        self._form.priority_panel.take_focus()

    def close(self) -> None:
        """Shows the suggestions again."""
        panel = self._form.priority_panel
        if self._form.left.currentWidget() is panel:
            panel.settle()
            self._form.left.setCurrentWidget(self._form.choice)
            card = self._form.suggestions.card(panel.indicator)
            if card is not None:
                card.setFocus()

    def settle(self) -> None:
        """Tells now what was written and not told yet."""
        self._form.priority_panel.settle()
        self._form.why.settle()

    def note_choice(self, indicator: str, chosen: Sequence[str]) -> None:
        """Asks for the reason if a choice that was just made goes against the order."""
        self._form.why.settle()
        self._asked = indicator if self._is_against_order(indicator, chosen) else ""
        self._show_why()

    def _is_against_order(self, indicator: str, chosen: Sequence[str]) -> bool:
        order = [each.indicator for each in self._planning.priorities] if self._planning else []
        return indicator in against_order(chosen, order)

    def _show_why(self) -> None:
        form, planning = self._form, self._planning
        # A choice that was taken back needs no reason.
        is_asked = planning is not None and self._is_against_order(self._asked, planning.plan.indicators)
        form.why_label.setVisible(is_asked)
        form.why.setVisible(is_asked)
        if planning is None or not is_asked:
            return
        title = planning.edition.text(self._desk.language).indicators[self._asked].title
        form.why_label.setText(
            self.tr("“{title}” does not follow the order. You decide; say why, and it is kept.").format(title=title)
        )
        form.why.setAccessibleName(self.tr("Why this choice"))
        if form.why.is_told or not form.why.hasFocus():
            form.why.show_text(planning.assessment.answer(self._asked).choice_reason)

    def _show_panel(self, indicator: str = "") -> None:
        indicator = indicator or self._form.priority_panel.indicator
        if self._planning is not None and indicator in self._planning.assessment.levels:
            said = PlanWords(self._desk.words, self._planning, self._desk.today)
            self._form.priority_panel.show_thinking(said.thinking(indicator))

    def _keep_reason(self, text: str) -> None:
        if self._planning is not None and self._asked:
            self._keep(replace(self._planning.assessment.answer(self._asked), choice_reason=text))

    def _keep(self, answer: Answer) -> None:
        """Keeps a thought that a person just had."""
        if self._planning is not None:
            self._steps.note(self._planning.assessment.answer(answer.indicator), answer)
            self._put(answer)

    def _now(self, answer: Answer) -> Answer:
        return self._planning.assessment.answer(answer.indicator) if self._planning else answer

    def _put(self, answer: Answer) -> None:
        """Saves a thought, and orders the suggestions anew."""
        if self._planning is None or self._keeper is None:
            return
        self._keeper.keep(answer)
        self.changed.emit(_thought_otherwise(self._planning, (answer,)))


def _thought_otherwise(planning: Planning, answers: Iterable[Answer]) -> Planning:
    """With other thoughts, and the priorities as they are with these."""
    changed = {answer.indicator: answer for answer in answers}
    thought = replace(planning.assessment, answers={**planning.assessment.answers, **changed})
    return replace(planning, assessment=thought, priorities=priorities(thought))
