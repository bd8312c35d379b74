"""What was said of an indicator in the round before, shown on wish, and how we would have answered then."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from cso_assess.gui.widgets.choice_row import ChoiceRow
from cso_assess.gui.widgets.label import Label


@dataclass(frozen=True, slots=True)
class Memory:
    """Sentences about the answer of the round before and its plan, and the looking-back level as it stands."""

    month: str
    said: Sequence[str]
    levels: int
    look_back: int | None


class LastTime(QFrame):
    """A line that opens on wish; below it the level that we would give the round before, knowing what we know now."""

    look_back_chosen = Signal(int)
    """The level, 0 to take it back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "card")
        self._memory: Memory | None = None
        self._is_unfolded = False
        self._toggle = QPushButton(self)
        self._toggle.setProperty("look", "link")
        self._toggle.setCheckable(True)
        self._toggle.toggled.connect(self._unfold)
        self._said: Label | None = None
        # Made when there is something to remember: no first round has it.
        self._question: Label | None = None
        self._levels = ChoiceRow(self)
        self._levels.chosen.connect(self._choose)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 10)
        column.setSpacing(6)
        column.addWidget(self._toggle)
        column.addWidget(self._levels)
        self.hide()

    def show_memory(self, memory: Memory | None, *, is_open: bool) -> None:
        """Shows what is remembered; nothing before the question is answered in this round."""
        self._memory = memory
        self.setVisible(memory is not None)
        self._levels.setEnabled(is_open)
        self._show()

    def retranslate(self) -> None:
        """Says everything again in the language of the window."""
        self._show()

    def fold(self) -> None:
        """Hides what was said: another question is shown."""
        self._toggle.setChecked(False)

    def _unfold(self, is_unfolded: bool) -> None:
        self._is_unfolded = is_unfolded
        self._show()

    def _show(self) -> None:
        memory = self._memory
        if memory is None:
            return
        words = self.tr("What did we say last time ({month})?")
        if self._is_unfolded:
            words = self.tr("Hide what we said last time ({month})")
        self._toggle.setText(words.format(month=memory.month))
        if self._said is None and self._is_unfolded:
            self._said = Label("", "small", self)
            self._column.insertWidget(1, self._said)
        if self._said is not None:
            self._said.setText("\n".join(memory.said))
            self._said.setVisible(self._is_unfolded)
        if self._question is None:
            self._question = Label("", "small", self)
            self._column.insertWidget(self._column.count() - 1, self._question)
        self._question.setText(
            self.tr("Looking back: knowing what we know now, which level were we at then ({month})?").format(
                month=memory.month
            )
        )
        choices = {str(level): str(level) for level in range(1, memory.levels + 1)}
        self._levels.show_choices(choices, str(memory.look_back) if memory.look_back else None)
        for value, button in self._levels.buttons.items():
            button.setAccessibleName(self.tr("Looking back: level {level}").format(level=value))
            button.setVisible(value in choices)

    def _choose(self, value: str) -> None:
        """A level pressed again is taken back."""
        chosen = int(value)
        self.look_back_chosen.emit(0 if self._memory and self._memory.look_back == chosen else chosen)
