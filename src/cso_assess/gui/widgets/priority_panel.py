"""What people think about one priority: votes, target, and how it could be tried."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QWidget

from cso_assess.core.assessment import Answer
from cso_assess.gui.forms.ui_priority_panel import Ui_PriorityPanel
from cso_assess.gui.icons import icon
from cso_assess.gui.theme import colour
from cso_assess.gui.widgets.late_text import SETTLES_AFTER, LateText

MOST_VOTES = 9999


@dataclass(frozen=True, slots=True)
class Thinking:
    """An answer that is thought about: what it is called, its gap in words, the levels, and whether it has a place."""

    answer: Answer
    title: str
    gap: str
    levels: int
    can_explain: bool


class PriorityPanel(QFrame):
    """Each change is told at once or soon after the last key; the answer itself is not changed here."""

    changed = Signal(object)
    """Answer: with other thoughts."""
    explanation_wanted = Signal(str)
    made = Signal()
    """The fields are there from now on."""
    left = Signal()
    """The person wants the suggestions back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._form = Ui_PriorityPanel()
        self._is_made = False
        self._answer = Answer("")
        self._levels = 0
        # Who counts hands presses the arrow many times: that is one change.
        self._votes_timer = QTimer(self, singleShot=True, interval=SETTLES_AFTER)
        self._votes_timer.timeout.connect(self._tell_votes)

    @property
    def indicator(self) -> str:
        """What is thought about."""
        return self._answer.indicator

    def show_thinking(self, thinking: Thinking) -> None:
        """Shows another priority, or the same one as it is now; what is being written stays."""
        if not self._is_made:
            self._make()
        form, answer = self._form, thinking.answer
        is_new = answer.indicator != self._answer.indicator
        self._answer, self._levels = answer, thinking.levels
        form.title.setText(thinking.title)
        form.gap.setText(thinking.gap)
        form.explain.setVisible(thinking.can_explain)
        height = self.fontMetrics().height()
        form.back.setIcon(icon("back", colour(self, "accent"), height))
        form.back.setIconSize(QSize(height, height))
        with QSignalBlocker(form.votes), QSignalBlocker(form.not_now):
            if is_new or not self._votes_timer.isActive():
                self._votes_timer.stop()
                form.votes.setValue(answer.votes)
            form.not_now.setChecked(answer.not_now)
        self._show_target()
        for field, text in (
            (form.reason, answer.choice_reason),
            (form.reframe, answer.reframe),
            (form.ideas, answer.ideas),
            (form.first_try, answer.first_try),
        ):
            if is_new or field.is_told or not field.hasFocus():
                field.show_text(text)
        if is_new:
            form.fields.verticalScrollBar().setValue(0)

    def settle(self) -> None:
        """Tells now what was written and not told yet."""
        if not self._is_made:
            return
        self._tell_votes()
        for field in self._texts:
            field.settle()

    def take_focus(self) -> None:
        """Puts the keyboard on the first field."""
        form = self._form
        (form.votes if form.votes.isEnabled() else form.back).setFocus()
        # Figures are written over the old ones, not before them.
        form.votes.selectAll()

    def retranslate(self) -> None:
        """Says everything again in the language of the window."""
        if not self._is_made:
            return
        form = self._form
        form.retranslateUi(self)
        for name in ("votes", "reason", "reframe", "ideas", "first_try"):
            getattr(form, name).setAccessibleName(getattr(form, f"{name}_label").text())
        self._show_target()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    @property
    def _texts(self) -> tuple[LateText, ...]:
        form = self._form
        return form.reason, form.reframe, form.ideas, form.first_try

    def _make(self) -> None:
        """Makes the fields, which nobody sees until a priority is thought about."""
        form = self._form
        form.setupUi(self)
        form.votes.setMaximum(MOST_VOTES)
        form.votes.valueChanged.connect(lambda _votes: self._votes_timer.start())
        form.votes.editingFinished.connect(self._tell_votes)
        form.not_now.toggled.connect(lambda is_it: self._tell(replace(self._answer, not_now=is_it)))
        form.target.chosen.connect(self._choose_target)
        form.reason.written.connect(lambda text: self._tell(replace(self._answer, choice_reason=text)))
        form.reframe.written.connect(lambda text: self._tell(replace(self._answer, reframe=text)))
        form.ideas.written.connect(lambda text: self._tell(replace(self._answer, ideas=text)))
        form.first_try.written.connect(lambda text: self._tell(replace(self._answer, first_try=text)))
        form.explain.clicked.connect(lambda: self.explanation_wanted.emit(self._answer.indicator))
        form.back.clicked.connect(self.left)
        for field in self._texts:
            field.leave_steps_to_page()
            field.left.connect(self.left)
        self._is_made = True
        self.retranslate()
        self.made.emit()

    def _show_target(self) -> None:
        lowest = (self._answer.level or 1) + 1
        choices = {str(level): str(level) for level in range(1, self._levels + 1)}
        self._form.target.show_choices(choices, str(self._answer.target or self._levels))
        for value, button in self._form.target.buttons.items():
            button.setVisible(value in choices and int(value) >= lowest)
            button.setAccessibleName(self.tr("Target: level {level}").format(level=value))

    def _choose_target(self, value: str) -> None:
        """The highest level is what counts where nothing else is said."""
        target = int(value)
        self._tell(replace(self._answer, target=None if target == self._levels else target))
        self._show_target()

    def _tell_votes(self) -> None:
        self._votes_timer.stop()
        self._tell(replace(self._answer, votes=self._form.votes.value()))

    def _tell(self, answer: Answer) -> None:
        if answer != self._answer:
            self._answer = answer
            self.changed.emit(answer)
