"""Asks before something is taken out that nobody can write again."""

from PySide6.QtWidgets import QDialog, QWidget

from cso_assess.gui.dialogs.small_dialog import SmallDialog
from cso_assess.gui.widgets.label import Label


class RemovalDialog(SmallDialog):
    """Says what goes; Enter and Escape keep it."""

    def __init__(self, what: str, parent: QWidget) -> None:
        super().__init__("CSO Assess", parent)
        self.column.addWidget(Label(what, "text", self))
        keep = self.add_button(self.tr("Keep it"))
        keep.setDefault(True)
        keep.clicked.connect(self.reject)
        self.add_button(self.tr("Take it out"), "danger").clicked.connect(self.accept)
        keep.setFocus()


def is_meant(window: QWidget, what: str) -> bool:
    """Whether the person wants what is said to be taken out."""
    return RemovalDialog(what, window).exec() == QDialog.DialogCode.Accepted
