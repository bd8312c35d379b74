"""Explanations one below the other, as chapters of a page."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from cso_assess.gui.widgets.card import Card
from cso_assess.gui.widgets.label import Label
from cso_assess.gui.words.explanations import Explanation


class ExplanationList(QWidget):
    """One card for each: the rule, the values that went in, and the sum."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._cards: list[Card] = []

    def show_explanations(self, explanations: Sequence[Explanation]) -> None:
        """Shows these instead of those before."""
        for card in self._cards:
            card.hide()
            card.deleteLater()
        self._cards = [_card(each, self) for each in explanations]
        for card in self._cards:
            self._column.addWidget(card)


def _card(explanation: Explanation, parent: QWidget) -> Card:
    card = Card(explanation.title, parent)
    card.body.addWidget(Label(explanation.rule, "text", card))
    if explanation.rows:
        card.body.addWidget(_table(explanation, card))
    for look, lines in (("strong", explanation.sums), ("small", explanation.notes)):
        for line in lines:
            card.body.addWidget(Label(line, look, card))
    return card


def _table(explanation: Explanation, parent: QWidget) -> QWidget:
    table = QWidget(parent)
    grid = QGridLayout(table)
    grid.setContentsMargins(0, 4, 0, 4)
    grid.setHorizontalSpacing(18)
    grid.setVerticalSpacing(5)
    for row, cells in enumerate((explanation.header, *explanation.rows)):
        for column, cell in enumerate(cells):
            grid.addWidget(Label(cell, "small" if row else "muted", table), row, column, Qt.AlignmentFlag.AlignTop)
    grid.setColumnStretch(0, 5)
    for column in range(1, len(explanation.header)):
        grid.setColumnStretch(column, 1)
    return table
