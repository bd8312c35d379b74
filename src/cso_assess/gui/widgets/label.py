"""Labels that wrap between words and never cut one, and that show text as text."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from cso_assess.gui import flags

LONGEST_LINE = 80
"""Letters that a label has in a line if it is free to choose."""


class Label(QLabel):
    """Plain text that wraps; it is never narrower than its longest word.

    `look` is one of the style sheet's: "text", "small", "muted", "strong", "heading", "title".
    """

    def __init__(self, text: str | QWidget = "", look: str = "text", parent: QWidget | None = None) -> None:
        # As with QLabel, the parent may come alone: so Qt Designer's forms write it.
        if isinstance(text, QWidget):
            parent, text = text, ""
        super().__init__(parent)
        self.setProperty("textFormat", flags.PLAIN_TEXT)
        self.setWordWrap(True)
        self.setProperty("look", look)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._measured: tuple[str, QFont] | None = None
        self._longest_line = self._longest_word = 0
        self.setText(text)

    def sizeHint(self) -> QSize:
        """One line for up to some eighty letters; Qt itself would break a line of forty."""
        self._measure()
        margins = self.contentsMargins()
        room = margins.left() + margins.right() + 2
        width = min(self._longest_line, self.fontMetrics().averageCharWidth() * LONGEST_LINE) + room
        return QSize(width, self.heightForWidth(width) if self.wordWrap() else super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        self._measure()
        margins = self.contentsMargins()
        height = self.fontMetrics().height() + margins.top() + margins.bottom()
        return QSize(self._longest_word + margins.left() + margins.right() + 2, height)

    def _measure(self) -> None:
        """Measures the words once for each text and font: Qt asks many times while it lays out a page."""
        self.ensurePolished()
        wanted = (self.text(), self.font())
        if wanted != self._measured:
            self._measured = wanted
            metrics = self.fontMetrics()
            text = wanted[0]
            self._longest_line = max((metrics.horizontalAdvance(line) for line in text.split("\n")), default=0)
            self._longest_word = max((metrics.horizontalAdvance(word) for word in text.split()), default=0)


def shortened(text: str, letters: int) -> str:
    """The first words of a text, at most so many letters; three dots stand for the others."""
    if len(text) <= letters:
        return text
    return f"{text[: letters + 1].rsplit(maxsplit=1)[0][:letters]} …"
