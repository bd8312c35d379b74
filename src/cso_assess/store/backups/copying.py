"""Data files copied byte by byte, as they are, and put in each other's place."""

import contextlib
import os
import shutil
from pathlib import Path

from cso_assess.files import open_private, sync_folder, unusable
from cso_assess.store.connection import logs_of


def copy_file(source: Path, target: Path) -> None:
    """Copies bytes into a file that only its owner can read; UserError if that fails."""
    try:
        with open_private(target) as copy, source.open("rb") as original:
            shutil.copyfileobj(original, copy)
            copy.flush()
            os.fsync(copy.fileno())
        sync_folder(target.parent)
    except OSError as error:
        discard_database(target)
        raise unusable(source if error.filename == str(source) else target.parent, error) from error


def copy_with_log(source: Path, target: Path) -> None:
    """Copies a data file and what its log holds besides, as they are."""
    (log, *_), (copied_log, *_) = logs_of(source), logs_of(target)
    if log.exists():
        copy_file(log, copied_log)
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
    for log in logs_of(path):
        log.unlink(missing_ok=True)
