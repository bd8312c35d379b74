"""A process killed while people answer: every confirmed answer is there when the program opens again."""

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from cso_assess.core.organization import Profile
from tests import workspaces

ANSWERING = """
import sys
from dataclasses import replace
from pathlib import Path
from cso_assess.core.assessment import Answer
from cso_assess.core.states import State
from tests import workspaces

workspace = workspaces.opened(Path(sys.argv[1]))
number = int(sys.argv[3])
while True:
    for indicator in ("a.one", "a.two", "b.one"):
        seen = workspace.assessment(sys.argv[2]).answer(indicator)
        given = Answer(indicator, 1 + number % 4, State.SCORED, note=f"{number} " + "т" * (number % 700))
        workspace.save_answer(sys.argv[2], replace(given, revision=seen.revision))
        print(number, indicator, flush=True)
        number += 1
"""


@pytest.mark.parametrize("kills", [10, pytest.param(300, marks=pytest.mark.long)])
def test_a_kill_loses_no_confirmed_answer(folder: Path, kills: int) -> None:
    with workspaces.opened(folder) as workspace:
        workspace.import_edition(workspaces.steps_edition())
        organization = workspace.add_organization(Profile("Ак Булак"))
        assessment = workspaces.with_round(workspace, organization)
    chance = random.Random(5)
    confirmed: dict[str, int] = {}
    for _ in range(kills):
        confirmed.update(answer_until_killed(folder, assessment.id, max(confirmed.values(), default=-1) + 1, chance))
        with workspaces.opened(folder) as workspace:
            found = workspace.assessment(assessment.id).answers
            kept = {indicator: int(answer.note.split()[0]) for indicator, answer in found.items()}
            (summary,) = workspace.rounds(organization.id)
            assert summary.answered == len(found)
            assert workspace.damaged_answers(assessment.id) == ()
        assert all(kept[indicator] >= number for indicator, number in confirmed.items())
    assert max(confirmed.values()) > kills


def answer_until_killed(folder: Path, assessment: str, first: int, chance: random.Random) -> dict[str, int]:
    """The last confirmed number of each indicator of a process that is killed at a random moment."""
    arguments = [sys.executable, "-c", ANSWERING, str(folder), assessment, str(first)]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True, env=workspaces.python_environment()) as process:
        assert process.stdout
        lines = [process.stdout.readline()]
        time.sleep(chance.uniform(0, 0.05))
        process.kill()
        lines += process.stdout.readlines()
    whole = [line.split() for line in lines if line.endswith("\n")]
    return {indicator: int(number) for number, indicator in whole}
