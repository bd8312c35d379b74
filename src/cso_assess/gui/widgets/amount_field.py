"""A field for hours or money."""

from fractions import Fraction

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cso_assess.core.numbers import amount, decimal_text
from cso_assess.gui.widgets.late_line import LateLine
from cso_assess.gui.widgets.look import set_look
from cso_assess.i18n import Words

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

    def _tell(self, text: str) -> None:
        written = text.translate(_SPACES).replace(",", ".")
        number = amount(written) if written else None
        is_wrong = bool(written) and number is None
        set_look(self, wrong=is_wrong)
        if is_wrong:
            self.misunderstood.emit(text)
        else:
            self.given.emit(number)
