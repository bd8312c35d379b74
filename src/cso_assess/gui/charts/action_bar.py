"""One action as a bar, as timelines and their legends draw it."""

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QPainter

from cso_assess.gui.charts.chart import NO_LINE, Chart


def draw_action(
    painter: QPainter, chart: Chart, bar: QRectF, done: float, *, is_fixed: bool = False, is_overdue: bool = False
) -> None:
    """A bar: pale for what is left, full for what is done (0 to 1); pinned when fixed, framed when overdue."""
    radius = min(chart.scaled(4), bar.width() / 2)
    if is_overdue:
        painter.setPen(chart.pen("danger", 1.6))
    else:
        painter.setPen(NO_LINE)
    painter.setBrush(chart.colour("pale"))
    painter.drawRoundedRect(bar, radius, radius)
    painter.setPen(NO_LINE)
    if done > 0:
        painter.setBrush(chart.colour("accent"))
        painter.drawRoundedRect(
            QRectF(bar.topLeft(), QSizeF(max(bar.width() * min(done, 1.0), 2 * radius), bar.height())), radius, radius
        )
    if is_fixed:
        painter.setBrush(chart.colour("ink"))
        pin = chart.scaled(2.5)
        for x in (bar.left(), bar.right() - pin):
            painter.drawRect(QRectF(x, bar.top() - chart.scaled(3), pin, bar.height() + chart.scaled(6)))
