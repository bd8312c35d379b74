"""The home page of one organization: what to do next, and how it changes."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from cso_assess.core.summary import ActionSummary, OrganizationHome, RoundSummary
from cso_assess.gui.charts.legend import Legend
from cso_assess.gui.charts.trend import TrendChart, TrendPoint
from cso_assess.gui.desk import Desk
from cso_assess.gui.forms.ui_home_page import Ui_HomePage
from cso_assess.gui.pages.page import FirstLook, ScrolledPage
from cso_assess.gui.theme import FONT_SIZES
from cso_assess.gui.widgets.action_rows import ActionRows
from cso_assess.gui.widgets.look import set_look
from cso_assess.i18n import Words

if TYPE_CHECKING:
    from cso_assess.workspace import Workspace

DAYS_AHEAD = 30
SIDE_BY_SIDE_FROM = 660
"""Pixels at 100 % text."""


class HomeRead(NamedTuple):
    """What is read of an organization once the program is loaded."""

    home: OrganizationHome
    minutes_left: dict[str, int]
    """How long an open round still takes, by its id."""


class HomePage(ScrolledPage):
    """What to do next comes first: going on with the round, the actions of the next 30 days; then the trend."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._form = form = Ui_HomePage()
        form.setupUi(self.content)
        form.actions.gather()
        self._home: OrganizationHome | None = None
        self._is_narrow = False
        # Of an open round, by its id: read after the first picture, which shows what the summaries know.
        self._minutes_left: dict[str, int] = {}
        self._actions = ActionRows(self)
        self._actions.plan_chosen.connect(self._open_plan)
        form.plan.body.addWidget(self._actions, 1)
        self._trend = TrendChart(self)
        form.trend.body.addWidget(self._trend, 1)
        self._legend = Legend(self)
        form.trend.body.addWidget(self._legend)
        form.profile.clicked.connect(lambda: self.page_chosen.emit("organization", ""))
        form.new_round.clicked.connect(self._begin_round)
        form.go_on.clicked.connect(self._go_on)
        form.door_blank.clicked.connect(self._print_blank)
        form.door_voices.clicked.connect(self._type_in)
        form.door_reports.clicked.connect(lambda: self.page_chosen.emit("reports", ""))
        self.retranslate()

    def show_first(self, first: FirstLook) -> None:
        if first.home is not None:
            self.show_home(first.home)

    def load(self) -> None:
        organization, language, today = self.desk.organization, self.desk.language, self.desk.today
        if organization:
            self.desk.ask(lambda workspace: _read(workspace, organization, language, today), self._show_read)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is little room for both cards, the trend stands below the plan."""
        super().resizeEvent(event)
        is_wide = self.width() * FONT_SIZES["text"] >= SIDE_BY_SIDE_FROM * self.font().pixelSize()
        self._form.cards.setDirection(QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom)

    def take_focus(self) -> None:
        self._form.go_on.setFocus()

    def show_home(self, home: OrganizationHome) -> None:
        """Shows an organization as it stands today."""
        if home.id != self.desk.organization:
            return
        self._home = home
        self._show_subtitle()
        self._show_ahead(home)
        self._actions.show_actions(upcoming(home.actions, self.desk.today), self.desk.today, self.desk.words)
        self._show_trend(home)
        has_begun = any(each.score is not None for each in home.rounds)
        self._show_cards(are_there=has_begun or bool(home.actions))
        set_look(self._form.new_round, look="primary" if home.rounds and not home.open_round else "")

    def retranslate(self) -> None:
        form = self._form
        form.retranslateUi(self.content)
        form.title.setText(self.tr("Home"))
        form.plan.set_title(self.tr("Plan: the next 30 days"))
        form.trend.set_title(self.tr("How the organization changes"))
        form.door_blank.say(self.tr("Print the empty questionnaire"), self.tr("for a meeting without a computer"))
        form.door_voices.say(
            self.tr("Type in paper answers"), self.tr("each answered on her own; see where you differ")
        )
        form.door_reports.say(self.tr("Reports"), self.tr("the plan, the summary on one page, all answers"))
        self._show_subtitle()
        if self._home:
            self.show_home(self._home)

    def set_narrow(self, is_narrow: bool) -> None:
        super().set_narrow(is_narrow)
        self._is_narrow = is_narrow
        self._show_subtitle()

    def _show_subtitle(self) -> None:
        """The day; where the sidebar has no room for it, the name of the organization too."""
        name = self._home.name if self._home and self._is_narrow else ""
        self._form.subtitle.setText(" · ".join(each for each in (name, self.desk.words.date(self.desk.today)) if each))

    def _show_cards(self, *, are_there: bool) -> None:
        """Before the first answers there is neither plan nor trend, and the doors come up to what begins them."""
        form = self._form
        for card in (form.plan, form.trend):
            card.setVisible(are_there)
        form.layout1.setStretchFactor(form.cards, int(are_there))
        form.layout1.setStretch(form.layout1.count() - 1, int(not are_there))

    def _show_ahead(self, home: OrganizationHome) -> None:
        """The card on top: going on with the open round, else the first or the next round."""
        form, current = self._form, home.open_round
        form.ahead_progress.setVisible(current is not None)
        if current is not None:
            left = current.asked - current.answered
            form.ahead_title.setText(
                self.tr("Go on with the assessment") if left else self.tr("Everything is answered")
            )
            form.ahead_text.setText(self._left_words(current, left))
            form.ahead_progress.setRange(0, max(current.asked, 1))
            form.ahead_progress.setValue(current.answered)
            form.ahead_progress.setAccessibleName(self.tr("Answered"))
            form.go_on.setText(self.tr("Go on") if left else self.tr("Close the round"))
        elif home.rounds and not is_taken_on(home):
            self._show_not_taken_on(home)
        elif home.rounds:
            form.ahead_title.setText(self.tr("Round {number} is closed").format(number=home.rounds[-1].number))
            form.ahead_text.setText(self.tr("See what came out of it, and what the plan asks for next."))
            form.go_on.setText(self.tr("See the results"))
        else:
            form.ahead_title.setText(self.tr("Begin with the first round"))
            form.ahead_text.setText(self.tr("Answer the questions together; the results and a plan follow from them."))
            form.go_on.setText(self.tr("Begin"))

    def _show_not_taken_on(self, home: OrganizationHome) -> None:
        """A closed round whose plan nobody has taken on: there is none yet, or nobody is named in it."""
        form, latest = self._form, home.rounds[-1]
        if any(each.assessment == latest.id for each in home.actions):
            title = self.tr("Round {number} is closed, and no action yet has somebody responsible")
            form.go_on.setText(self.tr("Open the plan"))
        else:
            title = self.tr("Round {number} is closed, and there is no action yet")
            form.go_on.setText(self.tr("Make the plan"))
        form.ahead_title.setText(title.format(number=latest.number))
        form.ahead_text.setText(self.tr("A plan begins when the first action has somebody responsible and a date."))

    def _show_trend(self, home: OrganizationHome) -> None:
        words = self.desk.words
        rounds = home.rounds[-1:] if not home.closed_rounds else (*home.closed_rounds, *_open_at_the_end(home))
        points = [_trend_point(each, words) for each in rounds]
        self._trend.show_values(points, rounds[-1].levels if rounds else 4)
        values = "; ".join(f"{point.label}: {point.text}" for point in points)
        self._trend.tell(self.tr("How the overall level changed from round to round"), values)
        current = home.open_round
        share = words.number(100 * current.completeness, 0) if current and current.completeness is not None else ""
        going_on = self.tr("going on now: {share} % answered").format(share=share)
        self._legend.show_entries(*[("open", going_on)] if share else [])

    def _left_words(self, current: RoundSummary, left: int) -> str:
        if not left:
            return self.tr("Round {number} · look at it once more, then close it").format(number=current.number)
        questions = self.tr("%n questions left", "", left)
        if current.id not in self._minutes_left:
            return self.tr("Round {number} · {questions}").format(number=current.number, questions=questions)
        minutes = self.tr("about %n minutes", "", self._minutes_left[current.id])
        return self.tr("Round {number} · {questions}, {minutes}").format(
            number=current.number, questions=questions, minutes=minutes
        )

    def _show_read(self, read: HomeRead) -> None:
        self._minutes_left = read.minutes_left
        self.show_home(read.home)

    def _open_plan(self) -> None:
        """The plan whose actions are shown, which may be that of an earlier round than the one that is open."""
        if self._home is not None and self._home.actions:
            self.desk.choose_round(self._home.actions[0].assessment)
        self.page_chosen.emit("plan", "")

    def _print_blank(self) -> None:
        if self._home is not None and self._home.rounds:
            self.page_chosen.emit("reports", "blank")
        else:
            self._ask_for_round()

    def _type_in(self) -> None:
        """Paper answers belong to the open round."""
        current = self._home.open_round if self._home else None
        if current is not None:
            self.desk.choose_round(current.id)
            self.page_chosen.emit("voices", "")
        else:
            self._ask_for_round()

    def _ask_for_round(self) -> None:
        self.page_chosen.emit("new_round", "")
        self.noted.emit(self.tr("Begin a round first: its length says which questions are asked."))

    def _begin_round(self) -> None:
        if self._home is not None and self._home.open_round is not None:
            self.noted.emit(self.tr("A round is open. Close it first; then the next one can begin."))
        else:
            self.page_chosen.emit("new_round", "")

    def _go_on(self) -> None:
        home = self._home
        if home is None:
            return
        current = home.open_round
        if current is not None:
            self.desk.choose_round(current.id)
            self.page_chosen.emit("assess" if current.answered < current.asked else "closing", "")
        elif home.rounds:
            self.desk.choose_round(home.rounds[-1].id)
            self.page_chosen.emit("results" if is_taken_on(home) else "plan", "")
        else:
            self.page_chosen.emit("new_round", "")


def is_taken_on(home: OrganizationHome) -> bool:
    """Whether an action of the latest round has somebody responsible and a date."""
    latest = home.rounds[-1].id if home.rounds else ""
    return any(each.assessment == latest and each.responsible and each.end for each in home.actions)


def upcoming(actions: tuple[ActionSummary, ...], today: date) -> tuple[ActionSummary, ...]:
    """What is overdue, and what is to be worked on or finished in the next 30 days, by last day."""
    until = today + timedelta(days=DAYS_AHEAD)
    return tuple(
        action
        for action in actions
        if not action.status.is_finished and action.end is not None and action.start is not None
        if action.start <= until
    )


def _read(workspace: Workspace, organization: str, language: str, today: date) -> HomeRead:
    """An organization's home, with the time that its open round still takes at its own pace."""
    from cso_assess.gui.sheet import Sheet

    home = workspace.home(organization, language, today)
    current = home.open_round
    return HomeRead(home, {current.id: Sheet(workspace.assessment(current.id)).minutes_left} if current else {})


def _open_at_the_end(home: OrganizationHome) -> tuple[RoundSummary, ...]:
    return (home.open_round,) if home.open_round else ()


def _trend_point(of: RoundSummary, words: Words) -> TrendPoint:
    text = words.number(of.score) if of.score is not None else ""
    return TrendPoint(words.short_month_year(of.date), of.score, text, of.is_open)
