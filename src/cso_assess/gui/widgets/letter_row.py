"""Buttons for the three letters that a Russian keyboard lacks: ң ө ү."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from cso_assess.core.keys import KYRGYZ_LETTERS
from cso_assess.gui import flags
from cso_assess.gui.widgets.letter_keys import write_letter


class LetterRow(QWidget):
    """A press writes the letter into the text field that has the keyboard, as the keys do that it names."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        self._buttons = {letter: self._button(letter) for letter in KYRGYZ_LETTERS}
        for button in self._buttons.values():
            row.addWidget(button)
        self.retranslate()

    def retranslate(self) -> None:
        """Says in the window's language what the buttons do."""
        for letter, button in self._buttons.items():
            key = KYRGYZ_LETTERS[letter].upper()
            button.setToolTip(self.tr("Writes {letter} (Alt+{key})").format(letter=letter, key=key))
            button.setAccessibleName(self.tr("Write {letter}").format(letter=letter))

    def _button(self, letter: str) -> QPushButton:
        button = QPushButton(self)
        button.setText(letter)
        button.setProperty("look", "letter")
        # The field keeps the keyboard, so that one goes on typing.
        button.setProperty("focusPolicy", flags.NO_FOCUS)
        button.clicked.connect(lambda: write_letter(letter))
        return button
