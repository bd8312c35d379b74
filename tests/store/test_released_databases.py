"""A data file of every released format, kept as it was written: each opens with all that it held."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from cso_assess.store.connection import FORMAT
from tests import parcels, workspaces

RELEASED = sorted(parcels.DATABASES.glob("format*.db"))


def contents(database: Path, tables: list[str]) -> dict[str, list[tuple[object, ...]]]:
    with closing(sqlite3.connect(database)) as connection:
        return {name: connection.execute(f'SELECT * FROM "{name}"').fetchall() for name in tables}


def tables_of(database: Path) -> list[str]:
    with closing(sqlite3.connect(database)) as connection:
        found = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return [name for (name,) in found if not name.startswith("sqlite_")]


def test_every_format_before_todays_has_its_file() -> None:
    assert [path.name for path in RELEASED] == [f"format{number}.db" for number in range(1, FORMAT)]


@pytest.mark.parametrize("released", RELEASED, ids=lambda path: path.stem)
def test_a_file_of_an_earlier_format_opens_with_all_that_it_held(released: Path, tmp_path: Path) -> None:
    tables = tables_of(released)
    before = contents(released, tables)
    assert all(before.values()), "every table of the file holds something"
    shutil.copy(released, tmp_path / "workspace.db")
    with workspaces.opened(tmp_path) as workspace:
        assert [each.name for each in workspace.organizations()] == ["Ак Булак", "Кызыл Гүл"]
        for organization in workspace.organizations():
            for round in workspace.rounds(organization.id):
                assert workspace.damaged_answers(round.id) == ()
    after = contents(tmp_path / "workspace.db", tables)
    for name in tables:
        columns = len(before[name][0])
        assert [row[:columns] for row in after[name]] == before[name], name
