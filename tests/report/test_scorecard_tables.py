"""The scorecard as a table holds the scores themselves."""

import csv
import io

import openpyxl
import pytest

from cso_assess.core.states import State
from cso_assess.i18n import words_in
from cso_assess.report.scorecard_tables import scorecard_values, scorecard_workbook
from tests.report import samples


@pytest.mark.parametrize("language", samples.LANGUAGES)
def test_every_score_stands_in_the_values_unrounded(language: str) -> None:
    material = samples.material(language)
    content = scorecard_values(material, words_in(language), samples.TODAY).decode("utf-8-sig")
    delimiter = "," if language == "en" else ";"
    _, *rows = csv.reader(io.StringIO(content, newline=""), delimiter=delimiter)
    card = material.scorecard
    assert [float(row[1].replace(",", ".")) for row in rows] == [
        *(float(part.score or 0) for part in card.domains),
        float(card.overall.score or 0),
    ]
    assert [(int(row[7]), int(row[8])) for row in rows[:-1]] == [(part.answered, part.asked) for part in card.domains]


def test_the_workbook_has_the_level_of_every_asked_indicator() -> None:
    material = samples.material("en")
    book = openpyxl.load_workbook(
        io.BytesIO(scorecard_workbook(material, words_in("en"), samples.TODAY)), read_only=True
    )
    rows = list(book["Answers"].iter_rows(min_row=2, values_only=True))
    asked = [material.assessment.answer(each.id) for each in material.assessment.asked]
    assert [row[4] for row in rows] == [answer.level for answer in asked]
    states = {row[6] for row, answer in zip(rows, asked, strict=True) if answer.state is State.NOT_APPLICABLE}
    assert states == {"not applicable"}


def test_a_round_that_is_not_scored_has_empty_places_and_no_zeros() -> None:
    now = samples.assessment(samples.questionnaire(), "en", answers={})
    content = scorecard_values(samples.about(now, samples.edition()), words_in("en"), samples.TODAY)
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    assert {(row[1], row[5], row[6]) for row in rows[1:]} == {("", "", "")}


def test_the_same_scores_give_the_same_bytes() -> None:
    made = [scorecard_workbook(samples.material("ky"), words_in("ky"), samples.TODAY) for _ in range(2)]
    assert made[0] == made[1]
