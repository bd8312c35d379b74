"""The rounds of an organization, how its scores went, and two rounds side by side."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QWidget

from cso_assess.core.summary import RoundSummary
from cso_assess.errors import UserError
from cso_assess.gui import readings
from cso_assess.gui.desk import Desk
from cso_assess.gui.dialogs.explanation import ExplanationDialog
from cso_assess.gui.forms.ui_history_page import Ui_HistoryPage
from cso_assess.gui.pages.page import Page, set_side_margins
from cso_assess.gui.readings import Compared, History
from cso_assess.gui.theme import scaled
from cso_assess.gui.widgets.card_button import CardButton
from cso_assess.gui.widgets.label import Label
from cso_assess.gui.widgets.steady_content import BAR
from cso_assess.gui.widgets.turns import Turns
from cso_assess.gui.words.comparison import ComparisonWords
from cso_assess.gui.words.done import DoneWords
from cso_assess.gui.words.explanations import Explanation
from cso_assess.gui.words.history import measures, round_detail, round_figure, round_name, trend_points

NARROW = 1000
"""Below this width, at the usual text size, cards stand below each other."""

SHOWN_AT_FIRST = 5
"""So many rounds are listed until somebody asks for the earlier ones."""


class HistoryPage(Page):
    """Rounds and trend on top; below them a comparison of the two rounds that a person chooses."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._history: History | None = None
        self._compared: Compared | None = None
        self._domain = ""
        self._wants_focus = False
        self._rows: list[CardButton] = []
        self._turns = Turns(self)
        self._form = form = Ui_HistoryPage()
        form.setupUi(self)
        form.empty.chosen.connect(lambda: self.page_chosen.emit("assess", ""))
        form.measure.activated.connect(lambda _place: self._show_trend())
        form.before.activated.connect(lambda _place: self._choose_earlier())
        form.after.activated.connect(lambda _place: self._compare())
        form.domains.row_chosen.connect(self._show_indicators)
        form.all_indicators.clicked.connect(lambda: self._show_indicators(""))
        form.overall.set_looks("strong", "muted")
        form.overall.row.setContentsMargins(8, 4, 8, 4)
        form.overall.clicked.connect(lambda: self._tell(lambda said: said.change_explained()))
        form.indicators.row_chosen.connect(lambda one: self._tell(lambda said: said.indicator_explained(one)))
        form.earlier_rounds.clicked.connect(self._show_earlier)
        self.retranslate()

    def load(self) -> None:
        organization = self.desk.organization
        if organization:
            self.desk.ask(lambda workspace: readings.history(workspace, organization), self.show_history)
        else:
            self._show_nothing()

    def retranslate(self) -> None:
        form = self._form
        form.retranslateUi(self)
        form.measure.setAccessibleName(self.tr("What the line shows"))
        form.before.setAccessibleName(self.tr("The earlier round"))
        form.after.setAccessibleName(self.tr("The later round"))
        form.legend.show_entries(("before", self.tr("earlier round")), ("now", self.tr("later round")))
        if self._history:
            self.show_history(self._history)
        else:
            self._show_nothing()

    def show_history(self, history: History) -> None:
        """Shows the rounds of an organization."""
        self._history = history
        if not history.rounds or history.edition is None:
            self._show_nothing()
            return
        form, words = self._form, self.desk.words
        count = len(history.rounds)
        form.subtitle.setText(
            self.tr("%n rounds", "", count)
            if count > 1
            else self.tr("One round so far. From the second on, two rounds stand side by side here.")
        )
        self._show_rounds(history)
        chosen = form.measure.currentData()
        form.measure.clear()
        for id, title in measures(words, history, history.edition.text(words.language)):
            form.measure.addItem(title, id)
        form.measure.setCurrentIndex(max(form.measure.findData(chosen), 0))
        self._show_trend()
        self._show_pairs(history)
        self._show_parts(are_there=True)
        if self._wants_focus and self.isVisible():
            self.take_focus()
        form.comparison.setVisible(len(history.rounds) > 1)
        if len(history.rounds) > 1:
            self._compare()

    def take_focus(self) -> None:
        self._wants_focus = not self._rows
        if self._rows:
            self._rows[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def set_narrow(self, is_narrow: bool) -> None:
        set_side_margins(self, is_narrow, bar=BAR)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def _arrange(self) -> None:
        """Side by side where there is width, below each other where the text is large or the window narrow."""
        is_narrow = self.width() < scaled(self, NARROW)
        direction = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        self._form.top.setDirection(direction)
        self._form.pair.setDirection(direction)
        self._form.sides.setDirection(direction)

    def _show_rounds(self, history: History) -> None:
        """One row for each round, the latest first; pressed, it opens that round's results."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [self._round_row(each) for each in reversed(history.rounds)]
        hidden = self._rows[SHOWN_AT_FIRST:]
        for row in self._rows:
            self._form.rounds_column.addWidget(row)
            row.setVisible(row not in hidden)
        self._form.earlier_rounds.setText(self.tr("%n earlier rounds", "", len(hidden)))
        self._form.earlier_rounds.setVisible(bool(hidden))

    def _show_earlier(self) -> None:
        """Lists all rounds, and goes to the first that was not listed before."""
        for row in self._rows:
            row.show()
        self._form.earlier_rounds.hide()
        self._rows[SHOWN_AT_FIRST].setFocus(Qt.FocusReason.OtherFocusReason)

    def _round_row(self, summary: RoundSummary) -> CardButton:
        words = self.desk.words
        row = CardButton(self._form.round_rows)
        row.setProperty("look", "row")
        row.row.setContentsMargins(8, 5, 8, 5)
        row.set_looks("strong", "muted")
        row.say(round_name(words, summary), round_detail(words, summary))
        figure = Label(round_figure(words, summary), "number", row)
        figure.setWordWrap(False)
        figure.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row.row.addWidget(figure)
        row.clicked.connect(lambda: self._open_round(summary.id))
        return row

    def _open_round(self, round: str) -> None:
        self.desk.choose_round(round)
        self.page_chosen.emit("results", "")

    def _show_trend(self) -> None:
        if self._history is None:
            return
        form, words = self._form, self.desk.words
        points = trend_points(words, self._history, form.measure.currentData() or "")
        form.trend.show_values(points, self._history.rounds[-1].levels)
        values = "; ".join(self.tr("{round}: {score}").format(round=p.label, score=p.text) for p in points if p.text)
        form.trend.tell(form.measure.currentText(), values)
        has_open = any(point.is_open for point in points)
        form.trend_legend.show_entries(
            ("now", self.tr("closed round")), *([("open", self.tr("going on now"))] if has_open else [])
        )

    def _show_pairs(self, history: History) -> None:
        """Offers each round with those after it; at first the two latest."""
        self._offer(self._form.before, history.rounds[:-1])
        self._offer(self._form.after, history.rounds[self._form.before.currentIndex() + 1 :])

    def _choose_earlier(self) -> None:
        if self._history:
            self._show_pairs(self._history)
            self._compare()

    def _offer(self, box: QComboBox, rounds: Sequence[RoundSummary]) -> None:
        """What was chosen stays chosen as long as it is offered; else it is the latest."""
        chosen = box.currentData()
        with QSignalBlocker(box):
            box.clear()
            for each in rounds:
                box.addItem(round_name(self.desk.words, each), each.id)
            place = box.findData(chosen)
            box.setCurrentIndex(place if place >= 0 else box.count() - 1)

    def _compare(self) -> None:
        before, after = self._form.before.currentData(), self._form.after.currentData()
        self.desk.ask(lambda workspace: readings.compared(workspace, before, after), self.show_comparison, self._refuse)

    def show_comparison(self, compared: Compared) -> None:
        """Shows two rounds side by side."""
        self._compared = compared
        said = ComparisonWords(self.desk.words, compared)
        form = self._form
        form.problem.hide()
        form.compared.show()
        form.overall.say(said.overall())
        form.overall.setVisible(bool(said.overall()))
        form.domains.show_lines(said.domains(), compared.after.questionnaire.levels)
        form.left_out.setText(said.left_out())
        form.left_out.setVisible(bool(said.left_out()))
        # From top to bottom; what comes later is seen only after scrolling.
        self._turns.begin(
            lambda: form.done.show_done(DoneWords(self.desk.words, compared)),
            lambda: self._show_indicators(""),
        )

    def _show_indicators(self, domain: str) -> None:
        """The indicators of a domain; with none named, all that changed."""
        if self._compared is None:
            return
        self._domain = domain
        said = ComparisonWords(self.desk.words, self._compared)
        lines = said.indicators(domain)
        self._form.indicators_heading.setText(said.indicators_heading(domain, len(lines)))
        self._form.indicators.show_lines(lines, self._compared.after.questionnaire.levels)
        self._form.all_indicators.setVisible(bool(domain))

    def _tell(self, told: Callable[[ComparisonWords], Explanation]) -> None:
        if self._compared:
            dialog = ExplanationDialog(told(ComparisonWords(self.desk.words, self._compared)), self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.indicator_chosen.connect(lambda indicator: self.page_chosen.emit("assess", indicator))
            dialog.open()

    def _refuse(self, refusal: UserError) -> None:
        """Says why there is nothing to compare; an earlier comparison would be taken for this one."""
        form = self._form
        self._compared = None
        form.problem.setText(self.desk.words.say(refusal.reason))
        form.problem.show()
        form.overall.hide()
        form.compared.hide()

    def _show_nothing(self) -> None:
        self._form.subtitle.setText("")
        self._form.empty.say(
            self.tr("No rounds yet"),
            self.tr("Each assessment becomes a round. From the second on, this page shows what changed."),
            self.tr("Begin with the first round") if self.desk.organization else "",
        )
        self._show_parts(are_there=False)

    def _show_parts(self, *, are_there: bool) -> None:
        self._form.empty.setVisible(not are_there)
        self._form.scroller.setVisible(are_there)
