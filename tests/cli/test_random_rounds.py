"""Any questionnaire folder, filled in as a file of any kind: the terminal's numbers are those of the oracle."""

import contextlib
import csv
import io
import json
import tempfile
from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from cso_assess.__main__ import main
from cso_assess.core.assessment import Answer, Assessment
from cso_assess.core.numbers import decimal_text
from cso_assess.core.plan import Frame
from cso_assess.core.schedule import tasks_for
from cso_assess.core.states import State
from tests.builders import edition, toml_sources
from tests.core import oracle
from tests.core.strategies import frames, rounds
from tests.workspaces import NOON

FORMS = st.sampled_from(["json", "csv", "xlsx"])
AS_FOUND = [Phase.explicit, Phase.reuse, Phase.generate]
"""A case takes too long to look for the smallest one that fails."""


@given(rounds(), frames(), FORMS)
@settings(max_examples=5, phases=AS_FOUND)
def test_a_filled_file_comes_to_the_oracles_numbers(round_: Assessment, frame: Frame, form: str) -> None:
    compare_with_oracle(round_, frame, form)


@pytest.mark.long
@given(rounds(), frames(), FORMS)
@settings(max_examples=300, phases=AS_FOUND)
def test_hundreds_of_filled_files_come_to_the_oracles_numbers(round_: Assessment, frame: Frame, form: str) -> None:
    compare_with_oracle(round_, frame, form)


def compare_with_oracle(round_: Assessment, frame: Frame, form: str) -> None:
    unvoted = {name: replace(answer, votes=0) for name, answer in round_.answers.items()}
    round_ = replace(round_, answers=unvoted)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for file, source in toml_sources(edition(round_.questionnaire)).items():
            (folder / file).write_text(source, encoding="utf-8")
        terminal(folder, "questionnaire", "import", folder)
        terminal(folder, "organization", "add", "Булак")
        assess = ["assess", "--organization", "Булак", "--questionnaire", round_.questionnaire.id]
        left_out = [f"--leave-out={domain}={reason}" for domain, reason in round_.left_out.items()]
        answers = written(folder / f"answers.{form}", round_)
        day = NOON.date().isoformat()
        id = terminal(
            folder, *assess, *left_out, "--answers", answers, "--length", round_.length, "--date", day
        ).strip()
        scores = json.loads(terminal(folder, "score", id, "--json"))
        assert {part: scores[part] for part in ("overall", "domains")} == doubles(oracle.scores(round_))
        priorities = oracle.priorities(round_)
        assert json.loads(terminal(folder, "priorities", id, "--json")) == doubles(priorities)
        plan = json.loads(terminal(folder, "plan", id, "--json", *options(frame)))
        tasks = tasks_for(round_, [each["indicator"] for each in priorities[:3]])
        expected = oracle.schedule(tasks, frame, round_)
        dates = {each["id"]: (each["start"], each["end"]) for each in plan["actions"]}
        assert dates == {task: tuple(map(str, days)) for task, days in expected["dates"].items()}
        after = {each["id"]: set(each["after"]) for each in plan["actions"]}
        assert after == {task.id: oracle.after_of(task, tasks, round_) for task in tasks if task.id in dates}
        assert [each["reason"] for each in plan["later"]] == list(expected["later"].values())


def terminal(folder: Path, *arguments: object) -> str:
    """What a verb printed, once it is done."""
    said = io.StringIO()
    with contextlib.redirect_stdout(said):
        assert main(["--data-dir", str(folder / "data"), *map(str, arguments)]) == 0
    return said.getvalue()


def options(frame: Frame) -> list[str]:
    limits = {"--hours-per-week": frame.hours_per_week, "--budget": frame.budget}
    given = [f"{name}={decimal_text(value)}" for name, value in limits.items() if value is not None]
    return [f"--start={frame.start}", f"--months={frame.months}", "--top=3", *given]


def written(file: Path, round_: Assessment) -> Path:
    """The answers as a file that a person could have filled in."""
    rows = [row_of(answer) for answer in round_.answers.values()]
    if file.suffix == ".json":
        file.write_text(json.dumps(rows), encoding="utf-8")
        return file
    columns = ["target", "indicator", "level", "state", "reason", "proof", "not_now", "look_back"]
    lines: list[list[object]] = [[*columns], *([row.get(name) for name in columns] for row in rows)]
    if file.suffix == ".csv":
        with file.open("w", encoding="utf-8-sig", newline="") as stream:
            csv.writer(stream, delimiter=";").writerows(lines)
    else:
        book = openpyxl.Workbook()
        for line in lines:
            book.worksheets[0].append(line)
        book.save(file)
    return file


def row_of(answer: Answer) -> dict[str, object]:
    row: dict[str, object] = {"indicator": answer.indicator, "level": answer.level, "proof": answer.proof.value}
    if answer.state in (State.NOT_APPLICABLE, State.DONT_KNOW):
        row["state"] = answer.state.value
    if answer.not_now:
        row["not_now"] = True
    more = {"reason": answer.reason, "look_back": answer.look_back, "target": answer.target}
    return row | {name: value for name, value in more.items() if value}


def doubles(value: Any) -> Any:
    """Exact numbers as JSON gives them: the nearest doubles."""
    if isinstance(value, Fraction):
        return float(value)
    if isinstance(value, Mapping):
        return {name: doubles(each) for name, each in value.items()}
    return [doubles(each) for each in value] if isinstance(value, list) else value
