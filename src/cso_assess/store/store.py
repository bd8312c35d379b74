"""Everything that reads and writes through SQLAlchemy, on a connection that is open already."""

from pathlib import Path

from cso_assess.store.backup import write_backup
from cso_assess.store.connection import FORMAT, Connection, format_of
from cso_assess.store.creation import create_tables
from cso_assess.store.engine import Database, adopt
from cso_assess.store.evidence import EvidenceStore
from cso_assess.store.organizations import OrganizationStore
from cso_assess.store.outside import Outside
from cso_assess.store.own_indicators import OwnIndicatorStore
from cso_assess.store.plans import PlanStore
from cso_assess.store.questionnaires import QuestionnaireStore
from cso_assess.store.rounds import RoundStore
from cso_assess.store.voices import VoiceStore


class Store:
    """The rows of one workspace; its tables are made or brought up to date first."""

    def __init__(self, connection: Connection, backups: Path, outside: Outside) -> None:
        self._engine = adopt(connection)
        found = format_of(connection)
        if not found:
            create_tables(self._engine, outside)
        elif found < FORMAT:
            from cso_assess.store.migration import migrate

            write_backup(connection, backups, outside.now())
            migrate(connection, self._engine)
        self._database = database = Database(self._engine, outside)
        self.organizations = OrganizationStore(database, outside.new_id)
        self.questionnaires = QuestionnaireStore(database, outside.built_in)
        self.rounds = RoundStore(database)
        self.plans = PlanStore(database, outside.new_id)
        self.voices = VoiceStore(database, outside.new_id)
        self.evidence = EvidenceStore(database, outside.new_id)
        self.own_indicators = OwnIndicatorStore(database, outside.new_id)

    def close(self) -> None:
        """Ends SQLAlchemy's use of the connection, and the connection."""
        self._database.close()
        self._engine.dispose()
