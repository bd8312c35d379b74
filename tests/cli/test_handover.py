"""Hand-over files and anonymized exports from a terminal."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from cso_assess.__main__ import main
from tests import workspaces
from tests.cli.conftest import Run

CODE = "1234 5678 9012 3456 7891"


@pytest.fixture
def filled(run: Run) -> Run:
    """A workspace with the demonstration organization."""
    assert run("demo").status == 0
    return run


@pytest.fixture
def elsewhere(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """Runs the command line on another workspace."""

    def run(*arguments: object) -> tuple[int, str, str]:
        capsys.readouterr()
        status = main(["--data-dir", str(tmp_path / "elsewhere"), *map(str, arguments)])
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return run


Elsewhere = Callable[..., tuple[int, str, str]]


def test_export_prints_the_code_and_nothing_else(filled: Run, tmp_path: Path) -> None:
    outcome = filled("export", "--all", "-o", tmp_path / "a.csoa")
    assert outcome.status == 0
    digits = outcome.out.strip().replace(" ", "")
    assert (len(digits), digits.isdigit(), outcome.err) == (20, True, "")


def test_what_was_exported_can_be_imported_with_its_code(filled: Run, elsewhere: Elsewhere, tmp_path: Path) -> None:
    file, code = tmp_path / "a.csoa", tmp_path / "code.txt"
    code.write_text(filled("export", "--all", "-o", file).out)
    status, out, _ = elsewhere("import", file, "--code-file", code)
    assert status == 0
    assert "Springs of Tomorrow" in out
    rounds = [each["rounds"] for each in filled("organization", "list", "--json").data]
    status, out, _ = elsewhere("organization", "list", "--json")
    assert f'"rounds": {rounds[0]}' in out


def test_scores_are_the_same_on_both_computers(filled: Run, elsewhere: Elsewhere, tmp_path: Path) -> None:
    assert filled("export", "--all", "--plain", "-o", tmp_path / "a.csoa").status == 0
    elsewhere("import", tmp_path / "a.csoa")
    _, out, _ = elsewhere("import", tmp_path / "a.csoa", "--json")
    for round in json.loads(out)[0]["organizations"][0]["rounds"]:
        assert elsewhere("score", round["id"], "--json")[1] == filled("score", round["id"], "--json").out
        assert elsewhere("plan", round["id"], "--json")[1] == filled("plan", round["id"], "--json").out


def test_a_sealed_file_without_or_with_another_code_is_refused(
    filled: Run, elsewhere: Elsewhere, tmp_path: Path
) -> None:
    file, code = tmp_path / "a.csoa", tmp_path / "code.txt"
    filled("export", "--all", "-o", file)
    assert elsewhere("import", file)[0] == 1
    code.write_text(CODE)
    status, out, err = elsewhere("import", file, "--code-file", code)
    assert (status, out) == (1, "")
    assert "This code does not open the file" in err
    assert err.splitlines()[-1] == "Not taken: a.csoa."


def test_an_own_passphrase_seals_and_opens(filled: Run, elsewhere: Elsewhere, tmp_path: Path) -> None:
    file, secret = tmp_path / "a.csoa", tmp_path / "secret.txt"
    secret.write_text("биздин узун сыр сөзүбүз\n", encoding="utf-8")
    outcome = filled("export", "--all", "--code-file", secret, "-o", file)
    assert (outcome.status, outcome.out) == (0, "")
    assert elsewhere("import", file, "--code-file", secret)[0] == 0
    secret.write_text("кыска\n", encoding="utf-8")
    assert filled("export", "--all", "--code-file", secret, "-o", file).status == 1


def test_of_ten_files_with_one_bad_nine_arrive_and_the_bad_one_is_named(
    run: Run, elsewhere: Elsewhere, tmp_path: Path
) -> None:
    files = [tmp_path / f"{number}.csoa" for number in range(10)]
    for number, file in enumerate(files):
        run("organization", "add", f"Уюм {number}")
        assert run("export", "--organization", f"Уюм {number}", "--plain", "-o", file).status == 0
    files[4].write_bytes(files[4].read_bytes()[:-3])
    status, out, err = elsewhere("import", *files)
    assert status == 1
    assert sum("Уюм" in line for line in out.splitlines()) == 9
    assert "4.csoa: This hand-over file is damaged" in err
    assert err.splitlines()[-1] == "Not taken: 4.csoa. All other files were taken."
    assert len(elsewhere("organization", "list")[1].splitlines()) == 9


def test_files_with_different_codes_arrive_together(run: Run, elsewhere: Elsewhere, tmp_path: Path) -> None:
    arguments: list[object] = []
    for number in range(2):
        run("organization", "add", f"Уюм {number}")
        code = tmp_path / f"{number}.txt"
        code.write_text(run("export", "--organization", f"Уюм {number}", "-o", tmp_path / f"{number}.csoa").out)
        arguments += ["--code-file", code]
    status, _, err = elsewhere("import", tmp_path / "0.csoa", tmp_path / "1.csoa", *arguments)
    assert (status, err) == (0, "")
    assert len(elsewhere("organization", "list")[1].splitlines()) == 2


def test_a_preview_takes_nothing(filled: Run, elsewhere: Elsewhere, tmp_path: Path) -> None:
    filled("export", "--all", "--plain", "-o", tmp_path / "a.csoa")
    status, out, _ = elsewhere("import", tmp_path / "a.csoa", "--preview", "--json")
    assert status == 0
    assert '"is_new": true' in out
    assert elsewhere("organization", "list")[1].strip() == ""


def test_several_organizations_and_chosen_rounds_can_leave(run: Run, elsewhere: Elsewhere, tmp_path: Path) -> None:
    rounds = run("demo").out.split()
    run("organization", "add", "Экинчи уюм")
    run("organization", "add", "Үчүнчү уюм")
    run("export", "--organization", "Экинчи уюм", "Үчүнчү уюм", "--plain", "-o", tmp_path / "a.csoa")
    assert len(elsewhere("import", tmp_path / "a.csoa")[1].splitlines()) == 3
    run("export", "--round", rounds[0], rounds[2], "--plain", "-o", tmp_path / "b.csoa")
    _, out, _ = elsewhere("import", tmp_path / "b.csoa", "--json")
    assert [each["id"] for each in json.loads(out)[0]["organizations"][0]["rounds"]] == [
        rounds[0],
        rounds[2],
    ]


def test_export_asks_whose_and_takes_only_its_own_ending(filled: Run, tmp_path: Path) -> None:
    assert "--organization NAME" in filled("export", "-o", tmp_path / "a.csoa").err
    assert filled("export", "--all", "-o", tmp_path / "a.zip").status == 1
    assert filled("export", "--organization", "Nobody", "-o", tmp_path / "a.csoa").status == 1
    assert list(tmp_path.glob("a.*")) == []


def test_an_anonymized_export_of_few_is_refused(filled: Run, tmp_path: Path) -> None:
    outcome = filled("export", "--all", "--anonymous", "-o", tmp_path / "a.xlsx")
    assert outcome.status == 1
    assert "somebody could be recognized" in outcome.err
    assert not (tmp_path / "a.xlsx").exists()


def test_an_anonymized_export_says_what_it_cannot_prevent(run: Run, tmp_path: Path) -> None:
    with workspaces.opened(tmp_path / "data") as workspace:
        workspace.import_edition(workspaces.steps_edition())
        for number in range(5):
            organization = workspaces.with_organization(workspace, f"Уюм {number}")
            workspace.close_assessment(workspaces.with_round(workspace, organization, a__one=2, b__one=3).id)
    outcome = run("export", "--all", "--anonymous", "-o", tmp_path / "a.json")
    assert (outcome.status, outcome.out) == (0, "")
    assert outcome.err.startswith("Do not publish two exports of nearly the same organizations")
    assert run("export", "--all", "--anonymous", "-o", tmp_path / "b.json", "--language", "ky").err.startswith(
        "Дээрлик"
    )


def test_namesakes_and_conflicts_are_told(run: Run, elsewhere: Elsewhere, tmp_path: Path) -> None:
    run("organization", "add", "Ак Булак")
    elsewhere("organization", "add", "Ак Булак")
    run("export", "--all", "--plain", "-o", tmp_path / "a.csoa")
    out = elsewhere("import", tmp_path / "a.csoa")[1]
    assert "Another organization is also called “Ак Булак”: both are kept as two." in out


def test_a_passphrase_that_opens_no_workspace_seals_and_opens_the_file(
    filled: Run, elsewhere: Elsewhere, tmp_path: Path
) -> None:
    """Without a protected workspace there is nothing else that --passphrase-file could be meant for."""
    secret, file = tmp_path / "secret.txt", tmp_path / "a.csoa"
    secret.write_text("four words of our own\n", encoding="utf-8")
    assert filled("--passphrase-file", secret, "export", "--all", "-o", file).out == ""
    assert elsewhere("import", file)[0] == 1
    assert elsewhere("--passphrase-file", secret, "import", file)[0] == 0


def test_on_a_terminal_long_work_is_counted_in_a_line_that_goes_again(
    filled: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cso_assess.cli.progress.EVERY", 0)
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    filled("organization", "add", "Булак")
    file = tmp_path / "all.csoa"
    exported = filled("export", "--all", "--plain", "-o", file).err
    assert "all.csoa: 1 of 2 …" in exported
    taken = filled("import", file).err
    assert re.search(r"\rall\.csoa: \d+ of \d+ …", taken)
    for told in (exported, taken):
        assert told.endswith("\r")
        assert set(told.split("\r")[-2]) == {" "}
    assert filled("import", file, "--json").err == ""


def test_nothing_is_counted_where_nobody_looks(filled: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cso_assess.cli.progress.EVERY", 0)
    file = tmp_path / "all.csoa"
    assert filled("export", "--all", "--plain", "-o", file).err == ""
    assert filled("import", file).err == ""
