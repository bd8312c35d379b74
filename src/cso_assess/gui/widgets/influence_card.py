"""What makes what easier, as a picture and as a list."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from cso_assess.gui.charts.influence_picture import InfluencePicture
from cso_assess.gui.widgets.card import Card
from cso_assess.gui.widgets.label import Label
from cso_assess.gui.words.influence import InfluenceWords


class InfluenceCard(Card):
    """The places that open others; each explains itself when it is pressed."""

    chosen = Signal(str)
    """The indicator whose box was pressed."""
    table_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._summary = Label("", "muted", self)
        self._picture = InfluencePicture(self)
        self._picture.chosen.connect(self.chosen)
        self._table = QPushButton(self)
        self._table.setProperty("look", "link")
        self._table.clicked.connect(self.table_asked)
        self.body.addWidget(self._summary)
        self.body.addWidget(self._picture)
        self.body.addWidget(self._table, 0, Qt.AlignmentFlag.AlignLeft)

    def show_influence(self, said: InfluenceWords) -> None:
        """Shows what opens what in a round; hidden where nothing opens anything."""
        layers = said.layers()
        self.setVisible(bool(layers))
        self.set_title(self.tr("What opens what"))
        self._summary.setText(said.summary())
        self._picture.show_layers(layers, said.links)
        self._picture.tell(self.tr("What opens what"), said.spoken())
        self._table.setText(self.tr("Show as a list"))
