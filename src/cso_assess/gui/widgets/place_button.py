"""The buttons of the bar at the left."""

from PySide6.QtWidgets import QWidget

from cso_assess.gui.widgets.choosable import Choosable
from cso_assess.gui.widgets.word_button import WordButton


class PlaceButton(Choosable, WordButton):
    """A place to go to."""

    MARGIN = 8

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("place", parent)

    @property
    def _left(self) -> int:
        return 16

    @property
    def _right(self) -> int:
        return 8


class NameButton(WordButton):
    """The name of what is open, which leads back to the list."""

    MARGIN = 4

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("name", parent)

    @property
    def _left(self) -> int:
        return 8

    @property
    def _right(self) -> int:
        return 4
