"""The backups that are kept: another one now, one on a flash disk, and the way back to each."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QBoxLayout, QWidget

from cso_assess.gui.desk import Desk
from cso_assess.gui.files.bringing_back import BringingBack
from cso_assess.gui.forms.ui_backups_page import Ui_BackupsPage
from cso_assess.gui.pages.damage import missing_words
from cso_assess.gui.pages.page import Page, set_side_margins
from cso_assess.gui.preferences import Preferences
from cso_assess.sealing import NO_SECRETS

if TYPE_CHECKING:
    from cso_assess.store.backups.kept import Backup
    from cso_assess.store.backups.ways_back import WayBack


class BackupsPage(Page):
    """All backups, newest first; for the chosen one, what would be missing."""

    def __init__(self, desk: Desk, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._preferences = preferences
        self._backups: tuple[Backup, ...] = ()
        self._way: WayBack | None = None
        self._form = form = Ui_BackupsPage()
        form.setupUi(self)
        form.actions.gather()
        form.makings.gather()
        form.ways.gather()
        form.list.currentRowChanged.connect(self._choose)
        form.back_up.clicked.connect(self._back_up)
        form.back_up_to.clicked.connect(self._back_up_to)
        form.go_back.clicked.connect(self._go_back)
        self._bringing = BringingBack(desk, self)
        form.from_file.clicked.connect(lambda: self._bringing.ask(is_first=False))
        form.folder.clicked.connect(self._show_folder)
        self.retranslate()

    def load(self) -> None:
        self.desk.ask(lambda workspace: workspace.safety.backups(), self._show)

    def retranslate(self) -> None:
        form = self._form
        form.retranslateUi(self)
        form.title.setText(self.tr("Backups"))
        form.subtitle.setText(self.tr("The program makes them by itself. Each holds all your data as it was then."))
        form.list.setAccessibleName(self.tr("Backups, newest first"))

    def take_focus(self) -> None:
        self._form.list.setFocus()

    def set_narrow(self, is_narrow: bool) -> None:
        set_side_margins(self, is_narrow)
        card = self._form.card.layout()
        if isinstance(card, QBoxLayout):
            narrow, wide = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
            card.setDirection(narrow if is_narrow else wide)

    def _show(self, backups: tuple[Backup, ...]) -> None:
        form, words = self._form, self.desk.words
        chosen = max(form.list.currentRow(), 0) if backups == self._backups else 0
        self._backups = backups
        form.list.blockSignals(True)
        form.list.clear()
        for each in backups:
            told = self.tr("{date}, {time}")
            form.list.addItem(told.format(date=words.date(each.made.date()), time=f"{each.made:%H:%M}"))
        # An empty list takes no keyboard: nothing in it could show where that is.
        form.list.setEnabled(bool(backups))
        form.list.setCurrentRow(chosen if backups else -1)
        form.list.blockSignals(False)
        self._choose(form.list.currentRow())

    def _choose(self, row: int) -> None:
        """Looks at the chosen backup: only a whole one can be gone back to."""
        form = self._form
        self._way = None
        form.go_back.setEnabled(False)
        if not 0 <= row < len(self._backups):
            form.chosen_text.setText(
                self.tr("There is no backup yet. The first is made soon after you write something.")
            )
            return
        backup = self._backups[row]
        form.chosen_text.setText(self.tr("The backup is being looked at…"))

        def show(found: WayBack | None) -> None:
            if form.list.currentRow() == row and self._backups[row : row + 1] == (backup,):
                self._show_chosen(found)

        self.desk.ask(lambda workspace: workspace.safety.way_back_to(backup), show)

    def _show_chosen(self, found: WayBack | None) -> None:
        form = self._form
        self._way = found
        form.go_back.setEnabled(found is not None)
        if found is None:
            form.chosen_text.setText(self.tr("This backup is damaged, so it is no way back. Choose another one."))
            return
        looked = found.check
        holds = self.tr("It holds: organizations {organizations}, rounds {rounds}, answers {answers}.").format(
            organizations=looked.organizations, rounds=looked.rounds, answers=looked.answers
        )
        form.chosen_text.setText(f"{missing_words(found, self.desk.words)}\n{holds}")

    def _back_up(self) -> None:
        self._form.save_state.show_saving()
        self.desk.save(lambda workspace: workspace.safety.back_up(), self._tell_made, self._tell_failed, is_alone=True)

    def _back_up_to(self) -> None:
        folder = self.desk.files.folder(self, self.tr("Where should the backup go?"))
        if folder:
            self._form.save_state.show_saving()
            self.desk.save(lambda workspace: workspace.safety.back_up_to(folder), self._tell_written, self._tell_failed)

    def _go_back(self) -> None:
        from cso_assess.gui.dialogs.going_back import GoingBackDialog

        if self._way is None:
            return
        backup = self._way.backup.path
        dialog = GoingBackDialog(missing_words(self._way, self.desk.words), self)
        dialog.accepted.connect(lambda: self.desk.way_back_chosen.emit(backup, NO_SECRETS))
        dialog.open()

    def _tell_made(self, _file: Path) -> None:
        self._form.save_state.show_saved(self.desk.now)
        self.load()

    def _tell_written(self, file: Path) -> None:
        self._form.save_state.show_saved(self.desk.now)
        self.noted.emit(self.tr("The backup is on the disk and was read back: {file}").format(file=file.name))

    def _tell_failed(self, _refusal: object) -> None:
        """The window's banner says why."""
        self._form.save_state.show_failed()

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._preferences.folders.backups)))
