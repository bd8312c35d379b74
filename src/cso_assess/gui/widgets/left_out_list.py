"""The domains of a questionnaire, each asked or left out with a reason."""

from collections.abc import Mapping

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget


class LeftOutList(QWidget):
    """A tick for each domain; where it is taken away, a field asks why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._rows: dict[str, _Row] = {}

    @property
    def left_out(self) -> dict[str, str]:
        """The reason for each domain that is left out; empty where none is given yet."""
        return {id: row.reason for id, row in self._rows.items() if not row.is_asked}

    def show_domains(self, titles: Mapping[str, str]) -> None:
        """Shows these domains (titles by id); what was left out of them before stays so."""
        for id in set(self._rows) - set(titles):
            self._rows.pop(id).deleteLater()
        for id, title in titles.items():
            if id not in self._rows:
                self._rows[id] = _Row(self)
                self._column.addWidget(self._rows[id])
            self._rows[id].say(title)

    def focus_missing_reason(self) -> bool:
        """Puts the keyboard in the first field that still needs a reason; False if none does."""
        missing = next((row for row in self._rows.values() if not row.is_asked and not row.reason), None)
        if missing is not None:
            missing.focus_reason()
        return missing is not None


class _Row(QWidget):
    """One domain."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._tick = QCheckBox(self)
        self._tick.setChecked(True)
        self._reason = QLineEdit(self)
        self._reason.hide()
        self._tick.toggled.connect(self._follow)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self._tick)
        row.addWidget(self._reason, 1)
        row.addStretch(0)

    @property
    def is_asked(self) -> bool:
        return self._tick.isChecked()

    @property
    def reason(self) -> str:
        return self._reason.text().strip()

    def say(self, title: str) -> None:
        self._tick.setText(title)
        self._reason.setPlaceholderText(self.tr("Why is it left out?"))
        self._reason.setAccessibleName(self.tr("Why “{domain}” is left out").format(domain=title))

    def focus_reason(self) -> None:
        self._reason.setFocus()

    def _follow(self, is_asked: bool) -> None:
        self._reason.setVisible(not is_asked)
        if not is_asked:
            self._reason.setFocus()
