"""How a document is wished: paper, colour, what it leaves out, its logo, and whether it is a draft."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from cso_assess.errors import UserError
from cso_assess.gui.files.logo import read_logo
from cso_assess.gui.widgets.choice_row import ChoiceRow
from cso_assess.gui.widgets.label import Label
from cso_assess.gui.widgets.tick_line import TickLine
from cso_assess.report.options import METHOD_KINDS, PAPERS, SMALL_KINDS, Options


class ReportOptions(QWidget):
    """What can be wished of a kind of document; what does not apply to it is not shown."""

    changed = Signal()
    refused = Signal(object)
    """UserError: a logo that cannot be used."""
    logo_wanted = Signal(str, str)
    """A picture is to be asked for: with what title, and of which kinds."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = ""
        self._paper = PAPERS[0]
        self._logo: bytes | None = None
        self._logo_name = ""
        self._paper_label = Label("", "small", self)
        self._papers = ChoiceRow(self)
        self._grey, self._names, self._text, self._method, self._draft = (TickLine(self) for _ in range(5))
        self._logo_button = QPushButton(self)
        self._logo_words = Label("", "small", self)
        self._lay_out()
        self._papers.chosen.connect(self._choose_paper)
        self._logo_button.clicked.connect(self._change_logo)
        for line in (self._grey, self._names, self._text, self._method, self._draft):
            line.toggled.connect(self.changed)

    @property
    def options(self) -> Options:
        """What is wished, of what applies to the kind that is shown."""
        return Options(
            paper=self._paper if self._kind in SMALL_KINDS else PAPERS[0],
            is_grey=self._grey.is_ticked,
            names=not self._names.is_ticked,
            free_text=not self._text.is_ticked,
            logo=self._logo,
            method=not self._method.is_ticked or self._kind not in METHOD_KINDS,
            is_draft=self._draft.is_ticked,
        )

    def show_kind(self, kind: str) -> None:
        """Offers what applies to a kind; what was wished before stays so."""
        self._kind = kind
        for part in (self._paper_label, self._papers):
            part.setVisible(kind in SMALL_KINDS)
        self._method.setVisible(kind in METHOD_KINDS)

    def retranslate(self) -> None:
        """Says everything again in the language of the window."""
        self._paper_label.setText(self.tr("Paper"))
        self._papers.show_choices({"a4": self.tr("A4"), "a5": self.tr("A5, for a pocket")}, self._paper)
        self._grey.say(self.tr("Black and white"))
        self._names.say(self.tr("Leave out names"))
        self._text.say(self.tr("Leave out what people wrote in their own words"))
        self._method.say(self.tr("Leave out the pages about the calculation"))
        self._draft.say(self.tr("Write “Draft” across every page"))
        self._say_logo()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        for part in (
            self._paper_label,
            self._papers,
            self._grey,
            self._names,
            self._text,
            self._method,
            self._draft,
            self._logo_button,
            self._logo_words,
        ):
            column.addWidget(part)

    def _choose_paper(self, paper: str) -> None:
        self._paper = paper
        self._papers.show_chosen(paper)
        self.changed.emit()

    def _change_logo(self) -> None:
        """Takes the logo out, or asks for one."""
        if self._logo is None:
            self.logo_wanted.emit(self.tr("Choose a logo"), self.tr("Pictures (*.png *.jpg *.jpeg)"))
        else:
            self._logo, self._logo_name = None, ""
            self._say_logo()
            self.changed.emit()

    def take_logo(self, path: Path) -> None:
        """Puts a picture on the document."""
        try:
            self._logo_name, self._logo = read_logo(path)
        except UserError as refusal:
            self.refused.emit(refusal)
        else:
            self._say_logo()
            self.changed.emit()

    def _say_logo(self) -> None:
        has_logo = self._logo is not None
        self._logo_button.setText(self.tr("Take the logo out") if has_logo else self.tr("Choose a logo"))
        self._logo_words.setText(
            self._logo_name if has_logo else self.tr("Your logo stands at the top of the first page. PNG or JPEG.")
        )
