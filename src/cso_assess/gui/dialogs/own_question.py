"""Where an organization writes a question of its own."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from cso_assess.core.own_indicator import OwnIndicator
from cso_assess.core.questionnaire import FEWEST_LEVELS, MOST_LEVELS
from cso_assess.gui.theme import scaled
from cso_assess.gui.widgets.choice_row import ChoiceRow
from cso_assess.gui.widgets.label import Label
from cso_assess.gui.widgets.letter_keys import bind_letters
from cso_assess.gui.widgets.letter_row import LetterRow

USUAL_LEVELS = 4


class OwnQuestionDialog(QDialog):
    """Title, question, and a sentence for each level, the lowest first. Escape leaves everything as it was."""

    written = Signal(object)
    """OwnIndicator: the question as it is to be kept."""

    def __init__(self, asked: OwnIndicator | None, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._page = parent
        self._asked = asked or OwnIndicator("", language, "", "", ("",) * USUAL_LEVELS)
        self._title, self._question = QLineEdit(self, maxLength=200), QLineEdit(self, maxLength=1000)
        self._count = ChoiceRow(self)
        self._levels = [QLineEdit(self, maxLength=1000) for _ in range(MOST_LEVELS)]
        self._level_labels = [Label("", "small", self) for _ in range(MOST_LEVELS)]
        self._refusal = Label("", "danger", self)
        self._letters = LetterRow(self)
        bind_letters(self)
        self._lay_out()
        self._show(is_new=asked is None)

    def refuse(self, reason: str) -> None:
        """Says why the question could not be kept; what was written stays."""
        self._refusal.setText(reason)

    def _show(self, *, is_new: bool) -> None:
        words = self.tr("A question of our own") if is_new else self.tr("Change a question of our own")
        self.setWindowTitle(words)
        self._title.setText(self._asked.title)
        self._question.setText(self._asked.question)
        for field, text in zip(self._levels, self._asked.levels, strict=False):
            field.setText(text)
        self._count.show_choices({str(count): str(count) for count in range(FEWEST_LEVELS, MOST_LEVELS + 1)})
        self._count.chosen.connect(lambda count: self._show_levels(int(count)))
        # Answers were given on these levels: their number stays, only their words change.
        self._count.setEnabled(is_new)
        self._show_levels(len(self._asked.levels))

    def _show_levels(self, count: int) -> None:
        self._count.show_chosen(str(count))
        for number, (label, field) in enumerate(zip(self._level_labels, self._levels, strict=True), 1):
            ends = {1: self.tr("Level 1, the lowest"), count: self.tr("Level {number}, the highest")}
            words = ends.get(number, self.tr("Level {number}")).format(number=number)
            label.setText(words)
            field.setAccessibleName(words)
            label.setVisible(number <= count)
            field.setVisible(number <= count)

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 18)
        layout.setSpacing(10)
        heading = QHBoxLayout()
        heading.addWidget(Label(self.tr("A question of our own"), "heading", self), 1)
        heading.addWidget(self._letters)
        layout.addLayout(heading)
        layout.addWidget(
            Label(
                self.tr(
                    "It is asked in every round from now on and its answer is shown, but it is never mixed into the"
                    " scores: those stay comparable."
                ),
                "muted",
                self,
            )
        )
        layout.addWidget(self._fields(), 1)
        layout.addWidget(self._refusal)
        layout.addLayout(self._buttons())
        room = self._page.window().size()
        self.resize(min(round(scaled(self, 680)), room.width() - 60), min(round(scaled(self, 660)), room.height() - 60))

    def _fields(self) -> QScrollArea:
        """All fields; they scroll when the window is too small for them."""
        contents = QWidget(self)
        contents.setProperty("look", "scrolled")
        column = QVBoxLayout(contents)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(4)
        for text, field in (
            (self.tr("Short title"), self._title),
            (self.tr("Question"), self._question),
            (self.tr("How many levels?"), self._count),
        ):
            field.setAccessibleName(text)
            column.addWidget(Label(text, "small", contents))
            column.addWidget(field)
        for label, field in zip(self._level_labels, self._levels, strict=True):
            column.addWidget(label)
            column.addWidget(field)
        column.addStretch(1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(contents)
        return area

    def _buttons(self) -> QHBoxLayout:
        cancel, keep = QPushButton(self.tr("Cancel"), self), QPushButton(self.tr("Keep the question"), self)
        keep.setProperty("look", "primary")
        keep.setDefault(True)
        cancel.clicked.connect(self.reject)
        keep.clicked.connect(self._tell)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(keep)
        return row

    def _tell(self) -> None:
        """Tells the question once nothing is missing, else puts the keyboard where it is."""
        needed = [self._title, self._question, *(field for field in self._levels if not field.isHidden())]
        missing = next((field for field in needed if not field.text().strip()), None)
        if missing is not None:
            self._refusal.setText(self.tr("Fill in the title, the question and every level."))
            missing.setFocus()
            return
        title, question, *levels = (field.text().strip() for field in needed)
        self.written.emit(replace(self._asked, title=title, question=question, levels=tuple(levels)))
