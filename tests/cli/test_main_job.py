"""The main job from a terminal, on a questionnaire that is not the built-in one."""

import json
from datetime import date
from fractions import Fraction
from pathlib import Path

import openpyxl
import pytest

from tests.cli.conftest import Run, write_questionnaire


@pytest.fixture
def round_of_seven(run: Run, tmp_path: Path) -> str:
    """A closed round: canal.clean 1 (said), canal.turns 4 (document), trees.shade 7 (none); told in a workbook."""
    folder = write_questionnaire(tmp_path / "water", levels=7)
    assert run("questionnaire", "import", folder).status == 0
    assert run("organization", "add", "Тогуз Булак").status == 0
    form = tmp_path / "form.xlsx"
    assert run("questionnaire", "form", "water-7", "-o", form).status == 0
    fill(form, {"canal.clean": (1, "said"), "canal.turns": (4, "document"), "trees.shade": (7, None)})
    outcome = run(
        "assess", "--organization", "тогуз булак", "--questionnaire", "water-7@3", "--answers", form,
        "--date", "2026-01-31", "--close",
    )  # fmt: skip
    assert outcome.status == 0, outcome.err
    return outcome.out.strip()


def fill(form: Path, answers: dict[str, tuple[int, str | None]]) -> None:
    book = openpyxl.load_workbook(form)
    sheet = book.worksheets[0]
    columns = {cell.value: cell.column for cell in sheet[1]}
    for row in range(2, sheet.max_row + 1):
        level, proof = answers[str(sheet.cell(row, columns["indicator"]).value)]
        sheet.cell(row, columns["level"]).value = level
        sheet.cell(row, columns["proof"]).value = proof
    book.save(form)


def test_the_rounds_of_an_organization_are_listed_with_the_ids_that_other_verbs_ask_for(
    run: Run, round_of_seven: str
) -> None:
    assert (
        run("organization", "list", "--rounds").out == f"Тогуз Булак\n  1  31 January 2026  closed  {round_of_seven}\n"
    )
    (organization,) = run("organization", "list", "--rounds", "--json").data
    assert (organization["name"], organization["rounds"]) == ("Тогуз Булак", 1)
    assert organization["assessments"] == [
        {
            "id": round_of_seven,
            "number": 1,
            "date": "2026-01-31",
            "questionnaire": "water-7",
            "version": 3,
            "length": "full",
            "status": "closed",
        }
    ]


def test_score_is_the_methods(run: Run, round_of_seven: str) -> None:
    # canal: (0.1*1 + 0.2*4) / 0.3 = 0.9 / 0.3 = 3; trees: 7; overall: 0.3*3 + 0.7*7 = 5.8.
    # stages of 7 levels begin at 2.5, 4, 5.5; canal.clean is key at level 1 and holds them at 2.
    # confidence of canal: (0.1*0.25 + 0.2*0.5) / 0.3 = 0.125 / 0.3; overall 0.3 * that + 0.7*0 = 0.125.
    data = run("score", round_of_seven, "--json").data
    assert data["assessment"] == round_of_seven
    assert (data["organization"], data["questionnaire"], data["version"]) == ("Тогуз Булак", "water-7", 3)
    assert (data["length"], data["date"]) == ("full", "2026-01-31")
    assert data["overall"] == {
        "score": pytest.approx(5.8, abs=1e-12),
        "stage": 2,
        "held_by": ["canal.clean"],
        "confidence": 0.125,
        "completeness": 1,
    }
    assert data["domains"] == [
        {
            "id": "canal",
            "score": 3,
            "stage": 2,
            "held_by": ["canal.clean"],
            "floor": 1,
            "confidence": pytest.approx(0.125 / 0.3),
            "completeness": 1,
            "answered": 2,
            "asked": 2,
            "scored": 2,
        },
        {
            "id": "trees",
            "score": 7,
            "stage": 4,
            "held_by": [],
            "floor": 7,
            "confidence": 0,
            "completeness": 1,
            "answered": 1,
            "asked": 1,
            "scored": 1,
        },
    ]
    assert data["findings"] == [{"rule": "high_without_proof", "indicators": ["trees.shade"]}]


def test_priorities_are_the_methods(run: Run, round_of_seven: str) -> None:
    # strong from 1 + 2*6/3 = 5: clean and turns are weak and enable each other at distance 1, leverage 1.5 each.
    # clean: gap 6, importance 0.1*1.5, priority 6*1.5*0.15 = 1.35; turns: gap 3, importance 0.2, 3*1.5*0.2 = 0.9.
    assert run("priorities", round_of_seven, "--json").data == [
        {
            "indicator": "canal.clean",
            "level": 1,
            "target": 7,
            "gap": 6,
            "leverage": 1.5,
            "importance": pytest.approx(0.15),
            "priority": pytest.approx(1.35),
            "key": True,
        },
        {
            "indicator": "canal.turns",
            "level": 4,
            "target": 7,
            "gap": 3,
            "leverage": 1.5,
            "importance": pytest.approx(0.2),
            "priority": pytest.approx(0.9),
            "key": False,
        },
    ]


def test_plan_takes_the_next_levels_where_there_are_no_steps(run: Run, round_of_seven: str) -> None:
    # 2026-01-31 is a Saturday: the plan begins on Monday 2 February. Steps are missing: 10 hours in 4 weeks, cost 0.
    # Two hours a week stretch them to 5 weeks; turns comes after clean, which enables it and is at level 1.
    plan = run("plan", round_of_seven, "--hours-per-week", "2", "--json").data
    assert (plan["start"], plan["months"], plan["hours_per_week"], plan["budget"]) == ("2026-02-02", 12, 2, None)
    first, second = plan["actions"]
    assert (first["title"], first["weeks"], first["hours"], first["cost"]) == ("Уровень 2 canal.clean", 5, 10, 0)
    assert (first["start"], first["end"], first["after"]) == ("2026-02-02", "2026-03-08", [])
    assert (second["start"], second["end"], second["after"]) == ("2026-03-09", "2026-04-12", [first["id"]])
    assert plan["later"] == []


def test_what_does_not_fit_is_told_with_its_reason(run: Run, round_of_seven: str) -> None:
    plan = run("plan", round_of_seven, "--hours-per-week", "0", "--json").data
    assert plan["actions"] == []
    assert [each["reason"] for each in plan["later"]] == ["horizon", "after"]
    assert run("plan", round_of_seven, "--top", "0", "--json").data["later"] == []


def test_only_save_stores_a_plan_and_options_always_propose(run: Run, round_of_seven: str) -> None:
    default = run("plan", round_of_seven, "--json").data
    assert len(default["actions"]) == 2
    run("plan", round_of_seven, "--top", "1")
    assert run("plan", round_of_seven, "--json").data == default
    saved = run("plan", round_of_seven, "--top", "1", "--months", "6", "--save", "--json").data
    assert run("plan", round_of_seven, "--json").data == saved
    assert (saved["months"], len(saved["actions"])) == (6, 1)
    assert len(run("plan", round_of_seven, "--months", "12", "--json").data["actions"]) == 2
    assert run("plan", round_of_seven, "--json").data == saved


def test_rounds_are_compared_on_what_both_scored(run: Run, round_of_seven: str, tmp_path: Path) -> None:
    later = tmp_path / "later.json"
    rows: list[dict[str, object]] = [{"indicator": "canal.clean", "level": 3, "look_back": 2}]
    rows.append({"indicator": "canal.turns", "state": "dont_know"})
    later.write_text(json.dumps(rows), encoding="utf-8")
    second = run(
        "assess", "--organization", "Тогуз Булак", "--questionnaire", "water-7", "--answers", later,
        "--leave-out", "trees=Саженцев нет", "--date", "2026-07-31",
    ).out.strip()  # fmt: skip
    data = run("compare", round_of_seven, second, "--json").data
    assert data == {
        "common": 1,
        "left_out": ["canal.turns", "trees.shade"],
        "overall": {"before": 1, "after": 3, "change": 2},
        "domains": [{"id": "canal", "before": 1, "after": 3, "change": 2}],
        "indicators": [{"id": "canal.clean", "before": 1, "after": 3, "look_back": 2}],
    }
    jump = run("score", second, "--json").data["findings"]
    assert jump == [{"rule": "jump_without_action", "indicators": ["canal.clean"]}]


def test_three_levels_and_core_length(run: Run, tmp_path: Path) -> None:
    run("questionnaire", "import", write_questionnaire(tmp_path / "water", levels=3))
    run("organization", "add", "Булак")
    answers = tmp_path / "answers.csv"
    lines = [
        "\ufeffstate;indicator;level;reason",
        ";canal.clean;2;",
        ";canal.turns;1;",
        "not_applicable;trees.shade;;нет",
    ]
    answers.write_text("\n".join(lines), encoding="utf-8")
    round_id = run(
        "assess", "--organization", "Булак", "--questionnaire", "water-3", "--answers", answers, "--length", "core",
    ).out.strip()  # fmt: skip
    data = run("score", round_id, "--json").data
    canal, trees = data["domains"]
    assert (canal["score"], canal["stage"], canal["asked"], canal["scored"]) == (2, 3, 1, 1)
    assert (trees["score"], trees["stage"], trees["confidence"], trees["held_by"]) == (None, None, None, [])
    assert (trees["completeness"], trees["answered"]) == (1, 1)
    assert data["overall"]["score"] == 2
    assert data["findings"] == [{"rule": "many_not_applicable", "indicators": ["trees.shade"]}]
    assert run("priorities", round_id, "--json").data[0]["leverage"] == 1


def test_numbers_are_unrounded(run: Run, tmp_path: Path) -> None:
    run("questionnaire", "import", write_questionnaire(tmp_path / "water", levels=4))
    run("organization", "add", "Булак")
    answers = tmp_path / "answers.json"
    answers.write_text(json.dumps([{"indicator": "canal.clean", "level": 2}, {"indicator": "canal.turns", "level": 3}]))
    round_id = run("assess", "--organization", "Булак", "--questionnaire", "water-4", "--answers", answers).out.strip()
    score = run("score", round_id, "--json").data["overall"]["score"]
    assert score == float(Fraction(8, 3))


def test_today_is_the_rounds_date_unless_one_is_given(run: Run, tmp_path: Path) -> None:
    run("questionnaire", "import", write_questionnaire(tmp_path / "water", levels=4))
    run("organization", "add", "Булак")
    answers = tmp_path / "answers.json"
    answers.write_text('[{"indicator": "canal.clean", "level": 2}]')
    round_id = run(
        "--today", "2026-05-04", "assess", "--organization", "Булак", "--questionnaire", "water-4", "--answers", answers
    ).out.strip()
    assert run("score", round_id, "--json").data["date"] == "2026-05-04"
    start = date.fromisoformat(run("plan", round_id, "--json").data["start"])
    assert start == date(2026, 5, 11), "the Monday after a Monday is a week later"
