"""The words that say whether everything is kept: Saved 14:32, Saving..., or NOT SAVED."""

from datetime import datetime

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QWidget

from cso_assess.gui.widgets.look import set_look


class SaveState(QLabel):
    """Empty until something is saved; whoever saves says how it went."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "muted")
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def show_saving(self) -> None:
        """A change is on its way to the disk."""
        self._show(self.tr("Saving…"), "muted")

    def show_saved(self, at: datetime) -> None:
        """Everything is committed."""
        self._show(self.tr("Saved {time}").format(time=f"{at:%H:%M}"), "muted")

    def show_failed(self) -> None:
        """Something is not kept."""
        self._show(self.tr("NOT SAVED"), "failed")

    def sizeHint(self) -> QSize:
        """As wide as what it says with nearly every answer, so that nothing beside it moves."""
        metrics, hint = self.fontMetrics(), super().sizeHint()
        usual = (self.tr("Saving…"), self.tr("Saved {time}").format(time="00:00"))
        return hint.expandedTo(QSize(max(map(metrics.horizontalAdvance, usual)) + 2, metrics.height()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _show(self, text: str, look: str) -> None:
        self.setText(text)
        set_look(self, look=look)
