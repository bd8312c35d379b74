"""The backups that are kept: how they are named, in which order they stand, and which of them go.

A counter orders them. The clock only tells days, weeks and months apart, so that nothing is lost when it jumps.
"""

import re
from collections.abc import Callable, Hashable, Iterable, Sequence
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

LAST, DAYS, WEEKS, MONTHS = 10, 7, 4, 12
"""How many of the last backups stay, and how many days, weeks and months keep their newest one."""

PART = ".part"
"""How a file ends that is not whole yet."""

_NAME = re.compile(r"workspace-(\d{6,})-(\d{8}-\d{6})\.db")
_STAMP = "%Y%m%d-%H%M%S"


class Backup(NamedTuple):
    """A backup, its place in the order in which they were made, and what the clock said then."""

    path: Path
    number: int
    made: datetime


def backups_in(folder: Path) -> tuple[Backup, ...]:
    """The backups of a folder, oldest first; other files are not looked at."""
    found = (_backup(path) for path in folder.glob("workspace-*.db"))
    return tuple(sorted((backup for backup in found if backup), key=lambda backup: backup.number))


def next_path(folder: Path, now: datetime) -> Path:
    """The name of a new backup, after all that are there."""
    number = max((backup.number for backup in backups_in(folder)), default=0) + 1
    return folder / f"workspace-{number:06d}-{now.strftime(_STAMP)}.db"


def surplus(backups: Iterable[Backup]) -> tuple[Backup, ...]:
    """The backups that are no longer needed."""
    newest_first = sorted(backups, key=lambda backup: -backup.number)
    stay = {
        *newest_first[:LAST],
        *_newest_of_each(newest_first, lambda made: made.date(), DAYS),
        *_newest_of_each(newest_first, lambda made: made.isocalendar()[:2], WEEKS),
        *_newest_of_each(newest_first, lambda made: (made.year, made.month), MONTHS),
    }
    return tuple(backup for backup in newest_first if backup not in stay)


def _newest_of_each(
    newest_first: Sequence[Backup], period: Callable[[datetime], Hashable], count: int
) -> tuple[Backup, ...]:
    found: dict[Hashable, Backup] = {}
    for backup in newest_first:
        found.setdefault(period(backup.made), backup)
    return tuple(found.values())[:count]


def _backup(path: Path) -> Backup | None:
    match = _NAME.fullmatch(path.name)
    if match is None:
        return None
    try:
        return Backup(path, int(match[1]), datetime.strptime(match[2], _STAMP).astimezone())
    except (ValueError, OverflowError):
        return None
