"""What a page shows while there is nothing to show: what will stand here, and the way to it."""

from PySide6 import QtCore
from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cso_assess.gui import flags
from cso_assess.gui.widgets.label import Label


class EmptyState(QFrame):
    """A heading, a sentence and, where there is something to do, a button in the middle of an empty place."""

    chosen = Signal()
    """The button was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._heading = Label("", "heading", self)
        self._text = Label("", "muted", self)
        self._button = QPushButton(self)
        self._button.setProperty("look", "primary")
        self._button.clicked.connect(self.chosen)
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addStretch(1)
        for label in (self._heading, self._text):
            label.setProperty("alignment", flags.ALIGN_HCENTER)
            column.addWidget(label)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._button)
        middle.addStretch(1)
        column.addLayout(middle)
        column.addStretch(2)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addLayout(column, 2)
        row.addStretch(1)

    def say(self, heading: str, text: str, button: str = "") -> None:
        """Shows other words; without a button's words there is no button."""
        self._heading.setText(heading)
        self._text.setText(text)
        self._button.setText(button)
        self._button.setVisible(bool(button))

    def showEvent(self, event: QShowEvent) -> None:
        """The keyboard comes to the one thing that there is to do, unless it works beside it."""
        super().showEvent(event)
        focused, around = QApplication.focusWidget(), self.parentWidget()
        if focused is None or around is None or not around.isAncestorOf(focused):
            self.take_focus()

    def take_focus(self) -> None:
        """Gives the keyboard to the button."""
        self._button.setFocus(QtCore.Qt.FocusReason.OtherFocusReason)
