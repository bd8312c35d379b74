"""What is refused: one sentence, exit status 1, nothing changed, never a traceback."""

import json
from pathlib import Path

import openpyxl
import pytest

from cso_assess.__main__ import SCREENS, main
from tests.cli.conftest import Run, write_questionnaire


@pytest.fixture
def water(run: Run, tmp_path: Path) -> None:
    run("questionnaire", "import", write_questionnaire(tmp_path / "water", levels=4))
    run("organization", "add", "Булак")


def assess(run: Run, path: Path, *more: str) -> tuple[int, list[str]]:
    outcome = run("assess", "--organization", "Булак", "--questionnaire", "water-4", "--answers", path, *more)
    assert outcome.out == "" or outcome.status == 0
    return outcome.status, outcome.err.splitlines()


def test_forty_mistakes_in_a_questionnaire_are_forty_lines(run: Run, tmp_path: Path) -> None:
    outcome = run("questionnaire", "check", write_questionnaire(tmp_path / "water", levels=4, mistakes=40))
    *problems, sentence = outcome.err.splitlines()
    assert outcome.status == 1
    assert len(problems) == 40
    assert problems[0].startswith("questionnaire.toml:6: unknown0: ")
    assert problems[39].startswith("questionnaire.toml:45: unknown39: ")
    assert sentence.endswith(".")
    assert run("questionnaire", "import", tmp_path / "water").status == 1
    assert "water-4" not in run("questionnaire", "list").out


def test_a_good_questionnaire_passes_the_check(run: Run, tmp_path: Path) -> None:
    outcome = run("questionnaire", "check", write_questionnaire(tmp_path / "water", levels=4))
    assert (outcome.status, outcome.err) == (0, "")


def test_every_mistake_of_a_workbook_is_named_at_once(run: Run, water: None, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    rows = [
        ["indicator", "level", "state", "proof", "colour"],
        ["canal.nothing", 2, None, None, None],
        ["canal.clean", 5, None, None, None],
        ["canal.turns", None, "not_applicable", None, None],
        ["trees.shade", 2, None, None, None],
        ["trees.shade", 3, None, "hearsay", None],
    ]
    for row in rows:
        book.worksheets[0].append(row)
    path = tmp_path / "answers.xlsx"
    book.save(path)
    status, lines = assess(run, path)
    assert status == 1
    assert any(line.startswith("answers.xlsx:1: colour") for line in lines)
    rows[0].pop()
    book = openpyxl.Workbook()
    for row in rows:
        book.worksheets[0].append(row)
    book.save(path)
    status, lines = assess(run, path)
    assert status == 1
    for place in ("2: indicator", "3: level", "4: reason", "6: indicator", "6: proof"):
        assert any(line.startswith(f"answers.xlsx:{place}") for line in lines), (place, lines)
    assert len(lines) == 6
    assert run("organization", "list", "--json").data[0]["rounds"] == 0


@pytest.mark.parametrize(
    ("row", "place"),
    [
        ({"indicator": "canal.clean"}, "level"),
        ({"level": 2}, "indicator"),
        ({"indicator": "canal.clean", "level": 2, "state": "dont_know"}, "state"),
        ({"indicator": "canal.clean", "level": 2.5}, "level"),
        ({"indicator": "canal.clean", "level": True}, "level"),
        ({"indicator": "canal.clean", "level": "two"}, "level"),
        ({"indicator": "canal.clean", "level": 0}, "level"),
        ({"indicator": "canal.clean", "state": "unknown"}, "state"),
        ({"indicator": "canal.clean", "state": "not_applicable", "reason": " "}, "reason"),
        ({"indicator": "canal.clean", "level": 2, "target": 9}, "target"),
        ({"indicator": "canal.clean", "level": 2, "look_back": -1}, "look_back"),
        ({"indicator": "canal.clean", "level": 2, "flagged": "perhaps"}, "flagged"),
        ({"indicator": "canal.clean", "level": 2, "note": ["a"]}, "note"),
        ({"indicator": "canal.clean", "level": 2, "Level": 2}, "Level"),
    ],
)
def test_a_row_is_refused_at_its_place(run: Run, water: None, tmp_path: Path, row: object, place: str) -> None:
    path = tmp_path / "answers.json"
    path.write_text(json.dumps([row]))
    status, lines = assess(run, path)
    assert status == 1
    assert lines[0].startswith(f"answers.json:1: {place}: "), lines
    assert len(lines) == 2


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("answers.json", b'{"indicator": 1}'),
        ("answers.json", b"[1, 2"),
        ("answers.json", b"\xff\xfe"),
        ("answers.json", b"[" * 100_000),
        ("answers.csv", b"indicator,level\n\xff\xfe,2"),
        ("answers.csv", b'indicator,level\n"canal.clean"x,2'),
        ("answers.csv", b""),
        ("answers.xlsx", b"PK\x03\x04 no workbook"),
        ("answers.xlsx", b""),
        ("answers.txt", b"indicator,level"),
    ],
)
def test_a_file_that_is_no_table_is_refused(run: Run, water: None, tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    status, lines = assess(run, path)
    assert status == 1
    assert name in lines[-1] or name in lines[0]
    assert "Traceback" not in "".join(lines)


def test_a_file_that_is_not_there_is_refused(run: Run, water: None, tmp_path: Path) -> None:
    assert assess(run, tmp_path / "none.csv") == (1, ["none.csv: there is no such file."])


@pytest.mark.parametrize(
    "arguments",
    [
        ("--date", "2026-13-01"),
        ("--date", "20260101"),
        ("--length", "half"),
        ("--leave-out", "trees"),
        ("--leave-out", "trees="),
        ("--leave-out", "moon=far"),
    ],
)
def test_values_of_options_are_refused_with_a_sentence(
    run: Run, water: None, tmp_path: Path, arguments: tuple[str, ...]
) -> None:
    path = tmp_path / "answers.json"
    path.write_text('[{"indicator": "canal.clean", "level": 2}]')
    status, lines = assess(run, path, *arguments)
    assert status == 1
    assert len(lines) == 1
    assert run("organization", "list", "--json").data[0]["rounds"] == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ("--start", "tomorrow"),
        ("--months", "-1"),
        ("--months", "1.5"),
        ("--months", "999999"),
        ("--hours-per-week", "many"),
        ("--hours-per-week", "nan"),
        ("--budget", "-0.01"),
        ("--top", "x"),
    ],
)
def test_a_plan_that_cannot_be_is_refused(run: Run, water: None, tmp_path: Path, arguments: tuple[str, ...]) -> None:
    path = tmp_path / "answers.json"
    path.write_text('[{"indicator": "canal.clean", "level": 2}]')
    round_id = run("assess", "--organization", "Булак", "--questionnaire", "water-4", "--answers", path).out.strip()
    outcome = run("plan", round_id, *arguments)
    assert (outcome.status, outcome.out) == (1, "")
    assert len(outcome.err.splitlines()) == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ("score", "nothing"),
        ("score", ""),
        ("priorities", "00000000-0000-0000-0000-000000000000"),
        ("plan", "%"),
        ("compare", "a", "b"),
        ("questionnaire", "show", "none"),
        ("questionnaire", "show", "women-cso-capacity@99"),
        ("questionnaire", "check", "none"),
        ("organization", "add", " "),
        ("organization", "add", "булак"),
        ("organization", "add", "Other", "--members", "-3"),
        ("organization", "list", "--language", "xx"),
        ("organization", "list", "--today", "today"),
    ],
)
def test_what_is_not_there_is_refused(run: Run, water: None, arguments: tuple[str, ...]) -> None:
    outcome = run(*arguments)
    assert (outcome.status, outcome.out) == (1, "")
    assert len(outcome.err.strip().splitlines()) in (1, 2)


@pytest.mark.parametrize("arguments", [("frobnicate",), ("score",), ("organization",), ("score", "x", "--colour")])
def test_wrong_usage_exits_with_two(arguments: tuple[str, ...]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(list(arguments))
    assert ended.value.code == 2


def test_the_same_version_with_another_structure_is_refused(run: Run, water: None, tmp_path: Path) -> None:
    folder = write_questionnaire(tmp_path / "water", levels=4)
    source = folder / "questionnaire.toml"
    source.write_text(source.read_text().replace("weight = 0.2", "weight = 0.25"))
    assert run("questionnaire", "import", folder).status == 1
    source.write_text(source.read_text().replace("version = 3", "version = 4"))
    assert run("questionnaire", "import", folder).status == 0
    assert "water-4@4" in run("questionnaire", "list").out


def test_without_a_screen_the_window_is_refused_with_a_sentence(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    for name in SCREENS:
        monkeypatch.delenv(name, raising=False)
    outcome = run()
    assert (outcome.status, len(outcome.err.splitlines())) == (1, 1)
