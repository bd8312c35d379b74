"""The words that say what was just taken back or made again."""

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget

from cso_assess.gui.widgets.label import Label


class StepWords(Label):
    """Empty and hidden until a step is taken; who listens to the screen hears it at once, wherever the keyboard is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "told", parent)
        self.hide()

    def say(self, text: str) -> None:
        """Says what was done; an empty text ends that."""
        self.setText(text)
        self.setVisible(bool(text))
        if text:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))
