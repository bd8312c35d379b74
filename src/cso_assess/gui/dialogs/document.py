"""Asks what document supports an answer."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import (
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from cso_assess.core.evidence import LARGEST_FILE
from cso_assess.gui.file_places import FilePlaces
from cso_assess.gui.theme import scaled
from cso_assess.gui.widgets.label import Label
from cso_assess.gui.widgets.letter_keys import bind_letters


class DocumentDialog(QDialog):
    """Title and place, and, where the person wants it, a file that is copied into the program's own data."""

    def __init__(self, files: FilePlaces, parent: QWidget) -> None:
        super().__init__(parent)
        self._files = files
        self.path: Path | None = None
        self.setWindowTitle(self.tr("A document that shows it"))
        bind_letters(self)
        self._title, self._place = QLineEdit(self), QLineEdit(self)
        self._chosen = Label("", "small", self)
        self._refusal = Label("", "danger_small", self)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(10)
        column.addLayout(self._fields())
        column.addWidget(Label(self._explanation(), "muted", self))
        column.addLayout(self._file_row())
        column.addWidget(self._refusal)
        column.addLayout(self._buttons())
        self._refusal.hide()
        self._show_file(None)
        self._fit()

    @property
    def title(self) -> str:
        return self._title.text().strip()

    @property
    def place(self) -> str:
        return self._place.text().strip()

    def accept(self) -> None:
        """Closes only with a title."""
        if self.title:
            super().accept()
        else:
            self._refusal.setText(self.tr("Say what document it is."))
            self._refusal.show()
            self._fit()
            self._title.setFocus()

    def _fit(self) -> None:
        """As high as what is said."""
        width = round(scaled(self, 560))
        self.resize(width, self.heightForWidth(width))

    def _fields(self) -> QFormLayout:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for label, field in ((self.tr("What it is"), self._title), (self.tr("Where it lies"), self._place)):
            form.addRow(label, field)
            field.setAccessibleName(label)
        return form

    def _explanation(self) -> str:
        return self.tr(
            "Naming the document and its place is enough. A file of up to {most} MB can also be copied into the"
            " program: then it is protected, backed up and deleted with the rest. Do not copy files that could harm"
            " somebody."
        ).format(most=LARGEST_FILE // 1_000_000)

    def _file_row(self) -> QHBoxLayout:
        choose = QPushButton(self.tr("Copy a file"), self)
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose)
        row = QHBoxLayout()
        row.addWidget(choose)
        row.addWidget(self._chosen, 1)
        return row

    def _buttons(self) -> QHBoxLayout:
        keep, cancel = QPushButton(self.tr("Keep"), self), QPushButton(self.tr("Cancel"), self)
        keep.setProperty("look", "primary")
        keep.setDefault(True)
        cancel.setAutoDefault(False)
        keep.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(keep)
        return row

    def _choose(self) -> None:
        path = self._files.to_open(self, self.tr("Copy a file"))
        if path:
            self._show_file(path)

    def _show_file(self, path: Path | None) -> None:
        self.path = path
        self._chosen.setText(path.name if path else self.tr("No file is copied."))
        if path and not self.title:
            self._title.setText(path.stem)
