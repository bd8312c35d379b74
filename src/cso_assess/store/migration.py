"""From the tables of an earlier version to today's: all or nothing, and no row is lost."""

from collections.abc import Sequence

import sqlalchemy as sa

from cso_assess.store.backups.writing import row_counts
from cso_assess.store.connection import Connection, format_of
from cso_assess.store.migrations import STEPS, Step


def migrate(connection: Connection, engine: sa.Engine, steps: Sequence[Step] = STEPS) -> None:
    """Takes the steps that a file lacks in one transaction; on any failure the file is as it was."""
    from alembic.migration import MigrationContext
    from alembic.operations import Operations

    # Moving a table would delete its children; and this setting counts only outside a transaction.
    connection.execute("PRAGMA foreign_keys = OFF")
    try:
        with engine.begin() as rows:
            before = row_counts(connection)
            operations = Operations(MigrationContext.configure(rows))
            for step in steps[format_of(connection) :]:
                step(operations)
            _refuse_loss(connection, before)
            rows.exec_driver_sql(f"PRAGMA user_version = {len(steps)}")
    finally:
        connection.execute("PRAGMA foreign_keys = ON")


def _refuse_loss(connection: Connection, before: dict[str, int]) -> None:
    """RuntimeError, which undoes the migration, if a table lost rows or a row lost its parent."""
    after = row_counts(connection)
    poorer = [name for name, count in before.items() if after.get(name, count) < count]
    orphans = connection.execute("PRAGMA foreign_key_check").fetchall()
    if poorer or orphans:
        raise RuntimeError(f"the migration would lose rows: {poorer} {orphans[:5]}")
