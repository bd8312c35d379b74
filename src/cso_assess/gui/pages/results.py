"""What the answers of a round come to: strengths first, and every number explains itself."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

from cso_assess.core.questionnaire import QuestionnaireText
from cso_assess.gui import readings
from cso_assess.gui.charts.radar import RadarAxis
from cso_assess.gui.desk import Desk
from cso_assess.gui.dialogs.explanation import ExplanationDialog
from cso_assess.gui.forms.ui_results_page import Ui_ResultsPage
from cso_assess.gui.pages.page import Page, set_side_margins
from cso_assess.gui.readings import Results
from cso_assess.gui.theme import scaled
from cso_assess.gui.widgets.steady_content import BAR
from cso_assess.gui.widgets.turns import Turns
from cso_assess.gui.words import explanations
from cso_assess.gui.words.explanations import Explanation
from cso_assess.gui.words.heat import HeatWords
from cso_assess.gui.words.influence import InfluenceWords
from cso_assess.gui.words.result import ResultWords
from cso_assess.gui.words.voice import VoiceWords
from cso_assess.i18n import Words

Explained = Callable[[Words, Results, QuestionnaireText], Explanation]
Told = Callable[[Words, Results], Explanation]

TITLE = 280
"""Pixels at 100 % that a long name has at least; the buttons beside it rather stand below one another."""
NARROW = 1000
"""Below this width, at the usual text size, cards stand below each other."""

NEXT_HEADING = 52
"""So much of the first view is left for the heading of the card that follows, in pixels at the usual text size."""


class ResultsPage(Page):
    """Overall level, confidence, weakest places, strengths with the radar, and the domains."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._results: Results | None = None
        self._wants_focus = False
        self._form = Ui_ResultsPage()
        self._form.setupUi(self)
        self._form.actions.gather()
        self._form.compare.clicked.connect(lambda: self.page_chosen.emit("history", ""))
        self._form.make_plan.clicked.connect(lambda: self.page_chosen.emit("plan", ""))
        self._form.empty.chosen.connect(lambda: self.page_chosen.emit("assess", ""))
        self._form.overall.clicked.connect(lambda: self._explain(explanations.overall_explained))
        self._form.confidence.clicked.connect(lambda: self._explain(explanations.confidence_explained))
        self._form.key_indicators.clicked.connect(lambda: self._explain(explanations.key_indicators_explained))
        self._form.lowest.clicked.connect(self._explain_weakest)
        self._form.rows.row_chosen.connect(self._explain_domain)
        self._turns = Turns(self)
        self._connect_cards()
        self._show_nothing()

    def load(self) -> None:
        if self.desk.round:
            round = self.desk.round
            self.desk.ask(lambda workspace: readings.results(workspace, round), self.show_results)
        else:
            self._show_nothing()

    def retranslate(self) -> None:
        self._form.retranslateUi(self)
        if self._results:
            self.show_results(self._results)
        else:
            self._show_nothing()

    def show_results(self, results: Results) -> None:
        """Shows the results of a round."""
        self._results = results
        if results.scorecard.overall.score is None:
            self._show_nothing()
            return
        said = ResultWords(self.desk.words, results)
        form = self._form
        form.title.setText(said.title())
        form.subtitle.setText(said.subtitle())
        form.overall.say_figure(*said.overall())
        form.confidence.say_figure(*said.confidence())
        form.key_indicators.say_figure(*said.key_indicators())
        form.lowest.say_figure(*self._weakest(said))
        form.strengths_text.setText(said.strengths())
        form.practices_text.setText(said.practices())
        form.practices_text.setVisible(bool(said.practices()))
        form.domains_text.setText(said.scale())
        levels = results.assessment.questionnaire.levels
        lines = said.domains()
        form.rows.show_lines(lines, levels)
        form.radar.show_values([RadarAxis(line.title, line.now, line.before) for line in lines], levels)
        form.radar.tell(said.radar_name(), " ".join(line.spoken for line in lines))
        self._show_legends(said.round_before())
        # The first view is painted before what is seen only after scrolling.
        self._turns.begin(self._show_first_view, self._show_heat, self._show_voices, self._show_influence)

    def take_focus(self) -> None:
        self._wants_focus = not self._form.overall.isVisibleTo(self)
        if not self._wants_focus:
            self._form.overall.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_narrow(self, is_narrow: bool) -> None:
        set_side_margins(self, is_narrow, bar=BAR)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def _show_first_view(self) -> None:
        self._show_parts(are_there=True)
        if self._wants_focus and self.isVisible():
            self.take_focus()

    def _show_legends(self, before: str) -> None:
        now = self.tr("now")
        dashed = [("dashed", before)] if before else []
        hollow = [("before", before)] if before else []
        self._form.radar_legend.show_entries(("line", now), *dashed)
        self._form.rows_legend.show_entries(("now", now), *hollow)

    def _show_nothing(self) -> None:
        self._turns.begin()
        self._form.title.setText(self.tr("Results"))
        self._form.subtitle.setText("")
        self._form.empty.say(
            self.tr("No results yet"),
            self.tr(
                "As soon as the first questions are answered, this page shows what is strong and what holds you back."
            ),
            self.tr("Answer questions") if self.desk.round else self.tr("Begin with the first round"),
        )
        self._show_parts(are_there=False)

    def _show_parts(self, *, are_there: bool) -> None:
        self._form.empty.setVisible(not are_there)
        self._form.scroller.setVisible(are_there)
        self._form.subtitle.setVisible(are_there)
        self._form.make_plan.setVisible(are_there)
        self._form.compare.setVisible(are_there and self._results is not None and self._results.before is not None)

    def _arrange(self) -> None:
        """Side by side where there is width, below each other where the text is large or the window narrow."""
        is_narrow = self.width() < scaled(self, NARROW)
        below, beside = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._form.cards.setDirection(below if is_narrow else beside)
        self._form.title.setMinimumWidth(round(scaled(self, TITLE)))
        self._form.heat.set_narrow(is_narrow=is_narrow)
        self._form.voices.set_narrow(is_narrow=is_narrow)
        self._fill_first_view(is_narrow=is_narrow)
        figures: QGridLayout = self._form.figures
        cards = (self._form.overall, self._form.confidence, self._form.key_indicators, self._form.lowest)
        for place, card in enumerate(cards):
            row, column = divmod(place, 2) if is_narrow else (0, place)
            figures.addWidget(card, row, column)
        for column in range(4):
            figures.setColumnStretch(column, 1 if column < (2 if is_narrow else 4) else 0)

    def _fill_first_view(self, *, is_narrow: bool) -> None:
        """Gives radar and domains what is left of the window, so that the next card's heading just looks in."""
        free = 0
        if not is_narrow:
            figures = self._form.figures.sizeHint().height()
            free = self._form.scroller.height() - figures - round(scaled(self, NEXT_HEADING))
        self._form.strengths.setMinimumHeight(max(free, 0))

    def _connect_cards(self) -> None:
        form = self._form
        form.heat.opened.connect(self._open_indicator)
        form.heat.table_asked.connect(lambda: self._tell(lambda *of: HeatWords(*of).table()))
        form.voices.chosen.connect(lambda one: self._tell(lambda *of: VoiceWords(*of).explained(one)))
        form.influence.chosen.connect(lambda one: self._tell(lambda *of: InfluenceWords(*of).explained(one)))
        form.influence.table_asked.connect(lambda: self._tell(lambda *of: InfluenceWords(*of).table()))

    # ---- the cards below what is seen at first ----

    def _show_heat(self) -> None:
        if self._results is not None:
            levels = self._results.assessment.questionnaire.levels
            self._form.heat.show_map(HeatWords(self.desk.words, self._results), levels)

    def _show_voices(self) -> None:
        if self._results is not None:
            self._form.voices.setVisible(bool(self._results.discussion))
            if self._results.discussion:
                self._form.voices.show_voices(VoiceWords(self.desk.words, self._results))

    def _show_influence(self) -> None:
        if self._results is not None:
            self._form.influence.show_influence(InfluenceWords(self.desk.words, self._results))

    # ---- explanations ----

    def _weakest(self, said: ResultWords) -> tuple[str, str, str]:
        """Where people differ, when several answered; otherwise the lowest places."""
        if self._results and self._results.discussion:
            return VoiceWords(self.desk.words, self._results).figure()
        return said.lowest()

    def _explain_weakest(self) -> None:
        if self._results and self._results.discussion:
            self._tell(lambda *of: VoiceWords(*of).all_explained())
        else:
            self._explain(explanations.open_questions_explained)

    def _explain(self, explained: Explained) -> None:
        self._tell(lambda words, results: explained(words, results, results.edition.text(words.language)))

    def _explain_domain(self, id: str) -> None:
        def explained(words: Words, results: Results, text: QuestionnaireText) -> Explanation:
            part = next(part for part in results.scorecard.domains if part.id == id)
            return explanations.domain_explained(words, results, text, part)

        self._explain(explained)

    def _tell(self, told: Told) -> None:
        if self._results:
            dialog = ExplanationDialog(told(self.desk.words, self._results), self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.indicator_chosen.connect(self._open_indicator)
            dialog.open()

    def _open_indicator(self, indicator: str) -> None:
        self.page_chosen.emit("assess", indicator)
