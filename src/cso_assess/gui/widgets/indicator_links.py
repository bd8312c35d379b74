"""A sentence and the indicators that it is about, each a way to it."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from cso_assess.gui.widgets.flow_layout import FlowBox
from cso_assess.gui.widgets.label import Label

SHOWN = 8


class IndicatorLinks(QWidget):
    """What is said of some indicators, and links to the first few; the rest are behind one more."""

    chosen = Signal(str)

    def __init__(self, text: str, indicators: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(Label(text, "strong_small", self))
        box = FlowBox(self)
        box.flow.setSpacing(4)
        box.setVisible(bool(indicators))
        column.addWidget(box)
        links = [self._link(box, id, name) for id, name in indicators]
        if len(links) > SHOWN:
            more = self._link(box, "", self.tr("%n more", "", len(links) - SHOWN))
            more.clicked.disconnect()
            more.clicked.connect(lambda: _unfold(links[SHOWN:], more))
            for link in links[SHOWN:]:
                link.hide()

    def _link(self, box: FlowBox, id: str, name: str) -> QPushButton:
        link = QPushButton(name, box)
        link.setProperty("look", "link")
        link.clicked.connect(lambda: self.chosen.emit(id))
        box.flow.addWidget(link)
        return link


def _unfold(links: Sequence[QPushButton], more: QPushButton) -> None:
    more.hide()
    for link in links:
        link.show()
