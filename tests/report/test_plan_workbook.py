"""The plan as a workbook holds what the plan holds, one row for each action."""

import io
from dataclasses import replace
from datetime import date, datetime
from typing import Any

import openpyxl
import pytest

from cso_assess.core.plan import Action
from cso_assess.core.states import Reason
from cso_assess.i18n import words_in
from cso_assess.report.material import Material
from cso_assess.report.plan_workbook import plan_workbook
from cso_assess.report.telling import Telling
from tests.report import samples
from tests.report.test_hostile import LONG, SHORT, written_everywhere


def opened(material: Material, language: str = "en") -> Any:
    return openpyxl.load_workbook(io.BytesIO(plan_workbook(material, words_in(language), samples.TODAY)))


def day(value: datetime | None) -> date | None:
    return value and value.date()


@pytest.mark.parametrize("language", samples.LANGUAGES)
def test_each_action_is_a_row_with_its_values(language: str) -> None:
    material, words = samples.material(language), words_in(language)
    telling = Telling(material, words, samples.TODAY)
    head, *rows = opened(material, language).worksheets[0].iter_rows(values_only=True)
    place = {title: column for column, title in enumerate(head)}
    assert len(rows) == len(telling.actions) == 10
    for row, (number, action) in zip(rows, telling.actions, strict=True):
        assert row[0] == number
        assert row[place[words.tr("Action")]] == telling.action_title(action)
        assert row[place[words.tr("Responsible")]] == action.responsible
        assert day(row[place[words.tr("First day")]]) == action.start
        assert day(row[place[words.tr("Last day")]]) == action.end
        assert row[place[words.tr("Hours")]] == action.hours
        assert row[place[words.tr("Cost, som")]] == action.cost
        assert row[place[words.tr("Steps")]] == "\n".join(telling.action(action).do)
        assert row[place[words.tr("Whom could it harm?")]] == telling.action(action).harm


def test_what_waits_and_where_we_stand_have_sheets_of_their_own() -> None:
    material = samples.material("en")
    assert material.plan is not None
    waiting = Action("w", title="A room of our own", later=Reason.BUDGET)
    book = opened(replace(material, plan=replace(material.plan, actions=(*material.plan.actions, waiting))))
    assert book.sheetnames == ["Actions", "Later", "Where we stand"]
    assert [cell.value for cell in book["Later"][2]][:4:3] == ["A room of our own", "does not fit the budget"]
    scores = [row[1] for row in book["Where we stand"].iter_rows(min_row=2, max_row=11, values_only=True)]
    card = material.scorecard
    known = [*(part.score for part in card.domains), card.overall.score]
    assert scores == pytest.approx([float(score or 0) for score in known], rel=1e-14)


def test_a_round_without_a_plan_says_so() -> None:
    sheet = opened(samples.material("en", plan=None)).worksheets[0]
    assert sheet["A3"].value == "The plan has no dated actions yet."


HOSTILE = {**SHORT, **LONG, "formula": "=1+1", "tab and formula": "\t=1"}


@pytest.mark.parametrize(
    "said",
    [pytest.param(said, marks=pytest.mark.long if name in LONG else ()) for name, said in HOSTILE.items()],
    ids=HOSTILE.keys(),
)
def test_whatever_people_wrote_the_workbook_opens_without_a_formula(said: str) -> None:
    for sheet in opened(written_everywhere(said), "ru").worksheets:
        for row in sheet.iter_rows():
            assert {cell.data_type for cell in row} <= {"s", "n", "d"}


def test_the_same_plan_gives_the_same_bytes() -> None:
    made = [plan_workbook(samples.material("ky"), words_in("ky"), samples.TODAY) for _ in range(2)]
    assert made[0] == made[1]
