"""Which backups stay: by a counter, whatever the clock says."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from cso_assess.store.backups.kept import Backup, backups_in, next_path, surplus
from cso_assess.store.backups.writing import add_backup
from cso_assess.workspace import Workspace
from tests import workspaces

NOON = workspaces.NOON
JUMPS = (
    datetime(2000, 1, 1, tzinfo=UTC),
    NOON + timedelta(days=3652),
    NOON,
    NOON - timedelta(days=1),
    datetime(1980, 1, 1, tzinfo=UTC),
    datetime(2099, 12, 31, 23, 59, tzinfo=UTC),
)


def kept_after(moments: list[datetime]) -> list[int]:
    """The numbers that stay when a backup is made at each of these moments."""
    kept: list[Backup] = []
    for number, made in enumerate(moments, 1):
        kept.append(Backup(Path(str(number)), number, made))
        gone = set(surplus(kept))
        kept = [backup for backup in kept if backup not in gone]
    return [backup.number for backup in kept]


def test_of_one_day_the_last_ten_stay() -> None:
    assert kept_after([NOON] * 30) == list(range(21, 31))


def test_after_a_year_of_three_a_day_days_weeks_and_months_have_theirs() -> None:
    first = datetime(2026, 1, 1, 9, tzinfo=UTC)
    moments = [first + timedelta(days=day, hours=hour) for day in range(365) for hour in (0, 3, 6)]
    days = {moments[number - 1].date() for number in kept_after(moments)}
    last = moments[-1].date()
    assert {last - timedelta(days=back) for back in range(7)} <= days
    assert len({day.isocalendar()[:2] for day in days if (last - day).days < 28}) >= 4
    assert {(day.year, day.month) for day in days} == {(2026, month) for month in range(1, 13)}
    assert 10 <= len(kept_after(moments)) <= 10 + 7 + 4 + 12


@pytest.mark.parametrize("jump", JUMPS)
def test_a_clock_that_jumps_loses_nothing(jump: datetime) -> None:
    before = [NOON + timedelta(days=day) for day in range(-100, 0)]
    after = [jump + timedelta(hours=hour) for hour in range(10)]
    kept = kept_after(before + after)
    assert kept[-10:] == list(range(101, 111))
    assert {number for number in kept if number <= 100} >= {99, 98, 97, 96}


@pytest.mark.parametrize("jump", JUMPS)
def test_the_newest_backup_is_the_one_made_last(workspace: Workspace, tmp_path: Path, jump: datetime) -> None:
    folder = tmp_path / "kept"
    for now in (NOON, jump, NOON):
        made = add_backup(workspace.safety._folder.connection, folder, now)
        assert backups_in(folder)[-1].path == made


def test_files_of_other_people_are_no_backups(tmp_path: Path) -> None:
    for name in (
        "workspace.db",
        "workspace-000001-20269999-000000.db",
        "letter.db",
        "workspace-000002-20260302-120000.part",
    ):
        (tmp_path / name).write_text("mine")
    assert backups_in(tmp_path) == ()
    assert next_path(tmp_path, NOON).name == "workspace-000001-20260302-120000.db"
