"""A number in a card of its own."""

from PySide6.QtWidgets import QWidget

from cso_assess.gui.widgets.card_button import CardButton


class FigureCard(CardButton):
    """A number, what it is, and what to know about it; pressed, it explains itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.set_looks("number", "strong")
        self._detail = self._add("muted")
        self.column.addStretch(1)

    def say_figure(self, number: str, name: str, detail: str) -> None:
        """Shows another number."""
        self.say(number, name)
        self._detail.setText(detail)
        self._detail.setVisible(bool(detail))
        self.setAccessibleName(self.tr("{name}: {number}").format(name=name, number=number))
        self.setAccessibleDescription(detail)
