"""Anonymized exports: no name, no own words, no small place, no group under five."""

import csv
import io
import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from cso_assess.errors import UserError
from cso_assess.i18n import words_in
from cso_assess.workspace import Workspace
from tests import builders, workspaces

TODAY = date(2026, 3, 2)
REGIONS = ["batken"] * 6 + ["osh"] * 5 + ["naryn"] * 2 + ["Менин кыштагым"] * 3
SECRETS = ("Уюм", "Сүлүктү", "leilek", "Менин", "Жеке тема", "Нурия", "жазуу", "чогулуш", "2026-01", "1999")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    """Sixteen organizations with a closed round each, full of what must not be told."""
    with workspaces.opened(tmp_path / "data") as opened:
        opened.import_edition(workspaces.steps_edition())
        for number, region in enumerate(REGIONS):
            add(opened, number, region)
        yield opened


def add(workspace: Workspace, number: int, region: str) -> None:
    themes = ("peace", "Жеке тема") if number % 2 else ("peace", "climate")
    fields = {"district": "leilek", "place": "Сүлүктү", "founded": 1999, "themes": themes}
    organization = workspaces.with_organization(workspace, f"Уюм {number}", region=region, **fields)
    level = 1 + number % 4
    given = {"a__one": builders.answer("a.one", level, note="жазуу", practice="чогулуш"), "b__one": 2}
    round = workspaces.with_round(workspace, organization, **given)
    workspace.close_assessment(round.id)


def exported(workspace: Workspace, form: str, count: int | None = None) -> bytes:
    names = [each.id for each in workspace.organizations()][:count]
    return workspace.handover.anonymous(names, form, words_in("en"), TODAY)


def results(workspace: Workspace) -> list[dict[str, Any]]:
    return json.loads(exported(workspace, ".json"))["results"]


def all_words(form: str, content: bytes) -> str:
    """Everything that a reader of a file could find in it."""
    if form != ".xlsx":
        return content.decode("utf-8-sig")
    book = openpyxl.load_workbook(io.BytesIO(content))
    cells = [str(cell.value) for sheet in book for row in sheet for cell in row]
    return " ".join([*cells, *book.sheetnames, str(book.properties.creator), str(book.properties.title)])


@pytest.mark.parametrize("form", [".xlsx", ".csv", ".json"])
def test_nothing_that_identifies_anybody_is_in_the_file(workspace: Workspace, form: str) -> None:
    for number in range(200, 204):
        add(workspace, number, "Менин кыштагым")
    found = all_words(form, exported(workspace, form))
    assert "batken" in found
    for secret in SECRETS:
        assert secret not in found, secret
    for organization in workspace.organizations():
        assert organization.id not in found


def test_means_are_those_of_the_answers(workspace: Workspace) -> None:
    (line,) = [each for each in results(workspace) if (each["group"], each["id"]) == ("all", "a.one")]
    levels = [1 + number % 4 for number in range(16)]
    assert (line["organizations"], line["mean"]) == (16, sum(levels) / 16)


def test_no_group_is_smaller_than_five(workspace: Workspace) -> None:
    assert min(each["organizations"] for each in results(workspace)) >= 5


def test_small_regions_are_not_shown_nor_what_would_give_them_away(workspace: Workspace) -> None:
    """Naryn has two, own words three: together five, so the others may be shown."""
    assert {each["name"] for each in results(workspace) if each["group"] == "region"} == {"batken", "osh"}

    for number in range(100, 103):
        add(workspace, number, "naryn")
    # Now only the three in own words are too few: one of those with five goes with them.
    shown = {each["name"] for each in results(workspace) if each["group"] == "region"}
    assert shown == {"batken", "naryn"}


def test_a_theme_that_everybody_names_is_shown_and_own_words_are_not(workspace: Workspace) -> None:
    assert {each["name"] for each in results(workspace) if each["group"] == "theme"} == {"peace", "climate"}


def test_a_question_that_few_answered_is_not_shown(workspace: Workspace) -> None:
    organization = workspaces.with_organization(workspace, "Жаңы", region="batken")
    round = workspaces.with_round(workspace, organization, a__two=1)
    workspace.close_assessment(round.id)
    assert "a.two" not in {each["id"] for each in results(workspace)}


def test_fewer_than_five_organizations_are_refused_with_the_reason(workspace: Workspace) -> None:
    with pytest.raises(UserError, match="somebody could be recognized"):
        exported(workspace, ".csv", count=4)


def test_open_rounds_are_left_out(workspace: Workspace) -> None:
    workspaces.with_round(workspace, workspaces.with_organization(workspace, "Ачык", region="osh"), a__one=4)
    assert {each["organizations"] for each in results(workspace) if each["name"] == "osh"} == {5}


@pytest.mark.parametrize("form", [".xlsx", ".csv", ".json"])
def test_a_statement_says_what_was_done(workspace: Workspace, form: str) -> None:
    found = all_words(form, exported(workspace, form))
    assert "Groups of fewer than 5 organizations are not shown" in found
    assert "No place below the region is named" in found


def test_the_table_can_be_read_by_a_program(workspace: Workspace) -> None:
    rows = list(csv.DictReader(io.StringIO(exported(workspace, ".csv").decode("utf-8-sig"))))
    numbers = [row for row in rows if row["questionnaire"] == "test"]
    assert len(numbers) == len(results(workspace))
    assert {row["questionnaire"] for row in rows} == {"test", "statement"}
