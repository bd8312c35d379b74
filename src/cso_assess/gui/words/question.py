"""What the assess page says of one question: its texts, and what was said of it in the round before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from cso_assess.core.assessment import Answer
from cso_assess.core.plan import Action, action_text
from cso_assess.core.questionnaire import IndicatorText, QuestionnaireText
from cso_assess.core.states import State
from cso_assess.gui.asked_round import AskedRound, LastRound
from cso_assess.gui.dialogs.jump import Destination
from cso_assess.gui.sheet import OWN, Sheet
from cso_assess.gui.widgets.last_time import Memory
from cso_assess.i18n import Words
from cso_assess.wording import progress_words, proof_words


class QuestionWords(QObject):
    """The words for the questions of a round as the page shows it."""

    def __init__(self, asked: AskedRound, words: Words) -> None:
        super().__init__()
        self._asked = asked
        self._words = words
        self._text = asked.edition.text(words.language)
        self._own = {each.reference: each for each in asked.own_questions}

    @property
    def text(self) -> QuestionnaireText:
        """The questionnaire's texts."""
        return self._text

    def text_of(self, question: str) -> IndicatorText:
        """What the question and its levels say; an own question as if it stood in a questionnaire."""
        own = self._own.get(question)
        if own is None:
            return self._text.indicators[question]
        return IndicatorText(own.title, own.question, "", own.levels, (), "")

    def name_of(self, question: str) -> str:
        """Number and title; an own question has no number."""
        number = self._asked.assessment.questionnaire.numbers.get(question)
        title = self.text_of(question).title
        return f"{number} {title}" if number else title

    def where(self, sheet: Sheet, question: str) -> str:
        """The line above a question: its domain, its name, and whether it is a key indicator."""
        domain = sheet.domain_of(question)
        parts = [self.tr("Our own questions") if domain == OWN else self._text.domains[domain].title]
        parts.append(self.name_of(question))
        if domain != OWN and self._asked.assessment.questionnaire.indicator(question).key:
            parts.append(self.tr("key indicator"))
        return " · ".join(parts)

    def destinations(self, sheet: Sheet) -> Sequence[Destination]:
        """All questions that can be gone to."""
        return [
            Destination(
                question,
                self.name_of(question),
                self.text_of(question).question,
                state_words(sheet.assessment.answer(question), self._words),
            )
            for question in sheet.order
        ]

    def memory(self, answer: Answer) -> Memory | None:
        """What was said in the round before; nothing before the question has an answer in this one."""
        last = self._asked.last
        if last is None or not answer.is_answered:
            return None
        if answer.indicator not in last.assessment.questionnaire.position:
            return None
        month = self._words.month_year(last.assessment.date)
        levels = self._asked.assessment.questionnaire.levels
        return Memory(month, _remembered(last, answer.indicator, self._words), levels, answer.look_back)


def state_words(answer: Answer, words: Words) -> str:
    """How an answer stands, in a word or two."""
    if answer.level is not None:
        return words.tr("level {level}", level=answer.level)
    return {
        State.NOT_APPLICABLE: words.tr("does not apply"),
        State.DONT_KNOW: words.tr("not known yet"),
    }.get(answer.state, words.tr("no answer yet"))


def _remembered(last: LastRound, indicator: str, words: Words) -> Sequence[str]:
    """The answer of the round before, and what its plan did about the indicator."""
    text = last.edition.text(words.language)
    lines = _answer_lines(last.assessment.answer(indicator), text, words)
    actions = [action for action in last.actions if action.indicator == indicator]
    return (*lines, *(_action_line(action, text, words) for action in actions))


def _answer_lines(answer: Answer, text: QuestionnaireText, words: Words) -> Sequence[str]:
    known = text.indicators.get(answer.indicator)
    lines = [words.tr("Answer: {answer}", answer=state_words(answer, words))]
    if answer.level is not None:
        level_text = known.levels[answer.level - 1] if known else ""
        lines = [words.tr("Level {level}: {words}", level=answer.level, words=level_text)]
        lines.append(words.tr("Proof: {proof}", proof=proof_words(answer.proof, words)))
    if answer.reason:
        lines.append(words.tr("Reason: {reason}", reason=answer.reason))
    if answer.note:
        lines.append(words.tr("Note: {note}", note=answer.note))
    return lines


def _action_line(action: Action, text: QuestionnaireText, words: Words) -> str:
    title, state = action_text(action, text).title, progress_words(action.status, words)
    if action.proof:
        return words.tr("Action: {title} ({state}; proof: {proof})", title=title, state=state, proof=action.proof)
    return words.tr("Action: {title} ({state})", title=title, state=state)
