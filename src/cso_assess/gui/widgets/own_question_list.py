"""The questions that an organization adds for itself, each with what can be done with it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cso_assess.core.own_indicator import OwnIndicator
from cso_assess.gui.widgets.flow_layout import FlowBox
from cso_assess.gui.widgets.label import Label


class OwnQuestionList(QWidget):
    """One row for each; those that are withdrawn come last."""

    change_wished = Signal(object)
    """OwnIndicator."""
    withdrawal_wished = Signal(object, bool)
    """OwnIndicator, and whether it is to be withdrawn or asked again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._rows: list[_Row] = []

    def show_questions(self, questions: Sequence[OwnIndicator]) -> None:
        """Shows these questions instead of those before."""
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows = [_Row(each, self) for each in sorted(questions, key=lambda each: each.is_withdrawn)]
        for row in self._rows:
            self._column.addWidget(row)


class _Row(QFrame):
    """One question."""

    def __init__(self, asked: OwnIndicator, holder: OwnQuestionList) -> None:
        super().__init__(holder)
        title = Label(asked.title, "strong", self)
        state = self.tr("no longer asked; its answers stay") if asked.is_withdrawn else ""
        levels = self.tr("%n levels", "", len(asked.levels))
        about = self.tr("{levels} · {state}").format(levels=levels, state=state) if state else levels
        change = QPushButton(self.tr("Change"), self)
        change.setAccessibleName(self.tr("Change “{title}”").format(title=asked.title))
        change.clicked.connect(lambda: holder.change_wished.emit(asked))
        withdraw = QPushButton(self.tr("Ask again") if asked.is_withdrawn else self.tr("Withdraw"), self)
        words = self.tr("Ask “{title}” again") if asked.is_withdrawn else self.tr("Withdraw “{title}”")
        withdraw.setAccessibleName(words.format(title=asked.title))
        withdraw.clicked.connect(lambda: holder.withdrawal_wished.emit(asked, not asked.is_withdrawn))
        texts = QVBoxLayout()
        texts.setSpacing(2)
        for label in (title, Label(asked.question, "text", self), Label(about, "muted", self)):
            texts.addWidget(label)
        buttons = FlowBox(self)
        for button in (change, withdraw):
            buttons.flow.addWidget(button)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(12)
        row.addLayout(texts, 1)
        row.addWidget(buttons)
