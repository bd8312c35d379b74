"""What the keys do here, at the foot of a page."""

from typing import cast

from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from cso_assess.gui.widgets.label import Label
from cso_assess.gui.widgets.letter_keys import takes_letters
from cso_assess.gui.widgets.letter_row import LetterRow


class KeyHint(QWidget):
    """The keys of the page; while somebody writes, when they do not hold, the letters that her keyboard may lack."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = Label("", "muted", self)
        # Made when somebody writes for the first time.
        self._letters: LetterRow | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._words)
        cast("QApplication", QApplication.instance()).focusChanged.connect(self._follow_focus)

    def say(self, text: str) -> None:
        """Shows what the keys do."""
        self._words.setText(text)

    def retranslate(self) -> None:
        if self._letters is not None:
            self._letters.retranslate()

    def _follow_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        # A dialog over the page has fields of its own.
        is_here = now is not None and self.isVisible() and now.window() is self.window()
        is_writing = is_here and takes_letters(now)
        if is_writing and self._letters is None:
            self._letters = LetterRow(self)
            self._row.addWidget(self._letters)
        if self._letters is not None:
            self._letters.setVisible(is_writing)
        self._words.setVisible(not is_writing)
