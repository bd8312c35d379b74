"""What stands in the window when the data cannot be opened, or while it is being changed as a whole."""

from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from cso_assess.errors import Message
from cso_assess.gui.widgets.centred_card import CentredCard
from cso_assess.gui.widgets.flow_layout import flow_of
from cso_assess.gui.widgets.label import Label
from cso_assess.i18n import Words


class RefusalPage(CentredCard):
    """Says why it was not opened; it can be tried again when somebody has closed it elsewhere."""

    again_chosen = Signal()
    copy_chosen = Signal()
    """A copy of the newest backup is to be read meanwhile."""
    folder_chosen = Signal()
    leave_chosen = Signal()

    def __init__(self, reason: Message, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._reason = reason
        self._words = words
        self._made: datetime | None = None
        self._title, self._text = Label("", "title", self.card), Label("", "text", self.card)
        self._copy_text, self._refusal = Label("", "text", self.card), Label("", "danger", self.card)
        self._again, self._copy, self._folder, self._leave = (QPushButton(self.card) for _ in range(4))
        self._again.setProperty("look", "primary")
        self._again.clicked.connect(self.again_chosen)
        self._copy.clicked.connect(self.copy_chosen)
        self._folder.clicked.connect(self.folder_chosen)
        self._leave.clicked.connect(self.leave_chosen)
        for part in (self._title, self._text, self._copy_text, self._refusal):
            self.column.addWidget(part)
        self._refusal.hide()
        self.column.addLayout(flow_of(self._again, self._copy, self._folder, self._leave, spacing=12))
        self.retranslate(words)

    def take_focus(self) -> None:
        """Puts the keyboard on the first way on."""
        self._again.setFocus()

    def offer_copy(self, made: datetime | None) -> None:
        """Offers a copy of the newest backup for reading; None where there is no backup."""
        self._made = made
        self.retranslate(self._words)

    def refuse(self, reason: str) -> None:
        """Says why the copy could not be read either."""
        self._refusal.setText(reason)
        self._refusal.show()

    def retranslate(self, words: Words) -> None:
        """Says everything in another language."""
        self._words = words
        self._title.setText(self.tr("Your data could not be opened"))
        self._text.setText(words.say(self._reason))
        self._copy_text.setVisible(self._made is not None)
        self._copy.setVisible(self._made is not None)
        if self._made is not None:
            told = self.tr(
                "Meanwhile you can read a copy of the newest backup, of {date}, {time}. It opens for reading only, and"
                " the data itself is not touched."
            )
            self._copy_text.setText(told.format(date=words.date(self._made.date()), time=f"{self._made:%H:%M}"))
        self._copy.setText(self.tr("Read the copy"))
        self._again.setText(self.tr("Try again"))
        self._folder.setText(self.tr("Show the folder"))
        self._leave.setText(self.tr("Close the program"))


class WaitingPage(CentredCard):
    """Says what is being done with the data as a whole."""

    def __init__(self, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._title, self._text = Label("", "title", self.card), Label("", "text", self.card)
        self.column.addWidget(self._title)
        self.column.addWidget(self._text)
        self.retranslate(words)

    def retranslate(self, _words: Words) -> None:
        """Says everything in the window's language."""
        self._title.setText(self.tr("One moment, please"))
        self._text.setText(self.tr("Your data is being put in its place. Please leave the program open."))
