"""The last question before the workspace goes back to a backup."""

from PySide6.QtWidgets import QWidget

from cso_assess.gui.dialogs.small_dialog import SmallDialog
from cso_assess.gui.widgets.label import Label


class GoingBackDialog(SmallDialog):
    """Says what would be missing and what is kept; Escape leaves everything as it is."""

    def __init__(self, missing: str, parent: QWidget) -> None:
        super().__init__("", parent)
        title = self.tr("Go back to this backup?")
        self.setWindowTitle(title)
        for part in (
            Label(title, "heading", self),
            Label(missing, "text", self),
            Label(
                self.tr(
                    "What is there now is kept as a backup of its own: you can come back to it. Organizations that"
                    " were deleted for good stay deleted."
                ),
                "text",
                self,
            ),
        ):
            self.column.addWidget(part)
        cancel = self.add_button(self.tr("Leave it as it is"))
        cancel.setDefault(True)
        cancel.clicked.connect(self.reject)
        self.add_button(self.tr("Go back"), "danger").clicked.connect(self.accept)
        cancel.setFocus()
