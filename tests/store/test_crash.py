"""A process killed while people answer: every confirmed answer is there when the program opens again."""

import json
import os
from pathlib import Path

import pytest

from tests import workspaces
from tests.faults import Faults

KILLING = """
import json, os, random, signal, sys, time
from dataclasses import replace
from pathlib import Path
from cso_assess.core.assessment import Answer
from cso_assess.core.states import State
from tests import workspaces

folder, round, kills = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
chance = random.Random(5)

def answer(first, told):
    "Answers until it is killed, and tells each answer that was confirmed."
    workspace = workspaces.opened(folder)
    number = first
    while True:
        for indicator in ("a.one", "a.two", "b.one"):
            seen = workspace.assessment(round).answer(indicator)
            given = Answer(indicator, 1 + number % 4, State.SCORED, note=f"{number} " + "т" * (number % 700))
            workspace.save_answer(round, replace(given, revision=seen.revision))
            os.write(told, f"{number} {indicator}\\n".encode())
            number += 1

def confirmed_until_killed(first):
    "What a fork of this process, which is killed at a random moment, told last of each indicator."
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        answer(first, writing)
    os.close(writing)
    told = os.read(reading, 100)
    time.sleep(chance.uniform(0, 0.05))
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(reading, "rb") as left:
        told += left.read()
    whole = [line.split() for line in told.decode().splitlines(keepends=True) if line.endswith("\\n")]
    return {indicator: int(number) for number, indicator in whole}

confirmed, lost, told = {}, 0, 0
# Everything that a fork needs is loaded before it.
with workspaces.opened(folder) as workspace:
    workspace.prepare()
for _ in range(kills):
    first = max(confirmed.values(), default=-1) + 1
    confirmed.update(confirmed_until_killed(first))
    with workspaces.opened(folder) as workspace:
        found = workspace.assessment(round).answers
        kept = {indicator: int(answer.note.split()[0]) for indicator, answer in found.items()}
        (summary,) = workspace.rounds(workspace.organizations()[0].id)
        assert summary.answered == len(found)
        assert workspace.damaged_answers(round) == ()
    lost += sum(kept.get(indicator, -1) < number for indicator, number in confirmed.items())
print(json.dumps({"lost": lost, "confirmed": max(confirmed.values()) + 1}))
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="what is killed is a fork")
@pytest.mark.parametrize("kills", [30, pytest.param(300, marks=pytest.mark.long)])
def test_a_kill_loses_no_confirmed_answer(folder: Path, kills: int, faults: Faults) -> None:
    with workspaces.opened(folder) as workspace:
        workspace.import_edition(workspaces.steps_edition())
        assessment = workspaces.with_round(workspace, workspaces.with_organization(workspace))
    outcome = workspaces.run_python(KILLING, str(folder), assessment.id, str(kills))
    assert outcome.returncode == 0, outcome.stderr[-3000:]
    told = json.loads(outcome.stdout)
    assert told["confirmed"] > kills
    assert told["lost"] == 0
    faults.count(
        "answering, killed", tried=kills, survived=kills, lost=0, note=f"{told['confirmed']} answers confirmed"
    )
