"""A round written as an answers file comes back as it was."""

import io
from pathlib import Path

import openpyxl
import pytest

from cso_assess.core.assessment import Answer, Assessment
from cso_assess.core.own_indicator import OwnIndicator
from cso_assess.core.states import Length, Proof, State
from cso_assess.exchange.answers_file import COLUMNS, read_answers
from cso_assess.exchange.answers_form import answers_form, filled_answers, separated_answers
from cso_assess.i18n import LANGUAGES, words_in
from tests import builders

TODAY = builders.MONDAY
SAID = ["=1+1", "+996 555", "-5", "@home", "'=1", "''", 'Ө; ң, "ү"\nтөмөн', "null", "5", "true", "🎉", ""]


def answered(said: str = "Because.") -> Assessment:
    """A round with all that an answers file can tell."""
    return builders.assessment(
        None,
        {
            "a.one": Answer(
                "a.one",
                3,
                State.SCORED,
                proof=Proof.IN_USE,
                note=said,
                practice=said,
                flagged=True,
                look_back=2,
                target=4,
            ),
            "a.two": Answer("a.two", state=State.NOT_APPLICABLE, reason=said or "We do not.", not_now=True),
            "b.one": Answer("b.one", state=State.DONT_KNOW, note=said),
        },
    )


def read_again(content: bytes, folder: Path, name: str) -> dict[str, Answer]:
    path = folder / name
    path.write_bytes(content)
    return {each.indicator: each for each in read_answers(path, builders.questionnaire())}


@pytest.mark.parametrize("said", SAID)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_workbook_of_answers_is_read_as_it_was(tmp_path: Path, language: str, said: str) -> None:
    now = answered(said)
    content = filled_answers(now, builders.edition(), (), words_in(language), TODAY)
    assert read_again(content, tmp_path, "answers.xlsx") == now.answers


@pytest.mark.parametrize("said", SAID)
@pytest.mark.parametrize("language", LANGUAGES)
def test_separated_answers_are_read_as_they_were(tmp_path: Path, language: str, said: str) -> None:
    now = answered(said)
    assert read_again(separated_answers(now, words_in(language)), tmp_path, "answers.csv") == now.answers


def test_what_is_not_answered_keeps_its_note(tmp_path: Path) -> None:
    now = builders.assessment(None, {"a.one": builders.answer("a.one", None, note="Ask the elders.")})
    found = read_again(filled_answers(now, builders.edition(), (), words_in("en"), TODAY), tmp_path, "a.xlsx")
    assert found["a.one"] == now.answer("a.one")
    assert not any(found[each].is_answered for each in ("a.two", "b.one"))


def test_own_questions_stand_on_a_sheet_that_is_not_read(tmp_path: Path) -> None:
    own = OwnIndicator("1", "en", "Water", "=Who sees to the water?", ("Nobody", "We do"))
    now = builders.assessment(None, {own.reference: builders.answer(own.reference, 2, note="-")})
    content = filled_answers(now, builders.edition(), (own,), words_in("en"), TODAY)
    row = openpyxl.load_workbook(io.BytesIO(content)).worksheets[2][2]
    assert [cell.value for cell in row] == ["=Who sees to the water?", 2, "We do", "-"]
    assert {cell.data_type for cell in row} == {"s", "n"}
    assert own.reference not in read_again(content, tmp_path, "answers.xlsx")


def test_the_same_round_gives_the_same_bytes() -> None:
    made = [filled_answers(answered(), builders.edition(), (), words_in("ky"), TODAY) for _ in range(2)]
    assert made[0] == made[1]


def test_the_empty_form_offers_the_levels_and_no_answers() -> None:
    sheet = openpyxl.load_workbook(
        io.BytesIO(answers_form(builders.edition(), Length.FULL, words_in("en")))
    ).worksheets[0]
    assert [cell.value for cell in sheet[1]] == list(COLUMNS)
    assert [cell.value for cell in sheet[2]] == ["a.one", *[None] * (len(COLUMNS) - 1)]
    assert any(rule.formula1 == '"1,2,3,4"' for rule in sheet.data_validations.dataValidation)
