"""The documents that support an answer, each with what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from cso_assess.core.evidence import Evidence
from cso_assess.gui.widgets.label import Label


class DocumentList(QWidget):
    """A line for each document: its title and where it lies; hidden while there is none."""

    copy_wanted = Signal(object)
    """Evidence: its copied file is to be saved somewhere."""
    removal_wanted = Signal(object)
    """Evidence: it is to be taken out of the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._shown: tuple[tuple[Evidence, ...], bool] = ((), False)
        self._lines: list[QWidget] = []
        self.hide()

    def show_documents(self, documents: Sequence[Evidence], *, is_open: bool) -> None:
        """Shows these documents; in a closed round none can be taken out."""
        wanted = (tuple(documents), is_open)
        if wanted != self._shown:
            self._shown = wanted
            self._build()

    def retranslate(self) -> None:
        """Says everything again in the language of the window."""
        self._build()

    def _build(self) -> None:
        documents, is_open = self._shown
        for line in self._lines:
            self._column.removeWidget(line)
            line.deleteLater()
        self._lines = [self._line(document, is_open=is_open) for document in documents]
        for line in self._lines:
            self._column.addWidget(line)
        self.setVisible(bool(documents))

    def _line(self, document: Evidence, *, is_open: bool) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        words = document.title
        if document.place:
            words = self.tr("{title} · {place}").format(title=document.title, place=document.place)
        row.addWidget(Label(words, "small", line), 1)
        if document.is_copied:
            save = self._link(self.tr("Save a copy"), document, line)
            save.clicked.connect(lambda: self.copy_wanted.emit(document))
            row.addWidget(save)
        if is_open:
            remove = self._link(self.tr("Remove"), document, line)
            remove.clicked.connect(lambda: self.removal_wanted.emit(document))
            row.addWidget(remove)
        return line

    def _link(self, text: str, document: Evidence, parent: QWidget) -> QPushButton:
        link = QPushButton(text, parent)
        link.setProperty("look", "link")
        link.setAccessibleName(self.tr("{action}: {title}").format(action=text, title=document.title))
        return link
