"""What is refused: one sentence, exit status 1, nothing changed, never a traceback."""

import json
import zipfile
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


def workbook(path: Path, *rows: list[object]) -> Path:
    book = openpyxl.Workbook()
    for row in rows:
        book.worksheets[0].append(row)
    book.save(path)
    return path


def test_forty_mistakes_in_a_questionnaire_are_forty_lines(run: Run, tmp_path: Path) -> None:
    outcome = run("questionnaire", "check", write_questionnaire(tmp_path / "water", levels=4, mistakes=40))
    problems = outcome.err.splitlines()
    assert (outcome.status, outcome.out) == (1, "")
    assert len(problems) == 40
    assert problems[0].startswith("questionnaire.toml:6: unknown0: ")
    assert problems[39].startswith("questionnaire.toml:45: unknown39: ")
    imported = run("questionnaire", "import", tmp_path / "water")
    assert (imported.status, imported.out, imported.err) == (1, "", outcome.err)
    assert "water-4" not in run("questionnaire", "list").out


def test_a_good_questionnaire_passes_the_check(run: Run, tmp_path: Path) -> None:
    outcome = run("questionnaire", "check", write_questionnaire(tmp_path / "water", levels=4))
    assert (outcome.status, outcome.err) == (0, "")


@pytest.mark.parametrize(
    ("content", "said"),
    [
        ("indicator;level;note\ncanal.clean;2;Пруд".encode("cp1251"), "сохраните его в excel как «csv utf-8»"),
        (b'indicator;level;note\ncanal.clean;2;"a', "каждую кавычку закрывать."),
    ],
)
def test_what_a_table_lacks_is_told_in_the_persons_language_alone(
    run: Run, water: None, tmp_path: Path, content: bytes, said: str
) -> None:
    path = tmp_path / "answers.csv"
    path.write_bytes(content)
    status, (told,) = assess(run, path, "--language", "ru")
    assert status == 1
    assert told.startswith("answers.csv:2: ")
    assert said in told.lower()


def test_every_mistake_of_a_workbook_is_named_at_once(run: Run, water: None, tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "answers.xlsx",
        ["indicator", "level", "state", "proof", "colour"],
        ["canal.nothing", 2],
        ["canal.clean", 5],
        ["canal.turns", None, "not_applicable"],
        ["trees.shade", 2],
        ["trees.shade", 3, None, "hearsay"],
        ["canal.clean", 4],
    )
    status, lines = assess(run, path)
    assert status == 1
    places = ["1: colour", "2: indicator", "3: level", "4: reason", "6: indicator", "6: proof", "7: indicator"]
    assert [": ".join(line.split(": ")[:2]) for line in lines[:-1]] == [f"answers.xlsx:{place}" for place in places]
    assert run("organization", "list", "--json").data[0]["rounds"] == 0


def test_a_sheet_without_its_columns_says_only_that(run: Run, water: None, tmp_path: Path) -> None:
    path = tmp_path / "answers.csv"
    path.write_text("name,grade\ncanal.clean,2\ncanal.turns,3\n")
    status, lines = assess(run, path)
    assert status == 1
    assert [line.split(": ")[1] for line in lines[:-1]] == ["name", "grade", "indicator", "level"]


def test_mistakes_in_a_list_of_objects_come_in_its_order(run: Run, water: None, tmp_path: Path) -> None:
    path = tmp_path / "answers.json"
    path.write_text('[{"indicator": "moon", "level": 1}, {"indicator": "canal.clean", "level": 1, "odd": 1}]')
    _, lines = assess(run, path)
    assert [line.split(": ")[:2] for line in lines[:-1]] == [["answers.json:1", "indicator"], ["answers.json:2", "odd"]]


def test_a_note_may_have_a_million_letters_and_no_more(run: Run, water: None, tmp_path: Path) -> None:
    path = tmp_path / "answers.json"
    for letters, expected in ((1_000_000, 0), (1_000_001, 1)):
        path.write_text(json.dumps([{"indicator": "canal.clean", "level": 2, "note": "a" * letters}]))
        status, lines = assess(run, path)
        assert status == expected
    assert lines[0] == "answers.json:1: note: expected a text of at most 1,000,000 letters"


def test_a_formula_that_was_never_calculated_is_no_empty_cell(run: Run, water: None, tmp_path: Path) -> None:
    # A workbook written by a script holds formulas without their results: the answer would be lost without a word.
    path = workbook(tmp_path / "answers.xlsx", ["indicator", "level"], ["canal.clean", "=1+1"], ["canal.turns", 2])
    status, lines = assess(run, path)
    assert (status, len(lines)) == (1, 2)
    assert lines[0].startswith("answers.xlsx:2: level: ")


def test_a_formula_whose_result_is_empty_is_an_empty_cell(run: Run, water: None, tmp_path: Path) -> None:
    plain = workbook(tmp_path / "plain.xlsx", ["indicator", "level"], ["canal.clean", "=1+1"], ["canal.turns", 2])
    calculated = tmp_path / "answers.xlsx"
    with zipfile.ZipFile(plain) as source, zipfile.ZipFile(calculated, "w") as target:
        for entry in source.infolist():
            content = source.read(entry)
            # As Excel and LibreOffice store the result of =IF(A2="";"";2).
            target.writestr(entry, content.replace(b'<c r="B2"><f>1+1</f><v', b'<c r="B2" t="str"><f>1+1</f><v'))
    status, lines = assess(run, calculated)
    assert (status, lines) == (0, [])


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
        ("--date", "2026-W01-1"),
        ("--date", "٢٠٢٦-01-01"),
        ("--length", "half"),
        ("--leave-out", "trees"),
        ("--leave-out", "trees="),
        ("--leave-out", "moon=far"),
        ("--leave-out", "trees=far", "trees=near"),
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


def test_a_plan_that_would_begin_after_the_last_year_is_refused(run: Run, water: None, tmp_path: Path) -> None:
    path = tmp_path / "answers.json"
    path.write_text('[{"indicator": "canal.clean", "level": 2}]')
    added = run(
        "assess", "--organization", "Булак", "--questionnaire", "water-4", "--answers", path, "--date", "9999-12-31"
    )
    outcome = run("plan", added.out.strip())
    assert (outcome.status, outcome.out, len(outcome.err.splitlines())) == (1, "", 1)


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
        ("questionnaire", "form", "water-4", "-o", "form.csv"),
        ("questionnaire", "form", "water-4", "-o", "form"),
        ("organization", "list", "--today", "today"),
    ],
)
def test_what_is_not_there_is_refused(run: Run, water: None, arguments: tuple[str, ...]) -> None:
    outcome = run(*arguments)
    assert (outcome.status, outcome.out) == (1, "")
    assert len(outcome.err.strip().splitlines()) in (1, 2)


@pytest.mark.parametrize(
    "arguments",
    [("frobnicate",), ("score",), ("organization",), ("score", "x", "--colour"), ("plan", "x", "--budg", "3")],
)
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
