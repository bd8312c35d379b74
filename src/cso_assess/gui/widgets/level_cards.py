"""The levels of an indicator as cards in one column: number and text, one of them chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cso_assess.gui.theme import colour
from cso_assess.gui.widgets.card_button import CardButton

MOST_LEVELS = 7


class LevelCards(QWidget):
    """Two to seven cards that are used again for every question."""

    chosen = Signal(int)
    """The level that was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        self._cards = [_LevelCard(level, self) for level in range(1, MOST_LEVELS + 1)]
        for card in self._cards:
            column.addWidget(card)
            card.clicked.connect(lambda _checked, level=card.level: self._choose(level))

    def show_levels(self, texts: Sequence[str], level: int | None) -> None:
        """Shows the texts of all levels, the lowest first, and which one is chosen."""
        for card in self._cards:
            is_there = card.level <= len(texts)
            card.setVisible(is_there)
            if is_there:
                card.show_text(texts[card.level - 1])
        self.show_chosen(level)

    def show_chosen(self, level: int | None) -> None:
        """Marks the chosen level, or none."""
        for card in self._cards:
            card.setChecked(card.level == level)

    def _choose(self, level: int) -> None:
        # A press must not switch the card off; whoever hears of it says what is chosen.
        card = self._cards[level - 1]
        card.setChecked(not card.isChecked())
        self.chosen.emit(level)


class _LevelCard(CardButton):
    """One level."""

    def __init__(self, level: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.level = level
        self.setCheckable(True)
        self.set_looks("strong", "text")
        self.row.setContentsMargins(14, 9, 14, 9)
        self._circle = _Circle(level, self)
        self.row.insertWidget(0, self._circle)
        self.toggled.connect(self._circle.set_filled)

    def show_text(self, text: str) -> None:
        self.say("", text)
        self.setAccessibleName(self.tr("Level {level}: {text}").format(level=self.level, text=text))


class _Circle(QWidget):
    """The number of a level; filled when that level is chosen."""

    def __init__(self, level: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._level = level
        self._is_filled = False

    def set_filled(self, is_filled: bool) -> None:
        self._is_filled = is_filled
        self.update()

    def sizeHint(self) -> QSize:
        side = 2 * self.font().pixelSize()
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self.sizeHint().width()
        circle = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour(self, "accent" if self._is_filled else "quiet"))
        painter.drawEllipse(circle)
        font = self.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(colour(self, "on_accent" if self._is_filled else "muted"))
        painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), str(self._level))
        painter.end()
