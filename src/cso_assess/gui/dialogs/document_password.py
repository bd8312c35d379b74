"""Asks for the password under which a document is saved."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from cso_assess.gui.dialogs.small_dialog import SmallDialog
from cso_assess.gui.widgets.label import Label


class DocumentPasswordDialog(SmallDialog):
    """Stays open until the password can be used or the person gives up."""

    given = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent)
        self.setWindowTitle(self.tr("Protect the document with a password"))
        self._password, self._again = (
            QLineEdit(self, echoMode=QLineEdit.EchoMode.Password, maxLength=200) for _ in range(2)
        )
        self._shown = QCheckBox(self.tr("Show what I write"), self)
        self._shown.toggled.connect(self._show_secrets)
        self._refusal = Label("", "danger", self)
        self._refusal.hide()
        self._lay_out()
        self._password.setFocus()

    def refuse(self, reason: str) -> None:
        """Says why it was not taken; what was written stays."""
        self._refusal.setText(reason)
        self._refusal.show()
        self.fit()
        self._password.setFocus()

    def _lay_out(self) -> None:
        told = self.tr(
            "The file opens only with this password. Tell it in another way than the file: by telephone, for example."
            " If it is forgotten, make the document again."
        )
        for part in (Label(self.windowTitle(), "heading", self), Label(told, "text", self)):
            self.column.addWidget(part)
        for field, name in (
            (self._password, self.tr("Password, at least 8 characters")),
            (self._again, self.tr("The same once more")),
        ):
            field.setAccessibleName(name)
            self.column.addWidget(Label(name, "small", self))
            self.column.addWidget(field)
        self.column.addWidget(self._shown)
        self.column.addWidget(self._refusal)
        self.add_button(self.tr("Cancel")).clicked.connect(self.reject)
        go_on = self.add_button(self.tr("Go on"), "primary")
        go_on.setDefault(True)
        go_on.clicked.connect(self._give)

    def _show_secrets(self, are_shown: bool) -> None:
        for field in (self._password, self._again):
            field.setEchoMode(QLineEdit.EchoMode.Normal if are_shown else QLineEdit.EchoMode.Password)

    def _give(self) -> None:
        if self._password.text() == self._again.text():
            self.given.emit(self._password.text())
        else:
            self.refuse(self.tr("The two are not the same. Write them again, or show what you write."))
