"""One file from another computer: how far it has come, and what is in it."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from cso_assess.gui.widgets.label import Label


class ArrivalCard(QFrame):
    """The file's name, its state in words, and lines about what it holds, each organization under its name."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(18, 12, 18, 12)
        self._column.setSpacing(4)

    def say(self, name: str, state: str, organizations: list[tuple[str, list[str]]], *, is_refused: bool) -> None:
        """Shows other words."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._add(name, "strong")
        self._add(state, "danger_small" if is_refused else "muted")
        for organization, lines in organizations:
            self._add(organization, "text")
            self._add("\n".join(lines), "small")
        self.setAccessibleName(f"{name}. {state}")

    def _add(self, text: str, look: str) -> None:
        if text:
            self._column.addWidget(Label(text, look, self))
