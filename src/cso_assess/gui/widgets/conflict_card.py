"""Two contents of one thing, side by side, and the choice between them."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from cso_assess.gui.widgets.label import Label


class Difference(NamedTuple):
    """One value that is not the same: what it is, how it is shown now, and how the other content has it."""

    name: str
    shown: str
    other: str


class ConflictCard(QFrame):
    """What it is about, each difference with both sides, and a button under each side."""

    settled = Signal(bool)
    """Whether the other content is to take the place of the one that is shown."""

    def __init__(self, title: str, differences: list[Difference], *, may_take: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.setAccessibleName(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 12, 18, 14)
        column.setSpacing(8)
        column.addWidget(Label(title, "strong", self))
        grid = QGridLayout()
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(6)
        for place, stretch in enumerate((2, 4, 4)):
            grid.setColumnStretch(place, stretch)
        for place, text in enumerate((self.tr("What counts now"), self.tr("The other one")), start=1):
            grid.addWidget(Label(text, "strong_small", self), 0, place)
        for row, each in enumerate(differences, start=1):
            grid.addWidget(Label(each.name, "muted", self), row, 0)
            grid.addWidget(Label(each.shown, "small", self), row, 1)
            grid.addWidget(Label(each.other, "small", self), row, 2)
        self.setProperty("writes", True)
        keep, take = QPushButton(self.tr("Keep this one"), self), QPushButton(self.tr("Take this one"), self)
        keep.setAccessibleName(self.tr("Keep what counts now: {title}").format(title=title))
        take.setAccessibleName(self.tr("Take the other one: {title}").format(title=title))
        take.setVisible(may_take)
        self._keep = keep
        keep.clicked.connect(lambda: self._settle(take_other=False))
        take.clicked.connect(lambda: self._settle(take_other=True))
        grid.addWidget(keep, len(differences) + 1, 1)
        grid.addWidget(take, len(differences) + 1, 2)
        column.addLayout(grid)

    def take_focus(self) -> None:
        """Puts the keyboard where the choice begins."""
        self._keep.setFocus(Qt.FocusReason.OtherFocusReason)

    def _settle(self, *, take_other: bool) -> None:
        self.setEnabled(False)
        self.settled.emit(take_other)
