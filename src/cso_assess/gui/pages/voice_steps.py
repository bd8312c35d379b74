"""How marks, what participants tell of themselves, and what was agreed are taken back, in the order they were given."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from cso_assess.core.assessment import Answer
from cso_assess.core.consensus import Mark, Participant
from cso_assess.core.refusals import ROUND_CLOSED
from cso_assess.core.states import State, Status
from cso_assess.errors import UserError
from cso_assess.gui.keeping.steps import Steps, ValueStep, ValueSteps
from cso_assess.gui.pages.page_steps import PageSteps, StepsPlace
from cso_assess.gui.widgets.talk_pane import Workshop
from cso_assess.gui.words.step import answer_change, person_change

if TYPE_CHECKING:
    from collections.abc import Callable

    from cso_assess.gui.pages.voices import VoicesPage


class VoiceSteps(PageSteps):
    """The steps of the page of many voices; each leads to where it was done."""

    def __init__(self, page: VoicesPage, place: StepsPlace, settle: Callable[[], None]) -> None:
        line, refuse = Steps(page), page.desk.refused.emit
        super().__init__(page, line, place, self._changed, settle)
        self._voices = page
        self._marks: ValueSteps[Mark] = ValueSteps(line, self._mark_now, self._bring_mark, refuse)
        self._answers: ValueSteps[Answer] = ValueSteps(line, self._answer_now, self._bring_answer, refuse)
        self._people: ValueSteps[Participant] = ValueSteps(line, self._person_now, self._bring_person, refuse)
        self._round = ""

    def hold(self, round: str) -> None:
        """From here on the voices of this round are changed."""
        if round != self._round:
            self._round = round
            self._steps.clear()

    def note_mark(self, mark: Mark) -> None:
        """A mark is given in the place of another, or of none."""
        self._marks.note(self._mark_now(mark), mark)

    def note_answer(self, answer: Answer) -> None:
        """The group agrees on a level, or writes why."""
        self._answers.note(self._answer_now(answer), answer)

    def note_person(self, person: Participant) -> None:
        """A participant tells something of herself, or no longer."""
        self._people.note(self._person_now(person), person)

    @property
    def _workshop(self) -> Workshop:
        """What is shown; UserError if the round was closed since something in it was changed."""
        workshop = self._voices.workshop
        if workshop is None or workshop.assessment.status is Status.CLOSED:
            raise UserError(ROUND_CLOSED)
        return workshop

    def _mark_now(self, mark: Mark) -> Mark:
        place = (mark.participant, mark.indicator)
        known = (each for each in self._workshop.voices.marks if (each.participant, each.indicator) == place)
        return next(known, replace(mark, state=State.UNANSWERED, level=None))

    def _bring_mark(self, mark: Mark) -> None:
        self._voices.keep_mark(mark)
        self._voices.show_sheet(mark.participant, mark.indicator)

    def _answer_now(self, answer: Answer) -> Answer:
        return self._workshop.assessment.answer(answer.indicator)

    def _bring_answer(self, answer: Answer) -> None:
        self._voices.keep_answer(answer)
        self._voices.show_talk_about(answer.indicator)

    def _person_now(self, person: Participant) -> Participant:
        """Of one whose sheet was taken out nothing is known any more."""
        people = self._workshop.voices.participants
        return next((each for each in people if each.id == person.id), Participant(person.id))

    def _bring_person(self, person: Participant) -> None:
        self._voices.keep_person(person)
        self._voices.show_sheet(person.id)

    def _changed(self, step: ValueStep[Any]) -> tuple[str, str]:
        """What a step changed, and of which question or sheet."""
        workshop, words = self._voices.workshop, self._voices.desk.words
        if workshop is None:
            return "", ""
        numbers, text = workshop.assessment.questionnaire.numbers, workshop.edition.text(words.language)
        before, after = step.before, step.after
        if isinstance(after, Participant):
            return person_change(words, before, after), words.tr("Sheet {sheet}", sheet=_sheet(workshop, after.id))
        title = f"{numbers[after.indicator]} {text.indicators[after.indicator].title}"
        if isinstance(after, Answer):
            return answer_change(words, before, after), title
        return words.tr("mark on sheet {sheet}", sheet=_sheet(workshop, after.participant)), title


def _sheet(workshop: Workshop, participant: str) -> int:
    """The number of a participant's sheet."""
    return [each.id for each in workshop.voices.participants].index(participant) + 1
