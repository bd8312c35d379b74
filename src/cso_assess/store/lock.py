"""One program at a time works in a data folder, and says who it is to the others."""

import contextlib
import json
import os
import sys
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from cso_assess.errors import UserError, sentence
from cso_assess.files import unusable


class Owner(NamedTuple):
    """Who works in a data folder: computer, user, process, and since when."""

    host: str
    user: str
    process: int
    since: str


class InUseError(UserError):
    """Somebody else works in the data folder."""


class FolderLock:
    """Held from opening to closing; the system frees it when the program dies, however it dies.

    The system's own lock, since a library for it takes a tenth of the time in which the first page is painted.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._card = path.with_name(f"{path.name}.owner")
        self._file: int | None = None

    def take(self, now: datetime) -> None:
        """UserError with the owner and the time if somebody else holds it."""
        try:
            file = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise unusable(self._card.parent, error) from error
        try:
            _lock(file)
        except OSError as error:
            os.close(file)
            raise _refusal(read_owner(self._card)) from error
        self._file = file
        owner = Owner(_host(), _user(), os.getpid(), now.strftime("%d.%m.%Y %H:%M"))
        # The card is a courtesy to others: a full disk must not keep anybody from her data.
        with contextlib.suppress(OSError):
            self._card.touch(mode=0o600)
            self._card.write_text(json.dumps(owner._asdict(), ensure_ascii=False), encoding="utf-8")

    def release(self) -> None:
        """Lets others take it; closing the file frees the system's lock, whatever becomes of the card."""
        if self._file is not None:
            with contextlib.suppress(OSError):
                self._card.unlink(missing_ok=True)
            os.close(self._file)
            self._file = None


def _lock(file: int) -> None:
    """Takes the system's lock on an open file, or raises OSError at once."""
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def read_owner(card: Path) -> Owner | None:
    """Who holds a lock, if she says so."""
    try:
        content = json.loads(card.read_bytes()[:10_000])
        return Owner(str(content["host"]), str(content["user"]), int(content["process"]), str(content["since"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def _refusal(owner: Owner | None) -> InUseError:
    if owner is None:
        return InUseError(sentence.tr("This workspace is open in another program. Close it there first."))
    return InUseError(
        sentence.tr(
            "This workspace has been open since {since} on the computer “{host}” by {user} (process {process})."
            " Close it there first.",
            since=owner.since,
            host=owner.host,
            user=owner.user,
            process=owner.process,
        )
    )


def _host() -> str:
    """The name of this computer; the standard library's `platform` would take its time to be loaded."""
    return os.environ.get("COMPUTERNAME", "?") if sys.platform == "win32" else os.uname().nodename


def _user() -> str:
    """Who is logged in; the standard library's `getpass` is asked only where the environment does not say."""
    if said := os.environ.get("LOGNAME") or os.environ.get("USER") or os.environ.get("USERNAME"):
        return said
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError):
        return "?"
