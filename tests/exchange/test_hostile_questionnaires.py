"""Questionnaires of which somebody spoiled a file: read and kept, or refused with every mistake."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from cso_assess.core.questionnaire import Edition
from cso_assess.errors import MistakesError, UserError
from cso_assess.exchange.handover.file import read_file
from cso_assess.exchange.questionnaire_folder import read_folder
from cso_assess.workspace import Workspace
from tests import builders, parcels, workspaces
from tests.faults import Faults
from tests.spoiling import spoiled

FEW, MANY = 250, 10_000


def edition() -> Edition:
    """Everything that a questionnaire can say."""
    indicators = [
        builders.indicator(
            name,
            weight="0.5",
            core=True,
            key=True,
            enables=("a.two",),
            references=("Bond: identity",),
            steps=tuple(builders.step(to, hours="1.5", cost=7) for to in (2, 3, 4)),
        )
        for name in ("a.one", "a.two")
    ]
    return builders.edition(builders.questionnaire([builders.domain("a", indicators)], languages=("en", "ky")))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    found = tmp_path / "questionnaire"
    found.mkdir()
    for name, content in builders.toml_sources(edition()).items():
        (found / name).write_text(content, encoding="utf-8")
    return found


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with workspaces.opened(tmp_path / "data") as opened:
        yield opened


@pytest.mark.parametrize("count", [FEW, pytest.param(MANY, marks=pytest.mark.long)])
def test_a_spoiled_questionnaire_is_refused_or_kept(
    folder: Path, workspace: Workspace, count: int, faults: Faults
) -> None:
    chance = random.Random(21)
    good = {path: path.read_bytes() for path in folder.iterdir()}
    read = 0
    for number in range(count):
        path = chance.choice(list(good))
        (content,) = spoiled([good[path]], 1, seed=number)
        path.write_bytes(content)
        try:
            found = read_folder(folder)
        except MistakesError:
            # Which names every mistake.
            pass
        else:
            read += 1
            keep(workspace, found)
        path.write_bytes(good[path])
    assert count / 20 < read < count * 19 / 20
    assert read_folder(folder) == edition()
    faults.count("questionnaires, spoiled", tried=count, survived=count, lost=0, note=f"read {read}")


def keep(workspace: Workspace, found: Edition) -> None:
    """Imports what could be read; a refusal is for what contradicts an earlier one."""
    try:
        workspace.import_edition(found)
    except UserError:
        return
    kept = workspace.edition(f"{found.structure.id}@{found.structure.version}")
    assert kept.structure.domains == found.structure.domains


def test_a_number_that_could_not_travel_is_refused(folder: Path, workspace: Workspace, tmp_path: Path) -> None:
    path = folder / "questionnaire.toml"
    good = path.read_text(encoding="utf-8")
    path.write_text(good.replace("weight = 0.5", f"weight = 0.{'3' * 59}", 1), encoding="utf-8")
    with pytest.raises(UserError) as refusal:
        read_folder(folder)
    assert [str(problem) for problem in refusal.value.problems] == [
        "questionnaire.toml:12: domain a, indicator a.one, weight: expected numbers with fewer digits"
    ]
    path.write_text(good.replace("weight = 0.5", f"weight = 0.{'3' * 58}", 1), encoding="utf-8")
    workspace.import_edition(read_folder(folder))
    workspaces.with_round(workspace, workspaces.with_organization(workspace), a__one=2)
    with workspaces.opened(tmp_path / "other") as other:
        parcels.hand_over(workspace, other, tmp_path / "file.csoa")
        assert other.edition("test").structure.domains == workspace.edition("test").structure.domains
    assert read_file(tmp_path / "file.csoa") == parcels.everything(workspace)
