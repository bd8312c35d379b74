"""Measures of what is on the screen: words that are cut, things that stick out, names that are missing."""

import re
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import SIGNAL, QModelIndex, QPoint, QRect, Qt, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QScrollArea,
    QStyle,
    QStyleOptionComboBox,
    QTableView,
    QWidget,
)

from cso_assess.gui.widgets.headed_words import HeadedWords
from cso_assess.gui.widgets.told_list import ToldList

_NO_WORDS = re.compile(r"</?\w+>|[\w-]+ \d+(\.\d+)+")
"""Tags of markup, and the names of the program's parts with their versions."""


class Doubled(QTranslator):
    """A language in which everything is twice as long, and text without a translation stands out by being short."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt calls it so
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"{source} {source}"


def pictures(request: pytest.FixtureRequest) -> Callable[[QWidget, str], None]:
    """What takes a picture of a window under a name, if pictures are wanted."""
    wanted = request.config.getoption("--pictures")
    if wanted is None:
        return lambda _window, _name: None
    return partial(_take_picture, wanted / request.node.callspec.id)


def _take_picture(folder: Path, window: QWidget, name: str) -> None:
    """Writes what is seen of a window, and beside it the whole of a page that is longer than its window."""
    folder.mkdir(parents=True, exist_ok=True)
    window.grab().save(str(folder / f"{name}.png"))
    for number, area in enumerate(each for each in window.findChildren(QScrollArea) if each.isVisible()):
        if area.verticalScrollBar().maximum() > 0:
            area.widget().grab().save(str(folder / f"{name}, whole {number + 1}.png"))


def mistakes(window: QWidget) -> list[str]:
    """All that is wrong with a window."""
    measures = (cut_words, outside, overlapping, sideways, nameless, deaf)
    return [f"{measure.__name__}: {found}" for measure in measures for found in measure(window)]


def cut_words(window: QWidget) -> Iterator[str]:
    """What is said by labels, buttons, fields and tables that are too small for it."""
    for part in window.findChildren(QWidget):
        if not part.isVisible() or (part.visibleRegion().isEmpty() and not _is_scrolled(part)):
            continue
        if isinstance(part, QLabel) and not _label_fits(part):
            yield f"{_path(part)}: {part.text() or part.accessibleName()!r} in {part.width()}x{part.height()}"
        if isinstance(part, QPushButton | QCheckBox) and part.text() and not _holds(part):
            yield f"{_path(part)}: {part.text()!r} in {part.size().toTuple()} of {part.sizeHint().toTuple()}"
        if isinstance(part, QComboBox) and part.height() < part.sizeHint().height():
            yield f"{_path(part)}: {part.currentText()!r} in {part.height()} of {part.sizeHint().height()}"
        if isinstance(part, QComboBox) and _room_of(part) < part.fontMetrics().horizontalAdvance(part.currentText()):
            yield f"{_path(part)}: {part.currentText()!r} in {_room_of(part)}"
        if isinstance(part, QListWidget):
            yield from _cut_rows(part)
        if isinstance(part, QAbstractSpinBox | QLineEdit) and part.height() < part.minimumSizeHint().height():
            yield f"{_path(part)}: a field in {part.height()} of {part.minimumSizeHint().height()}"
        if isinstance(part, QTableView):
            yield from _cut_headers(part)


def outside(window: QWidget) -> Iterator[str]:
    """Visible parts that stick out of what holds them."""
    for part in window.findChildren(QWidget):
        holder = part.parentWidget()
        if not part.isVisible() or part.size().isEmpty() or part.isWindow() or holder is None or _is_scroll_part(part):
            continue
        if not holder.rect().adjusted(-1, -1, 1, 1).contains(part.geometry()):
            yield f"{_path(part)} {part.geometry()} in {holder.rect()}"


def overlapping(window: QWidget) -> Iterator[str]:
    """Parts with words that lie on one another, wherever in the window they belong."""
    parts = [
        (part, _on_screen(part, window))
        for part in window.findChildren(QWidget)
        if part.isVisible() and isinstance(part, QLabel | QAbstractButton) and part.window() is window.window()
    ]
    for place, (part, room) in enumerate(parts):
        for other, other_room in parts[place + 1 :]:
            if room.intersects(other_room) and not part.isAncestorOf(other) and not other.isAncestorOf(part):
                yield f"{_path(part)} and {_path(other)}"


def sideways(window: QWidget) -> Iterator[str]:
    """Areas that can be scrolled sideways, or would have to be."""
    for area in window.findChildren(QAbstractScrollArea):
        is_of_a_page = area.isVisible() and not isinstance(area.parentWidget(), QComboBox)
        if is_of_a_page and area.horizontalScrollBar().maximum() > 0:
            yield f"{_path(area)} by {area.horizontalScrollBar().maximum()}"


def nameless(window: QWidget) -> Iterator[str]:
    """Parts that take the keyboard and do not say what they are to people who listen to the screen.

    Of areas to scroll in, Qt says no role; their names do.
    """
    no_role = (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window)
    for part in window.findChildren(QWidget):
        takes_keys = part.focusPolicy() & Qt.FocusPolicy.TabFocus
        if part.isVisible() and takes_keys and not _is_scroll_part(part) and not part.focusProxy():
            described = QAccessible.queryAccessibleInterface(part)
            if described is None or not described.text(QAccessible.Text.Name):
                yield f"no name: {_path(part)}"
            elif described.role() in no_role and not isinstance(part, QAbstractScrollArea):
                yield f"no role: {_path(part)}: {described.role()}"


def deaf(window: QWidget) -> Iterator[str]:
    """Parts that look chosen without a word when they are switched by what speaks and presses for a person.

    And what such a program would read out with its markup.
    """
    for part in window.findChildren(QWidget):
        if isinstance(part, QAbstractButton) and part.isVisible() and part.isCheckable():
            clicks, switches = (part.receivers(SIGNAL(f"{name}(bool)")) for name in ("clicked", "toggled"))
            if clicks and not switches:
                yield f"heard only when it is clicked: {_path(part)}"
        described = QAccessible.queryAccessibleInterface(part) if part.isVisible() else None
        if described is not None and "<" in described.text(QAccessible.Text.Description):
            yield f"markup: {_path(part)}: {described.text(QAccessible.Text.Description)!r}"


def foreign(window: QWidget, known: frozenset[str]) -> Iterator[str]:
    """What is said in Latin letters in a window that speaks Cyrillic; `known` are names that stay as they are."""
    for part in (window, *window.findChildren(QWidget)):
        if part.isVisible():
            for text in _texts(part):
                words = set(re.findall(r"[A-Za-z]{2,}", _NO_WORDS.sub("", text))) - known
                if words:
                    yield f"{_path(part)}: {text!r}"


def _texts(part: QWidget) -> Iterator[str]:
    """All that a part says or could say."""
    yield from (part.accessibleName(), part.accessibleDescription(), part.toolTip())
    if isinstance(part, QLabel | QAbstractButton):
        yield part.text()
    if isinstance(part, QLineEdit):
        yield part.placeholderText()
    if isinstance(part, QComboBox):
        yield from (part.itemText(place) for place in range(part.count()))
    if isinstance(part, QTableView | QListWidget) and part.model() is not None:
        model = part.model()
        columns = range(model.columnCount(QModelIndex())) if isinstance(part, QTableView) else (0,)
        for row in range(min(model.rowCount(QModelIndex()), 50)):
            yield from (str(model.index(row, column).data() or "") for column in columns)
        if isinstance(part, QTableView):
            yield from (str(model.headerData(column, Qt.Orientation.Horizontal) or "") for column in columns)


def _label_fits(label: QLabel) -> bool:
    if isinstance(label, HeadedWords | ToldList):
        return label.height() >= label.heightForWidth(label.width())
    if not label.text():
        return True
    room = label.contentsRect()
    flags = int(label.alignment()) | (int(Qt.TextFlag.TextWordWrap) if label.wordWrap() else 0)
    needed = label.fontMetrics().boundingRect(QRect(0, 0, room.width(), 10_000), flags, label.text())
    return needed.width() <= room.width() + 1 and needed.height() <= room.height() + 1


def _holds(button: QAbstractButton) -> bool:
    if button.hasHeightForWidth():
        is_wide_enough = button.width() >= button.minimumSizeHint().width()
        return is_wide_enough and button.height() >= button.heightForWidth(button.width()) - 1
    needed = button.sizeHint()
    return button.width() >= needed.width() and button.height() >= needed.height() - 1


def _room_of(choice: QComboBox) -> int:
    """Pixels that the chosen words have."""
    option = QStyleOptionComboBox()
    choice.initStyleOption(option)
    field = QStyle.SubControl.SC_ComboBoxEditField
    return choice.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, choice).width()


def _cut_rows(rows: QListWidget) -> Iterator[str]:
    """Rows whose words would need more lines than there is room for."""
    flags = int(Qt.TextFlag.TextWordWrap)
    for place in range(min(rows.count(), 50)):
        item, room = rows.item(place), rows.visualItemRect(rows.item(place))
        box = 0 if item.data(Qt.ItemDataRole.CheckStateRole) is None else rows.fontMetrics().height()
        width = max(room.width() - 20 - box, 1)
        needed = rows.fontMetrics().boundingRect(QRect(0, 0, width, 10_000), flags, item.text())
        if needed.height() > room.height() - 4:
            yield f"{_path(rows)}: {item.text()!r} in {room.height()} of {needed.height()}"


def _cut_headers(table: QTableView) -> Iterator[str]:
    header = table.horizontalHeader()
    if header.isHidden() or not isinstance(header, QHeaderView):
        return
    for section in range(header.count()):
        words = str(table.model().headerData(section, Qt.Orientation.Horizontal) or "")
        needed = max(header.fontMetrics().horizontalAdvance(line) for line in (words.split("\n") or [""]))
        if needed > header.sectionSize(section):
            yield f"{_path(table)}: {words!r} in {header.sectionSize(section)} of {needed}"


def _on_screen(part: QWidget, window: QWidget) -> QRect:
    """Where a part can be seen in a window: what lies outside of its holders is left out."""
    room = QRect(part.mapTo(window, QPoint()), part.size())
    holder = part.parentWidget()
    while holder is not None and holder is not window:
        room &= QRect(holder.mapTo(window, QPoint()), holder.size())
        holder = holder.parentWidget()
    return room


def _is_scrolled(part: QWidget) -> bool:
    """Whether a part is only out of sight because its page is scrolled."""
    holder = part.parentWidget()
    while holder is not None:
        if isinstance(holder.parentWidget(), QAbstractScrollArea):
            return True
        holder = holder.parentWidget()
    return False


def _is_scroll_part(part: QWidget) -> bool:
    holder = part.parentWidget()
    return isinstance(holder, QAbstractScrollArea | QComboBox | QAbstractSpinBox) or (
        holder is not None and isinstance(holder.parentWidget(), QAbstractScrollArea)
    )


def _path(part: QWidget) -> str:
    names = []
    each: QWidget | None = part
    while each is not None:
        names.append(each.objectName() or type(each).__name__)
        each = each.parentWidget()
    return "/".join(reversed(names[:4])) + f" at {part.mapTo(part.window(), QPoint()).toTuple()}"
