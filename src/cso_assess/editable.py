"""Documents as files to edit: which kind comes in which form, and who makes it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from cso_assess.errors import UserError, sentence

if TYPE_CHECKING:
    from datetime import date

    from cso_assess.i18n import Words
    from cso_assess.report.material import Material
    from cso_assess.report.options import Options

    Maker = Callable[[Material, Words, date, Options], bytes]

PDF = ".pdf"
_EDITABLE: Mapping[str, Sequence[str]] = {
    "plan": (".docx", ".xlsx"),
    "summary": (".xlsx", ".csv"),
    "answers": (".xlsx", ".csv"),
}


def forms_of(kind: str) -> tuple[str, ...]:
    """How the files of a kind may end; every kind comes as PDF."""
    return (PDF, *_EDITABLE.get(kind, ()))


def editable_document(kind: str, form: str, material: Material, words: Words, today: date, options: Options) -> bytes:
    """A document as a file to edit, in one of its forms other than PDF; the same input and day give the same bytes.

    KeyError for a form that the kind has not.
    """
    from cso_assess.report.discretion import discreet

    if options.paper != "a4":
        raise UserError(sentence.tr("Files to edit come on A4 only. Choose A4 for this document."))
    makers: dict[tuple[str, str], Maker] = {
        ("plan", ".docx"): _plan_document,
        ("plan", ".xlsx"): _plan_workbook,
        ("summary", ".xlsx"): _scorecard_workbook,
        ("summary", ".csv"): _scorecard_values,
        ("answers", ".xlsx"): _answers_workbook,
        ("answers", ".csv"): _answers_values,
    }
    return makers[kind, form](discreet(material, words, options), words, today, options)


def _plan_document(material: Material, words: Words, today: date, options: Options) -> bytes:
    from cso_assess.report.word.plan import plan_word_document

    return plan_word_document(material, words, today, options)


def _plan_workbook(material: Material, words: Words, today: date, _options: Options) -> bytes:
    from cso_assess.report.plan_workbook import plan_workbook

    return plan_workbook(material, words, today)


def _scorecard_workbook(material: Material, words: Words, today: date, _options: Options) -> bytes:
    from cso_assess.report.scorecard_tables import scorecard_workbook

    return scorecard_workbook(material, words, today)


def _scorecard_values(material: Material, words: Words, today: date, _options: Options) -> bytes:
    from cso_assess.report.scorecard_tables import scorecard_values

    return scorecard_values(material, words, today)


def _answers_workbook(material: Material, words: Words, today: date, _options: Options) -> bytes:
    from cso_assess.exchange.answers_form import filled_answers

    return filled_answers(material.assessment, material.edition, material.own_indicators, words, today)


def _answers_values(material: Material, words: Words, _today: date, _options: Options) -> bytes:
    from cso_assess.exchange.answers_form import separated_answers

    return separated_answers(material.assessment, words)
