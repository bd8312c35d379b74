"""The part of the plan page where people choose and order, and say what time, hours and money there are."""

from PySide6.QtCore import QObject, Signal

from cso_assess.core.plan import Frame, Plan
from cso_assess.gui.forms.ui_plan_page import Ui_PlanPage
from cso_assess.gui.keeping.plan import NO_PLAN, PlanKeeper
from cso_assess.gui.widgets.suggestion_list import SuggestionCard
from cso_assess.gui.words.plan import PlanWords
from cso_assess.i18n import Words


class PlanChoice(QObject):
    """The suggestions, and above them the frame of the plan."""

    made = Signal(str, object)
    """The indicator that was chosen, given up or moved, and all chosen ones in their order."""

    def __init__(self, form: Ui_PlanPage, keeper: PlanKeeper, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self._keeper = keeper
        self._chosen: list[str] = []
        self._frame = NO_PLAN.frame
        form.suggestions.chosen.connect(self._choose)
        form.suggestions.moved.connect(self._move)
        form.suggestions.dropped.connect(self._drop)
        form.frame.toggled.connect(self._show_frame_panel)
        form.frame_panel.frame_changed.connect(self._change_frame)
        form.frame_panel.left.connect(lambda: form.frame.setChecked(False))
        form.frame_panel.hide()

    @property
    def first_card(self) -> SuggestionCard | None:
        """The card of what was chosen first."""
        return self._form.suggestions.card(self._chosen[0]) if self._chosen else None

    def show_plan(self, plan: Plan, said: PlanWords, words: Words) -> None:
        """Shows what is chosen, and within which frame."""
        self._frame, self._chosen = plan.frame, list(plan.indicators)
        self._form.frame.say("", said.frame())
        self._form.frame_panel.show_frame(plan.frame, words)
        self._form.suggestions.show_suggestions(said.suggestions())

    def settle(self) -> None:
        """Tells now what was written and not told yet."""
        if self._form.frame.isChecked():
            self._form.frame_panel.settle()

    def _show_frame_panel(self, is_wanted: bool) -> None:
        form = self._form
        # Until the page has anything to show, it waits with the rest.
        form.frame_panel.setVisible(is_wanted and not form.plan_card.isHidden())
        has_keyboard = form.frame.hasFocus() or form.frame_panel.isAncestorOf(form.frame.window().focusWidget())
        if not is_wanted:
            form.frame_panel.settle()
        if has_keyboard and is_wanted:
            form.frame_panel.take_focus()
        elif has_keyboard:
            form.frame.setFocus()

    def _change_frame(self, frame: Frame) -> None:
        self._frame = frame
        self._keep()

    def _choose(self, indicator: str, is_chosen: bool) -> None:
        if is_chosen:
            self._chosen.append(indicator)
        elif indicator in self._chosen:
            self._chosen.remove(indicator)
        self._keep(indicator)

    def _move(self, indicator: str, step: int) -> None:
        if indicator not in self._chosen:
            return
        place = self._chosen.index(indicator)
        if 0 <= place + step < len(self._chosen):
            self._chosen.insert(place + step, self._chosen.pop(place))
            self._keep(indicator)

    def _drop(self, indicator: str, before: str) -> None:
        """A card was dragged: chosen, if it was not, and put in front of another."""
        others = [each for each in self._chosen if each != indicator]
        place = others.index(before) if before in others else len(others)
        ordered = [*others[:place], indicator, *others[place:]]
        if ordered != self._chosen:
            self._chosen = ordered
            self._keep(indicator)

    def _keep(self, indicator: str = "") -> None:
        self._keeper.choose(self._chosen, self._frame)
        if indicator:
            self.made.emit(indicator, list(self._chosen))
