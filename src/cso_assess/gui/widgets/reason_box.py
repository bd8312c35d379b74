"""Where somebody writes why an indicator does not apply."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from cso_assess.gui.widgets.label import Label
from cso_assess.gui.widgets.resting_text import RestingText


class ReasonBox(QFrame):
    """The question, and a field for the reason."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self.setProperty("writes", True)
        self._label = Label("", "small", self)
        self.field = RestingText(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(6)
        column.addWidget(self._label)
        column.addWidget(self.field)
        self.retranslate()

    def retranslate(self) -> None:
        """Says everything again in the language of the window."""
        words = self.tr("Why does this not apply to you? It is kept as soon as a reason stands here.")
        self._label.setText(words)
        self.field.name(words)
