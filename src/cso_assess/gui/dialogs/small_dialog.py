"""What the small windows over a page have in common."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QPushButton, QScrollArea, QVBoxLayout, QWidget

from cso_assess.gui.theme import scaled
from cso_assess.gui.widgets.flow_layout import ActionBox
from cso_assess.gui.widgets.in_view import bring_into_view
from cso_assess.gui.widgets.letter_keys import bind_letters
from cso_assess.gui.widgets.steady_content import WrappedContent

WIDTH = 560
"""Pixels at 100 % text."""

SIDES, GAP = 24, 18


class SmallDialog(QDialog):
    """Parts below each other on `column`, which scroll where the window is too low, and buttons at the foot."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = parent
        self.setWindowTitle(title)
        bind_letters(self)
        self._contents = WrappedContent(self)
        self._contents.setProperty("look", "scrolled")
        self.column = QVBoxLayout(self._contents)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(8)
        area = QScrollArea(self)
        area.setWidget(self._contents)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._foot = ActionBox(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SIDES, GAP, SIDES, GAP)
        layout.setSpacing(GAP)
        layout.addWidget(area, 1)
        layout.addWidget(self._foot)

    def add_button(self, text: str, look: str = "") -> QPushButton:
        """Another button at the foot."""
        button = QPushButton(text, self)
        button.setProperty("look", look)
        self._foot.flow.addWidget(button)
        return button

    def fit(self) -> None:
        """As high as what is said, and inside the window."""
        room = self._page.window().size()
        width = min(round(scaled(self, WIDTH)), room.width() - 60)
        inner = width - 2 * SIDES
        foot = max(self._foot.flow.heightForWidth(inner), self._foot.flow.minimumSize().height())
        height = self.column.totalHeightForWidth(inner) + foot + 3 * GAP + 4
        self.setFixedWidth(width)
        self._foot.setFixedHeight(foot)
        self.resize(width, min(height, room.height() - 60))

    def focusNextPrevChild(self, is_next: bool) -> bool:
        has_moved = super().focusNextPrevChild(is_next)
        focused = self.focusWidget()
        if has_moved and focused is not None:
            bring_into_view(focused)
        return has_moved

    def showEvent(self, event: QShowEvent) -> None:
        self.fit()
        super().showEvent(event)
