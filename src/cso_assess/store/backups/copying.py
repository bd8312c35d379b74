"""Data files copied byte by byte, as they are, and put in each other's place."""

import contextlib
import os
import shutil
from pathlib import Path

from cso_assess.files import sync_folder, unusable

LOGS = ("-wal", "-shm", "-journal")
"""How the files end that a data file may have beside it."""


def copy_file(source: Path, target: Path) -> None:
    """Copies bytes into a file that only its owner can read; UserError if that fails."""
    try:
        descriptor = os.open(target, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as copy, source.open("rb") as original:
            shutil.copyfileobj(original, copy)
            copy.flush()
            os.fsync(copy.fileno())
        sync_folder(target.parent)
    except OSError as error:
        discard_database(target)
        raise unusable(source if error.filename == str(source) else target.parent, error) from error


def copy_with_log(source: Path, target: Path) -> None:
    """Copies a data file and what its log holds besides, as they are."""
    log = source.with_name(f"{source.name}-wal")
    if log.exists():
        copy_file(log, target.with_name(f"{target.name}-wal"))
    copy_file(source, target)


def swap(new: Path, path: Path) -> None:
    """Puts a whole file in the place of another, whose log never gets into it."""
    remove_logs(path)
    sync_folder(path.parent)
    new.replace(path)
    sync_folder(path.parent)


def remove_database(path: Path) -> None:
    """Removes a data file with its logs."""
    path.unlink(missing_ok=True)
    remove_logs(path)


def discard_database(path: Path) -> None:
    """Removes a file of ours that is not needed any more; where the disk does not let it, a later start does."""
    with contextlib.suppress(OSError):
        remove_database(path)


def remove_logs(path: Path) -> None:
    """Removes what a data file that nobody has open has beside it."""
    for end in LOGS:
        path.with_name(f"{path.name}{end}").unlink(missing_ok=True)
