"""What could be done next, as cards to choose from and to put in order."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyleOption,
    QVBoxLayout,
    QWidget,
)

from cso_assess.gui.theme import colour
from cso_assess.gui.widgets.chip import Chip
from cso_assess.gui.widgets.flow_layout import FlowLayout
from cso_assess.gui.widgets.in_view import bring_into_view
from cso_assess.gui.widgets.label import Label
from cso_assess.gui.widgets.laid_out import laid_out_once
from cso_assess.gui.widgets.turns import Turns

SHOWN_AT_FIRST = 12

AT_ONCE = 6
"""Cards that are made in one go: as many as a screen shows."""
"""So many cards are made at once; the others come when somebody asks for them."""

BOX = 14
"""The side of the box to tick, in pixels at the usual text size."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An indicator to work on: what to do, and the reasons for its place, each as short as a chip."""

    indicator: str
    title: str
    reasons: tuple[str, ...]
    is_chosen: bool


class SuggestionCard(QCheckBox):
    """A card to tick. Enter and Space choose, Alt with an arrow moves it, arrows alone go from card to card.

    In a copy for reading it can still be read: why it stands here, and what was thought of it.
    """

    moved = Signal(int)
    """The person moves it up (-1) or down (1)."""
    passed = Signal(int)
    """The person goes on to the card above (-1) or below (1)."""
    reasons_asked = Signal()
    thinking_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "suggestion")
        self._title = Label("", "strong_small", self)
        self._title.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._reasons = QPushButton(self)
        self._reasons.setProperty("look", "reasons")
        self._reasons.clicked.connect(self.reasons_asked)
        self._think = QPushButton(self)
        self._think.setProperty("look", "quiet_link")
        self._think.clicked.connect(self.thinking_wanted)
        for link in (self._reasons, self._think):
            # They only show.
            link.setProperty("writes", False)
        self._pressed_at: QPoint | None = None
        self._is_read_only = False
        self.is_keyed = False
        self._chips = FlowLayout(self._reasons, spacing=5)
        for part in (self, self._reasons):
            part.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._column = QVBoxLayout(self)
        self._column.setSpacing(5)
        self._column.addWidget(self._title)
        self._column.addWidget(self._reasons)
        self._column.addWidget(self._think)
        self._indent_words()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the keyboard halts on its way through the card."""
        return (self, self._reasons, self._think)

    def show_suggestion(self, suggestion: Suggestion) -> None:
        """Shows another suggestion."""
        self._title.setText(suggestion.title)
        self.setAccessibleName(suggestion.title)
        self.setAccessibleDescription(", ".join(suggestion.reasons))
        self._reasons.setAccessibleName(
            self.tr("Why it stands here: {reasons}").format(reasons=", ".join(suggestion.reasons))
        )
        self._reasons.setToolTip(self.tr("Why it stands here"))
        self._think.setText(self.tr("Think it through"))
        self._think.setAccessibleName(self.tr("Think it through: {title}").format(title=suggestion.title))
        while item := self._chips.takeAt(0):
            if widget := item.widget():
                widget.deleteLater()
        for reason in suggestion.reasons:
            chip = Chip(reason, "accent", self._reasons)
            chip.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            self._chips.addWidget(chip)
            chip.show()
        self.blockSignals(True)
        self.setChecked(suggestion.is_chosen)
        self.blockSignals(False)
        self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._indent_words()

    def isReadOnly(self) -> bool:
        return self._is_read_only

    def setReadOnly(self, is_read_only: bool) -> None:
        self._is_read_only = is_read_only
        self.update()

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def nextCheckState(self) -> None:
        if not self._is_read_only:
            super().nextCheckState()

    def sizeHint(self) -> QSize:
        return self._column.totalSizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._column.totalMinimumSize()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        self.is_keyed = False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """A card that is drawn away from its place is dragged."""
        is_drawn = self._pressed_at is not None and event.buttons() & Qt.MouseButton.LeftButton
        if self._pressed_at is None or not is_drawn or self._is_read_only:
            return
        if (event.position().toPoint() - self._pressed_at).manhattanLength() >= QApplication.startDragDistance():
            self._pressed_at = None
            self.setDown(False)
            drag = QDrag(self)
            drag.setMimeData(QMimeData())
            drag.setPixmap(self.grab())
            drag.exec(Qt.DropAction.MoveAction)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._reasons.hasFocus() or self._think.hasFocus():
            # What a link in the card does not take, such as Enter, is for the window: it presses the link.
            event.ignore()
            return
        self.is_keyed = True
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            if not self._is_read_only:
                self.moved.emit(step)
        elif step:
            self.passed.emit(step)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        option = QStyleOption()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        self._draw_box(painter)
        painter.end()

    @property
    def _scale(self) -> float:
        return self.fontMetrics().height() / 20

    def _indent_words(self) -> None:
        """Leaves room for the box to tick."""
        self._column.setContentsMargins(round(BOX * self._scale) + 20, 9, 10, 9)

    def _draw_box(self, painter: QPainter) -> None:
        side = BOX * self._scale
        box = QRectF(12, 12, side, side)
        filled = "muted" if self._is_read_only else "accent"
        painter.setPen(QPen(colour(self, filled if self.isChecked() else "muted"), 1.2))
        painter.setBrush(colour(self, filled if self.isChecked() else "card"))
        painter.drawRoundedRect(box, 2, 2)
        if self.isChecked():
            tick = [QPointF(0.22, 0.52), QPointF(0.42, 0.74), QPointF(0.8, 0.28)]
            painter.setPen(QPen(colour(self, "on_accent"), side / 8))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolyline(QPolygonF([box.topLeft() + point * side for point in tick]))


class SuggestionList(QWidget):
    """All suggestions: the chosen ones in their order, then the others by priority."""

    chosen = Signal(str, bool)
    """An indicator was chosen (True) or given up."""
    moved = Signal(str, int)
    """A chosen indicator was moved up (-1) or down (1)."""
    reasons_asked = Signal(str)
    thinking_wanted = Signal(str)
    dropped = Signal(str, str)
    """An indicator was dragged in front of another, or behind all (empty)."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suggestions: Sequence[Suggestion] = ()
        self._cards: dict[str, SuggestionCard] = {}
        self._shows_all = False
        self._turns = Turns(self)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 4, 0)
        self._layout.setSpacing(7)
        self._more = QPushButton(self)
        self._more.setProperty("look", "link")
        self._more.clicked.connect(self._show_all)
        self._layout.addWidget(self._more)
        self._layout.addStretch(1)
        self.setAcceptDrops(True)

    def show_suggestions(self, suggestions: Sequence[Suggestion]) -> None:
        """Shows these suggestions; a card that is there already keeps the keyboard."""
        self._suggestions = suggestions
        count = max(SHOWN_AT_FIRST, sum(each.is_chosen for each in suggestions) + 3)
        shown = suggestions if self._shows_all else suggestions[:count]
        for gone in set(self._cards) - {each.indicator for each in shown}:
            self._cards.pop(gone).deleteLater()
        left = len(suggestions) - len(shown)
        with laid_out_once(self):
            is_new = sum(each.indicator not in self._cards for each in shown) > AT_ONCE
            now = AT_ONCE if is_new else len(shown)
            self._show_cards(shown, 0, now)
            self._more.setText(self.tr("%n more suggestions", "", left))
            self._more.setVisible(left > 0)
        self._turns.begin(
            *(partial(self._show_cards, shown, first, first + AT_ONCE) for first in range(now, len(shown), AT_ONCE))
        )
        QTimer.singleShot(0, self, self._follow_keyboard)

    def _show_cards(self, shown: Sequence[Suggestion], first: int, end: int) -> None:
        """Puts the cards of some of these suggestions in their order, for the eyes and for the Tab key."""
        before: QWidget | None = self._cards[shown[first - 1].indicator].stops[-1] if first else None
        with laid_out_once(self):
            for place, each in enumerate(shown[first:end], first):
                card = self._cards.get(each.indicator) or self._new_card(each.indicator)
                card.show_suggestion(each)
                if self._layout.indexOf(card) != place:
                    self._layout.removeWidget(card)
                    self._layout.insertWidget(place, card)
                card.show()
                for stop in card.stops:
                    if before:
                        QWidget.setTabOrder(before, stop)
                    before = stop

    def card(self, indicator: str) -> SuggestionCard | None:
        """The card of an indicator, if it is shown."""
        return self._cards.get(indicator)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.source() in self._cards.values():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """The card that is dragged comes in front of the first one whose middle is below the mouse."""
        dragged = next((id for id, card in self._cards.items() if card is event.source()), "")
        height = event.position().y()
        order = [each.indicator for each in self._suggestions if each.indicator in self._cards]
        below = (id for id in order if id != dragged and self._cards[id].geometry().center().y() > height)
        event.acceptProposedAction()
        self.dropped.emit(dragged, next(below, ""))

    def _follow_keyboard(self) -> None:
        """A card that was moved or chosen by keys stays in sight at its new place; the mouse stays where it is."""
        for card in self._cards.values():
            if card.hasFocus() and card.is_keyed:
                bring_into_view(card)

    def _new_card(self, indicator: str) -> SuggestionCard:
        card = SuggestionCard(self)
        card.toggled.connect(lambda is_chosen: self.chosen.emit(indicator, is_chosen))
        card.moved.connect(lambda step: self.moved.emit(indicator, step))
        card.passed.connect(lambda step: self._pass_on(indicator, step))
        card.reasons_asked.connect(lambda: self.reasons_asked.emit(indicator))
        card.thinking_wanted.connect(lambda: self.thinking_wanted.emit(indicator))
        self._cards[indicator] = card
        return card

    def _pass_on(self, indicator: str, step: int) -> None:
        order = [each.indicator for each in self._suggestions if each.indicator in self._cards]
        place = order.index(indicator) + step
        if 0 <= place < len(order):
            self._cards[order[place]].setFocus(Qt.FocusReason.TabFocusReason)

    def _show_all(self) -> None:
        self._shows_all = True
        self.show_suggestions(self._suggestions)
