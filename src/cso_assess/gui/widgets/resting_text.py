"""A field for longer text that is painted as one part until somebody enters it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QPlainTextDocumentLayout,
    QSizePolicy,
    QStyle,
    QStyleOptionFrame,
    QWidget,
)

from cso_assess.gui.keeping.undo_keys import is_redo, is_undo
from cso_assess.gui.widgets.late_text import LEAST_WIDTH, LINES, MOST_LINES, LateText, height_of
from cso_assess.gui.widgets.shaped_words import ShapedWords

LONGEST = 2**30
"""Letters; Qt's line would take 32,767."""

DROPPED_AFTER = 1000
"""Milliseconds after it was left."""

WIDTH = 256
"""Pixels, as wide as Qt's field would like to be."""

_STAYS_OPEN = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class RestingText(QLineEdit):
    """One painted part instead of the six that Qt's field is made of, which lies over it while somebody is in it.

    What can be undone stays when the field is left, unless that is left to the page. It is a line of Qt's, so that
    people who listen to the screen hear of a field and of what stands in it.
    """

    written = Signal(str)
    """The text, different from what was shown or told before."""
    left = Signal()
    """The person is done here: Escape, or Ctrl+Enter."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaxLength(LONGEST)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)
        self._document = QTextDocument(self)
        self._document.setDocumentLayout(QPlainTextDocumentLayout(self._document))
        self._editor: _Editor | None = None
        self._text = ""
        self._has_page_steps = False
        self._dropping = QTimer(self, singleShot=True, interval=DROPPED_AFTER)
        self._dropping.timeout.connect(self._drop_editor)
        wrapping = QTextOption()
        wrapping.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._shapes = ShapedWords(wrapping)

    @property
    def is_told(self) -> bool:
        """Whether nothing was written since it was told last."""
        return self._document.toPlainText() == self._text

    def leave_steps_to_page(self) -> None:
        """From here on the page takes back what was told; only what is being written is taken back here."""
        self._has_page_steps = True

    def name(self, words: str) -> None:
        """Says what belongs here, to people who listen to the screen."""
        self.setAccessibleName(words)
        if self._editor is not None:
            self._editor.setAccessibleName(words)

    def show_text(self, text: str) -> None:
        """Shows what is kept, without telling it."""
        if text != self._document.toPlainText():
            self._document.setPlainText(text)
        self._take(text)
        if self._editor is not None:
            self._editor.show_text(text)
            self._rest()
        self._open_if_needed()

    def settle(self) -> None:
        """Tells the text now if it changed."""
        if self._editor is not None:
            self._editor.settle()

    def setReadOnly(self, is_read_only: bool) -> None:
        super().setReadOnly(is_read_only)
        if self._editor is not None:
            self._editor.setReadOnly(is_read_only)

    def sizeHint(self) -> QSize:
        self.setMaximumHeight(height_of(self, MOST_LINES))
        return QSize(WIDTH, height_of(self, LINES))

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_WIDTH, height_of(self, LINES))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._is_entered:
            return
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        painter = QPainter(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_PanelLineEdit, option, painter, self)
        painter.setPen(self.palette().text().color())
        self._shapes.paint_from_top(painter, self._text, self.font(), self._room)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._editor is not None:
            self._editor.setGeometry(self.rect())
        self._open_if_needed()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._shapes.forget()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._opened().setFocus(event.reason())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._opened().setFocus(Qt.FocusReason.MouseFocusReason)
        self._hand_on(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hand_on(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._hand_on(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What Qt's field leaves to the page is nothing for the line that lies below it."""
        if self._has_page_steps and (is_undo(event) or is_redo(event)):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        viewport = self._opened().viewport()
        place = viewport.mapFrom(self, event.pos())
        QApplication.sendEvent(viewport, QContextMenuEvent(event.reason(), place, event.globalPos(), event.modifiers()))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """What is dropped falls into the field that lies here from now on."""
        self._opened()
        event.ignore()

    @property
    def _is_entered(self) -> bool:
        return self._editor is not None and not self._editor.isHidden()

    @property
    def _room(self) -> QRectF:
        """Where Qt's own field would write."""
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        inside = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        margin = self._document.documentMargin()
        return QRectF(inside).adjusted(margin, margin, -margin, -margin)

    def _opened(self) -> LateText:
        """The field of Qt's, which lies over this one."""
        editor = self._editor
        if editor is None:
            editor = self._editor = _Editor(self)
            editor.setGeometry(self.rect())
            editor.setDocument(self._document)
            editor.show_text(self._text)
            editor.setReadOnly(self.isReadOnly())
            if self._has_page_steps:
                editor.leave_steps_to_page()
            editor.setAccessibleName(self.accessibleName())
            editor.written.connect(self._tell)
            editor.left.connect(self.left)
            editor.abandoned.connect(self._rest)
            QWidget.setTabOrder(self, editor)
        self._dropping.stop()
        if editor.isHidden():
            # Going back with Shift and Tab would lead here, and from here into the editor again.
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            editor.show()
        return editor

    def _open_if_needed(self) -> None:
        """Longer text than there is room for can be scrolled, as in every field of Qt's."""
        room = self._room
        if self._text and self._shapes.height(self._text, int(room.width()), self.font()) > room.height() > 0:
            self._opened()

    def _rest(self) -> None:
        """Shows what stands here without a field of Qt's, unless somebody is in it or there is more to scroll to."""
        editor = self._editor
        if editor is not None and not editor.hasFocus() and not editor.verticalScrollBar().maximum():
            editor.hide()
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self._dropping.start()

    def _drop_editor(self) -> None:
        """Not as soon as it is left: text that is being dragged out of it must find it there."""
        editor = self._editor
        if editor is not None and editor.isHidden() and not QApplication.mouseButtons():
            self._editor = None
            editor.deleteLater()

    def _take(self, text: str) -> None:
        """Paints this from now on; what is heard is the same with blanks between the lines."""
        if text != self._text:
            self._text = text
            self.setText(text)
            self.update()

    def _tell(self, text: str) -> None:
        self._take(text)
        self.written.emit(text)

    def _hand_on(self, event: QMouseEvent) -> None:
        """Gives Qt's field what the mouse did when it was not there yet."""
        viewport = self._opened().viewport()
        place = QPointF(viewport.mapFrom(self, event.position().toPoint()))
        QApplication.sendEvent(
            viewport,
            QMouseEvent(
                event.type(), place, event.globalPosition(), event.button(), event.buttons(), event.modifiers()
            ),
        )


class _Editor(LateText):
    """Says when the keyboard has gone elsewhere, and not only into its menu or into another window."""

    abandoned = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in _STAYS_OPEN:
            self.abandoned.emit()
