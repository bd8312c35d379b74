"""One action of a plan, with every field to be changed in place."""

from collections.abc import Sequence
from datetime import date
from fractions import Fraction
from typing import Any

from PySide6.QtCore import QDate, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QWidget

from cso_assess.core.plan import Action, is_called
from cso_assess.core.questionnaire import StepText
from cso_assess.core.states import Progress
from cso_assess.gui.forms.ui_action_panel import Ui_ActionPanel
from cso_assess.gui.icons import icon
from cso_assess.gui.theme import colour
from cso_assess.gui.widgets.late_text import SETTLES_AFTER, LateText
from cso_assess.i18n import Words
from cso_assess.wording import later_words, progress_words

ROUNDING = 8
"""Pixels by which Qt takes rows of fields for lower than they are."""

SPARE_HEIGHT = 120
"""Pixels that the fields may take beyond what they need."""


class ActionPanel(QFrame):
    """The fields of an action; each change is told by itself, soon after it was made."""

    action_changed = Signal(str, object)
    """The action's id, and what was changed by the name of its field."""
    removed = Signal(str)
    """The action's id."""
    made = Signal()
    """The fields are there from now on."""
    left = Signal()
    """The person wants the suggestions back."""
    passed = Signal(int)
    """The person goes on to the action above (-1) or below (1)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._action = Action("")
        self._earlier = 0
        """Per cent, before it was done."""
        self._form = Ui_ActionPanel()
        self._is_made = False
        self._days_timer = QTimer(self, singleShot=True, interval=SETTLES_AFTER)
        self._days_timer.timeout.connect(self._tell_days)
        self._numbers_timer = QTimer(self, singleShot=True, interval=SETTLES_AFTER)
        self._numbers_timer.timeout.connect(self._tell_numbers)

    @property
    def action_id(self) -> str:
        """The id of the action that is shown."""
        return self._action.id

    def show_action(self, action: Action, text: StepText, origin: str, people: Sequence[str], words: Words) -> None:
        """Shows an action and the gap that it comes from.

        Fields that are being written in stay as they are while it is the same action.
        """
        if not self._is_made:
            self._make()
        is_same = is_called(action, self._action.id)
        if not is_same:
            self._earlier = 0
        self._action = action
        self._form.origin.setText(origin)
        height = self.fontMetrics().height()
        self._form.back.setIcon(icon("back", colour(self, "accent"), height))
        self._form.back.setIconSize(QSize(height, height))
        self._show_texts(action, text, is_same=is_same)
        self._show_choices(action, words)
        self._show_numbers(action, words, is_same=is_same)
        self._show_days(action, words)
        self._form.responsible.show_names(people)
        self._bound_height()
        if not is_same:
            self._form.problem.hide()
            self._form.fields.verticalScrollBar().setValue(0)

    def settle(self) -> None:
        """Tells now what was written and not told yet."""
        if not self._is_made:
            return
        for field in self._texts.values():
            field.settle()
        for line in (self._form.responsible, self._form.hours, self._form.cost):
            line.settle()
        for timer in (self._days_timer, self._numbers_timer):
            _end(timer)

    def retranslate(self) -> None:
        """Says everything again in another language; `show_action` is called after it."""
        if self._is_made:
            self._form.retranslateUi(self)
            self._form.next_action.setToolTip(self.tr("Ctrl+Page Down; Ctrl+Page Up leads back"))

    def take_focus(self) -> None:
        """Puts the keyboard where the next thing is to be written."""
        field: QWidget = self._form.responsible if self._form.title.toPlainText() else self._form.title
        field.setFocus(Qt.FocusReason.OtherFocusReason)

    def begin_title(self) -> None:
        """Puts the keyboard on the title, which the next key replaces."""
        self._form.title.setFocus(Qt.FocusReason.OtherFocusReason)
        self._form.title.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif step and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.passed.emit(step)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._is_made:
            self._bound_height()

    def _make(self) -> None:
        """Makes the fields, which are half of all on the page and not seen until an action is opened."""
        form = self._form
        form.setupUi(self)
        form.ways.gather()
        self._connect_texts()
        self._connect_numbers()
        form.back.clicked.connect(self.left)
        form.next_action.clicked.connect(lambda: self.passed.emit(1))
        form.remove.clicked.connect(lambda: self.removed.emit(self._action.id))
        form.problem.hide()
        self._is_made = True
        self.retranslate()
        self.made.emit()

    def _bound_height(self) -> None:
        """Fields have what they need and not much more: in a high window their labels would share the rest."""
        contents = self._form.fields_contents
        layout = contents.layout()
        if layout is not None:
            needed = layout.totalHeightForWidth(contents.width())
            contents.setMinimumHeight(needed + ROUNDING)
            contents.setMaximumHeight(needed + SPARE_HEIGHT)

    @property
    def _texts(self) -> dict[str, LateText]:
        """The fields of longer text by the name of what they change."""
        form = self._form
        return {
            "title": form.title,
            "proof": form.proof,
            "do": form.steps,
            "sign": form.sign,
            "help": form.help,
            "harm": form.harm,
        }

    def _connect_texts(self) -> None:
        for name, field in self._texts.items():
            field.written.connect(lambda text, name=name: self._tell(**{name: _value(name, text)}))
            field.left.connect(self.left)
        self._form.responsible.written.connect(lambda text: self._tell(responsible=text.strip()))
        for text in self._texts.values():
            text.leave_steps_to_page()
        for line in (self._form.responsible, self._form.hours, self._form.cost):
            line.leave_steps_to_page()

    def _connect_numbers(self) -> None:
        form = self._form
        form.hours.given.connect(lambda hours: self._tell(hours=hours or Fraction(0)))
        form.cost.given.connect(lambda cost: self._tell(cost=cost or Fraction(0)))
        form.hours.misunderstood.connect(self._say_problem)
        form.cost.misunderstood.connect(self._say_problem)
        form.weeks.valueChanged.connect(lambda _weeks: self._numbers_timer.start())
        form.progress.valueChanged.connect(lambda _share: self._numbers_timer.start())
        form.means.activated.connect(lambda place: self._tell(own_means=place == 0))
        form.status.activated.connect(self._tell_status)
        form.fixed.toggled.connect(self._tell_fixed)
        form.start.dateChanged.connect(lambda _day: self._days_timer.start())
        form.end.dateChanged.connect(lambda _day: self._days_timer.start())
        for field in (form.weeks, form.progress):
            field.editingFinished.connect(lambda: _end(self._numbers_timer))
        for day in (form.start, form.end):
            day.editingFinished.connect(lambda: _end(self._days_timer))

    def _show_texts(self, action: Action, text: StepText, *, is_same: bool) -> None:
        kept = {
            "title": text.title,
            "proof": action.proof,
            "do": "\n".join(text.do),
            "sign": text.sign,
            "help": text.help,
            "harm": text.harm,
        }
        for name, field in self._texts.items():
            # What was written comes back without the blanks around it; they stay while somebody goes on writing.
            is_as_kept = _value(name, field.toPlainText()) == _value(name, kept[name])
            if not (is_same and field.hasFocus() and (is_as_kept or not field.is_told)):
                field.show_text(kept[name])
        person = self._form.responsible
        is_as_kept = person.text().strip() == action.responsible
        if not (is_same and person.hasFocus() and (is_as_kept or not person.is_told)):
            person.show_text(action.responsible)

    def _show_choices(self, action: Action, words: Words) -> None:
        form = self._form
        form.means.clear()
        form.means.addItems([self.tr("our own"), self.tr("from outside")])
        form.means.setCurrentIndex(0 if action.own_means else 1)
        form.status.clear()
        form.status.addItems([progress_words(progress, words) for progress in Progress])
        form.status.setCurrentIndex(list(Progress).index(action.status))

    def _show_numbers(self, action: Action, words: Words, *, is_same: bool) -> None:
        form = self._form
        for field, value in ((form.hours, action.hours), (form.cost, action.cost)):
            if is_same:
                field.follow(value, words, empty=Fraction(0))
            else:
                field.show_amount(value, words)
        if not (is_same and self._numbers_timer.isActive()):
            with QSignalBlocker(form.weeks), QSignalBlocker(form.progress):
                form.weeks.setValue(action.weeks if action.wished_weeks is None else action.wished_weeks)
                form.progress.setValue(action.progress)
            self._numbers_timer.stop()

    def _show_days(self, action: Action, words: Words) -> None:
        form = self._form
        has_days = action.start is not None and action.end is not None
        if not self._days_timer.isActive() and action.start and action.end:
            with QSignalBlocker(form.start), QSignalBlocker(form.end):
                form.start.setDate(_shown(action.start))
                form.end.setDate(_shown(action.end))
        with QSignalBlocker(form.fixed):
            form.fixed.setChecked(action.fixed)
        for field in (form.start, form.end):
            field.setEnabled(action.fixed)
        form.weeks.setEnabled(not action.fixed)
        form.dates.setVisible(not has_days or action.fixed)
        form.dates.setText(
            self.tr("Fixed dates are never moved.")
            if has_days
            else self.tr("Later: {reason}").format(reason=later_words(action.later, words))
        )

    def _tell_status(self, place: int) -> None:
        status, action = list(Progress)[place], self._action
        # Whoever goes through the choice by keys comes past “done”.
        share = status.share_from(action.status, action.progress, self._earlier)
        if action.status is not Progress.DONE:
            self._earlier = action.progress
        self._tell(status=status, progress=share)

    def _tell_numbers(self) -> None:
        weeks, progress = self._form.weeks.value(), self._form.progress.value()
        wished = self._action.weeks if self._action.wished_weeks is None else self._action.wished_weeks
        if weeks != wished:
            self._tell(weeks=weeks)
        if progress != self._action.progress:
            begun = {"status": Progress.IN_PROGRESS} if self._action.status is Progress.NOT_STARTED else {}
            self._tell(progress=progress, **(begun if progress else {}))

    def _tell_fixed(self, is_fixed: bool) -> None:
        for field in (self._form.start, self._form.end):
            field.setEnabled(is_fixed)
        if is_fixed:
            self._tell_days()
        else:
            self._tell(fixed=False)

    def _tell_days(self) -> None:
        start, end = _day(self._form.start.date()), _day(self._form.end.date())
        if end < start:
            self._say(self.tr("The last day is before the first. Nothing was changed yet."))
        else:
            self._tell(fixed=True, start=start, end=end, later=None)

    def _tell(self, **fields: Any) -> None:
        self._form.problem.hide()
        self.action_changed.emit(self._action.id, fields)

    def _say_problem(self, written: str) -> None:
        self._say(self.tr("“{written}” is not a number. Write figures only, for example 12.5.").format(written=written))

    def _say(self, problem: str) -> None:
        self._form.problem.setText(problem)
        self._form.problem.show()


def _end(timer: QTimer) -> None:
    """What waits is done now: the field was left."""
    if timer.isActive():
        timer.stop()
        timer.timeout.emit()


def _value(name: str, text: str) -> object:
    """What a field of text changes: the steps are lines, everything else is a text."""
    if name == "do":
        return tuple(line.strip() for line in text.splitlines() if line.strip())
    return text.strip()


def _shown(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)


def _day(shown: QDate) -> date:
    return date(shown.year(), shown.month(), shown.day())
