"""A button that holds other widgets: a card to press, with words that wrap."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from cso_assess.gui import flags
from cso_assess.gui.widgets.choosable import Choosable
from cso_assess.gui.widgets.label import Label


class CardButton(QPushButton):
    """A button as large as what lies on it: by default a heading and a sentence, one above the other."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(18, 16, 18, 16)
        self.row.setSpacing(14)
        self.column = QVBoxLayout()
        self.column.setSpacing(8)
        self.row.addLayout(self.column, 1)
        self.heading = self._add("heading")
        self._text: Label | None = None
        self._text_look = "muted"

    def say(self, heading: str, text: str = "") -> None:
        """Shows other words; both are said to people who listen to the screen."""
        self.heading.setText(heading)
        self.heading.setVisible(bool(heading))
        # Room that is left over is shared: the two stay together in the middle.
        self.heading.setProperty("alignment", flags.ALIGN_BOTTOM if text else flags.ALIGN_VCENTER)
        if text and self._text is None:
            # Many buttons never say more than their heading.
            self._text = self._add(self._text_look, self.column.indexOf(self.heading) + 1)
        if self._text is not None:
            self._text.setText(text)
            self._text.setVisible(bool(text))
            self._text.setProperty("alignment", flags.ALIGN_TOP if heading else flags.ALIGN_VCENTER)
        self.setAccessibleName(heading or text)
        self.setAccessibleDescription(text if heading else "")

    def set_looks(self, heading: str, text: str) -> None:
        """Shows heading and sentence as other kinds of label."""
        self.heading.setProperty("look", heading)
        self._text_look = text
        if self._text is not None:
            self._text.setProperty("look", text)

    def sizeHint(self) -> QSize:
        return self.row.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        return self.row.totalMinimumSize()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self.row.totalHeightForWidth(width) if self.row.hasHeightForWidth() else self.sizeHint().height()

    def _add(self, look: str, place: int = -1) -> Label:
        """Another label, at a place in the column or at its end."""
        label = Label("", look, self)
        label.hide()
        self.column.insertWidget(place, label)
        return label


class ChoiceCard(Choosable, CardButton):
    """A card that is one of several to choose from."""
