"""Everything that reads and writes through SQLAlchemy, on a connection that is open already."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from cso_assess.errors import UserError
from cso_assess.store.backups.writing import add_backup
from cso_assess.store.connection import FORMAT, Connection, format_of
from cso_assess.store.creation import create_tables
from cso_assess.store.engine import Database, adopt, statement_failures_told
from cso_assess.store.evidence import EvidenceStore
from cso_assess.store.organizations import OrganizationStore
from cso_assess.store.outside import Outside
from cso_assess.store.own_indicators import OwnIndicatorStore
from cso_assess.store.plans import PlanStore
from cso_assess.store.questionnaires import QuestionnaireStore
from cso_assess.store.rounds import RoundStore
from cso_assess.store.voices import VoiceStore

if TYPE_CHECKING:
    from cso_assess.store.handover import HandoverStore


class Store:
    """The rows of one workspace; its tables are made or brought up to date first."""

    def __init__(
        self,
        connection: Connection,
        backups: Path,
        outside: Outside,
        key: bytes | None,
        find_damage: Callable[[], UserError | None],
    ) -> None:
        self._engine = adopt(connection)
        with statement_failures_told():
            found = format_of(connection)
            if not found:
                create_tables(self._engine, outside)
            elif found < FORMAT:
                from cso_assess.store.migration import migrate

                add_backup(connection, backups, outside.now(), key=key)
                migrate(connection, self._engine)
        self._database = database = Database(self._engine, outside, find_damage)
        self.organizations = OrganizationStore(database, outside.new_id)
        self.questionnaires = QuestionnaireStore(database, outside.built_in)
        self.rounds = RoundStore(database)
        self.plans = PlanStore(database, outside.new_id)
        self.voices = VoiceStore(database, outside.new_id)
        self.evidence = EvidenceStore(database, outside.new_id)
        self.own_indicators = OwnIndicatorStore(database, outside.new_id)
        self._backup = lambda between: add_backup(connection, backups, outside.now(), key, between)
        self._outside = outside

    @cached_property
    def handover(self) -> HandoverStore:
        """What leaves the workspace, and what comes from others."""
        from cso_assess.store.handover import HandoverStore

        return HandoverStore(self._database, self.questionnaires, self.rounds, self._outside, self._backup)

    def close(self) -> None:
        """Ends SQLAlchemy's use of the connection, and the connection."""
        self._database.close()
        self._engine.dispose()
