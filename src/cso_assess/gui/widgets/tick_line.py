"""Something to tick, with words beside it that wrap."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from cso_assess.gui.theme import colour, scaled
from cso_assess.gui.widgets.label import Label

SIDE = 18
"""Pixels at the usual text size."""

TICK = ((0.24, 0.52), (0.43, 0.71), (0.77, 0.32))
"""The corners of the tick as shares of the box."""


class TickBox(QCheckBox):
    """A box that grows with the text and is seen on light and on dark ground."""

    def sizeHint(self) -> QSize:
        side = round(scaled(self, SIDE)) + 4
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, place: object) -> bool:
        """All of it is the button."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        side = scaled(self, SIDE)
        box = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        is_ticked = self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_strong = is_ticked or self.hasFocus()
        painter.setPen(QPen(colour(self, "accent" if is_strong else "muted"), 2.4 if self.hasFocus() else 1.4))
        painter.setBrush(colour(self, "accent" if is_ticked else "card"))
        painter.drawRoundedRect(box, 4, 4)
        if is_ticked:
            painter.setPen(QPen(colour(self, "on_accent"), side / 9, c=Qt.PenCapStyle.RoundCap))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            corners = [QPointF(box.x() + across * side, box.y() + down * side) for across, down in TICK]
            painter.drawPolyline(QPolygonF(corners))
        painter.end()


class TickLine(QWidget):
    """A box that is ticked by the keyboard, by a press on it, or by a press on its words."""

    toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._box = TickBox(self)
        self._words = Label("", "text", self)
        self._box.toggled.connect(self.toggled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.setFocusProxy(self._box)

    @property
    def is_ticked(self) -> bool:
        return self._box.isChecked()

    def say(self, text: str) -> None:
        """Shows these words, and says them to people who listen to the screen."""
        self._words.setText(text)
        self._box.setAccessibleName(text)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self._box.toggle()
