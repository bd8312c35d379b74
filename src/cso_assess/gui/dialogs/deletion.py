"""The last question before an organization is deleted for good."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from cso_assess.core.keys import search_key
from cso_assess.gui.dialogs.small_dialog import SmallDialog
from cso_assess.gui.widgets.label import Label


class DeletionDialog(SmallDialog):
    """Says what goes and what stays, and waits until the name is written. Escape leaves everything as it was."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__("", parent)
        self._name = name
        title = self.tr("Delete “{name}” for good?").format(name=name)
        self.setWindowTitle(title)
        ask = Label(self.tr("Write the name of the organization to confirm:"), "strong", self)
        for part in (
            Label(title, "heading", self),
            Label(
                self.tr(
                    "Everything about this organization is erased from this computer: its profile, all rounds with"
                    " answers, notes and proof, all plans, and its part of every backup. It cannot be brought back."
                ),
                "text",
                self,
            ),
            Label(
                self.tr(
                    "Printed pages and files that you saved or handed over elsewhere stay where they are; delete them"
                    " there."
                ),
                "text",
                self,
            ),
            ask,
        ):
            self.column.addWidget(part)
        self._field = QLineEdit(self, maxLength=300)
        self._field.setAccessibleName(ask.text())
        self._field.textChanged.connect(self._follow)
        self.column.addWidget(self._field)
        cancel = self.add_button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        self._delete = self.add_button(self.tr("Delete for good"), "danger")
        self._delete.setEnabled(False)
        self._delete.clicked.connect(self.accept)
        self._field.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter in the field leads on to the button, and presses nothing: what is gone for good takes one more key."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._field.hasFocus():
            if self._delete.isEnabled():
                self._delete.setFocus()
        else:
            super().keyPressEvent(event)

    def _follow(self, written: str) -> None:
        """A keyboard without ң, ө and ү can write the name too."""
        self._delete.setEnabled(search_key(written) == search_key(self._name))
