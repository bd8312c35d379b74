"""Hand-over files on disk: written, read back and compared; read within limits."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from cso_assess.core.parcel import Parcel
from cso_assess.core.progress import OnProgress, ignore_progress
from cso_assess.errors import Message, UserError, sentence
from cso_assess.exchange.handover.container import ENDING, Seal, packed, unpacked
from cso_assess.exchange.handover.limits import MOST_BYTES
from cso_assess.exchange.handover.reading import parcel_from
from cso_assess.exchange.handover.refusal import refused
from cso_assess.exchange.handover.writing import content_of, format_of
from cso_assess.files import unreadable, write_whole
from cso_assess.sealing import CODE_DIGITS, NONCE_BYTES, SALT_BYTES, USUAL_COST, Cost, derive_key, normal_code

SHORTEST_PASSPHRASE = 15


def suggested_name(day: date) -> str:
    """A file name that says nothing of whom the file is about."""
    return f"handover-{day.isoformat()}{ENDING}"


def secret_of(typed: str) -> str:
    """The code or passphrase that was typed, to open a file with; UserError for a code with a mistake in it."""
    code = normal_code(typed)
    if code is not None:
        return code
    digits = [character for character in typed if character.isdigit()]
    if len(digits) == CODE_DIGITS and not any(character.isalpha() for character in typed):
        raise UserError(sentence.tr("There is a mistake in this code: its last digit does not fit the others."))
    return typed.strip()


def new_secret_of(typed: str) -> str:
    """The code or passphrase to seal a file with; UserError for a passphrase that is too short."""
    secret = secret_of(typed)
    if len(secret) < SHORTEST_PASSPHRASE:
        raise UserError(
            sentence.tr("A passphrase for a hand-over file has {least} characters or more.", least=SHORTEST_PASSPHRASE)
        )
    return secret


def write_file(
    path: Path, parcel: Parcel, secret: str | None, random_bytes: Callable[[int], bytes], cost: Cost = USUAL_COST
) -> None:
    """Writes a parcel, sealed unless there is no secret; returns when it was read back and is the same.

    UserError if it could not be written, or reads back otherwise.
    """
    seal = None
    if secret is not None:
        salt = random_bytes(SALT_BYTES)
        key = derive_key(secret, salt, cost)
        seal = Seal(secret, salt, random_bytes(NONCE_BYTES), cost, lambda *_: key)
    write_whole(path, packed(content_of(parcel), seal, format_of(parcel)))
    try:
        is_same = _read(path, secret, seal) == parcel
    except UserError as error:
        raise _unlike(path, error.reason) from error
    if not is_same:
        raise _unlike(path, "")


def read_file(path: Path, secret: str | None = None, tell: OnProgress = ignore_progress) -> Parcel:
    """The parcel in a file; UserError for one that is not whole, not ours, or does not open with the secret."""
    return _read(path, secret, None, tell)


def is_sealed(path: Path) -> bool:
    """Whether a file opens only with a code; UserError if it is not a hand-over file."""
    return unpacked(_content(path)).is_sealed


def _read(path: Path, secret: str | None, seal: Seal | None, tell: OnProgress = ignore_progress) -> Parcel:
    container = unpacked(_content(path))
    content = container.content(secret, seal.derivation if seal else derive_key)
    tell(0, 1)
    parcel = parcel_from(content, tell)
    if container.format != format_of(parcel):
        raise refused("1, format")
    return parcel


def _content(path: Path) -> bytes:
    """The bytes of a file, of which no more is read than a hand-over file may have."""
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except OSError as error:
        raise UserError(unreadable(path, error)) from error


def _unlike(path: Path, detail: Message | str) -> UserError:
    """The refusal of a file that is not what it should be; it is taken away, so that nobody trusts it."""
    path.unlink(missing_ok=True)
    return UserError(
        sentence.tr(
            "The file {file} did not read back as it was written, so it was removed. {detail} Your data is unchanged.",
            file=path.name,
            detail=detail,
        )
    )
