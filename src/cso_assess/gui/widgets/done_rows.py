"""What became of planned actions, and what people wrote about it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from cso_assess.core.states import Progress
from cso_assess.gui.widgets.chip import Chip
from cso_assess.gui.widgets.label import Label
from cso_assess.gui.widgets.laid_out import laid_out_once
from cso_assess.gui.words.done import DoneLine, DoneWords

TONES = {Progress.DONE: "accent", Progress.PARTLY: "before"}


class DoneRows(QWidget):
    """A row for each action that was begun: how far it came, what it was, and what shows it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(8, 0, 8, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 1)
        self._parts: list[QWidget] = []

    def show_done(self, said: DoneWords) -> None:
        """Shows what was done between two rounds."""
        for part in self._parts:
            self._grid.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = []
        self._add_wide(Label(said.summary(), "muted", self))
        self._add_lines(said.lines())
        for heading, text in said.learned():
            self._add_wide(Label(heading, "strong_small", self))
            self._add_wide(Label(text, "small", self))
        with laid_out_once(self):
            for part in self._parts:
                part.show()

    def _add_lines(self, lines: Sequence[DoneLine]) -> None:
        for line in lines:
            row = self._grid.rowCount()
            chip = Chip(line.progress, TONES.get(line.status, "quiet"), self)
            title = Label(line.title, "small", self)
            self._grid.addWidget(chip, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(title, row, 1)
            self._parts += [chip, title]
            if line.detail:
                detail = Label(line.detail, "muted", self)
                self._grid.addWidget(detail, row + 1, 1)
                self._parts.append(detail)

    def _add_wide(self, label: Label) -> None:
        self._grid.addWidget(label, self._grid.rowCount(), 0, 1, 2)
        self._parts.append(label)
