"""A person who plans: all that she can change on the plan page, by keys and clicks on what is shown."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QDateEdit, QPushButton, QSpinBox, QStackedWidget

from cso_assess.core.plan import Plan, renamed
from cso_assess.gui.pages.plan import PlanPage
from cso_assess.gui.widgets.action_panel import ActionPanel
from cso_assess.gui.widgets.amount_field import AmountField
from cso_assess.gui.widgets.card_button import CardButton
from cso_assess.gui.widgets.choice_row import ChoiceRow
from cso_assess.gui.widgets.frame_panel import FramePanel
from cso_assess.gui.widgets.late_line import LateLine
from cso_assess.gui.widgets.late_text import LateText
from cso_assess.gui.widgets.plan_timeline import TimelineRow
from cso_assess.gui.widgets.priority_panel import PriorityPanel
from cso_assess.gui.widgets.step_words import StepWords
from cso_assess.gui.widgets.suggestion_list import SuggestionCard, SuggestionList
from cso_assess.workspace import Workspace
from cso_assess.workspace.thoughts import THOUGHTS
from tests.gui import desks, hands
from tests.gui.desks import part

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
CONTROL_SHIFT = CONTROL | Qt.KeyboardModifier.ShiftModifier


class Planner:
    """Her hands on a plan page; nothing is set from behind."""

    def __init__(self, qtbot: Any, page: PlanPage) -> None:
        self.qtbot = qtbot
        self.page = page
        self.place = 0
        """Which card or row she takes, counted from above; beyond the last from the first again."""
        self.more = ""
        """What she writes behind each text and number."""

    @property
    def said(self) -> str:
        """What the page says of the last step."""
        told = part(self.page, StepWords, "step_words")
        return str(told.text()) if told.isVisible() else ""

    def stored(self) -> Any:
        """What the workspace reads of plan and thoughts."""
        desks.settle(self.qtbot, self.page.desk)
        round = self.page.desk.round
        return desks.stored(self.qtbot, self.page.desk, lambda workspace: state(workspace, round))

    def undo(self) -> None:
        self.key(Qt.Key.Key_Z, CONTROL)

    def redo(self) -> None:
        self.key(Qt.Key.Key_Z, CONTROL_SHIFT)

    def key(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Presses a key where the keyboard is."""
        self.qtbot.keyClick(QApplication.focusWidget() or self.page, key, modifier)

    def cards(self) -> list[SuggestionCard]:
        found = [card for card in self.page.findChildren(SuggestionCard) if not card.isHidden()]
        return sorted(found, key=lambda card: card.y())

    def card(self) -> SuggestionCard:
        self.back()
        cards = self.cards()
        return cards[self.place % len(cards)]

    def rows(self) -> list[TimelineRow]:
        found = [row for row in self.page.findChildren(TimelineRow) if not row.isHidden()]
        return sorted(found, key=lambda row: row.y())

    def choose(self) -> None:
        card = self.card()
        card.setFocus()
        self.qtbot.keyClick(card, Qt.Key.Key_Space)

    def move(self, key: Qt.Key) -> None:
        card = self.card()
        card.setFocus()
        self.qtbot.keyClick(card, key, ALT)

    def drop(self) -> None:
        """Drags the next card in front of this one."""
        card, cards = self.card(), self.cards()
        following = cards[(cards.index(card) + 1) % len(cards)]
        part(self.page, SuggestionList, "suggestions").dropEvent(Drop(QPointF(10, card.y()), following))

    def think(self) -> PriorityPanel:
        card = self.card()
        link = next(each for each in card.findChildren(QPushButton) if each.text() == "Think it through")
        hands.press(self.qtbot, link)
        return part(self.page, PriorityPanel, "priority_panel")

    def vote(self, votes: str) -> None:
        self.think()
        field = part(self.page, PriorityPanel, "priority_panel").findChild(QSpinBox, "votes")
        hands.write_over(self.qtbot, field, votes + self.more)
        hands.leave(self.qtbot, field)

    def put_off(self) -> None:
        self.think()
        box = part(self.page, QCheckBox, "not_now")
        box.setFocus()
        self.qtbot.keyClick(box, Qt.Key.Key_Space)

    def aim(self) -> None:
        """Chooses the lowest target that is offered and not chosen."""
        self.think()
        buttons = part(self.page, ChoiceRow, "target").buttons.values()
        other = next((each for each in buttons if each.isVisible() and not each.isChecked()), None)
        if other is not None:
            hands.press(self.qtbot, other)

    def write_thought(self, name: str, text: str) -> None:
        self.think()
        self._write(LateText, name, text)

    def frame(self, change: Callable[[FramePanel], None]) -> None:
        button = part(self.page, CardButton, "frame")
        if not button.isChecked():
            hands.press(self.qtbot, button)
        change(part(self.page, FramePanel, "frame_panel"))
        desks.settle(self.qtbot, self.page.desk)
        hands.press(self.qtbot, button)

    def begin_on(self, day: str) -> None:
        self.frame(lambda panel: hands.write_day(self.qtbot, part(panel, QDateEdit, "start"), day))

    def count_months(self, months: str) -> None:
        self.frame(lambda panel: self._write_number(part(panel, QSpinBox, "months"), months))

    def limit(self, name: str, amount: str) -> None:
        self.frame(lambda panel: self._write_line(part(panel, AmountField, name), amount))

    def add(self, title: str) -> None:
        """Adds an action; it is named in a second step."""
        hands.press(self.qtbot, part(self.page, QPushButton, "add_action"))
        desks.settle(self.qtbot, self.page.desk)
        self._write(LateText, "title", title)

    def open(self) -> ActionPanel:
        rows = self.rows()
        hands.press(self.qtbot, rows[self.place % len(rows)])
        return part(self.page, ActionPanel, "action_panel")

    def remove(self) -> None:
        hands.press(self.qtbot, part(self.open(), QPushButton, "remove"))

    def write(self, name: str, text: str) -> None:
        self.open()
        self._write(LateText, name, text)

    def write_line(self, name: str, text: str) -> None:
        self._write_line(part(self.open(), LateLine, name), text)

    def count(self, name: str, number: str) -> None:
        field = part(self.open(), QSpinBox, name)
        if field.isEnabled():
            # Weeks are not counted where the dates are fixed.
            self._write_number(field, number)

    def pick_next(self, name: str) -> None:
        box = part(self.open(), QComboBox, name)
        box.setFocus()
        self.qtbot.keyClick(box, Qt.Key.Key_Down if box.currentIndex() < box.count() - 1 else Qt.Key.Key_Up)

    def fix(self) -> None:
        box = part(self.open(), QCheckBox, "fixed")
        box.setFocus()
        self.qtbot.keyClick(box, Qt.Key.Key_Space)

    def fix_until(self, day: str) -> None:
        """Writes another last day; the dates are fixed before."""
        panel = self.open()
        if not part(panel, QCheckBox, "fixed").isChecked():
            self.fix()
            desks.settle(self.qtbot, self.page.desk)
        hands.write_day(self.qtbot, part(panel, QDateEdit, "end"), day)

    def back(self) -> None:
        """Goes back to the suggestions, if something else stands there."""
        left = part(self.page, QStackedWidget, "left")
        if left.currentWidget() is not left.widget(0):
            self.qtbot.keyClick(left.currentWidget(), Qt.Key.Key_Escape)
        desks.settle(self.qtbot, self.page.desk)

    def _write(self, kind: type[Any], name: str, text: str) -> None:
        field = part(part(self.page, QStackedWidget, "left").currentWidget(), kind, name)
        hands.write_over(self.qtbot, field, text + self.more)
        hands.leave(self.qtbot, field)

    def _write_line(self, field: LateLine, text: str) -> None:
        hands.write_over(self.qtbot, field, text + self.more)
        self.qtbot.keyClick(field, Qt.Key.Key_Return)
        # Names that are known already were offered, in a window of their own.
        popup = QApplication.activePopupWidget()
        if popup is not None:
            self.qtbot.keyClick(popup, Qt.Key.Key_Escape)
        self.page.activateWindow()
        self.qtbot.waitUntil(lambda: QApplication.activeWindow() is self.page)

    def _write_number(self, field: QSpinBox, number: str) -> None:
        hands.write_over(self.qtbot, field, number + self.more)
        hands.leave(self.qtbot, field)


class Drop(QDropEvent):
    """A drop whose source is known although no mouse dragged it."""

    def __init__(self, position: QPointF, source: SuggestionCard) -> None:
        super().__init__(
            position, Qt.DropAction.MoveAction, QMimeData(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        self._source = source

    def source(self) -> SuggestionCard:
        return self._source


def state(workspace: Workspace, round: str) -> Any:
    """What a workspace reads of the plan and the thoughts of a round; an action's id says no more than its place."""
    plan = workspace.plans.current(round)
    answers = workspace.assessment(round).answers
    thoughts = {name: {each: getattr(answer, each) for each in THOUGHTS} for name, answer in answers.items()}
    return plan and by_place(plan), thoughts


def by_place(plan: Plan) -> Plan:
    """The plan with its actions called by their places."""
    return renamed(plan, {action.id: str(place) for place, action in enumerate(plan.actions)})


EDITS: dict[str, tuple[Callable[[Planner], None], str]] = {
    "choosing": (lambda her: her.choose(), "choice"),
    "moving": (lambda her: her.move(Qt.Key.Key_Down), "order"),
    "dragging": (lambda her: her.drop(), "order"),
    "voting": (lambda her: her.vote("7"), "votes"),
    "putting off": (lambda her: her.put_off(), "not a priority now"),
    "the target": (lambda her: her.aim(), "level to be reached"),
    "the reason of a choice": (lambda her: her.write_thought("reason", "The council asked for it."), "why this choice"),
    "reframing": (lambda her: her.write_thought("reframe", "How might we sit in the shade?"), "How might we"),
    "ideas": (lambda her: her.write_thought("ideas", "A paper on the wall"), "ideas"),
    "the first try": (lambda her: her.write_thought("first_try", "One evening"), "small first try"),
    "the first day": (lambda her: her.begin_on("01.02.2027"), "first day of the plan"),
    "the months": (lambda her: her.count_months("6"), "months of the plan"),
    "the hours a week": (lambda her: her.limit("hours", "3"), "hours a week"),
    "the budget": (lambda her: her.limit("budget", "0"), "budget"),
    "an own action": (lambda her: her.add("Paint the office"), "what is to be done · “Paint the office”"),
    "taking out": (lambda her: her.remove(), "choice"),
    "the title": (lambda her: her.write("title", "Write it down"), "what is to be done · “Write it down”"),
    "who is responsible": (lambda her: her.write_line("responsible", "Youth leader"), "responsible"),
    "the hours": (lambda her: her.write_line("hours", "33"), "hours of work"),
    "the cost": (lambda her: her.write_line("cost", "700"), "cost"),
    "the weeks": (lambda her: her.count("weeks", "9"), "weeks"),
    "the means": (lambda her: her.pick_next("means"), "where the money comes from"),
    "the status": (lambda her: her.pick_next("status"), "how it stands"),
    "the progress": (lambda her: her.count("progress", "40"), "done so far"),
    "the proof": (lambda her: her.write("proof", "Minutes of May"), "proof that it is done"),
    "the steps": (lambda her: her.write("steps", "Ask"), "steps"),
    "the sign": (lambda her: her.write("sign", "We see it"), "sign that it worked"),
    "the help": (lambda her: her.write("help", "A lawyer"), "help needed"),
    "the harm": (lambda her: her.write("harm", "Nobody"), "whom it could harm"),
    "fixing the dates": (lambda her: her.fix(), "fixed dates"),
    "fixed dates": (lambda her: her.fix_until("30.06.2027"), "fixed dates"),
}
"""What can be changed on the page, and what the page calls it when the last step of it is taken back."""
