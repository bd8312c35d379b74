"""Keeps what the keyboard is at in sight."""

from PySide6.QtCore import QMargins
from PySide6.QtWidgets import QScrollArea, QWidget

AROUND = 24
"""Pixels around it that are brought into view too."""


def bring_into_view(part: QWidget) -> None:
    """Scrolls every area that a part lies in until it can be seen; Qt does so only on the way inside an area."""
    holder = part.parentWidget()
    while holder is not None and not holder.isWindow():
        if isinstance(holder, QScrollArea):
            _scroll_to(holder, part)
        holder = holder.parentWidget()


def _scroll_to(area: QScrollArea, part: QWidget) -> None:
    """Brings all of a part into view where there is room; of a field for text Qt shows the line that is written."""
    room, needed = area.viewport().size(), part.size().grownBy(QMargins(0, AROUND, 0, AROUND))
    content = area.widget()
    if content is None or needed.height() > room.height():
        area.ensureWidgetVisible(part, AROUND, AROUND)
        return
    centre = part.mapTo(content, part.rect().center())
    area.ensureVisible(centre.x(), centre.y(), min(needed.width(), room.width()) // 2, needed.height() // 2)
