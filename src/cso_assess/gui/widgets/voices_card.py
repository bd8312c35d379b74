"""Where the participants of a round see things differently."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from cso_assess.gui.charts.distribution import DistributionBars
from cso_assess.gui.theme import scaled
from cso_assess.gui.widgets.card import Card
from cso_assess.gui.widgets.card_button import CardButton
from cso_assess.gui.widgets.label import Label
from cso_assess.gui.widgets.laid_out import laid_out_once
from cso_assess.gui.words.voice import VoiceLine, VoiceWords

SHOWN_AT_FIRST = 6


class VoiceRow(CardButton):
    """One indicator with its marks as bars; pressed, it explains its consensus."""

    def __init__(self, line: VoiceLine, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "row")
        self.setAccessibleName(line.spoken)
        self.row.setContentsMargins(8, 4, 8, 4)
        self.row.setSpacing(14)
        self.column.addWidget(Label(line.title, "text", self))
        bars = DistributionBars(self)
        bars.show_counts(line.counts, line.agreed)
        self.cells = (Label(line.figure, "strong", self), Label(line.remark, "muted", self))
        self.row.addWidget(bars)
        for cell in self.cells:
            self.row.addWidget(cell)
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)


class VoicesCard(Card):
    """The discussion list: the lowest consensus first, a few rows until somebody asks for all."""

    chosen = Signal(str)
    """The indicator whose consensus is to be explained."""

    WIDEST = 130
    """No column of words is wider, at the usual text size; longer words wrap."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._rows: list[VoiceRow] = []
        self._summary = Label("", "muted", self)
        self._columns = 2
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(2)
        self._more = QPushButton(self)
        self._more.setProperty("look", "link")
        self._more.clicked.connect(self._show_all)
        self.body.addWidget(self._summary)
        self.body.addLayout(self._grid)
        self.body.addWidget(self._more, 0, Qt.AlignmentFlag.AlignLeft)

    def show_voices(self, said: VoiceWords) -> None:
        """Shows where opinions differ in a round."""
        self.set_title(self.tr("Where opinions differ"))
        self._summary.setText(said.summary())
        for row in self._rows:
            self._grid.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(line) for line in said.lines()]
        hidden = self._rows[SHOWN_AT_FIRST:]
        with laid_out_once(self):
            for row in self._rows:
                row.setVisible(row not in hidden)
            self._more.setText(self.tr("%n more", "", len(hidden)))
            self._more.setVisible(bool(hidden))
            self._line_up()
            self._place()

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Puts the rows side by side, or below each other where there is less width."""
        self._columns = 1 if is_narrow else 2
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._line_up()

    def _row(self, line: VoiceLine) -> VoiceRow:
        row = VoiceRow(line, self)
        row.clicked.connect(lambda: self.chosen.emit(line.indicator))
        return row

    def _place(self) -> None:
        """Rows from left to right in as many columns as there is width for."""
        for place, row in enumerate(self._rows):
            self._grid.addWidget(row, *divmod(place, self._columns))
        for column in range(2):
            self._grid.setColumnStretch(column, int(column < self._columns))

    def _show_all(self) -> None:
        first_hidden = self._rows[SHOWN_AT_FIRST]
        for row in self._rows:
            row.show()
        self._more.hide()
        first_hidden.setFocus(Qt.FocusReason.OtherFocusReason)

    def _line_up(self) -> None:
        """Gives each column of words the width that its widest cell wants."""
        if not self._rows:
            return
        for column in zip(*(row.cells for row in self._rows), strict=True):
            wanted = max(cell.sizeHint().width() for cell in column)
            longest_word = max(cell.minimumSizeHint().width() for cell in column)
            for cell in column:
                cell.setFixedWidth(max(min(wanted, round(scaled(self, self.WIDEST))), longest_word))
