"""What stands in the window while a protected workspace is closed: the question for its passphrase."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QWidget

from cso_assess.gui.widgets.centred_card import CentredCard
from cso_assess.gui.widgets.flow_layout import flow_of
from cso_assess.gui.widgets.label import Label
from cso_assess.i18n import Words
from cso_assess.sealing import Secrets


class UnlockPage(CentredCard):
    """A passphrase opens it, or the recovery code when the passphrase is forgotten."""

    given = Signal(object)
    """Secrets, one of the two."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._wants_code = False
        card = self.card
        self._title, self._text = Label("", "title", card), Label("", "text", card)
        self._label, self._refusal = Label("", "small", card), Label("", "danger", card)
        self._field = QLineEdit(card, maxLength=500)
        self._shown = QCheckBox(card)
        self._open, self._other = QPushButton(card), QPushButton(card)
        self._open.setProperty("look", "primary")
        self._field.returnPressed.connect(self._tell)
        self._open.clicked.connect(self._tell)
        self._other.clicked.connect(self._turn)
        self._shown.toggled.connect(self._follow)
        for part in (self._title, self._text, self._label, self._field, self._shown, self._refusal):
            self.column.addWidget(part)
        self.column.addLayout(flow_of(self._open, self._other, spacing=12))
        self.retranslate()

    def take_focus(self) -> None:
        """Puts the keyboard where the passphrase is written."""
        self._field.setFocus()

    def refuse(self, reason: str) -> None:
        """Says why it did not open; it can be tried again."""
        self.setEnabled(True)
        self._refusal.setText(reason)
        self._field.selectAll()
        self._field.setFocus()

    def retranslate(self, _words: Words | None = None) -> None:
        """Says everything in the window's language."""
        self._title.setText(self.tr("Your data is protected"))
        if self._wants_code:
            self._text.setText(self.tr("Write the recovery code from your paper. Then you choose a new passphrase."))
            self._label.setText(self.tr("Recovery code (20 digits)"))
            self._other.setText(self.tr("I know the passphrase"))
        else:
            self._text.setText(self.tr("Write the passphrase to open it."))
            self._label.setText(self.tr("Passphrase"))
            self._other.setText(self.tr("I have forgotten the passphrase"))
        self._field.setAccessibleName(self._label.text())
        self._shown.setText(self.tr("Show what I write"))
        self._shown.setVisible(not self._wants_code)
        self._open.setText(self.tr("Open"))
        self._follow()

    def _turn(self) -> None:
        """Asks for the other of the two."""
        self._wants_code = not self._wants_code
        self._field.clear()
        self._refusal.setText("")
        self.retranslate()
        self.take_focus()

    def _follow(self) -> None:
        is_readable = self._wants_code or self._shown.isChecked()
        self._field.setEchoMode(QLineEdit.EchoMode.Normal if is_readable else QLineEdit.EchoMode.Password)

    def _tell(self) -> None:
        written = self._field.text()
        if written:
            self._refusal.setText("")
            # The key is derived for about a second; a second press meanwhile would only begin it again.
            self.setEnabled(False)
            self.given.emit(Secrets(recovery_code=written) if self._wants_code else Secrets(written))
