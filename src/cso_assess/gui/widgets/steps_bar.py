"""What takes changes back and makes them again."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget


class StepsBar(QWidget):
    """Two buttons that are there as long as there is something to take back or to make again."""

    undo_chosen = Signal()
    redo_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._undo, self._redo = QPushButton(self), QPushButton(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for button, name, chosen in ((self._undo, "undo", self.undo_chosen), (self._redo, "redo", self.redo_chosen)):
            button.setObjectName(name)
            button.setProperty("look", "link")
            button.setProperty("writes", True)
            button.clicked.connect(chosen)
            row.addWidget(button)
        self.show_steps(can_undo=False, can_redo=False)
        self.retranslate()

    def show_steps(self, *, can_undo: bool, can_redo: bool) -> None:
        """Offers to take changes back, or to do them again."""
        self._undo.setVisible(can_undo)
        self._redo.setVisible(can_redo)
        self.setVisible(can_undo or can_redo)

    def retranslate(self) -> None:
        """Says everything again in the language of the window."""
        self._undo.setText(self.tr("Undo"))
        self._undo.setAccessibleName(self.tr("Undo the last change"))
        self._redo.setText(self.tr("Redo"))
        self._redo.setAccessibleName(self.tr("Redo what was undone"))
