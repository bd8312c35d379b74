"""The page with help: keys, what is where, what the program cannot protect against, and licences."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cso_assess import __version__
from cso_assess.gui.desk import Desk
from cso_assess.gui.forms.ui_help_page import Ui_HelpPage
from cso_assess.gui.pages.page import ScrolledPage


class HelpPage(ScrolledPage):
    """Short texts; the longer guide is in docs."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._form = Ui_HelpPage()
        self._form.setupUi(self.content)
        # There is nothing to press here: the arrow keys scroll.
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.retranslate()

    def take_focus(self) -> None:
        self.area.setFocus()

    def retranslate(self) -> None:
        self._form.retranslateUi(self.content)
        self.area.setAccessibleName(self._form.title.text())
        self._form.version.setText(self.tr("CSO Assess {version}").format(version=__version__))
