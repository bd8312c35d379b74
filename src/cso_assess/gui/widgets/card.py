"""A white card with a thin line around it."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from cso_assess.gui.widgets.label import Label


class Card(QFrame):
    """A card with a heading (hidden while it is empty) and a column of whatever is added to `body`."""

    def __init__(self, title: str | QWidget = "", parent: QWidget | None = None) -> None:
        # As with QLabel, the parent may come alone: so Qt Designer's forms write it.
        if isinstance(title, QWidget):
            parent, title = title, ""
        super().__init__(parent)
        self.setProperty("look", "card")
        self.heading = Label("", "heading", self)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(18, 14, 18, 14)
        self.body.setSpacing(8)
        self.body.addWidget(self.heading)
        self.set_title(title)

    def set_title(self, title: str) -> None:
        """Shows another heading."""
        self.heading.setText(title)
        self.heading.setVisible(bool(title))
