"""The answers file as a workbook to be filled: one row for each indicator, the questions on a second sheet."""

import io
from typing import TYPE_CHECKING

from cso_assess.core.questionnaire import Edition, Indicator, QuestionnaireText
from cso_assess.core.states import Length, Proof
from cso_assess.exchange.answers_file import COLUMNS, FILE_STATES
from cso_assess.i18n import Words

if TYPE_CHECKING:
    from openpyxl.cell import Cell
    from openpyxl.worksheet.worksheet import Worksheet

WIDTHS = {"indicator": 24, "reason": 30, "note": 50, "practice": 40}
USUAL_WIDTH = 14
HEADER_FILL = "FF0F5F66"


def answers_form(edition: Edition, length: Length, words: Words) -> bytes:
    """An .xlsx workbook for the asked indicators: what `read_answers` reads, with choices and the questions.

    Texts of people and questionnaires are written as text, never as formulas.
    """
    import openpyxl

    text = edition.text(words.language)
    asked = [i for i in edition.structure.indicators if i.core or length is Length.FULL]
    book = openpyxl.Workbook()
    answers = book.worksheets[0]
    answers.title = words.tr("Answers")
    questions = book.create_sheet(words.tr("Questions"))
    _fill_answers(answers, asked, edition.structure.levels, words)
    _fill_questions(questions, asked, edition, text, words)
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def write_text(cell: "Cell", text: str) -> None:
    """Puts text into a cell so that no spreadsheet takes it for a formula."""
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    cell.value = ILLEGAL_CHARACTERS_RE.sub("", text)[:32_000]
    cell.data_type = "s"
    if text[:1] in "=+-@\t\r" and text:
        cell.quotePrefix = True


def _fill_answers(sheet: "Worksheet", asked: list[Indicator], levels: int, words: Words) -> None:
    from openpyxl.styles import Alignment
    from openpyxl.worksheet.datavalidation import DataValidation

    _header(sheet, list(COLUMNS), [WIDTHS.get(name, USUAL_WIDTH) for name in COLUMNS])
    for row, indicator in enumerate(asked, 2):
        write_text(sheet.cell(row, 1), indicator.id)
        for column in range(1, len(COLUMNS) + 1):
            sheet.cell(row, column).alignment = Alignment(vertical="top", wrap_text=True)
    last = len(asked) + 1
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
        rule.add(f"{letter}2:{letter}{max(last, 2)}")
        sheet.add_data_validation(rule)


def _fill_questions(
    sheet: "Worksheet", asked: list[Indicator], edition: Edition, text: QuestionnaireText, words: Words
) -> None:
    from openpyxl.styles import Alignment

    levels = edition.structure.levels
    titles = [words.tr("Number"), words.tr("Indicator"), words.tr("Question")]
    titles += [words.tr("Level {level}", level=level) for level in range(1, levels + 1)]
    _header(sheet, titles, [10, 24, 50] + [42] * levels)
    for row, indicator in enumerate(asked, 2):
        part = text.indicators[indicator.id]
        values = [edition.structure.numbers[indicator.id], indicator.id, part.question, *part.levels]
        for column, value in enumerate(values, 1):
            cell = sheet.cell(row, column)
            write_text(cell, value)
            cell.alignment = Alignment(vertical="top", wrap_text=True)


def _header(sheet: "Worksheet", titles: list[str], widths: list[int]) -> None:
    from openpyxl.styles import Font, PatternFill

    for column, (title, width) in enumerate(zip(titles, widths, strict=True), 1):
        cell = sheet.cell(1, column)
        write_text(cell, title)
        cell.font = Font(bold=True, color="FFFFFFFF")
        cell.fill = PatternFill("solid", fgColor=HEADER_FILL)
        sheet.column_dimensions[cell.column_letter].width = width
    sheet.freeze_panes = "B2"
