"""Where a passphrase is chosen, changed or asked for again, and where a recovery code is shown once."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from cso_assess.gui.dialogs.small_dialog import SmallDialog
from cso_assess.gui.widgets.label import Label


class Asked(Enum):
    """What the dialog is for: a first passphrase, another one, the present one only, or that of a backup file."""

    NEW = "new"
    OTHER = "other"
    PRESENT = "present"
    FILE = "file"


class PassphraseDialog(SmallDialog):
    """Stays open until the passphrase is kept or the person gives up; Escape leaves everything as it was."""

    given = Signal(str, str)
    """The present passphrase and the new one; empty where the dialog did not ask."""

    def __init__(self, asked: Asked, parent: QWidget) -> None:
        super().__init__("", parent)
        self._present, self._new, self._again = (self._secret() for _ in range(3))
        self._shown = QCheckBox(self.tr("Show what I write"), self)
        self._shown.toggled.connect(self._show_secrets)
        self._refusal = Label("", "danger", self)
        self._work = Label(self.tr("One moment: the data and all backups are being rewritten…"), "muted", self)
        for label in (self._refusal, self._work):
            label.hide()
        self._fields = {
            Asked.NEW: (self._new, self._again),
            Asked.OTHER: (self._present, self._new, self._again),
            Asked.PRESENT: (self._present,),
            Asked.FILE: (self._present,),
        }[asked]
        for field in (self._present, self._new, self._again):
            field.setVisible(field in self._fields)
        self._lay_out(asked)

    def wait(self) -> None:
        """Says that it is being done, which takes a while; nothing can be pressed meanwhile."""
        self._work.show()
        self.fit()
        self.setEnabled(False)

    def refuse(self, reason: str) -> None:
        """Says why it was not taken; what was written stays."""
        self.setEnabled(True)
        self._work.hide()
        self._say(reason)
        self._fields[0].setFocus()

    def _lay_out(self, asked: Asked) -> None:
        title = {
            Asked.NEW: self.tr("Protect the data with a passphrase"),
            Asked.OTHER: self.tr("Change the passphrase"),
            Asked.PRESENT: self.tr("Is it you?"),
            Asked.FILE: self.tr("This backup is protected"),
        }[asked]
        self.setWindowTitle(title)
        layout = self.column
        layout.addWidget(Label(title, "heading", self))
        if asked in (Asked.NEW, Asked.OTHER):
            for look, text in (
                ("text", self.tr("Three or four words that only you put together are easy to keep and hard to find.")),
                (
                    "strong",
                    self.tr(
                        "If you forget the passphrase and have lost the recovery code, nobody can open your data again."
                    ),
                ),
            ):
                layout.addWidget(Label(text, look, self))
        names = {
            self._present: self.tr("Its passphrase or recovery code")
            if asked is Asked.FILE
            else self.tr("The present passphrase"),
            self._new: self.tr("Passphrase"),
            self._again: self.tr("The same once more"),
        }
        for field in self._fields:
            field.setAccessibleName(names[field])
            layout.addWidget(Label(names[field], "small", self))
            layout.addWidget(field)
        layout.addWidget(self._shown)
        layout.addWidget(self._refusal)
        layout.addWidget(self._work)
        self.add_button(self.tr("Cancel")).clicked.connect(self.reject)
        go_on = self.add_button(self.tr("Go on"), "primary")
        go_on.setDefault(True)
        go_on.clicked.connect(self._tell)
        self._fields[0].setFocus()

    def _secret(self) -> QLineEdit:
        return QLineEdit(self, echoMode=QLineEdit.EchoMode.Password, maxLength=500)

    def _show_secrets(self, are_shown: bool) -> None:
        for field in (self._present, self._new, self._again):
            field.setEchoMode(QLineEdit.EchoMode.Normal if are_shown else QLineEdit.EchoMode.Password)

    def _tell(self) -> None:
        if self._again in self._fields and self._new.text() != self._again.text():
            self._say(self.tr("The two are not the same. Write them again, or show what you write."))
            self._again.setFocus()
            return
        self._say("")
        self.given.emit(self._present.text(), self._new.text())

    def _say(self, refusal: str) -> None:
        self._refusal.setText(refusal)
        self._refusal.setVisible(bool(refusal))
        self.fit()


class RecoveryCodeDialog(SmallDialog):
    """Shows a recovery code, which nobody can show again; to go on is to say that it is kept somewhere."""

    sheet_wanted = Signal()
    """The code is to be saved on a sheet."""
    print_wanted = Signal()

    def __init__(self, code: str, parent: QWidget) -> None:
        super().__init__("", parent)
        self.code = code
        self._said = Label("", "strong", self)
        self._said.hide()
        self.setWindowTitle(self.tr("Your recovery code"))
        number = Label(code, "title", self)
        number.setAccessibleName(code)
        number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        for part in (
            Label(self.windowTitle(), "heading", self),
            Label(
                self.tr("Your data is protected. This code opens it when the passphrase is forgotten:"), "text", self
            ),
            number,
            Label(
                self.tr(
                    "Write it on paper now and keep the paper away from the computer: with somebody you trust, or"
                    " where you keep important documents. The program cannot show it again."
                ),
                "text",
                self,
            ),
        ):
            self.column.addWidget(part)
        self.column.addWidget(self._said)
        printed = self.add_button(self.tr("Print a sheet…"))
        printed.clicked.connect(self.print_wanted)
        self.add_button(self.tr("Save a sheet…")).clicked.connect(self.sheet_wanted)
        self.add_button(self.tr("I have written it down"), "primary").clicked.connect(self.accept)
        # An Enter too many, pressed while the data was rewritten, must not take the code away.
        printed.setFocus()

    def say(self, text: str) -> None:
        """Says what became of the sheet."""
        self._said.setText(text)
        self._said.show()
        self.fit()

    def reject(self) -> None:
        """Escape could be a slip, and would take the code away: only the second one does."""
        if self._said.property("warned"):
            super().reject()
        self._said.setProperty("warned", True)
        self.say(self.tr("The code is gone when this closes. Press Escape once more if you have it."))
