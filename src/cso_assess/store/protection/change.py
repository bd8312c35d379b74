"""Many files of a data folder replaced together: either none of them or all, whenever the program is killed.

The new files are written beside the old ones first. A small file, `workspace.change`, says that this goes on; as long
as it is empty, the next start removes what was prepared. Written again with the names of all files, it decides: from
then on, here or at the next start, everything that it names is carried out before anybody opens the data.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import NamedTuple

from cso_assess.errors import UserError, sentence
from cso_assess.files import erase, failure_words, sync_folder, unusable, write_whole
from cso_assess.paths import Folders
from cso_assess.store.failures import failures_told

PREPARED = ".prepared"
"""How the name of a file ends that waits to take the place of another."""


class Change(NamedTuple):
    """What is to be done, by names under the data folder, and whether a passphrase is needed afterwards."""

    is_protected: bool
    erased: tuple[str, ...]
    replaced: tuple[str, ...]


def prepared(path: Path) -> Path:
    """Where the file stands that is to take the place of `path`."""
    return path.with_name(f"{path.name}{PREPARED}")


def change_files(folders: Folders, prepare: Callable[[], Change], close: Callable[[], None]) -> None:
    """Prepares files, and puts them in their places after `close`, which ends all use of the data.

    UserError if something fails before that: then nothing was changed.
    """
    write_whole(folders.change, b"")
    try:
        with failures_told():
            change = prepare()
            _sync_folders(folders.root / name for name in change.replaced)
        write_whole(folders.change, json.dumps(change._asdict()).encode())
    except OSError as error:
        _give_up(folders, close)
        raise unusable(folders.root, error) from error
    except BaseException:
        _give_up(folders, close)
        raise
    close()
    _carry_out(folders, change)


def finish_change(folders: Folders) -> None:
    """At a start, before anybody looks at the data: ends what a killed program began."""
    if folders.change.exists():
        change = _decided(folders)
        if change is None:
            _forget(folders)
        else:
            _carry_out(folders, change)


def is_protected(folders: Folders) -> bool:
    """Whether a passphrase is needed to open a data folder; quick, and nothing is loaded for it."""
    if folders.change.exists():
        change = _decided(folders)
        if change is not None:
            return change.is_protected
    return folders.key.exists() or folders.spare_key.exists()


def _give_up(folders: Folders, close: Callable[[], None]) -> None:
    """Forgets a change that failed; where even that fails, nobody may write what the next start would replace."""
    try:
        _undecide(folders)
    except OSError as error:
        close()
        raise _unfinished(error) from error
    # What stays of it is removed at the next start: the small file is there still, and empty.
    with contextlib.suppress(OSError):
        _forget(folders)


def _undecide(folders: Folders) -> None:
    """Empties the small file, so that it decides nothing whatever happens from now on."""
    with folders.change.open("wb") as file:
        os.fsync(file.fileno())


def _forget(folders: Folders) -> None:
    """Removes all that was prepared."""
    _undecide(folders)
    for path in folders.root.rglob(f"*{PREPARED}*"):
        erase(path)
    _end(folders)


def _carry_out(folders: Folders, change: Change) -> None:
    """Does what is left to be done of a decided change; nobody may have the data open."""
    erased, replaced = ([folders.root / name for name in names] for names in (change.erased, change.replaced))
    try:
        # First of all the logs: one that stayed would get into the file that takes the other's place.
        for path in erased:
            erase(path)
        _sync_folders(erased)
        for path in replaced:
            if prepared(path).exists():
                erase(path)
                prepared(path).replace(path)
        _sync_folders(replaced)
        _end(folders)
    except OSError as error:
        raise _unfinished(error) from error


def _unfinished(error: OSError) -> UserError:
    return UserError(
        sentence.tr(
            "The last step could not be finished ({detail}). Nothing is lost: close the program and see that the"
            " disk works and is not full. When the program is opened again, it goes on from there.",
            detail=failure_words(error),
        )
    )


def _sync_folders(paths: Iterable[Path]) -> None:
    for folder in {path.parent for path in paths}:
        if folder.exists():
            sync_folder(folder)


def _decided(folders: Folders) -> Change | None:
    try:
        content = folders.change.read_bytes()
        if not content:
            return None
        named = json.loads(content)
        return Change(bool(named["is_protected"]), tuple(named["erased"]), tuple(named["replaced"]))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise UserError(
            sentence.tr(
                "The file workspace.change in the data folder cannot be read. Nothing was changed: keep a copy of the"
                " whole folder and ask for help."
            )
        ) from error


def _end(folders: Folders) -> None:
    folders.change.unlink(missing_ok=True)
    sync_folder(folders.root)
