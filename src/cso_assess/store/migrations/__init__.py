"""One step from each version of the tables to the next; a step spells out its tables and imports none of today's."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from cso_assess.store.migrations import m0001, m0002, m0003

if TYPE_CHECKING:
    from alembic.operations import Operations

Step = Callable[["Operations"], None]

STEPS: Sequence[Step] = (m0001.upgrade, m0002.upgrade, m0003.upgrade)
