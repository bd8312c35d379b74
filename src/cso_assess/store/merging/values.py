"""The values that travel, read from rows and written to them."""

import json
from typing import Any

from cso_assess.core.organization import Profile
from cso_assess.core.parcel import Values
from cso_assess.core.parcel_columns import COLUMNS, Column, Kind
from cso_assess.store.records.organizations import profile_values
from cso_assess.store.records.values import Row

_AS_JSON = (Kind.TEXTS, Kind.REASONS, Kind.OBJECT)


def values_from(table: str, row: Row) -> dict[str, Any]:
    """The values of a row."""
    return {name: _read(column, row[name]) for name, column in COLUMNS[table].items()}


def stored_values(table: str, values: Values) -> dict[str, Any]:
    """What the columns of a row hold of its values."""
    if table == "organizations":
        return profile_values(Profile(**values))
    return {name: _write(COLUMNS[table][name], value) for name, value in values.items()}


def _read(column: Column, stored: Any) -> Any:
    if column.kind not in _AS_JSON or stored is None:
        return stored
    read = json.loads(stored)
    return tuple(read) if column.kind is Kind.TEXTS else read


def _write(column: Column, value: Any) -> Any:
    if column.kind not in _AS_JSON or value is None:
        return value
    return json.dumps(value, ensure_ascii=False)
