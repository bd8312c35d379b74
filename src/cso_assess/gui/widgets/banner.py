"""A strip above the page that says what happened, without taking anybody's hands off the keyboard."""

from collections.abc import Callable

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from cso_assess.gui.theme import colour
from cso_assess.gui.widgets.label import Label
from cso_assess.gui.widgets.look import set_look


class Banner(QFrame):
    """One message at a time: what happened, what is safe, what to do; it stays until it is closed or replaced.

    One that is not `can_close` stays as long as what it says holds.
    """

    def __init__(self, parent: QWidget | None = None, *, can_close: bool = True) -> None:
        super().__init__(parent)
        self.setProperty("look", "banner")
        self._text = Label("", "text", self)
        self._action = QPushButton(self)
        self._close = QPushButton(self)
        self._close.setProperty("look", "link")
        self._close.clicked.connect(self.hide)
        self._close.setVisible(can_close)
        self._action.clicked.connect(self._act)
        self._on_action: Callable[[], None] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(32, 8, 24, 8)
        row.setSpacing(16)
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)
        self.hide()

    @property
    def text(self) -> str:
        """What is said now; empty when nothing is."""
        return "" if self.isHidden() else self._text.text()

    def say(
        self, text: str, tone: str = "quiet", action: str = "", on_action: Callable[[], None] | None = None
    ) -> None:
        """Says something; `tone` is "quiet" or "danger", `action` the words of a button that calls `on_action`."""
        # Imported here: a first picture has nothing to say yet.
        from cso_assess.gui.icons import icon

        self._text.setText(text)
        self._action.setText(action)
        self._action.setVisible(bool(action))
        self._on_action = on_action
        self._close.setIcon(icon("close", colour(self, "muted")))
        self._close.setIconSize(QSize(20, 20))
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.setToolTip(self.tr("Close this message"))
        self.setAccessibleName(text)
        set_look(self, tone=tone)
        self.show()

    def _act(self) -> None:
        self.hide()
        if self._on_action:
            self._on_action()
