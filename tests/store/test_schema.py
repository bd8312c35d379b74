"""The tables: the same from today's models and from the migrations; children go with their parents."""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from cso_assess.core.assessment import Assessment
from cso_assess.core.organization import Organization
from cso_assess.store.connection import FORMAT, Connection, format_of, open_database
from cso_assess.store.creation import create_tables
from cso_assess.store.engine import adopt
from cso_assess.store.migration import migrate
from cso_assess.store.migrations import STEPS
from cso_assess.store.outside import Outside
from cso_assess.store.tables import metadata
from cso_assess.workspace import Workspace
from tests import workspaces


def from_models(connection: Connection) -> None:
    outside = Outside(lambda: datetime(2026, 1, 1, tzinfo=UTC), workspaces.counted_ids(), "", tuple)
    create_tables(adopt(connection), outside)


def from_migrations(connection: Connection) -> None:
    migrate(connection, adopt(connection))


def test_models_and_migrations_make_the_same_tables(tmp_path: Path) -> None:
    assert schema(tmp_path / "models.db", from_models) == schema(tmp_path / "migrations.db", from_migrations)


def test_every_format_has_a_step() -> None:
    assert len(STEPS) == FORMAT


def test_every_table_keeps_to_the_types_of_its_columns(tmp_path: Path) -> None:
    tables = schema(tmp_path / "models.db", from_models)["tables"]
    assert {name for _, name, _, _, _, strict in tables if strict and not name.startswith("sqlite")} == set(
        metadata.tables
    )


def test_every_reference_to_a_parent_that_may_go_can_be_followed_by_an_index(tmp_path: Path) -> None:
    """Without one, deleting an organization would read whole tables for each of its rows."""
    found = schema(tmp_path / "models.db", from_models)
    for table, columns in found["references"].items():
        firsts = {index[0] for index in found["indexes"][table]} | found["keys"][table]
        deleting = {column for column, _, action in columns if action == "CASCADE"}
        assert deleting <= firsts, table


def test_an_organization_goes_with_all_that_is_known_of_it(workspace: Workspace, organization: Organization) -> None:
    assessment = workspaces.with_round(workspace, organization, a__one=1, b__one=2)
    other = workspaces.with_round(workspace, workspaces.with_organization(workspace, "Other"), a__one=1)
    for each in (assessment, other):
        workspace.plans.save(workspace.plans.propose(each.id))
    connection = workspace._folder._connection
    own = {name: count(connection, name) for name in ("answers", "plans", "actions", "summaries", "round_texts")}
    connection.execute("DELETE FROM organizations WHERE uuid = ?", (organization.id,))
    left = {name: count(connection, name) for name in own}
    assert own == {"answers": 3, "plans": 2, "actions": 3, "summaries": 2, "round_texts": 4}
    assert left == {"answers": 1, "plans": 1, "actions": 1, "summaries": 1, "round_texts": 2}
    assert connection.execute("SELECT count(*) FROM changes WHERE content LIKE '%Ак Булак%'").fetchone() == (0,)


def test_a_text_that_a_round_keeps_cannot_be_deleted(workspace: Workspace, assessment: Assessment) -> None:
    connection = workspace._folder._connection
    with pytest.raises(Exception, match="FOREIGN KEY constraint failed"):
        connection.execute("DELETE FROM questionnaire_texts")


def test_a_round_has_only_one_current_plan(workspace: Workspace, organization: Organization) -> None:
    assessment = workspaces.with_round(workspace, organization, a__one=1)
    workspace.plans.save(workspace.plans.propose(assessment.id))
    workspace.plans.save(workspace.plans.propose(assessment.id))
    connection = workspace._folder._connection
    with pytest.raises(Exception, match="UNIQUE constraint failed"):
        connection.execute("UPDATE plans SET current = 1")


def schema(path: Path, make: Callable[[Connection], None]) -> dict[str, Any]:
    """Tables, columns, keys, references, indexes and checks of a data file, whatever the spelling of its SQL."""
    connection = open_database(path)
    make(connection)

    def ask(pragma: str, name: str) -> list[tuple[Any, ...]]:
        return list(connection.execute(f'PRAGMA {pragma}("{name}")').fetchall())

    names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    found = {
        "version": format_of(connection),
        "tables": sorted(connection.execute("PRAGMA table_list").fetchall()),
        "columns": {name: ask("table_xinfo", name) for name in names},
        "keys": {name: {row[1] for row in ask("table_xinfo", name) if row[5] == 1} for name in names},
        "references": {
            name: sorted((row[3], row[2], row[6]) for row in ask("foreign_key_list", name)) for name in names
        },
        "indexes": {
            name: sorted(
                (*(part[2] for part in ask("index_info", index)), is_unique, is_partial)
                for _, index, is_unique, _, is_partial in ask("index_list", name)
            )
            for name in names
        },
        "checks": sorted(
            check
            for (sql,) in connection.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
            for check in re.findall(r"CHECK \((.*)\)", sql)
        ),
    }
    connection.close()
    return found


def count(connection: Connection, table: str) -> int:
    return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])
