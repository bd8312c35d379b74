"""What the marks of a chart mean."""

from PySide6 import QtCore
from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from cso_assess.gui.charts.action_bar import draw_action
from cso_assess.gui.charts.chart import Chart
from cso_assess.gui.widgets.flow_layout import FlowLayout
from cso_assess.gui.widgets.label import Label
from cso_assess.gui.widgets.laid_out import laid_out_once


class Mark(Chart):
    """One mark as the charts draw it.

    `kind` is "line", "dashed", "now", "before", "open", "today", "done", "left" or "fixed".
    """

    def __init__(self, kind: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = kind
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        is_wide = self._kind in ("line", "dashed", "done", "left", "fixed")
        return QSize(round(self.scaled(20 if is_wide else 11)), round(self.scaled(16)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = self.painter()
        if self._kind in ("line", "dashed"):
            self._draw_line(painter)
        elif self._kind in ("done", "left", "fixed"):
            box = QRectF(self.rect()).adjusted(1, self.scaled(3), -1, -self.scaled(3))
            draw_action(painter, self, box, done=float(self._kind == "done"), is_fixed=self._kind == "fixed")
        elif self._kind == "today":
            painter.setPen(self.pen("before", max(2.0, self.scaled(2))))
            painter.drawLine(QPointF(self.width() / 2, 0), QPointF(self.width() / 2, self.height()))
        elif self._kind == "now":
            self.draw_now(painter, QRectF(self.rect()).center(), self.scaled(4.5))
        else:
            role = "before" if self._kind == "before" else "accent"
            self.draw_hollow(painter, QRectF(self.rect()).center(), self.scaled(3.8), role)
        painter.end()

    def _draw_line(self, painter: QPainter) -> None:
        pen = self.pen("accent", self.scaled(2))
        if self._kind == "dashed":
            pen = self.pen("before", self.scaled(1.6))
            pen.setCapStyle(QtCore.Qt.PenCapStyle.FlatCap)
            pen.setDashPattern([4, 2.5])
        painter.setPen(pen)
        painter.drawLine(QPointF(1, self.height() / 2), QPointF(self.width() - 1, self.height() / 2))


class Legend(QWidget):
    """Marks with their meanings, side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = FlowLayout(self, spacing=14)
        self._entries: list[QWidget] = []

    def show_entries(self, *entries: tuple[str, str]) -> None:
        """Shows these pairs of a mark's kind and its meaning."""
        for widget in self._entries:
            self._layout.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        with laid_out_once(self):
            self._entries = [self._entry(kind, text) for kind, text in entries]

    def _entry(self, kind: str, text: str) -> QWidget:
        entry = QWidget(self)
        row = QHBoxLayout(entry)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(Mark(kind, entry))
        label = Label(text, "muted", entry)
        row.addWidget(label)
        self._layout.addWidget(entry)
        entry.show()
        return entry
