"""Migrations: all or nothing, after a checked backup, and no row is lost on the way."""

from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from cso_assess.core.assessment import Assessment
from cso_assess.store import folder as folder_module
from cso_assess.store import migration, store
from cso_assess.store.connection import FORMAT, open_database
from cso_assess.store.engine import adopt
from cso_assess.store.migration import migrate
from cso_assess.store.migrations import STEPS
from tests import workspaces


def add_column(operations: Any) -> None:
    with operations.batch_alter_table("rounds") as table:
        table.add_column(sa.Column("weather", sa.Text, nullable=False, server_default="fine"))


def rebuild(operations: Any) -> None:
    """Moves the rounds to a new table, which would delete every answer if foreign keys were on."""
    with operations.batch_alter_table("rounds", recreate="always") as table:
        table.alter_column("story", server_default="none")


def fail(operations: Any) -> None:
    operations.execute("UPDATE organizations SET name = 'changed'")
    operations.execute("CREATE TABLE half (id INTEGER)")
    raise ZeroDivisionError


def lose_answers(operations: Any) -> None:
    operations.execute("DELETE FROM answers")


def lose_parents(operations: Any) -> None:
    operations.execute("DELETE FROM rounds")
    operations.execute("INSERT INTO rounds SELECT * FROM rounds WHERE 0")


@pytest.fixture
def filled(folder: Path) -> Path:
    """The data folder of a workspace with a round of three answers."""
    with workspaces.opened(folder) as workspace:
        workspace.import_edition(workspaces.steps_edition())
        organization = workspaces.with_organization(workspace)
        assessment: Assessment = workspaces.with_round(workspace, organization, a__one=1, a__two=2, b__one=3)
        workspace.plans.save(workspace.plans.propose(assessment.id))
    return folder


def test_a_step_changes_the_tables_and_the_version(filled: Path) -> None:
    run(filled, add_column)
    assert workspaces.rows(filled, "SELECT weather FROM rounds") == [("fine",)]
    assert workspaces.rows(filled, "PRAGMA user_version") == [(FORMAT + 1,)]


def test_children_survive_when_their_parents_table_is_made_anew(filled: Path) -> None:
    run(filled, rebuild)
    assert workspaces.rows(filled, "SELECT count(*) FROM answers") == [(3,)]
    assert workspaces.rows(filled, "SELECT count(*) FROM actions") == [(3,)]


def test_a_step_that_fails_changes_nothing(filled: Path) -> None:
    before = dump(filled)
    with pytest.raises(ZeroDivisionError):
        run(filled, add_column, fail)
    assert dump(filled) == before


@pytest.mark.parametrize("step", [lose_answers, lose_parents])
def test_a_step_that_would_lose_rows_changes_nothing(filled: Path, step: Any) -> None:
    before = dump(filled)
    with pytest.raises(RuntimeError, match="lose rows"):
        run(filled, step)
    assert dump(filled) == before


def test_foreign_keys_are_watched_again_after_a_failed_step(filled: Path) -> None:
    connection = open_database(filled / "workspace.db")
    with pytest.raises(ZeroDivisionError):
        migrate(connection, adopt(connection), (*STEPS, fail))
    assert connection.execute("PRAGMA foreign_keys").fetchone() == (1,)
    connection.close()


def test_opening_an_older_file_backs_it_up_and_brings_it_up_to_date(
    filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    know_one_more_format(monkeypatch, add_column)
    with workspaces.opened(filled) as workspace:
        assert len(workspace.organizations()) == 1
    (backup,) = (filled / "backups").iterdir()
    assert backup.name == "workspace-000001-20260302-120000.db"
    assert workspaces.rows(filled, "SELECT weather FROM rounds") == [("fine",)]
    backup.rename(filled / "workspace.db")
    assert workspaces.rows(filled, "PRAGMA user_version") == [(FORMAT,)]
    assert workspaces.rows(filled, "SELECT count(*) FROM answers") == [(3,)]


def test_a_file_that_cannot_be_brought_up_to_date_stays_and_can_be_opened_again(
    filled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = dump(filled)
    with monkeypatch.context() as newer:
        know_one_more_format(newer, fail)
        with pytest.raises(ZeroDivisionError):
            workspaces.opened(filled)
    assert dump(filled) == before
    with workspaces.opened(filled) as workspace:
        assert len(workspace.organizations()) == 1


def run(folder: Path, *steps: Any) -> None:
    connection = open_database(folder / "workspace.db")
    try:
        migrate(connection, adopt(connection), (*STEPS, *steps))
    finally:
        connection.close()


def know_one_more_format(patch: pytest.MonkeyPatch, step: Any) -> None:
    """Makes the program one version newer than its files."""
    patch.setattr(folder_module, "FORMAT", FORMAT + 1)
    patch.setattr(store, "FORMAT", FORMAT + 1)
    patch.setattr("cso_assess.store.connection.FORMAT", FORMAT + 1)
    patch.setattr(migration, "migrate", lambda connection, engine: migrate(connection, engine, (*STEPS, step)))


def dump(folder: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Everything that a data file holds."""
    names = [name for (name,) in workspaces.rows(folder, "SELECT name FROM sqlite_master WHERE type = 'table'")]
    tables = {name: workspaces.rows(folder, f'SELECT * FROM "{name}"') for name in names}
    return {**tables, "schema": workspaces.rows(folder, "SELECT sql FROM sqlite_master ORDER BY name")}
