"""A card in the middle of the window, where nothing else is to be seen."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from cso_assess.gui.theme import scaled

WIDEST = 620
"""Pixels at 100 % text."""


class CentredCard(QScrollArea):
    """Parts below each other on `column`; it scrolls where the window is too low."""

    def __init__(self, parent: QWidget, widest: int = WIDEST) -> None:
        super().__init__(parent)
        holder = QWidget(self)
        self.card = card = QFrame(holder)
        card.setProperty("look", "card")
        card.setMaximumWidth(round(scaled(self, widest)))
        self.column = QVBoxLayout(card)
        self.column.setContentsMargins(32, 26, 32, 26)
        self.column.setSpacing(10)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(card, 20)
        row.addStretch(1)
        self._around = around = QVBoxLayout(holder)
        around.setContentsMargins(18, 18, 18, 18)
        around.addStretch(1)
        around.addLayout(row)
        around.addStretch(2)
        self.setWidget(holder)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # When the scroll bar comes, Qt gives the parts their width and height in the middle of laying them out for the
        # width before, and would leave it at that: words that need another line were cut.
        self._around.update()
