"""Buttons that show whether they are chosen: a press only tells of itself; whoever hears it says what is shown."""

from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QPushButton

if TYPE_CHECKING:
    _Button = QPushButton
else:
    # PySide6 crashes where two of Qt's classes meet in one: what others take in is none of them.
    _Button = object


class Choosable(_Button):
    """What makes a button stay as it was told, however it is pressed, and say `clicked` for each press.

    What speaks and presses for a person (a screen reader, a voice) switches such a button as Qt lets it: without a
    click. A level would look chosen then, and nobody would keep it.
    """

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        self._is_told = False
        self.setCheckable(True)
        self.toggled.connect(self._follow)

    def setChecked(self, is_checked: bool) -> None:
        """Shows whether it is chosen."""
        self._is_told = True
        super().setChecked(is_checked)
        self._is_told = False

    def nextCheckState(self) -> None:
        """A click switches nothing."""

    def _follow(self, is_checked: bool) -> None:
        if not self._is_told:
            self.setChecked(not is_checked)
            self.click()


class ChoiceButton(Choosable, QPushButton):
    """One of a few choices side by side."""
