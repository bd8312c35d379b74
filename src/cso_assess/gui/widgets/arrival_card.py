"""One file from another computer: how far it has come, and what is in it."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from cso_assess.gui.widgets.label import Label
from cso_assess.gui.widgets.look import set_look

LINES_AT_ONCE = 10
SPACING = 4


class ArrivalCard(QFrame):
    """The file's name, its state in words, and lines about what it holds, each organization under its name."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(18, 12, 18, 12)
        self._column.setSpacing(SPACING)
        self._labels: list[Label] = []
        self._waiting: list[tuple[str, str]] = []
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._add_some)

    def say(self, name: str, state: str, organizations: list[tuple[str, list[str]]], *, is_refused: bool) -> None:
        """Shows other words; a line that stays where it was is used again."""
        lines = [(name, "strong"), (state, "danger_small" if is_refused else "muted")]
        for organization, told in organizations:
            lines += [(organization, "text"), ("\n".join(told), "small")]
        lines = [line for line in lines if line[0]]
        if len(self._labels) > len(lines):
            self._clear()
        for label, (text, look) in zip(self._labels, lines, strict=False):
            label.setText(text)
            set_look(label, look=look)
        self._waiting = lines[len(self._labels) :]
        self._add_some()
        self.setAccessibleName(f"{name}. {state}")

    def _add_some(self) -> None:
        """Adds a few lines and the others soon: made all at once, those of many organizations would halt the window.

        They are shown together, since the whole page is laid out for each part that is shown in it.
        """
        if self._waiting:
            group = QWidget(self)
            group.hide()
            column = QVBoxLayout(group)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(SPACING)
            for text, look in self._waiting[:LINES_AT_ONCE]:
                label = Label(text, look, group)
                column.addWidget(label)
                self._labels.append(label)
            self._column.addWidget(group)
            group.show()
        self._waiting = self._waiting[LINES_AT_ONCE:]
        if self._waiting:
            self._later.start()

    def _clear(self) -> None:
        self._labels.clear()
        while (item := self._column.takeAt(0)) is not None:
            group = item.widget()
            if group is not None:
                group.hide()
                group.deleteLater()
