"""The second version of the tables: what came from other workspaces."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

_STATEMENTS = (
    """
    CREATE TABLE conflicts (
        id INTEGER NOT NULL,
        organization INTEGER NOT NULL,
        round INTEGER,
        kind TEXT NOT NULL,
        name TEXT NOT NULL,
        apart TEXT DEFAULT '[]' NOT NULL,
        content TEXT NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(organization) REFERENCES organizations (id) ON DELETE CASCADE
    ) STRICT
    """,
    "CREATE INDEX ix_conflicts_organization ON conflicts (organization)",
    """
    CREATE TABLE arrivals (
        id INTEGER NOT NULL,
        batch INTEGER,
        organization INTEGER NOT NULL,
        at TEXT NOT NULL,
        last INTEGER DEFAULT 0 NOT NULL,
        journal TEXT DEFAULT '[]' NOT NULL,
        PRIMARY KEY (id),
        FOREIGN KEY(organization) REFERENCES organizations (id) ON DELETE CASCADE
    ) STRICT
    """,
    "CREATE INDEX ix_arrivals_organization ON arrivals (organization)",
    """
    CREATE TABLE partial_rounds (
        round INTEGER NOT NULL,
        without TEXT DEFAULT '[]' NOT NULL,
        PRIMARY KEY (round),
        FOREIGN KEY(round) REFERENCES rounds (id) ON DELETE CASCADE
    ) STRICT
    """,
)


def upgrade(operations: "Operations") -> None:
    """Makes the tables of conflicts, arrivals and rounds that came without something."""
    for statement in _STATEMENTS:
        operations.execute(statement)
