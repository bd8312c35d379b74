"""What stands in the window while the data file is damaged: what happened, what is safe, and the ways out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from cso_assess.gui.widgets.centred_card import CentredCard
from cso_assess.gui.widgets.flow_layout import flow_of
from cso_assess.gui.widgets.label import Label
from cso_assess.i18n import Words

if TYPE_CHECKING:
    from cso_assess.store.backups.ways_back import WayBack

WIDEST = 720
"""Pixels at 100 % text."""


class DamagePage(CentredCard):
    """Back to a backup, or on with what can be read; the damaged file is kept in any case."""

    way_back_chosen = Signal(object)
    """Path: the backup to go back to."""
    salvage_chosen = Signal()
    folder_chosen = Signal()
    leave_chosen = Signal()
    """Close the program, or go on as it is."""

    def __init__(self, words: Words, parent: QWidget, *, may_go_on: bool) -> None:
        super().__init__(parent, WIDEST)
        self._words = words
        self._may_go_on = may_go_on
        self._found: WayBack | None = None
        self._is_searched = False
        card = self.card
        self._title, self._text = Label("", "title", card), Label("", "text", card)
        self._backup_title, self._backup_text = Label("", "strong", card), Label("", "text", card)
        self._salvage_title, self._salvage_text = Label("", "strong", card), Label("", "text", card)
        self._refusal = Label("", "danger", card)
        self._go_back, self._salvage, self._folder, self._leave = (QPushButton(card) for _ in range(4))
        self._go_back.setProperty("look", "primary")
        self._go_back.clicked.connect(self._choose_way_back)
        self._salvage.clicked.connect(self.salvage_chosen)
        self._folder.clicked.connect(self.folder_chosen)
        self._leave.clicked.connect(self.leave_chosen)
        self._lay_out()
        self.show_busy(is_busy=True)
        self.retranslate(words)

    def show_way_back(self, found: WayBack | None) -> None:
        """Offers the newest good backup, if there is one."""
        self._found, self._is_searched = found, True
        self.show_busy(is_busy=False)
        self.retranslate(self._words)
        (self._salvage if found is None else self._go_back).setFocus()

    def refuse(self, reason: str) -> None:
        """Says why it could not be done; nothing was changed then."""
        self._is_searched = True
        self._refusal.setText(reason)
        self._refusal.show()
        self.show_busy(is_busy=False)
        self.retranslate(self._words)

    def show_busy(self, *, is_busy: bool) -> None:
        """Takes no choice while another is carried out."""
        for button in (self._go_back, self._salvage, self._leave):
            button.setEnabled(not is_busy)

    def retranslate(self, words: Words) -> None:
        """Says everything in another language."""
        self._words = words
        self._title.setText(self.tr("A part of your data is damaged"))
        self._text.setText(
            self.tr(
                "The data file is no longer as the program wrote it. A failing disk or a broken flash disk does that."
                " Nothing was deleted: the damaged file is kept as it is, and so are your backups."
            )
        )
        self._backup_title.setText(self.tr("Go back to the newest good backup"))
        self._backup_text.setText(self._told())
        self._go_back.setText(self.tr("Go back to this backup"))
        self._go_back.setVisible(self._found is not None)
        self._salvage_title.setText(self.tr("Save what can be read"))
        self._salvage_text.setText(
            self.tr(
                "The program reads all that it can from the damaged file, and takes the rest from its history and the"
                " newest good backup. That can take some minutes."
            )
        )
        self._salvage.setText(self.tr("Save what can be read"))
        self._folder.setText(self.tr("Show the folder"))
        self._leave.setText(self.tr("Go on as it is") if self._may_go_on else self.tr("Close the program"))

    def _lay_out(self) -> None:
        self._refusal.hide()
        column = self.column
        for part in (self._title, self._text, self._refusal, self._backup_title, self._backup_text):
            column.addWidget(part)
        column.addLayout(flow_of(self._go_back))
        column.addSpacing(8)
        column.addWidget(self._salvage_title)
        column.addWidget(self._salvage_text)
        column.addLayout(flow_of(self._salvage))
        column.addSpacing(8)
        column.addLayout(flow_of(self._folder, self._leave, spacing=12))

    def _told(self) -> str:
        if not self._is_searched:
            return self.tr("The program looks for the newest good backup…")
        if self._found is None:
            return self.tr("There is no good backup.")
        return missing_words(self._found, self._words)

    def _choose_way_back(self) -> None:
        if self._found is not None:
            self.way_back_chosen.emit(self._found.backup.path)


def missing_words(found: WayBack, words: Words) -> str:
    """Of when a backup is, and what would be missing after going back to it."""
    made = found.backup.made
    date, time = words.date(made.date()), f"{made:%H:%M}"
    if found.missing is None:
        return words.tr("It is of {date}, {time}. What was changed after that would be missing.", date=date, time=time)
    if not found.missing:
        return words.tr("It is of {date}, {time}. Nothing was changed after that.", date=date, time=time)
    return words.tr(
        "It is of {date}, {time}. %n changes made after that would be missing.",
        "",
        found.missing,
        date=date,
        time=time,
    )
