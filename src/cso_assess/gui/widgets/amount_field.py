"""A field for hours or money."""

from fractions import Fraction

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cso_assess.core.numbers import amount, decimal_text
from cso_assess.gui.widgets.late_line import LateLine
from cso_assess.gui.widgets.look import set_look
from cso_assess.i18n import Words

_NOT_ONE = Fraction(-1)
"""What is written where a number belongs, and is none: no amount is below 0."""

_SPACES = str.maketrans("", "", " \u00a0\u202f'")


class AmountField(LateLine):
    """A number that is at least 0, with point or comma; empty means that there is none."""

    given = Signal(object)
    """Fraction, or None when the field was emptied."""
    misunderstood = Signal(str)
    """What was written is no number."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.written.connect(self._tell)

    def show_amount(self, value: Fraction | None, words: Words) -> None:
        """Shows what is kept, without telling it."""
        set_look(self, wrong=False)
        self.show_text("" if value is None else decimal_text(value).replace(".", words.point))

    def follow(self, value: Fraction | None, words: Words, empty: Fraction | None = None) -> None:
        """Shows what is kept, unless somebody is writing here, or wrote the same in another way.

        `empty` is what nothing written stands for.
        """
        written = _number(self.text()) if self.text() else empty
        if not (self.hasFocus() and (not self.is_told or written in (value, _NOT_ONE))):
            self.show_amount(value, words)

    def _tell(self, text: str) -> None:
        number = _number(text)
        set_look(self, wrong=number is _NOT_ONE)
        if number is _NOT_ONE:
            self.misunderstood.emit(text)
        else:
            self.given.emit(number)


def _number(text: str) -> Fraction | None:
    """The number that was written, None for nothing, _NOT_ONE for what is no number."""
    written = text.translate(_SPACES).replace(",", ".")
    number = amount(written) if written else None
    return _NOT_ONE if written and number is None else number
