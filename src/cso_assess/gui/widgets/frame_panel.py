"""What a plan has to fit in: its time, the hours a week and the money."""

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QDate, QSignalBlocker, QTimer, Signal
from PySide6.QtWidgets import QFrame, QWidget

from cso_assess.core.plan import Frame
from cso_assess.gui.forms.ui_frame_panel import Ui_FramePanel
from cso_assess.gui.widgets.late_text import SETTLES_AFTER
from cso_assess.i18n import Words


class FramePanel(QFrame):
    """Fields for start, months, hours a week and budget; every change is told at once."""

    frame_changed = Signal(object)
    """Frame, as the person wants it."""
    left = Signal()
    """The person is done here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._frame: Frame | None = None
        self._form = form = Ui_FramePanel()
        form.setupUi(self)
        self._timer = QTimer(self, singleShot=True, interval=SETTLES_AFTER)
        self._timer.timeout.connect(self.settle)
        form.start.dateChanged.connect(lambda _day: self._timer.start())
        form.months.valueChanged.connect(lambda _months: self._timer.start())
        for field in (form.start, form.months):
            field.editingFinished.connect(lambda: self.settle() if self._timer.isActive() else None)
        form.hours.given.connect(lambda hours: self._change(hours_per_week=hours))
        form.budget.given.connect(lambda budget: self._change(budget=budget))
        form.hours.misunderstood.connect(self._say_problem)
        form.budget.misunderstood.connect(self._say_problem)
        form.done.clicked.connect(self.left)
        for line in (form.hours, form.budget):
            line.leave_steps_to_page()
        form.problem.hide()

    def show_frame(self, frame: Frame, words: Words) -> None:
        """Shows what is kept; a field that is being written in stays as it is."""
        self._frame = frame
        form = self._form
        with QSignalBlocker(form.start), QSignalBlocker(form.months):
            if not self._timer.isActive():
                form.start.setDate(QDate(frame.start.year, frame.start.month, frame.start.day))
                form.months.setMaximum(max(60, frame.months))
                form.months.setValue(frame.months)
        form.hours.follow(frame.hours_per_week, words)
        form.budget.follow(frame.budget, words)

    def settle(self) -> None:
        """Tells now what was changed."""
        self._timer.stop()
        self._form.hours.settle()
        self._form.budget.settle()
        day = self._form.start.date()
        self._change(start=date(day.year(), day.month(), day.day()), months=self._form.months.value())

    def retranslate(self) -> None:
        """Says everything again in another language."""
        self._form.retranslateUi(self)

    def take_focus(self) -> None:
        """Puts the keyboard on the first field."""
        self._form.start.setFocus()

    def _change(self, **fields: Any) -> None:
        self._form.problem.hide()
        if self._frame is None:
            return
        changed = replace(self._frame, **fields)
        if changed != self._frame:
            self._frame = changed
            self.frame_changed.emit(changed)

    def _say_problem(self, written: str) -> None:
        self._form.problem.setText(
            self.tr(
                "“{written}” is not a number. Write figures only, for example 12.5, or nothing for no limit."
            ).format(written=written)
        )
        self._form.problem.show()
