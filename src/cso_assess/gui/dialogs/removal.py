"""Asks before something is taken out that nobody can write again."""

from PySide6.QtWidgets import QMessageBox, QWidget

from cso_assess.gui import flags


def is_meant(window: QWidget, what: str, *, keep: str, remove: str) -> bool:
    """Says what goes, and whether the person wants that; Enter and Escape keep it."""
    box = QMessageBox(window)
    box.setWindowTitle("CSO Assess")
    box.setProperty("textFormat", flags.PLAIN_TEXT)
    box.setText(what)
    kept = box.addButton(keep, QMessageBox.ButtonRole.RejectRole)
    removed = box.addButton(remove, QMessageBox.ButtonRole.DestructiveRole)
    box.setDefaultButton(kept)
    box.exec()
    return box.clickedButton() is removed
