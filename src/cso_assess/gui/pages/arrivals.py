"""Files from other computers come in here; and what is then known in two ways is settled here."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cso_assess.core.summary import RoundSummary
from cso_assess.errors import UserError
from cso_assess.gui.desk import Desk
from cso_assess.gui.files.arriving import Arrivals, Arriving, Stage
from cso_assess.gui.forms.ui_arrivals_page import Ui_ArrivalsPage
from cso_assess.gui.pages.page import ScrolledPage
from cso_assess.gui.widgets.arrival_card import ArrivalCard
from cso_assess.gui.widgets.conflict_card import ConflictCard
from cso_assess.gui.widgets.in_view import bring_into_view
from cso_assess.gui.widgets.look import set_look
from cso_assess.gui.words.conflict import Found, conflict_title, differences, open_conflicts
from cso_assess.gui.words.handover import arrival_lines

MOST_CONFLICTS = 50
"""So many conflicts are shown at once; the next come when these are settled."""

PARTS = 200
"""The steps of the bar for each file."""


class ArrivalsPage(ScrolledPage):
    """Each file with what it would change; nothing is taken before the person says so."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._form = form = Ui_ArrivalsPage()
        form.setupUi(self.content)
        form.actions.gather()
        form.ways.gather()
        self._files, self._choices = (QVBoxLayout(each) for each in (form.files, form.conflicts))
        for column in (self._files, self._choices):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(10)
        self._cards: dict[Path, ArrivalCard] = {}
        self._worded: dict[Path, tuple[object, list[tuple[str, list[str]]]]] = {}
        self._conflicts: tuple[Found, ...] = ()
        self._goes_to_take = self._goes_on = False
        self._can_undo: bool | None = None
        self._settled_at: int | None = None
        self._arrivals = Arrivals(desk, self)
        self._connect()
        self.retranslate()

    def load(self) -> None:
        words, batch = self.desk.words, self._arrivals.latest_batch
        self.desk.ask(
            lambda workspace: (open_conflicts(workspace, words), workspace.handover.can_undo(batch)), self._show_known
        )

    def show_detail(self, detail: str) -> None:
        """`detail` is the files that were dropped on the window, one a line."""
        if detail:
            self._arrivals.add(Path(line) for line in detail.split("\n"))

    def retranslate(self) -> None:
        form = self._form
        form.retranslateUi(self.content)
        form.title.setText(self.tr("Files from other computers"))
        form.subtitle.setText(self.tr("Nothing is taken in before you have seen what would change here."))
        form.nothing.say(
            self.tr("Drag hand-over files here"),
            self.tr("Files that end in .csoa may be dropped anywhere on this window, or chosen."),
            form.choose.text(),
        )
        form.sealed_text.setText(self.tr("Write the code that was told with the file:"))
        form.code.setAccessibleName(self.tr("Code or passphrase"))
        form.code.setPlaceholderText(self.tr("20 digits, or a passphrase"))
        form.conflicts_title.setText(self.tr("Known in two ways"))
        form.conflicts_text.setText(
            self.tr(
                "Both were written without knowing of each other. Nothing is lost: read both and choose. Until then one"
                " of them counts, the same one on every computer."
            )
        )
        form.progress.setAccessibleName(self.tr("Files taken"))
        self._show()
        self._show_conflicts(self._conflicts)

    def take_focus(self) -> None:
        if self._form.code.isVisible():
            self._form.code.setFocus()
        elif self._form.choose.isVisible():
            self._form.choose.setFocus()

    def leave(self) -> None:
        """A code does not wait on a page that nobody looks at."""
        self._form.code.clear()

    def _connect(self) -> None:
        form, arrivals = self._form, self._arrivals
        form.choose.clicked.connect(self._choose)
        form.nothing.chosen.connect(self._choose)
        form.open.clicked.connect(self._open)
        form.code.returnPressed.connect(self._open)
        form.take.clicked.connect(self._take)
        form.cancel.clicked.connect(arrivals.stop)
        form.undo.clicked.connect(arrivals.take_back)
        form.go_on.clicked.connect(self._go_on)
        form.clear.clicked.connect(arrivals.clear)
        arrivals.changed.connect(self._show)
        arrivals.progressed.connect(self._show_progress)
        arrivals.code_refused.connect(self._refuse_code)
        arrivals.taken.connect(self._leave_pressed)
        arrivals.taken.connect(self.load)

    def _choose(self) -> None:
        title, kinds = self.tr("Choose hand-over files"), self.tr("Hand-over files (*.csoa)")
        self._goes_to_take = True
        self._arrivals.add(self.desk.files.several_to_open(self, title, kinds))

    def _open(self) -> None:
        typed = self._form.code.text()
        if typed.strip():
            self._form.code_refusal.hide()
            self._goes_to_take = True
            self._arrivals.open_with(typed)

    def _take(self) -> None:
        self._can_undo = None
        self._arrivals.take()
        self._form.cancel.setFocus()

    def _leave_pressed(self) -> None:
        """The button that was pressed goes: the keyboard waits at one that stays until it is known what comes next."""
        form = self._form
        if form.cancel.hasFocus() or form.undo.hasFocus():
            self._show()
            form.choose.setFocus()
            self._goes_on = True

    def _follow_focus(self) -> None:
        """The keyboard goes to what is to be done next, unless somebody moved on."""
        form, is_awaited = self._form, self._goes_on
        self._goes_on = False
        if is_awaited and form.choose.hasFocus():
            card = form.conflicts.findChild(ConflictCard)
            if form.take.isVisible():
                form.take.setFocus()
            elif self._conflicts and card is not None:
                self._settled_at = 0
                self._go_to_next_conflict()
            elif form.go_on.isVisible():
                form.go_on.setFocus()

    def _go_on(self) -> None:
        """To the organization that came, or to the list where several did."""
        arrived = self._arrivals.arrived

        def show(rounds: Sequence[RoundSummary]) -> None:
            self.desk.choose_organization(arrived[0], rounds[-1].id if rounds else "")
            self.page_chosen.emit("home", "")

        if len(arrived) == 1:
            self.desk.ask(lambda workspace: workspace.rounds(arrived[0]), show)
        else:
            self.desk.choose_organization("")
            self.page_chosen.emit("home", "")

    def _refuse_code(self, refusal: UserError) -> None:
        form = self._form
        form.code_refusal.setText(self.desk.words.say(refusal.reason))
        form.code_refusal.show()
        form.code.selectAll()
        form.code.setFocus()

    # ---- what is shown ----

    def _show(self) -> None:
        """Shows every file as far as it has come, and what can be done now."""
        form, arrivals = self._form, self._arrivals
        self._show_cards()
        self._show_emptiness()
        waits = bool(arrivals.of(Stage.SEALED))
        is_new = waits and form.sealed.isHidden()
        if is_new:
            form.code.clear()
            form.code_refusal.hide()
        form.sealed.setVisible(waits)
        if is_new:
            self._goes_to_take = False
            form.code.setFocus(Qt.FocusReason.OtherFocusReason)
        ready, taken = arrivals.of(Stage.READY), arrivals.of(Stage.TAKEN)
        is_taking, is_quiet = arrivals.is_taking, not arrivals.of(Stage.READING)
        form.taking.setVisible(bool(arrivals.files))
        form.take.setVisible(bool(ready) and not is_taking)
        form.take.setEnabled(is_quiet)
        form.cancel.setVisible(is_taking or not is_quiet)
        form.cancel.setEnabled(not arrivals.is_stopping)
        is_done = bool(taken) and not is_taking
        form.undo.setVisible(is_done and self._can_undo is True)
        form.stays.setVisible(is_done and self._can_undo is False)
        form.go_on.setVisible(is_done and is_quiet and not ready and not self._conflicts and bool(arrivals.arrived))
        form.go_on.setText(
            self.tr("Open the organization") if len(arrivals.arrived) == 1 else self.tr("See the organizations")
        )
        form.clear.setVisible(not is_taking)
        form.progress.setVisible(is_taking or not is_quiet)
        form.state.setText(self._state())
        form.state.setVisible(bool(form.state.text()))
        self._show_progress(0)
        if self._goes_to_take and is_quiet and ready:
            # What was asked for is there: the next thing to do is to take it, not to clear it away.
            self._goes_to_take = False
            form.take.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_progress(self, part: float) -> None:
        """How many of the files are read or taken, and how much of the one that is at work."""
        arrivals, progress = self._arrivals, self._form.progress
        taken, reading = len(arrivals.of(Stage.TAKEN)), len(arrivals.of(Stage.READING))
        if arrivals.is_taking:
            done, whole = taken, taken + len(arrivals.of(Stage.READY)) + len(arrivals.of(Stage.TAKING))
        elif reading:
            done, whole = len(arrivals.files) - reading, len(arrivals.files)
        else:
            return
        progress.setRange(0, max(whole, 1) * PARTS)
        progress.setValue(int((done + part) * PARTS))

    def _show_emptiness(self) -> None:
        """While there is nothing to look at, the whole page says how files come here."""
        is_empty = not (self._arrivals.files or self._conflicts)
        self._form.nothing.setVisible(is_empty)
        self._form.choose.setVisible(not is_empty)
        # One button at a time says what comes next: while there are files, that is one of theirs.
        set_look(self._form.choose, look="" if self._arrivals.files else "primary")

    def _state(self) -> str:
        """One sentence for all files together."""
        arrivals = self._arrivals
        taken, refused, ready = arrivals.of(Stage.TAKEN), arrivals.of(Stage.REFUSED), arrivals.of(Stage.READY)
        if arrivals.is_stopping:
            return self.tr("It is being stopped…")
        if arrivals.is_taking:
            return self.tr("The files are being taken in. A backup was made first.")
        if arrivals.of(Stage.READING):
            return self.tr("The files are being read. Nothing has been taken yet.")
        if taken and refused:
            names = ", ".join(each.path.name for each in refused)
            return self.tr("%n files were taken. Not taken: {files}.", "", len(taken)).format(files=names)
        if taken:
            return self.tr("%n files were taken.", "", len(taken))
        if ready and refused:
            names = ", ".join(each.path.name for each in refused)
            return self.tr(
                "Nothing has been taken yet. Not to be taken: {files}. Of the others, this is what would change here:"
            ).format(files=names)
        if ready:
            return self.tr("Nothing has been taken yet. This is what would change here:")
        return ""

    def _show_cards(self) -> None:
        files = self._arrivals.files
        for path in set(self._cards) - {each.path for each in files}:
            card = self._cards.pop(path)
            self._worded.pop(path, None)
            card.hide()
            card.deleteLater()
        for each in files:
            if each.path not in self._cards:
                self._cards[each.path] = card = ArrivalCard(self._form.files)
                self._files.addWidget(card)
                card.show()
            self._say(self._cards[each.path], each)

    def _say(self, card: ArrivalCard, file: Arriving) -> None:
        words = self.desk.words
        state = {
            Stage.READING: self.tr("is being read…"),
            Stage.SEALED: self.tr("sealed: it needs its code"),
            Stage.READY: self.tr("whole and unchanged"),
            Stage.TAKING: self.tr("is being taken…"),
            Stage.TAKEN: self.tr("taken"),
            Stage.STOPPED: self.tr("not read: it was stopped, and nothing was taken"),
            Stage.TAKEN_BACK: self.tr("taken back: everything is as it was before"),
            Stage.REFUSED: words.say(file.refusal) if file.refusal else "",
        }[file.stage]
        told = [] if file.stage is Stage.TAKEN_BACK else self._told(file)
        card.say(file.path.name, state, told, is_refused=file.stage is Stage.REFUSED)

    def _told(self, file: Arriving) -> list[tuple[str, list[str]]]:
        """What becomes or became of each organization in a file; worded once, however far the file comes meanwhile."""
        is_taken = file.stage is Stage.TAKEN
        is_settled = is_taken and not self._conflicts
        words = self.desk.words
        about = (file.organizations, is_taken, is_settled, words)
        if file.path not in self._worded or self._worded[file.path][0] != about:
            told = [
                (each.name, arrival_lines(each, words, is_taken=is_taken, is_settled=is_settled))
                for each in file.organizations
            ]
            self._worded[file.path] = about, told
        return self._worded[file.path][1]

    def _show_known(self, known: tuple[tuple[Found, ...], bool]) -> None:
        """What waits to be settled, and whether what was taken can still be taken back."""
        found, self._can_undo = known
        self._show_conflicts(found)
        self._show()
        self._follow_focus()

    def _show_conflicts(self, found: tuple[Found, ...]) -> None:
        form, words = self._form, self.desk.words
        self._conflicts = found
        self._show_emptiness()
        while (item := self._choices.takeAt(0)) is not None:
            card = item.widget()
            if card is not None:
                card.hide()
                card.deleteLater()
        form.conflicts_part.setVisible(bool(found))
        for each in found[:MOST_CONFLICTS]:
            may_take = each.conflict.here is not None
            told = differences(each.conflict, words)
            shown = ConflictCard(conflict_title(each, words), told, may_take=may_take, parent=form.conflicts)
            shown.settled.connect(lambda take_other, key=each.conflict.key: self._settle(key, take_other=take_other))
            self._choices.addWidget(shown)
            shown.show()
        self._show_cards()
        self._go_to_next_conflict()

    def _go_to_next_conflict(self) -> None:
        """The keyboard goes on from the conflict that was settled to the one that took its place."""
        if self._settled_at is None:
            return
        place, self._settled_at = self._settled_at, None
        cards = [card for card in self._form.conflicts.findChildren(ConflictCard) if card.isVisible()]
        if cards:
            card = cards[min(place, len(cards) - 1)]
            card.take_focus()
            QTimer.singleShot(0, card, lambda: bring_into_view(card))
        else:
            self._show()
            next_way = self._form.choose if self._form.go_on.isHidden() else self._form.go_on
            next_way.setFocus(Qt.FocusReason.OtherFocusReason)

    def _settle(self, conflict: int, *, take_other: bool) -> None:
        def settled(_nothing: None) -> None:
            self._settled_at = next(
                (place for place, each in enumerate(self._conflicts) if each.conflict.key == conflict), 0
            )
            self.desk.data_changed.emit()
            self.load()

        self.desk.save(
            lambda workspace: workspace.handover.settle(conflict, take_other=take_other),
            settled,
            lambda _refusal: self.load(),
        )
