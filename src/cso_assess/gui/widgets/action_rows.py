"""The actions of the near future, one row each: what, who and until when, and how it stands."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cso_assess.core.states import Progress
from cso_assess.core.summary import ActionSummary
from cso_assess.gui.widgets.chip import Chip
from cso_assess.gui.widgets.label import Label
from cso_assess.i18n import Words
from cso_assess.wording import progress_words

SHOWN = 6


class ActionRows(QWidget):
    """The first few of these actions; the rest, and everything else, is on the plan's page."""

    plan_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._rows: list[_Row] = []
        self._nothing = Label("", "muted", self)
        self._column.addWidget(self._nothing)
        self._column.addStretch(1)
        self._more = QPushButton(self)
        self._more.setProperty("look", "link")
        self._more.clicked.connect(self.plan_chosen)
        self._column.addWidget(self._more)

    def show_actions(self, actions: Sequence[ActionSummary], today: date, words: Words) -> None:
        """Shows these actions as they stand on a day."""
        shown = actions[:SHOWN]
        while len(self._rows) < len(shown):
            self._rows.append(row := _Row(self))
            self._column.insertWidget(len(self._rows) - 1, row)
        for row, action in zip(self._rows, shown, strict=False):
            row.show_action(action, today, words)
        for place, row in enumerate(self._rows):
            row.setVisible(place < len(shown))
        self._nothing.setVisible(not actions)
        self._nothing.setText(
            self.tr("Nothing is planned for the next 30 days. A plan grows out of the results of a round.")
        )
        hidden = len(actions) - SHOWN
        self._more.setText(self.tr("%n more in the plan", "", hidden) if hidden > 0 else self.tr("Open the plan"))


class _Row(QWidget):
    """One action."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._title = Label("", "strong_small", self)
        self._until = Label("", "muted", self)
        self._chip = Chip("", "quiet", self, large=True)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._until)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self._chip)

    def show_action(self, action: ActionSummary, today: date, words: Words) -> None:
        """Shows an action as it stands on a day."""
        self._title.setText(action.title)
        parts = (action.responsible, self._date_words(action, today, words))
        self._until.setText(" · ".join(part for part in parts if part))
        if action.is_overdue(today) and action.end:
            self._chip.show_text(self.tr("overdue by %n days", "", (today - action.end).days), "danger")
        else:
            is_begun = action.status is not Progress.NOT_STARTED
            self._chip.show_text(progress_words(action.status, words), "accent" if is_begun else "quiet")

    def _date_words(self, action: ActionSummary, today: date, words: Words) -> str:
        if action.end is None:
            return ""
        if action.is_overdue(today):
            return self.tr("was due on {date}").format(date=words.unbroken_date(action.end))
        return self.tr("until {date}").format(date=words.unbroken_date(action.end))
