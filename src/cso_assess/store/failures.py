"""What a failing database means for the person who works: sentences for what she can act on."""

import errno
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager

import sqlcipher3.dbapi2 as sqlite

from cso_assess.errors import DamageError, Message, UserError, sentence
from cso_assess.files import failure_words

_READ_ONLY = sentence.tr(
    "The data folder cannot be written to: the last change was not kept. All earlier ones are safe."
)
_DAMAGED = sentence.tr(
    "The data file is damaged or was not made by this program. It was left as it is: please keep it, do not delete it."
)
_NO_TEXT = "Could not decode to UTF-8"
"""What the driver says, without a code, of a stored text that is none any more."""

_BUSY, _READONLY, _IOERR, _CORRUPT, _FULL, _CANTOPEN, _NOTADB = 5, 8, 10, 11, 13, 14, 26
"""SQLite's primary result codes."""

_REASONS: Mapping[int, Message] = {
    _BUSY: sentence.tr("Another program uses the data file. Close it and try again."),
    _READONLY: _READ_ONLY,
    _IOERR: sentence.tr(
        "The disk failed: the last change was not kept. Copy the data folder to another disk before you go on."
    ),
    _CORRUPT: _DAMAGED,
    _FULL: sentence.tr(
        "The disk is full: the last change was not kept. All earlier ones are safe. Make room and try again."
    ),
    _CANTOPEN: _READ_ONLY,
    _NOTADB: _DAMAGED,
}

_NO_CODES = (0, 1)
_BY_WORDS: Mapping[str, int] = {
    "database is locked": _BUSY,
    "attempt to write a readonly database": _READONLY,
    "disk I/O error": _IOERR,
    "database or disk is full": _FULL,
    "unable to open database file": _CANTOPEN,
}
"""What backups and the engine's own functions pass on in words alone, as those codes."""

_OF_THE_DISK = frozenset(_BY_WORDS.values())
_OF_READING = {_IOERR | extension << 8 for extension in (1, 2, 32, 33)}
"""SQLite's extended codes IOERR_READ, SHORT_READ, DATA and CORRUPTFS."""

_OF_THE_SYSTEM: Mapping[int | None, int] = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EROFS: _READONLY,
    errno.EACCES: _READONLY,
    errno.EPERM: _READONLY,
}
"""What the system says of a file that is not written by the database, as one of these codes; else it is IOERR."""

_AS_OF_THE_SYSTEM: Mapping[int, int] = {
    5: errno.EBUSY,
    8: errno.EACCES,
    10: errno.EIO,
    13: errno.ENOSPC,
    14: errno.EACCES,
}
"""The same the other way round, for a few words about a file of ours."""

NOT_UNDERSTOOD = (ArithmeticError, LookupError, TypeError, ValueError)
"""What is raised where a stored value is not one that the program writes."""


@contextmanager
def damage_told(find_damage: Callable[[], UserError | None]) -> Iterator[None]:
    """Turns a failure to understand what is stored into what `find_damage` says; without damage it is a defect."""
    try:
        yield
    except (sqlite.DatabaseError, *NOT_UNDERSTOOD) as error:
        told = find_damage()
        if told is None:
            raise
        raise told from error


@contextmanager
def failures_told() -> Iterator[None]:
    """Turns failures of disk and file into a UserError; any other is a defect and stays what it is."""
    try:
        yield
    except sqlite.DatabaseError as error:
        told = refusal(error)
        if told is None:
            raise
        raise told from error
    except OSError as error:
        raise UserError(_REASONS[_OF_THE_SYSTEM.get(error.errno, _IOERR)]) from error
    except UnicodeDecodeError as error:
        # The driver quotes damaged bytes in what it says of them.
        raise damaged() from error


def refusal(error: BaseException | None) -> UserError | None:
    """The sentence for a failure of the driver, or None if only a programmer can do anything about it."""
    reason = _REASONS.get(_code(error))
    if reason is _DAMAGED or str(error).startswith(_NO_TEXT):
        return damaged()
    return UserError(reason) if reason else None


def why(error: UserError | OSError | sqlite.Error) -> Message | str:
    """Why a file could not be written, in a few words that can be said in any language."""
    if isinstance(error, UserError):
        return error.reason
    if isinstance(error, OSError):
        return failure_words(error)
    number = _AS_OF_THE_SYSTEM.get(_code(error))
    if number is None:
        return sentence.tr("what was written is not equal to the data")
    return failure_words(OSError(number, ""))


def is_of_the_disk(error: BaseException) -> bool:
    """Whether a failure of the driver says nothing about what is in a file: the disk failed, or somebody holds it."""
    return _code(error) in _OF_THE_DISK


def is_of_reading(error: BaseException) -> bool:
    """Whether the disk does not give what is in a file."""
    return getattr(error, "sqlite_errorcode", 0) in _OF_READING


def damaged() -> DamageError:
    """What is said of a file whose content is not as the program wrote it."""
    return DamageError(_DAMAGED)


def _code(error: BaseException | None) -> int:
    """The primary result code of a failure of the driver; 0 for any other."""
    code: int = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return code if code not in _NO_CODES else _BY_WORDS.get(str(error), code)
