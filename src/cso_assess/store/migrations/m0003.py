"""The third version of the tables: the history is found by organization alone, in a tenth of the room, and stays."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from alembic.operations import Operations

_STATEMENTS = (
    "DROP INDEX changes_by_subject",
    "CREATE INDEX ix_changes_organization ON changes (organization)",
    (
        "CREATE TRIGGER history_stays BEFORE UPDATE ON changes"
        " BEGIN SELECT RAISE(ABORT, 'the history is not written again'); END"
    ),
)


def upgrade(operations: "Operations") -> None:
    """Puts an index on organizations in the place of one on organizations, rounds and subjects; no entry changes."""
    for statement in _STATEMENTS:
        operations.execute(statement)
