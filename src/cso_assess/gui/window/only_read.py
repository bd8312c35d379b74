"""While a copy for reading is open: what would write does nothing, and says why.

Whatever writes has the property `writes`, in its form or where it is made; so has a part of a page whose fields and
buttons all write, and then those of them that do not have it as False.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from cso_assess.gui.desk import Desk
from cso_assess.gui.open_data import ONLY_READ
from cso_assess.gui.widgets.tip import tip

WRITES = "writes"
_BEFORE = "before_only_read"

_TEXTS = (QLineEdit, QPlainTextEdit, QTextEdit)
"""What can still be read and copied when nothing can be written in it."""

_WRITING = (QAbstractButton, QAbstractItemView, QAbstractSpinBox, QComboBox, *_TEXTS)

_EVENTS = (
    QEvent.Type.Show,
    QEvent.Type.EnabledChange,
    QEvent.Type.ReadOnlyChange,
    QEvent.Type.ToolTipChange,
)


class OnlyRead(QObject):
    """Watches all widgets of the application, since many of them are made only when there is something to show."""

    def __init__(self, application: QApplication, desk: Desk) -> None:
        super().__init__(desk)
        self._application = application
        self._desk = desk
        self._is_on = False
        self._is_at_work = False

    def follow(self) -> None:
        """Begins when a copy is open, and ends when the data itself is."""
        is_wanted = self._desk.copied_at is not None
        if is_wanted == self._is_on:
            return
        self._is_on = is_wanted
        if is_wanted:
            self._application.installEventFilter(self)
            self._desk.language_changed.connect(self._close_all)
            self._close_all()
        else:
            self._application.removeEventFilter(self)
            self._desk.language_changed.disconnect(self._close_all)
            self._open_all()

    def end(self) -> None:
        """Watches nothing any more; the window is closed."""
        self._application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _EVENTS and not self._is_at_work and isinstance(watched, QWidget) and _writes(watched):
            self._close(watched)
        return False

    def _close_all(self, _language: str = "") -> None:
        for widget in self._application.allWidgets():
            if _writes(widget):
                self._close(widget)

    def _open_all(self) -> None:
        for widget in self._application.allWidgets():
            before = widget.property(_BEFORE)
            if before is not None:
                self._open(widget, before)

    def _close(self, widget: QWidget) -> None:
        reason = self._desk.words.say(ONLY_READ)
        self._is_at_work = True
        if widget.property(_BEFORE) is None:
            widget.setProperty(_BEFORE, [_is_open(widget), widget.toolTip(), widget.accessibleDescription()])
        _set_open(widget, is_open=False)
        widget.setToolTip(tip(reason))
        widget.setAccessibleDescription(reason)
        self._is_at_work = False

    def _open(self, widget: QWidget, before: Any) -> None:
        is_open, words, description = before
        _set_open(widget, is_open=is_open)
        widget.setToolTip(words)
        widget.setAccessibleDescription(description)
        widget.setProperty(_BEFORE, None)


def _writes(widget: QWidget) -> bool:
    """Whether a field, table or button writes, as it says itself or the part of the page that it stands in."""
    if not isinstance(widget, _WRITING):
        return False
    part: QWidget | None = widget
    while part is not None:
        marked = part.property(WRITES)
        if marked is not None:
            return bool(marked)
        part = part.parentWidget()
    return False


def _can_be_read(widget: QWidget) -> bool:
    """Whether it can be told to be read only: a field for text, and a button that holds something to open."""
    return isinstance(widget, _TEXTS) or (isinstance(widget, QAbstractButton) and hasattr(widget, "setReadOnly"))


def _is_open(widget: Any) -> bool:
    if _can_be_read(widget):
        return not widget.isReadOnly()
    # A part in a part that is off for another reason is not off itself.
    return not widget.testAttribute(Qt.WidgetAttribute.WA_ForceDisabled)


def _set_open(widget: Any, *, is_open: bool) -> None:
    if _can_be_read(widget):
        widget.setReadOnly(not is_open)
    else:
        widget.setEnabled(is_open)
