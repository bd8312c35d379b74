"""Reading a filled answers file: all of it, or a refusal that names every mistake at once."""

from collections.abc import Collection, Mapping
from pathlib import Path

from cso_assess.core.assessment import Answer
from cso_assess.core.numbers import whole
from cso_assess.core.questionnaire import Questionnaire
from cso_assess.core.states import Proof, State
from cso_assess.errors import Message, Problem, UserError, sentence
from cso_assess.exchange.rows import read_table
from cso_assess.exchange.table import Row

COLUMNS = (
    "indicator",
    "level",
    "state",
    "reason",
    "proof",
    "note",
    "practice",
    "flagged",
    "look_back",
    "not_now",
    "target",
)
FILE_STATES = (State.NOT_APPLICABLE, State.DONT_KNOW)
LONGEST_TEXT = 1_000_000


def read_answers(path: Path, questionnaire: Questionnaire) -> tuple[Answer, ...]:
    """The answers in a file, in questionnaire order; rows without level and state are left unanswered.

    UserError with every problem if there is any.
    """
    table = read_table(path)
    problems = [*table.problems, *(_name_problems(f"{table.file}:1", table.columns) if table.is_sheet else ())]
    answers: dict[str, Answer] = {}
    taken: set[str] = set()
    for row in table.rows if "indicator" in table.columns or not table.is_sheet else ():
        reading = _RowReading(row, questionnaire, is_sheet=table.is_sheet)
        answer = reading.answer(taken)
        problems += reading.problems
        if answer:
            answers[answer.indicator] = answer
    if problems:
        reason = sentence.tr("{file} was not read: nothing was changed.", file=path.name)
        raise UserError(reason, problems)
    return tuple(answers[i.id] for i in questionnaire.indicators if i.id in answers)


def _name_problems(place: str, names: Collection[str]) -> list[Problem]:
    """What is wrong with the columns of a sheet, or with the keys of an object."""
    known = ", ".join(COLUMNS)
    problems = [
        Problem(f"{place}: {name}", sentence.tr("expected only: {names}", names=known))
        for name in names
        if name not in COLUMNS
    ]
    if "indicator" not in names:
        problems.append(Problem(f"{place}: indicator", sentence.tr("missing")))
    if "level" not in names and "state" not in names:
        problems.append(Problem(f"{place}: level", sentence.tr("missing; expected a level or a state")))
    return problems


class _RowReading:
    """One row on its way to an answer, with what is wrong in it."""

    def __init__(self, row: Row, questionnaire: Questionnaire, *, is_sheet: bool) -> None:
        self.problems = [] if is_sheet else _name_problems(row.place, row.cells)
        self._is_sheet = is_sheet
        self._row = row
        self._questionnaire = questionnaire

    def answer(self, taken: set[str]) -> Answer | None:
        """The answer in the row; None if anything is wrong. Its indicator joins those that are `taken`."""
        indicator = self._indicator(taken)
        level = self._level("level")
        state = self._choice("state", FILE_STATES)
        reason = self._text("reason")
        if self._given("level") and self._given("state"):
            self._refuse("state", sentence.tr("expected either a level or a state"))
        elif state == State.NOT_APPLICABLE and not reason:
            self._refuse("reason", sentence.tr("missing; expected why the indicator is not applicable"))
        proof = self._choice("proof", tuple(Proof))
        texts = {name: self._text(name) for name in ("note", "practice")}
        flags = {name: self._flag(name) for name in ("flagged", "not_now")}
        levels = {name: self._level(name) for name in ("look_back", "target")}
        if self.problems or indicator is None:
            return None
        return Answer(
            indicator=indicator,
            level=level,
            state=State.SCORED if level else State(state or State.UNANSWERED),
            reason=reason,
            proof=Proof(proof or Proof.NONE),
            note=texts["note"],
            practice=texts["practice"],
            flagged=flags["flagged"],
            not_now=flags["not_now"],
            look_back=levels["look_back"],
            target=levels["target"],
        )

    def _indicator(self, taken: set[str]) -> str | None:
        value = self._text("indicator")
        if not value:
            if self._is_sheet or "indicator" in self._row.cells:
                self._refuse("indicator", sentence.tr("missing; expected the id of an indicator"))
            return None
        if value not in self._questionnaire.position:
            expected = sentence.tr(
                "expected an indicator of {questionnaire}, “{value}” is none",
                questionnaire=self._questionnaire.id,
                value=value[:80],
            )
            self._refuse("indicator", expected)
            return None
        if value in taken:
            expected = sentence.tr("expected one row for each indicator, “{value}” has two", value=value)
            self._refuse("indicator", expected)
            return None
        taken.add(value)
        return value

    def _level(self, name: str) -> int | None:
        if not self._given(name):
            return None
        level = whole(self._row.cells[name])
        levels = self._questionnaire.levels
        if level is None or not 1 <= level <= levels:
            self._refuse(name, sentence.tr("expected a whole number from 1 to {levels}", levels=levels))
            return None
        return level

    def _choice(self, name: str, choices: tuple[str, ...]) -> str | None:
        if not self._given(name):
            return None
        value = self._row.cells[name]
        chosen = value.strip().lower() if isinstance(value, str) else ""
        if chosen not in choices:
            self._refuse(name, sentence.tr("expected one of: {names}", names=", ".join(choices)))
            return None
        return chosen

    def _flag(self, name: str) -> bool:
        value = self._row.cells.get(name)
        words: Mapping[str, bool] = {"": False, "false": False, "true": True}
        flag = words.get(str(value).strip().lower()) if isinstance(value, bool | str) else None
        if flag is None and value is not None:
            self._refuse(name, sentence.tr("expected true or nothing"))
        return flag is True

    def _text(self, name: str) -> str:
        value = self._row.cells.get(name)
        if isinstance(value, list | dict | bool):
            self._refuse(name, sentence.tr("expected a text"))
            return ""
        text = "" if value is None else str(value).strip()
        if len(text) > LONGEST_TEXT:
            self._refuse(name, sentence.tr("expected a text of at most 1,000,000 letters"))
        return text

    def _given(self, name: str) -> bool:
        value = self._row.cells.get(name)
        return value is not None and (not isinstance(value, str) or bool(value.strip()))

    def _refuse(self, column: str, expected: Message) -> None:
        self.problems.append(Problem(f"{self._row.place}: {column}", expected))
