"""A field for a place or a person: known names are offered, own words are taken too."""

from collections.abc import Sequence

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QCompleter, QWidget

from cso_assess.core.keys import search_key
from cso_assess.gui.widgets.late_line import LateLine


class PlaceLine(LateLine):
    """While one writes, the names that fit are offered; the Down key and a click on an empty field offer all of them.

    Names are found whatever the case and without ң ө ү.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names: tuple[tuple[str, str], ...] = ()
        self._offered = QStringListModel(self)
        self._completer = QCompleter(self._offered, self)
        self._completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._completer.setWidget(self)
        self._completer.activated.connect(self._take)
        self.textEdited.connect(self._offer)

    def show_names(self, names: Sequence[str]) -> None:
        """Offers these names from now on."""
        self._names = tuple((search_key(name), name) for name in names)

    def offered(self, text: str) -> list[str]:
        """The names in which a text occurs; all for an empty one."""
        wanted = search_key(text)
        return [name for key, name in self._names if wanted in key]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self._show(self.offered(""))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if not self.text():
            self._show(self.offered(""))

    def _offer(self, text: str) -> None:
        names = self.offered(text) if text.strip() else []
        self._show([] if names == [text] else names)

    def _show(self, names: list[str]) -> None:
        self._offered.setStringList(names)
        if names:
            self._completer.complete()
        else:
            popup = self._completer.popup()
            if popup is not None:
                popup.hide()

    def _take(self, name: str) -> None:
        """A choice is as good as writing."""
        self.setText(name)
        self.settle()
