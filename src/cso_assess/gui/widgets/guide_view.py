"""A guide that ships as Markdown, as long as its text: the page around it scrolls."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QResizeEvent, QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QTextBrowser, QWidget

from cso_assess.gui.theme import scaled
from cso_assess.gui.widgets.flow_layout import FlowLayout

_CHAPTER = 2
"""The level of the headings that a guide is divided by."""

_WIDTH = 780
"""Pixels at 100 % text: longer lines are tiring."""

_BELOW, _ABOVE_HEADING, _LINE = 7, 16, 125
"""Pixels below a paragraph and above a heading, at 100 % text; the height of a line in per cent."""

_PICTURE = "\ufffc"
"""What stands in a text for a picture."""


class GuideView(QTextBrowser):
    """Shows one guide of ours; its pictures are never wider than the page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        # Before anything of Qt's calls back.
        self._file: Path | None = None
        self._shown_width = 0
        super().__init__(parent)
        self.setProperty("look", "guide")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        # The page around it takes the keys that scroll.
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    @property
    def chapters(self) -> tuple[str, ...]:
        """The headings of the chapters."""
        return tuple(block.text() for block in self._chapter_blocks())

    def show_guide(self, file: Path) -> None:
        """Shows the text of a file, with the pictures that lie beside it."""
        if file != self._file:
            self._file = file
            self._show()

    def place_of(self, chapter: int) -> int:
        """How many pixels below the top a chapter begins."""
        block = self._chapter_blocks()[chapter]
        return round(self.document().documentLayout().blockBoundingRect(block).top())

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """The pictures beside the guide, made to fit; nothing else is ever loaded."""
        url = name if isinstance(name, QUrl) else QUrl(name)
        if self._file is None or kind != QTextDocument.ResourceType.ImageResource.value:
            return None
        picture = QImage(str(self._file.with_name(url.fileName())))
        width = self.viewport().width() - round(2 * self.document().documentMargin())
        if picture.width() <= width:
            return picture
        return picture.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != self._shown_width:
            self._show()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and self._shown_width:
            self._show()

    def _show(self) -> None:
        if self._file is not None:
            self._shown_width = self.viewport().width()
            self.document().clear()
            self.setMaximumWidth(round(scaled(self, _WIDTH)))
            self.setMarkdown(self._file.read_text(encoding="utf-8"))
            self._space()
            self._fit()

    def _space(self) -> None:
        """Gives the paragraphs room; Markdown knows none."""
        for block in self._blocks():
            cursor = QTextCursor(block)
            shape = block.blockFormat()
            if _PICTURE not in block.text():
                shape.setLineHeight(_LINE, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            if cursor.currentTable() is None:
                shape.setBottomMargin(scaled(self, _BELOW))
                shape.setTopMargin(scaled(self, _ABOVE_HEADING) if shape.headingLevel() else 0)
            cursor.setBlockFormat(shape)

    def _fit(self) -> None:
        self.setFixedHeight(round(self.document().size().height()) + 2)

    def _chapter_blocks(self) -> list[QTextBlock]:
        return [block for block in self._blocks() if block.blockFormat().headingLevel() == _CHAPTER]

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self.document().begin()
        while block.isValid():
            yield block
            block = block.next()


class ChapterLinks(QWidget):
    """The chapters of a guide side by side, to go to."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = FlowLayout(self, spacing=12)
        self._buttons: list[QPushButton] = []

    def show_chapters(self, titles: Sequence[str]) -> None:
        """Shows these instead of those before."""
        while len(self._buttons) < len(titles):
            button = QPushButton(self)
            button.setProperty("look", "link")
            button.clicked.connect(partial(self.chosen.emit, len(self._buttons)))
            self._layout.addWidget(button)
            self._buttons.append(button)
        for place, button in enumerate(self._buttons):
            button.setVisible(place < len(titles))
            if place < len(titles):
                button.setText(titles[place])
