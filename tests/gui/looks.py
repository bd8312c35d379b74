"""Measures of what is on the screen: words that are cut, things that stick out, names that are missing."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QComboBox, QLabel, QPushButton, QWidget


class Doubled(QTranslator):
    """A language in which everything is twice as long, and text without a translation stands out by being short."""

    def isEmpty(self) -> bool:  # noqa: N802 - Qt calls it so
        return False

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"{source} {source}"


def cut_words(window: QWidget) -> Iterator[str]:
    """What is said by labels and buttons that are too small for it."""
    for part in window.findChildren(QWidget):
        if not part.isVisible() or (part.visibleRegion().isEmpty() and not _is_scrolled(part)):
            continue
        if isinstance(part, QLabel) and part.text() and not _label_fits(part):
            yield f"{_path(part)}: {part.text()!r} in {part.width()}x{part.height()}"
        if isinstance(part, QPushButton) and part.text() and part.width() < part.sizeHint().width():
            yield f"{_path(part)}: {part.text()!r} in {part.width()} of {part.sizeHint().width()}"


def outside(window: QWidget) -> Iterator[str]:
    """Visible parts that stick out of what holds them."""
    for part in window.findChildren(QWidget):
        holder = part.parentWidget()
        if not part.isVisible() or holder is None or part.isWindow() or _is_scroll_part(part):
            continue
        if not holder.rect().adjusted(-1, -1, 1, 1).contains(part.geometry()):
            yield f"{_path(part)} {part.geometry()} in {holder.rect()}"


def overlapping(window: QWidget) -> Iterator[str]:
    """Visible siblings with words that lie on one another."""
    for holder in (window, *window.findChildren(QWidget)):
        parts = [
            part
            for part in holder.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
            if part.isVisible() and isinstance(part, QLabel | QAbstractButton)
        ]
        for place, part in enumerate(parts):
            for other in parts[place + 1 :]:
                if part.geometry().intersects(other.geometry()):
                    yield f"{_path(part)} and {_path(other)}"


def sideways(window: QWidget) -> Iterator[str]:
    """Areas that can be scrolled sideways, or would have to be."""
    for area in window.findChildren(QAbstractScrollArea):
        is_of_a_page = area.isVisible() and not isinstance(area.parentWidget(), QComboBox)
        if is_of_a_page and area.horizontalScrollBar().maximum() > 0:
            yield f"{_path(area)} by {area.horizontalScrollBar().maximum()}"


def nameless(window: QWidget) -> Iterator[str]:
    """Parts that take the keyboard and say nothing to people who listen to the screen."""
    for part in window.findChildren(QWidget):
        takes_keys = part.focusPolicy() & Qt.FocusPolicy.TabFocus
        if part.isVisible() and takes_keys and not _is_scroll_part(part) and not part.focusProxy():
            described = QAccessible.queryAccessibleInterface(part)
            if described is None or not described.text(QAccessible.Text.Name):
                yield _path(part)


def _label_fits(label: QLabel) -> bool:
    room = label.contentsRect()
    flags = int(label.alignment()) | (int(Qt.TextFlag.TextWordWrap) if label.wordWrap() else 0)
    needed = label.fontMetrics().boundingRect(QRect(0, 0, room.width(), 10_000), flags, label.text())
    return needed.width() <= room.width() + 1 and needed.height() <= room.height() + 1


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
    return isinstance(holder, QAbstractScrollArea | QComboBox) or (
        holder is not None and isinstance(holder.parentWidget(), QAbstractScrollArea)
    )


def _path(part: QWidget) -> str:
    names = []
    each: QWidget | None = part
    while each is not None:
        names.append(each.objectName() or type(each).__name__)
        each = each.parentWidget()
    return "/".join(reversed(names[:4])) + f" at {part.mapTo(part.window(), QPoint()).toTuple()}"
