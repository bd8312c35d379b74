"""Organizations and their rows."""

from dataclasses import asdict
from typing import Any

import sqlalchemy as sa

from cso_assess.core.keys import name_key, search_key, sort_key
from cso_assess.core.organization import Organization, Profile
from cso_assess.store.records.values import Row, clean, cleaned, json_list, texts, without_empty
from cso_assess.store.tables import organizations

_PROFILE = tuple(Profile.__dataclass_fields__)

_ADD = organizations.insert()
_CHANGE = organizations.update().where(organizations.c.id == sa.bindparam("of_key"))
_BY_UUID = sa.select(organizations).where(organizations.c.uuid == sa.bindparam("wanted"))
_BY_NAME = sa.select(organizations).where(organizations.c.name_key == sa.bindparam("wanted"))


def profile_values(profile: Profile) -> dict[str, Any]:
    """What a row holds of a profile, with the keys that it is found and sorted by."""
    values = cleaned({**asdict(profile), "themes": json_list(profile.themes)})
    found_by = (profile.name, profile.region, profile.district, profile.place, *profile.themes)
    keys = {
        "name_key": name_key(profile.name),
        "search_key": search_key(" ".join(found_by)),
        "sort_key": sort_key(profile.name),
    }
    return {**values, **cleaned(keys)}


def told_profile(values: Row) -> dict[str, Any]:
    """What the history keeps of a row: the profile without the keys made from it."""
    return without_empty({name: values[name] for name in _PROFILE})


def organization_from(row: Row) -> Organization:
    """The organization of a row."""
    profile = {name: row[name] for name in _PROFILE}
    return Organization(row["uuid"], Profile(**{**profile, "themes": texts(row["themes"])}), revision=row["change"])


def add_organization(rows: sa.Connection, uuid: str, values: Row, change: int) -> int:
    """Adds a row; returns its key."""
    return rows.execute(_ADD, {"uuid": uuid, **values, "change": change}).lastrowid


def change_organization(rows: sa.Connection, key: int, values: Row, change: int) -> None:
    """Writes what is known about an organization that is there."""
    rows.execute(_CHANGE, {"of_key": key, **values, "change": change})


def erase_organization(rows: sa.Connection, key: int) -> None:
    """Deletes a row; the rows that belong to it go with it."""
    rows.execute(organizations.delete().where(organizations.c.id == key))


def find_organizations(rows: sa.Connection, name_or_id: str) -> list[tuple[int, Organization]]:
    """The organization of that id, or all of that name, with their keys."""
    wanted = clean(name_or_id)
    found = rows.execute(_BY_UUID, {"wanted": wanted}).mappings().all()
    if not found:
        found = rows.execute(_BY_NAME, {"wanted": clean(name_key(name_or_id))}).mappings().all()
    return [(row["id"], organization_from(row)) for row in found]
