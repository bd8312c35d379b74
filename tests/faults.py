"""Counts what fault tests tried, for the table at the end of a run."""

from collections.abc import Callable


class Faults:
    """One test's counts; the table is printed by tests/conftest.py."""

    def __init__(self, record: Callable[[str, object], None]) -> None:
        self._record = record

    def count(self, fault: str, *, tried: int, survived: int, lost: int, note: str = "") -> None:
        self._record("fault", [fault, str(tried), str(survived), str(lost), note])
