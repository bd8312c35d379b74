"""The kinds of columns that the tables are made of."""

from typing import Any

from sqlalchemy import CheckConstraint, Column, ForeignKey, Integer, MetaData, Table, Text, text

metadata = MetaData()
"""All tables."""


def table(name: str, *columns: Column[Any] | CheckConstraint, **options: Any) -> Table[Any]:
    """A table that holds values of its columns' own types only."""
    return Table(name, metadata, *columns, sqlite_strict=True, **options)


def key() -> Column[Any]:
    """What a row is called inside."""
    return Column("id", Integer, primary_key=True)


def uuid() -> Column[Any]:
    """What a row is called when it travels."""
    return Column("uuid", Text, nullable=False, unique=True)


def parent(name: str, table: str, *, deletes: bool = True, **options: Any) -> Column[Any]:
    """A reference; with `deletes` the row goes when its parent goes."""
    reference = ForeignKey(f"{table}.id", ondelete="CASCADE" if deletes else None)
    return Column(name, reference, **{"nullable": False, **options})


def words(name: str) -> Column[Any]:
    """A text that is empty where nothing was said."""
    return Column(name, Text, nullable=False, server_default="")


def json_list(name: str, empty: str = "[]") -> Column[Any]:
    """A list, or what else JSON can say."""
    return Column(name, Text, nullable=False, server_default=empty)


def count(name: str, default: int = 0) -> Column[Any]:
    """A whole number that is always there."""
    return Column(name, Integer, nullable=False, server_default=text(str(default)))


def flag(name: str) -> Column[Any]:
    """1 or 0."""
    return count(name)


def number(name: str) -> Column[Any]:
    """A whole number that may be unknown."""
    return Column(name, Integer)


def given(name: str) -> Column[Any]:
    """A text that must be there."""
    return Column(name, Text, nullable=False)


def change() -> Column[Any]:
    """The entry in `changes` that the row was last written by."""
    return Column("change", Integer, nullable=False)
