"""What a closed round says above its answers."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from cso_assess.gui.widgets.label import Label


class ClosedNote(QFrame):
    """That nothing can be changed, and how to open the round again."""

    reopening_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._label = Label("", "small", self)
        self._reopen = QPushButton(self)
        self._reopen.setProperty("writes", True)
        self._reopen.clicked.connect(self.reopening_chosen)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        row.setSpacing(12)
        row.addWidget(self._label, 1)
        row.addWidget(self._reopen, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setFocusProxy(self._reopen)
        self.retranslate()

    def retranslate(self) -> None:
        """Says everything again in the language of the window."""
        self._label.setText(self.tr("This round is closed: its answers can be read, not changed."))
        self._reopen.setText(self.tr("Reopen the round"))
