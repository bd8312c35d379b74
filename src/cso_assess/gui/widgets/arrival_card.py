"""One file from another computer: how far it has come, and what is in it."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from cso_assess.gui.widgets.label import Label
from cso_assess.gui.widgets.laid_out import laid_out_once
from cso_assess.gui.widgets.look import set_look
from cso_assess.gui.widgets.told_list import ToldList

IN_A_PART = 10
"""Organizations that are painted, and heard, as one part."""

AT_ONCE = 3
"""Parts that are added in one go: as much as a screen shows."""

SPACING = 4


class ArrivalCard(QFrame):
    """The file's name, its state in words, and lines about what it holds, each organization under its name."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(18, 12, 18, 12)
        self._column.setSpacing(SPACING)
        self._name, self._state = Label("", "strong", self), Label("", "muted", self)
        self._column.addWidget(self._name)
        self._column.addWidget(self._state)
        self._parts: list[ToldList] = []
        self._waiting: list[list[tuple[str, str]]] = []
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._add_some)

    def say(self, name: str, state: str, organizations: list[tuple[str, list[str]]], *, is_refused: bool) -> None:
        """Shows other words; a part that stays where it was is used again."""
        self._name.setText(name)
        self._state.setText(state)
        self._state.setVisible(bool(state))
        set_look(self._state, look="danger_small" if is_refused else "muted")
        self.setAccessibleName(f"{name}. {state}")
        told = [(organization, "\n".join(lines)) for organization, lines in organizations]
        wanted = [told[first : first + IN_A_PART] for first in range(0, len(told), IN_A_PART)]
        while len(self._parts) > len(wanted):
            part = self._parts.pop()
            part.hide()
            part.deleteLater()
        for part, words in zip(self._parts, wanted, strict=False):
            part.say(words)
        self._waiting = wanted[len(self._parts) :]
        self._add_some()

    def _add_some(self) -> None:
        """Adds a screenful and the others soon: made all at once, those of hundreds would halt the window."""
        with laid_out_once(self):
            for words in self._waiting[:AT_ONCE]:
                part = ToldList(words, self)
                self._column.addWidget(part)
                self._parts.append(part)
                part.show()
        self._waiting = self._waiting[AT_ONCE:]
        if self._waiting:
            self._later.start()
