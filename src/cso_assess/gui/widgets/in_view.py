"""Keeps what the keyboard is at in sight."""

from PySide6.QtWidgets import QScrollArea, QWidget

AROUND = 24
"""Pixels around it that are brought into view too."""


def bring_into_view(part: QWidget) -> None:
    """Scrolls every area that a part lies in until it can be seen; Qt does so only on the way inside an area."""
    holder = part.parentWidget()
    while holder is not None and not holder.isWindow():
        if isinstance(holder, QScrollArea):
            holder.ensureWidgetVisible(part, AROUND, AROUND)
        holder = holder.parentWidget()
