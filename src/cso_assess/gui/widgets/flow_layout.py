"""A layout that places its widgets side by side and goes on in the next row."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize
from PySide6.QtWidgets import QHBoxLayout, QLayout, QLayoutItem, QWidget


class FlowLayout(QHBoxLayout):
    """Widgets from left to right, as many in a row as fit; each as large as it wants to be.

    Qt's own row keeps the items and says that they need no more room than they want.
    """

    def __init__(self, parent: QWidget | None = None, spacing: int = 6, *, is_at_the_right: bool = False) -> None:
        # Qt asks many times while it lays out a page; what it was told holds until a widget wants another size.
        self._heights: dict[int, int] = {}
        self._least: QSize | None = None
        self._wanted: QSize | None = None
        if parent is None:
            super().__init__()
        else:
            super().__init__(parent)
        self.setContentsMargins(QMargins())
        self.setSpacing(spacing)
        self._is_at_the_right = is_at_the_right

    def invalidate(self) -> None:
        self._heights.clear()
        self._least = self._wanted = None
        super().invalidate()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            margins = self.contentsMargins()
            height = self._place(QRect(0, 0, width, 0).marginsRemoved(margins), moving=False)
            self._heights[width] = height + margins.top() + margins.bottom()
        return self._heights[width]

    def setGeometry(self, rect: QRect) -> None:
        # Not the row's own: it would place them all side by side first.
        QLayout.setGeometry(self, rect)
        self._place(rect.marginsRemoved(self.contentsMargins()), moving=True)

    def sizeHint(self) -> QSize:
        """All in one row; it takes less width by more height."""
        if self._wanted is None:
            shown = [item.sizeHint() for item in self._shown]
            width = sum(size.width() for size in shown) + self.spacing() * max(len(shown) - 1, 0)
            size = QSize(width, max((size.height() for size in shown), default=0))
            self._wanted = size.grownBy(self.contentsMargins())
        return self._wanted

    def minimumSize(self) -> QSize:
        if self._least is None:
            size = QSize()
            for item in self._shown:
                size = size.expandedTo(item.minimumSize())
            self._least = size.grownBy(self.contentsMargins())
        return self._least

    @property
    def _shown(self) -> list[QLayoutItem]:
        items = (self.itemAt(place) for place in range(self.count()))
        return [item for item in items if item is not None and not item.isEmpty()]

    def _place(self, rect: QRect, *, moving: bool) -> int:
        """Places the widgets (if `moving`) row after row, and returns the height of all rows."""
        top = rect.y()
        for row in self._rows(rect.width()):
            height = max(size.height() for _, size in row)
            left = rect.x()
            if self._is_at_the_right:
                left += rect.width() - sum(size.width() + self.spacing() for _, size in row) + self.spacing()
            for item, size in row:
                if moving:
                    item.setGeometry(QRect(QPoint(left, top + (height - size.height()) // 2), size))
                left += size.width() + self.spacing()
            top += height + self.spacing()
        return max(top - self.spacing() - rect.y(), 0)

    def _rows(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """The shown items with their sizes, as many in each row as fit."""
        rows: list[list[tuple[QLayoutItem, QSize]]] = []
        used = 0
        for item in self._shown:
            size = _size_within(item, width)
            if not rows or used + size.width() > width:
                rows.append([])
                used = 0
            rows[-1].append((item, size))
            used += size.width() + self.spacing()
        return rows


def _size_within(item: QLayoutItem, width: int) -> QSize:
    """The size that an item wants, narrower and higher where there is less room."""
    size = item.sizeHint()
    if size.width() > width:
        size.setWidth(max(width, item.minimumSize().width()))
        if item.hasHeightForWidth():
            size.setHeight(item.heightForWidth(size.width()))
    return size


def flow_of(*widgets: QWidget, spacing: int = 6) -> FlowLayout:
    """A flow layout of these widgets; hand it to a widget or to another layout."""
    layout = FlowLayout(spacing=spacing)
    for widget in widgets:
        layout.addWidget(widget)
    return layout


class FlowBox(QWidget):
    """A place for widgets side by side, as a form holds it; `flow` takes them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.flow = self._layout()

    def gather(self) -> None:
        """Takes the widgets that a form put here, in their order."""
        for child in [child for child in self.children() if isinstance(child, QWidget)]:
            self.flow.addWidget(child)

    def _layout(self) -> FlowLayout:
        return FlowLayout(self, spacing=8)


class ActionBox(FlowBox):
    """What can be done on a page, at the right of its heading."""

    def _layout(self) -> FlowLayout:
        return FlowLayout(self, spacing=12, is_at_the_right=True)
