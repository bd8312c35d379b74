"""What people see differently, and the level that they agree on after they talked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListWidgetItem, QWidget

from cso_assess.core.assessment import Answer, Assessment
from cso_assess.core.consensus import Agreement, Voices
from cso_assess.core.questionnaire import Edition
from cso_assess.core.states import Status
from cso_assess.gui.digit_keys import digit_of
from cso_assess.gui.forms.ui_talk_pane import Ui_TalkPane
from cso_assess.gui.sheet import with_level
from cso_assess.gui.words.talk import figures, group_lines, to_talk_about
from cso_assess.i18n import Words


@dataclass(frozen=True)
class Workshop:
    """A round with everybody's marks."""

    assessment: Assessment
    edition: Edition
    voices: Voices


class TalkPane(QWidget):
    """The discussion list at the left; at the right how people marked the chosen indicator, and what was agreed."""

    answer_changed = Signal(object)
    """Answer: the group agreed on a level, or wrote why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = form = Ui_TalkPane()
        form.setupUi(self)
        self._workshop: Workshop | None = None
        self._words: Words | None = None
        self._item = ""
        form.discussion.currentItemChanged.connect(self._show_item)
        form.show_all.toggled.connect(self._show_discussion)
        form.levels.chosen.connect(self._agree)
        form.reason.written.connect(lambda text: self._change(lambda answer: replace(answer, agreed_reason=text)))
        for field in (form.reason, form.dissent):
            field.leave_steps_to_page()
        form.dissent.written.connect(lambda text: self._change(lambda answer: replace(answer, dissent=text)))

    def show_workshop(self, workshop: Workshop, words: Words) -> None:
        """Shows a round with everybody's marks."""
        self._workshop, self._words = workshop, words
        self._show_discussion()

    def show_indicator(self, indicator: str) -> None:
        """Shows this one, if it is among those that are talked about."""
        self._item = indicator
        self._show_discussion()

    def take_focus(self) -> None:
        """Puts the keyboard on the list."""
        self._form.discussion.setFocus()

    def settle(self) -> None:
        """Tells at once what is typed."""
        self._form.reason.settle()
        self._form.dissent.settle()

    def retranslate(self) -> None:
        """Says everything again in the language of the window."""
        form = self._form
        form.retranslateUi(self)
        form.show_all.say(self.tr("Also where somebody has not answered yet"))
        form.discussion.setAccessibleName(self.tr("What to talk about"))
        for field, label in ((form.reason, form.reason_label), (form.dissent, form.dissent_label)):
            field.setAccessibleName(label.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose the agreed level unless a text is being written."""
        digit = digit_of(event)
        levels = self._workshop.assessment.questionnaire.levels if self._workshop else 0
        if digit is not None and 1 <= digit <= levels:
            self._agree(digit)
        else:
            super().keyPressEvent(event)

    @property
    def _is_open(self) -> bool:
        return self._workshop is not None and self._workshop.assessment.status is not Status.CLOSED

    def _show_discussion(self) -> None:
        """Lists what to talk about; the item that was shown stays."""
        workshop, form, words = self._workshop, self._form, self._words
        if workshop is None or words is None:
            return
        text = workshop.edition.text(words.language)
        found = to_talk_about(workshop.assessment.questionnaire, workshop.voices, is_all=form.show_all.is_ticked)
        form.discussion.blockSignals(True)
        form.discussion.clear()
        for each in found:
            number = workshop.assessment.questionnaire.numbers[each.indicator]
            title = f"{number} {text.indicators[each.indicator].title}"
            item = QListWidgetItem("\n".join((title, self._standing(each, words))), form.discussion)
            item.setData(Qt.ItemDataRole.UserRole, each)
            if each.indicator == self._item:
                form.discussion.setCurrentItem(item)
        form.discussion.blockSignals(False)
        if form.discussion.currentRow() < 0 and found:
            form.discussion.setCurrentRow(0)
        form.talk_hint.setText(
            self.tr("What people see most differently stands first: begin to talk there.")
            if found
            else self.tr("Here stands what everybody has answered. Type in the sheets first.")
        )
        self._show_item()

    def _show_item(self) -> None:
        """Shows how people marked one indicator, and what was agreed."""
        workshop, form, words = self._workshop, self._form, self._words
        if workshop is None or words is None:
            return
        form.area.setVisible(form.discussion.currentRow() >= 0)
        if form.discussion.currentRow() < 0:
            return
        item = form.discussion.currentItem()
        found: Agreement = item.data(Qt.ItemDataRole.UserRole)
        is_new, self._item = found.indicator != self._item, found.indicator
        text = workshop.edition.text(words.language).indicators[found.indicator]
        answer = workshop.assessment.answer(found.indicator)
        form.item.setText(item.text().replace("\n", " · "))
        form.item_question.setText(text.question)
        form.bars.show_counts(found.distribution, answer.level)
        form.figures.setText(figures(found, words))
        form.bars.setAccessibleName(form.figures.text())
        lines = group_lines(found.indicator, workshop.voices, words)
        form.groups.setText(" · ".join(lines))
        form.groups.setVisible(bool(lines))
        form.levels.show_levels(text.levels, answer.level)
        form.levels.setEnabled(self._is_open)
        for field, said in ((form.reason, answer.agreed_reason), (form.dissent, answer.dissent)):
            field.setReadOnly(not self._is_open)
            if is_new or field.is_told or not field.hasFocus():
                field.show_text(said)

    def _standing(self, found: Agreement, words: Words) -> str:
        """How far people are from one another on an indicator, and what they have agreed on."""
        consensus = words.number(0 if found.consensus is None else found.consensus, 2)
        level = self._workshop.assessment.answer(found.indicator).level if self._workshop else None
        if level is None:
            return self.tr("consensus {consensus}").format(consensus=consensus)
        return self.tr("consensus {consensus} · agreed: level {level}").format(consensus=consensus, level=level)

    def _agree(self, level: int) -> None:
        self._change(lambda answer: with_level(answer, level))

    def _change(self, changed: Callable[[Answer], Answer]) -> None:
        """Changes the group's answer to the indicator that is talked about, and saves it."""
        if self._workshop is None or not self._item or not self._is_open:
            return
        before = self._workshop.assessment.answer(self._item)
        answer = changed(before)
        if answer != before:
            self.answer_changed.emit(answer)
