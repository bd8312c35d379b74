"""The answers file as a workbook, to be filled or filled: a row for each indicator, the questions on a second sheet."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from cso_assess.core.assessment import Answer, Assessment
from cso_assess.core.own_indicator import OwnIndicator
from cso_assess.core.questionnaire import Edition, Indicator, QuestionnaireText
from cso_assess.core.states import Length, Proof
from cso_assess.exchange.answers_file import COLUMNS, FILE_STATES
from cso_assess.i18n import Words
from cso_assess.office.package import steady, workbook_bytes
from cso_assess.office.sheets import (
    Column,
    Sheet,
    Value,
    fit_height,
    prepare_print,
    separated,
    write_text,
    write_titles,
)

if TYPE_CHECKING:
    from openpyxl import Workbook
    from openpyxl.worksheet.worksheet import Worksheet

WIDTHS = {"indicator": 24, "reason": 30, "note": 50, "practice": 40}
USUAL_WIDTH = 14


def answers_form(edition: Edition, length: Length, words: Words) -> bytes:
    """An .xlsx workbook for the asked indicators: what `read_answers` reads, with choices and the questions.

    Texts of people and questionnaires are written as text, never as formulas.
    """
    asked = [i for i in edition.structure.indicators if i.core or length is Length.FULL]
    return workbook_bytes(_workbook(edition, asked, {}, words))


def filled_answers(
    assessment: Assessment, edition: Edition, own: Sequence[OwnIndicator], words: Words, today: date
) -> bytes:
    """The answers file of a round, which `read_answers` reads again; the same input and day give the same bytes.

    What the organization asked itself besides stands on a sheet of its own, which is not read.
    """
    book = _workbook(edition, assessment.asked, assessment.answers, words)
    if own:
        _fill_own(book.create_sheet(words.tr("Our own questions")), own, assessment, words)
    return steady(workbook_bytes(book), today)


def separated_answers(assessment: Assessment, words: Words) -> bytes:
    """The answers file of a round as separated values."""
    rows = [_values(assessment.answer(indicator.id)) for indicator in assessment.asked]
    return separated(Sheet("", [Column(name) for name in COLUMNS], rows), words)


def _workbook(edition: Edition, asked: Sequence[Indicator], answers: Mapping[str, Answer], words: Words) -> "Workbook":
    import openpyxl

    text = edition.text(words.language)
    book = openpyxl.Workbook()
    book.properties.creator = ""
    filled = book.worksheets[0]
    filled.title = words.tr("Answers")
    questions = book.create_sheet(words.tr("Questions"))
    _fill_answers(filled, [answers.get(each.id, Answer(each.id)) for each in asked])
    _offer_choices(filled, len(asked), edition.structure.levels, words)
    _fill_questions(questions, asked, edition, text, words)
    return book


def _fill_answers(sheet: "Worksheet", answers: Iterable[Answer]) -> None:
    _begin(sheet, [Column(name, WIDTHS.get(name, USUAL_WIDTH)) for name in COLUMNS])
    for row, answer in enumerate(answers, 2):
        _fill_row(sheet, row, _values(answer))


def _values(answer: Answer) -> tuple[Value, ...]:
    """An answer as a row of the answers file."""
    cells: dict[str, Value] = {
        "indicator": answer.indicator,
        "level": answer.level,
        "state": answer.state.value if answer.state in FILE_STATES else "",
        "reason": answer.reason,
        "proof": "" if answer.proof is Proof.NONE else answer.proof.value,
        "note": answer.note,
        "practice": answer.practice,
        "flagged": "true" if answer.flagged else "",
        "look_back": answer.look_back,
        "not_now": "true" if answer.not_now else "",
        "target": answer.target,
    }
    return tuple(cells[name] for name in COLUMNS)


def _offer_choices(sheet: "Worksheet", rows: int, levels: int, words: Words) -> None:
    """Lists to choose from in the columns that take only certain values."""
    from openpyxl.worksheet.datavalidation import DataValidation

    choices: dict[str, list[str]] = {
        "level": [str(level) for level in range(1, levels + 1)],
        "look_back": [str(level) for level in range(1, levels + 1)],
        "target": [str(level) for level in range(1, levels + 1)],
        "state": [state.value for state in FILE_STATES],
        "proof": [proof.value for proof in Proof],
        "flagged": ["true"],
        "not_now": ["true"],
    }
    for name, values in choices.items():
        rule = DataValidation(type="list", formula1=f'"{",".join(values)}"', allow_blank=True, showErrorMessage=True)
        rule.error = words.tr("Please choose one of: {names}", names=", ".join(values))
        letter = sheet.cell(1, COLUMNS.index(name) + 1).column_letter
        rule.add(f"{letter}2:{letter}{rows + 1 if rows else 2}")
        sheet.add_data_validation(rule)


def _fill_questions(
    sheet: "Worksheet", asked: Sequence[Indicator], edition: Edition, text: QuestionnaireText, words: Words
) -> None:
    levels = edition.structure.levels
    columns = [Column(words.tr("Number"), 10), Column(words.tr("Indicator"), 24), Column(words.tr("Question"), 50)]
    columns += [Column(words.tr("Level {level}", level=level), 42) for level in range(1, levels + 1)]
    _begin(sheet, columns)
    for row, indicator in enumerate(asked, 2):
        part = text.indicators[indicator.id]
        _fill_row(sheet, row, [edition.structure.numbers[indicator.id], indicator.id, part.question, *part.levels])


def _fill_own(sheet: "Worksheet", own: Sequence[OwnIndicator], assessment: Assessment, words: Words) -> None:
    columns = [Column(words.tr("Question"), 50), Column(words.tr("Level"), 10), Column(words.tr("Answer"), 42)]
    _begin(sheet, [*columns, Column(words.tr("Notes"), 50)])
    for row, each in enumerate(own, 2):
        answer = assessment.answer(each.reference)
        said = each.levels[answer.level - 1] if answer.level and answer.level <= len(each.levels) else ""
        _fill_row(sheet, row, [each.question or each.title, answer.level, said, answer.note])


def _fill_row(sheet: "Worksheet", row: int, values: Sequence[Value]) -> None:
    """Texts as texts and numbers as numbers, wrapped from the top of their cells."""
    from openpyxl.styles import Alignment

    for column, value in enumerate(values, 1):
        cell = sheet.cell(row, column)
        cell.alignment = Alignment(vertical="top", wrap_text=True)
        if isinstance(value, str) and value:
            write_text(cell, value)
        elif isinstance(value, int):
            cell.value = value
    fit_height(sheet, row)


def _begin(sheet: "Worksheet", columns: Sequence[Column]) -> None:
    write_titles(sheet, columns)
    prepare_print(sheet)
    sheet.freeze_panes = "B2"
