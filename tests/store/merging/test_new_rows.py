"""Rounds that nobody has here are written table by table: they come to hold the same as row by row."""

import shutil
from pathlib import Path

import pytest

from cso_assess.core.leaving import Choice
from cso_assess.core.parcel import Parcel
from cso_assess.store.merging import round_merge
from tests import parcels, workspaces
from tests.store.merging.histories import History, take


def worked_out(folder: Path, seed: int, steps: int) -> tuple[Parcel, Parcel]:
    """What one of two workspaces holds after much work: the closed round alone, and all of it."""
    with parcels.opened_copy(folder / "one") as one, workspaces.opened(folder / "two") as two:
        take(one, two)
        History([one, two], seed).go_on(steps)
        only = Choice((parcels.ORGANIZATION,), (parcels.CLOSED,))
        return one.handover.parcel(only), parcels.everything(one)


@pytest.mark.parametrize(
    ("seed", "steps"), [(1, 6), *(pytest.param(seed, 25, marks=pytest.mark.long) for seed in range(2, 20))]
)
def test_new_rounds_come_to_hold_the_same_table_by_table_as_row_by_row(
    tmp_path: Path, seed: int, steps: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed, everything = worked_out(tmp_path, seed, steps)
    with workspaces.opened(tmp_path / "empty") as workspace:
        workspace.prepare()

    def taken(folder: str) -> list[dict[str, list[object]]]:
        """What tables hold after a first round, after another one of the same organization, and without that again."""
        shutil.copytree(tmp_path / "empty", tmp_path / folder)
        with workspaces.opened(tmp_path / folder) as workspace:
            held = [parcels.dump(workspace)]
            workspace.handover.take(closed)
            held.append(parcels.dump(workspace))
            batch = workspace.handover.take(everything)
            held.append(parcels.dump(workspace))
            workspace.handover.undo(batch.number)
            return [*held, parcels.dump(workspace)]

    at_once = taken("at once")
    monkeypatch.setattr(round_merge, "are_plain", lambda rows: False)
    assert at_once == taken("row by row")
    assert at_once[0] != at_once[1] == at_once[3] != at_once[2]
