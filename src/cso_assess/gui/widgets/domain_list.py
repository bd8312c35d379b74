"""The domains of a round with how far each is answered: a list, or a drop-down where there is little room."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from cso_assess.gui.digit_keys import digit_of
from cso_assess.gui.theme import FONT_SIZES, colour, scaled
from cso_assess.gui.widgets.shaped_words import ShapedWords
from cso_assess.gui.widgets.still_fields import ChoiceBox

Index = QModelIndex | QPersistentModelIndex

SIDE_MARGIN, MARGIN = 8, 6
"""Pixels at both sides of a row and between its words; above and below them."""
GAP = 3
"""Pixels between two rows."""
RADIUS = 7

_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


@dataclass(frozen=True, slots=True)
class DomainEntry:
    """A domain in the list."""

    id: str
    title: str
    answered: int
    asked: int

    @property
    def is_complete(self) -> bool:
        return self.answered == self.asked


class DomainList(QListView):
    """One row for each domain; arrows go through them, Space or a press chooses, all other keys are the page's."""

    chosen = Signal(str)
    """The id of the domain that was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._domains = _Domains(self)
        self._rows = _Rows(self, self._domains)
        self.setModel(self._domains)
        self.setItemDelegate(self._rows)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setMouseTracking(True)
        self.clicked.connect(self._choose)

    def show_domains(self, entries: Sequence[DomainEntry], current: str) -> None:
        """Shows these domains, one of them as the current one."""
        self._domains.show_domains(entries, current)
        self.setCurrentIndex(self._domains.index(self._domains.current))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self._choose(self.currentIndex())
        elif event.key() in _MOVES and not event.modifiers():
            super().keyPressEvent(event)
        else:
            event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_rows"):
            self._rows.forget()
            self.scheduleDelayedItemsLayout()

    def _choose(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self._domains.entries[index.row()].id)


class _Domains(QAbstractListModel):
    """The rows of the list, with what people hear who listen to the screen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.entries: tuple[DomainEntry, ...] = ()
        self.current = -1

    def show_domains(self, entries: Sequence[DomainEntry], current: str) -> None:
        """Tells the list what has changed, which is little from one answer to the next."""
        wanted = tuple(entries)
        place = next((number for number, each in enumerate(wanted) if each.id == current), -1)
        if [each.title for each in wanted] != [each.title for each in self.entries]:
            self.beginResetModel()
            self.entries, self.current = wanted, place
            self.endResetModel()
            return
        before = self.entries, self.current
        self.entries, self.current = wanted, place
        for number, each in enumerate(wanted):
            is_marked_anew = before[1] != place and number in (before[1], place)
            if is_marked_anew or each != before[0][number]:
                self.dataChanged.emit(self.index(number), self.index(number))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{entry.title}: {self.said_of(entry)}"
        return None

    def said_of(self, entry: DomainEntry) -> str:
        """How far a domain is answered, in words."""
        return self.tr("{answered} of {asked} answered").format(answered=entry.answered, asked=entry.asked)


class _Rows(QStyledItemDelegate):
    """Paints one domain: its name, and at the right how far it is answered."""

    def __init__(self, holder: DomainList, domains: _Domains) -> None:
        super().__init__(holder)
        self._holder = holder
        self._domains = domains
        # The style sheet gives a list's own palette the ground of chosen rows.
        self._colours = holder.parentWidget() or holder
        self._usual, self._bold = ShapedWords(), ShapedWords()

    def forget(self) -> None:
        """The font changed."""
        self._usual.forget()
        self._bold.forget()

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._holder.viewport().width()
        entry, is_current = self._entry(index)
        shapes = self._bold if is_current else self._usual
        height = shapes.height(entry.title, self._room(entry, width), self._font(is_bold=is_current))
        return QSize(width, height + 2 * MARGIN + GAP)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry, is_current = self._entry(index)
        row = QRect(option.rect).adjusted(0, 0, 0, -GAP)
        painter.save()
        self._paint_ground(painter, row, option, is_current=is_current)
        painter.setPen(colour(self._colours, "ink"))
        words = QRectF(row.left() + SIDE_MARGIN, row.top(), self._room(entry, row.width()), row.height())
        shapes = self._bold if is_current else self._usual
        shapes.paint(painter, entry.title, self._font(is_bold=is_current), words)
        painter.setFont(self._font(is_bold=True))
        painter.setPen(colour(self._colours, "accent" if entry.answered else "muted"))
        at_the_right = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(row.adjusted(0, 0, -SIDE_MARGIN, 0), at_the_right, self._state(entry))
        painter.restore()

    def _paint_ground(self, painter: QPainter, row: QRect, option: QStyleOptionViewItem, *, is_current: bool) -> None:
        has_keyboard = self._holder.hasFocus() and bool(option.state & QStyle.StateFlag.State_HasFocus)
        is_below_mouse = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if not (is_current or has_keyboard or is_below_mouse):
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = "soft" if is_current else "quiet" if is_below_mouse else "card"
        painter.setBrush(colour(self._colours, ground))
        painter.setPen(QPen(colour(self._colours, "accent"), 2) if has_keyboard else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(QRectF(row).adjusted(1, 1, -1, -1) if has_keyboard else QRectF(row), RADIUS, RADIUS)

    def _entry(self, index: Index) -> tuple[DomainEntry, bool]:
        return self._domains.entries[index.row()], index.row() == self._domains.current

    def _room(self, entry: DomainEntry, width: int) -> int:
        state = QFontMetrics(self._font(is_bold=True)).horizontalAdvance(self._state(entry))
        return width - 3 * SIDE_MARGIN - state

    def _state(self, entry: DomainEntry) -> str:
        return self.tr("complete") if entry.is_complete else f"{entry.answered}/{entry.asked}"

    def _font(self, *, is_bold: bool) -> QFont:
        font = QFont(self._holder.font())
        font.setPixelSize(round(scaled(self._holder, FONT_SIZES["small"])))
        font.setBold(is_bold)
        return font


class DomainChoice(ChoiceBox):
    """The same as a drop-down; digits typed on it stay answers."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.activated.connect(lambda index: self.chosen.emit(self.itemData(index)))

    def show_domains(self, entries: Sequence[DomainEntry], current: str) -> None:
        """Shows these domains, one of them as the current one."""
        self.clear()
        for entry in entries:
            self.addItem(f"{entry.title} · {entry.answered}/{entry.asked}", entry.id)
        self.setCurrentIndex(self.findData(current))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if digit_of(event) is None and event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Backspace):
            super().keyPressEvent(event)
        else:
            event.ignore()
