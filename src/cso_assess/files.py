"""Files written whole or not at all, and folders that only their owner can read."""

import contextlib
import errno
import os
from pathlib import Path
from typing import BinaryIO

from cso_assess.errors import Message, UserError, sentence

_PIECE = 1024 * 1024


_FAILURES = {
    errno.ENOENT: sentence.tr("the folder is not there"),
    errno.ENOTDIR: sentence.tr("the folder is not there"),
    errno.EACCES: sentence.tr("this account may not do so there"),
    errno.EPERM: sentence.tr("this account may not do so there"),
    errno.EROFS: sentence.tr("the disk can only be read"),
    errno.ENOSPC: sentence.tr("the disk is full"),
    errno.EIO: sentence.tr("the disk failed"),
    errno.ENAMETOOLONG: sentence.tr("the name is too long"),
    errno.EISDIR: sentence.tr("a folder has that name"),
    errno.EEXIST: sentence.tr("a file has that name"),
    errno.EBUSY: sentence.tr("another program uses it"),
}


def failure_words(error: OSError) -> Message | str:
    """Why a file or folder could not be used, in words that can be said in any language; else the system's own."""
    return _FAILURES.get(error.errno or 0) or error.strerror or type(error).__name__


def unreadable(path: Path, error: OSError) -> Message:
    """Why a file cannot be read, as a sentence."""
    if isinstance(error, FileNotFoundError):
        return sentence.tr("{file}: there is no such file.", file=path.name)
    return sentence.tr("{file}: the file cannot be read ({reason}).", file=path.name, reason=failure_words(error))


def write_whole(path: Path, content: bytes) -> None:
    """Puts `content` in the place of a file; whatever happens, the file is the old one or the new one.

    UserError if it could not be written.
    """
    try:
        _replace(path, content)
    except OSError as error:
        detail = failure_words(error)
        raise UserError(
            sentence.tr(
                "The file {file} could not be written ({detail}). What was there before is unchanged.",
                file=path.name,
                detail=detail,
            )
        ) from error
    try:
        sync_folder(path.parent)
    except OSError as error:
        detail = failure_words(error)
        raise UserError(
            sentence.tr(
                "The file {file} was written, but the disk did not confirm it ({detail}). Save it again, or elsewhere.",
                file=path.name,
                detail=detail,
            )
        ) from error


def erase(path: Path) -> None:
    """Overwrites a file with zeros before its name goes; one that is not there is erased already.

    What a flash disk keeps elsewhere of it, no program can reach.
    """
    try:
        file = path.open("r+b")
    except FileNotFoundError:
        return
    with file:
        left = os.fstat(file.fileno()).st_size
        while left > 0:
            left -= file.write(bytes(min(left, _PIECE)))
        file.flush()
        os.fsync(file.fileno())
    path.unlink()


def open_private(path: Path) -> BinaryIO:
    """A file that only its owner can read, empty and open for writing; OSError if it could not be made."""
    return os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT | os.O_TRUNC, 0o600), "wb")


def make_private_folder(folder: Path) -> None:
    """Makes a folder that only its owner can open; one that holds other people's files is left as it is.

    UserError if it could not be made.
    """
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not any(folder.iterdir()):
            folder.chmod(0o700)
    except OSError as error:
        raise unusable(folder, error) from error


def unusable(folder: Path, error: OSError) -> UserError:
    """What to say when a folder does not take what has to be kept in it."""
    detail = failure_words(error)
    return UserError(sentence.tr("The folder {folder} cannot be used ({detail}).", folder=str(folder), detail=detail))


def sync_folder(folder: Path) -> None:
    """Makes sure that a new name in a folder survives a power cut; Windows does so by itself."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _replace(path: Path, content: bytes) -> None:
    # Imported here: a first picture writes nothing, and this brings the reading of archives and chance.
    import tempfile

    descriptor, name = tempfile.mkstemp(prefix=f".{path.name[:50]}.", dir=path.parent)
    temporary = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
            _forget(file.fileno())
        if temporary.read_bytes() != content:
            raise OSError("read back otherwise than written")
        temporary.replace(path)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise


def _forget(descriptor: int) -> None:
    """Lets the computer forget what it knows of a file, so that it is read from the disk itself."""
    if hasattr(os, "posix_fadvise"):
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
