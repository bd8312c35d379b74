"""The two lengths of a round as cards: the most important questions, or all."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cso_assess.core.states import Length
from cso_assess.gui.offers import Offer
from cso_assess.gui.widgets.card_button import ChoiceCard
from cso_assess.gui.widgets.label import Label


class LengthCards(QWidget):
    """One of two lengths is chosen; where both ask the same questions there is nothing to choose."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._question = Label("", "heading", self)
        self._only = Label("", "muted", self)
        row = QHBoxLayout()
        row.setSpacing(12)
        column.addWidget(self._question)
        column.addWidget(self._only)
        column.addLayout(row)
        self._cards = {length: ChoiceCard(self) for length in (Length.CORE, Length.FULL)}
        for length, card in self._cards.items():
            card.clicked.connect(lambda _checked, length=length: self.choose(length))
            row.addWidget(card, 1)
        self.choose(Length.CORE)

    @property
    def length(self) -> Length:
        """The chosen length."""
        return next(length for length, card in self._cards.items() if card.isChecked())

    def show_offer(self, offer: Offer) -> None:
        """Says how much each length of a questionnaire asks."""
        self._question.setText(self.tr("How many questions?"))
        for length, title in (
            (Length.CORE, self.tr("The most important questions")),
            (Length.FULL, self.tr("All questions")),
        ):
            self._cards[length].say(title, self._size(offer, length))
        is_one = offer.questions(Length.CORE) in (0, offer.questions(Length.FULL))
        self._only.setText(self._size(offer, Length.FULL))
        self._only.setVisible(is_one)
        for card in self._cards.values():
            card.setVisible(not is_one)
        if is_one:
            self.choose(Length.FULL)

    def choose(self, length: Length) -> None:
        """Marks a length."""
        for each, card in self._cards.items():
            card.setChecked(each is length)

    def _size(self, offer: Offer, length: Length) -> str:
        questions = self.tr("%n questions", "", offer.questions(length))
        minutes = self.tr("about %n minutes", "", offer.minutes(length))
        return self.tr("{questions}, {minutes}").format(questions=questions, minutes=minutes)
