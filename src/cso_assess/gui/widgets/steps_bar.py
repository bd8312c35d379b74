"""What takes changes back and makes them again, beside the words that say which."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from cso_assess.gui.widgets.step_words import StepWords


class StepsBar(QWidget):
    """Two buttons that are there as long as there is something to take back or to make again."""

    undo_chosen = Signal()
    redo_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._told = StepWords(self)
        self._undo, self._redo = QPushButton(self), QPushButton(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._told, 1)
        for button, name, chosen in ((self._undo, "undo", self.undo_chosen), (self._redo, "redo", self.redo_chosen)):
            button.setObjectName(name)
            button.setProperty("look", "link")
            button.setProperty("writes", True)
            button.clicked.connect(chosen)
            button.hide()
            row.addWidget(button)
        self.retranslate()

    def show_steps(self, *, can_undo: bool, can_redo: bool) -> None:
        """Offers to take changes back, or to do them again."""
        self._undo.setVisible(can_undo)
        self._redo.setVisible(can_redo)

    def say_step(self, text: str) -> None:
        """Says what was done; nothing any more for an empty text."""
        self._told.say(text)

    def retranslate(self) -> None:
        """Says everything again in the language of the window."""
        self._told.say("")
        self._undo.setText(self.tr("Undo"))
        self._undo.setAccessibleName(self.tr("Undo the last change"))
        self._redo.setText(self.tr("Redo"))
        self._redo.setAccessibleName(self.tr("Redo what was undone"))
