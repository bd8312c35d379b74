"""The levels of an indicator as cards in one column: number and text, one of them chosen."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cso_assess.gui.theme import colour
from cso_assess.gui.widgets.choosable import Choosable
from cso_assess.gui.widgets.scrolled_column import ScrolledColumn
from cso_assess.gui.widgets.word_button import WordButton

USUAL_LEVELS = 4

SIDE_MARGIN, GAP = 14, 14
"""Pixels at both sides of a card, and between its number and its words."""


class LevelCards(ScrolledColumn):
    """A card for each level, used again for every question; further ones are made when a question has so many."""

    chosen = Signal(int)
    """The level that was pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._cards: list[_LevelCard] = []
        for _ in range(USUAL_LEVELS):
            self._add()

    def show_levels(self, texts: Sequence[str], level: int | None) -> None:
        """Shows the texts of all levels, the lowest first, and which one is chosen."""
        while len(self._cards) < len(texts):
            self._add()
        for place, card in enumerate(self._cards):
            card.setVisible(place < len(texts))
            if place < len(texts):
                card.show_text(texts[place])
        self.show_chosen(level)

    def prepare(self, texts: Sequence[str]) -> None:
        """Measures and shapes the texts of levels that will be shown later."""
        for card, text in zip(self._cards, texts, strict=False):
            card.prepare(text)

    def show_chosen(self, level: int | None) -> None:
        """Marks the chosen level, or none."""
        for card in self._cards:
            card.setChecked(card.level == level)

    def show_pressed(self, level: int | None) -> None:
        """Marks another level and paints it at once: all else that follows from an answer waits for that."""
        for card in self._cards:
            if card.isChecked() != (card.level == level):
                card.setChecked(card.level == level)
                card.repaint()

    def _add(self) -> None:
        card = _LevelCard(len(self._cards) + 1, self)
        card.clicked.connect(lambda: self.chosen.emit(card.level))
        self._column.addWidget(card)
        if self._cards:
            # What is made later would take the keyboard after all that the page has.
            self.setTabOrder(self._cards[-1], card)
        self._cards.append(card)


class _LevelCard(Choosable, WordButton):
    """One level: its number in a circle, which is filled when it is chosen, and its words."""

    MARGIN = 9

    def __init__(self, level: int, parent: QWidget) -> None:
        super().__init__("card", parent)
        self.level = level
        # The style sheet gives a button's own palette the ground of the card.
        self._colours = parent
        self._pictures: dict[bool, tuple[object, QPixmap]] = {}

    def show_text(self, text: str) -> None:
        self.say(text)
        self.setAccessibleName(self.tr("Level {level}: {text}").format(level=self.level, text=text))

    @property
    def _side(self) -> int:
        return 2 * self.font().pixelSize()

    @property
    def _left(self) -> int:
        return SIDE_MARGIN + self._side + GAP

    @property
    def _right(self) -> int:
        return SIDE_MARGIN

    @property
    def _least_height(self) -> int:
        return self._side

    def _paint_beside(self, painter: QPainter) -> None:
        painter.drawPixmap(SIDE_MARGIN, (self.height() - self._side) // 2, self._number())

    def _number(self) -> QPixmap:
        """The number in its circle, painted once for each look that it can have."""
        is_filled, ratio = self.isChecked(), self.devicePixelRatioF()
        ground = colour(self._colours, "accent" if is_filled else "quiet")
        ink = colour(self, "on_accent" if is_filled else "muted")
        look = (is_filled, self._side, ratio, ground.rgba(), ink.rgba())
        picture = self._pictures.get(is_filled)
        if picture is None or picture[0] != look:
            picture = self._pictures[is_filled] = look, self._painted_number(ground, ink)
        return picture[1]

    def _painted_number(self, ground: QColor, ink: QColor) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(QSize(self._side, self._side) * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        circle = QRectF(0, 0, self._side, self._side)
        painter.drawEllipse(circle)
        font = self.font()
        font.setBold(True)
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(circle, int(Qt.AlignmentFlag.AlignCenter), str(self.level))
        painter.end()
        return picture
