"""A few buttons side by side, at most one of them chosen."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from cso_assess.gui.widgets.choosable import ChoiceButton
from cso_assess.gui.widgets.flow_layout import FlowLayout

GAP = 8
"""Pixels between the caption and the first button."""


class ChoiceRow(QWidget):
    """Buttons for a few named choices; those that do not fit go on in the next row.

    A caption, if there is one, is painted left of the first.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None, look: str = "answer") -> None:
        super().__init__(parent)
        self._look = look
        self._layout = FlowLayout(self, spacing=6)
        self._buttons: dict[str, QPushButton] = {}
        self._caption = ""

    @property
    def buttons(self) -> Mapping[str, QPushButton]:
        """The buttons by the choices that they stand for."""
        return self._buttons

    def show_caption(self, words: str) -> None:
        """Says left of the buttons what they are about."""
        self._caption = words
        self.setAccessibleName(words)
        self._layout.setContentsMargins(self.fontMetrics().horizontalAdvance(words) + GAP, 0, 0, 0)
        self.update()

    def show_choices(self, choices: Mapping[str, str], chosen: str | None = None) -> None:
        """Shows these choices (words by value), in their order."""
        for value, words in choices.items():
            button = self._buttons.get(value) or self._add(value)
            button.setText(words)
        self.show_chosen(chosen)

    def show_chosen(self, chosen: str | None) -> None:
        """Marks one choice, or none."""
        for value, button in self._buttons.items():
            button.setChecked(value == chosen)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._caption and self._buttons:
            first = next(iter(self._buttons.values())).geometry()
            painter = QPainter(self)
            room = QRect(0, first.top(), first.left(), first.height())
            painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self._caption)
            painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self._caption:
            self.show_caption(self._caption)

    def _add(self, value: str) -> QPushButton:
        button = ChoiceButton(self)
        button.setProperty("look", self._look)
        button.clicked.connect(lambda: self.chosen.emit(value))
        QWidget.setTabOrder(self._stop_before(), button)
        self._buttons[value] = button
        self._layout.addWidget(button)
        return button

    def _stop_before(self) -> QWidget:
        """Where the keyboard halts before the next button: buttons are made later than what stands below the row."""
        if self._buttons:
            return list(self._buttons.values())[-1]
        stop: QWidget | None = self.previousInFocusChain()
        while stop is not None and stop is not self and not stop.focusPolicy():
            stop = stop.previousInFocusChain()
        return stop or self
