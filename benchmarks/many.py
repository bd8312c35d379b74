"""Workspaces with many organizations for benchmarks: the demonstration's rows, copied by the database itself."""

from datetime import date
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlite

from cso_assess.core.keys import name_key, search_key, sort_key
from cso_assess.demonstration import add_demonstration
from cso_assess.paths import Folders
from cso_assess.workspace import Workspace

TODAY = date(2026, 11, 23)
NAMES = ("Өрүк гүлү", "Ак Булак аялдар кеңеши", "Тоо гүлү", "Элет айымдары", "Үмүт шамы")
DISTRICTS = ("batken", "leilek", "kadamjay")

_UUID = "lower(hex(randomblob(4)) || '-' || hex(randomblob(4)) || '-' || hex(randomblob(8)))"
_ORGANIZATION = """
    INSERT INTO organizations
        (id, uuid, name, name_key, search_key, sort_key, region, district, place, themes, "change")
    VALUES (?, ?, ?, ?, ?, ?, 'batken', ?, ?, '["peace"]', 1)
"""


def fill(folders: Folders, organizations: int, rounds: int = 1) -> None:
    """Fills a data folder: each organization has as many rounds, and a plan of ten actions for the last of them.

    Beside them there is the demonstration itself. There are no answers and no history: lists do not read them.
    """
    with Workspace.open(folders) as workspace:
        add_demonstration(workspace, "ru")
    connection = sqlite.connect(str(folders.database), isolation_level=None)
    try:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("BEGIN")
        _copy(connection, organizations, rounds)
        connection.execute("COMMIT")
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    finally:
        connection.close()


def _copy(connection: Any, organizations: int, rounds: int) -> None:
    first = connection.execute("SELECT max(id) FROM organizations").fetchone()[0] + 1
    connection.executemany(_ORGANIZATION, (_organization(first + number, number) for number in range(organizations)))
    # A copied round's key tells whose it is, and which one it is a copy of.
    copies = f"""
        (SELECT r.id AS original, o.id AS whose, 10 * o.id + r.id AS id FROM rounds r, organizations o
         WHERE r.id <= 3 AND r.id > {3 - rounds} AND o.id >= {first})
    """

    def copy(table: str, source: str, **given: str) -> None:
        names = [row[1] for row in connection.execute(f'PRAGMA table_info("{table}")')]
        values = ", ".join(given.get(name, f't."{name}"') for name in names)
        connection.execute(f'INSERT INTO "{table}" SELECT {values} FROM {copies} c JOIN {source}')

    copy("rounds", "rounds t ON t.id = c.original", id="c.id", uuid=_UUID, organization="c.whose")
    copy("round_texts", "round_texts t ON t.round = c.original", round="c.id")
    uuid = "(SELECT uuid FROM rounds WHERE id = c.id)"
    copy("summaries", "summaries t ON t.round = c.original", round="c.id", uuid=uuid, organization="c.whose")
    copy("plans", "plans t ON t.round = c.original", id="c.id", uuid=_UUID, round="c.id")
    plan = 'plans p ON p.round = c.original JOIN actions t ON t."plan" = p.id'
    copy("actions", plan, id="NULL", uuid=_UUID, plan="c.id")


def _organization(key: int, number: int) -> tuple[object, ...]:
    name, district = f"{NAMES[number % len(NAMES)]} {number}", DISTRICTS[number % len(DISTRICTS)]
    place = f"Дара {number % 60}"
    found_by = search_key(f"{name} batken {district} {place} peace")
    return key, f"{key:032x}", name, name_key(name), found_by, sort_key(name), district, place


def filled(place: str, organizations: int, rounds: int = 1) -> Folders:
    """A new data folder with as many organizations."""
    folders = Folders(Path(place))
    fill(folders, organizations, rounds)
    return folders
