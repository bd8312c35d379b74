"""A short word or two on a coloured ground."""

from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from cso_assess.gui import flags
from cso_assess.gui.widgets.look import set_look


class Chip(QLabel):
    """A chip; its tone ("accent", "quiet", "danger", "before") supports what its words say, never replaces them.

    It is as wide as its text: chips that do not fit stand in a FlowLayout, never cut. A large one is a button high.
    """

    def __init__(
        self, text: str = "", tone: str = "accent", parent: QWidget | None = None, *, large: bool = False
    ) -> None:
        super().__init__(parent)
        self.setProperty("textFormat", flags.PLAIN_TEXT)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setProperty("look", "chip")
        self.setProperty("large", large)
        self.show_text(text, tone)

    def show_text(self, text: str, tone: str) -> None:
        """Shows other words on another ground."""
        self.setText(text)
        set_look(self, tone=tone)
