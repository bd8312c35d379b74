"""Today's tables in a file that has none, and a workspace's identity among others."""

import sqlalchemy as sa

from cso_assess.store.connection import FORMAT
from cso_assess.store.outside import Outside
from cso_assess.store.tables import meta, metadata, origins


def create_tables(engine: sa.Engine, outside: Outside) -> None:
    """Makes all tables in one transaction."""
    with engine.begin() as rows:
        metadata.create_all(rows, checkfirst=False)
        rows.execute(origins.insert(), {"id": 1, "uuid": outside.new_id()})
        rows.execute(meta.insert(), {"id": 1, "origin": 1, "answer_key": outside.random_bytes(32)})
        rows.exec_driver_sql(f"PRAGMA user_version = {FORMAT}")
