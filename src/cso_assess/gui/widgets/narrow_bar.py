"""What stands above a question in a narrow window, where the list of domains has no room."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cso_assess.gui.widgets.domain_list import DomainChoice
from cso_assess.gui.widgets.label import Label


class NarrowBar(QWidget):
    """The domains as a drop-down, how much is answered, and below them whatever is added to the column."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = DomainChoice(self)
        self.left = Label("", "muted", self)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.choice, 1)
        row.addWidget(self.left)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(32, 12, 32, 0)
        self.column.setSpacing(4)
        self.column.addLayout(row)
