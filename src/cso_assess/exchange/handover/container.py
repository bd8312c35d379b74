"""The bytes of a hand-over file: a header, a checksum over all of it, and the content, sealed or plain."""

import hashlib
import struct
from collections.abc import Callable
from dataclasses import dataclass

from cso_assess.errors import UserError, sentence
from cso_assess.exchange.handover.limits import MOST_BYTES, MOST_COST
from cso_assess.sealing import NONCE_BYTES, SALT_BYTES, TAG_BYTES, USUAL_COST, Cost, derive_key, open_sealed, seal

MAGIC = b"CSOA\r\n\x1a\n"
FORMAT = 2
"""The newest; what the older one can say is written in it, so that older programs can read it."""

PLAIN, SEALED = 0, 1
ENDING = ".csoa"

_HEADER = struct.Struct(f">8sBBIBB{SALT_BYTES}s{NONCE_BYTES}sQ")
_CHECKSUM_BYTES = 32
_START = _HEADER.size + _CHECKSUM_BYTES

Derivation = Callable[[str, bytes, Cost], bytes]
"""A key from a passphrase, a salt and a cost."""


class WrongSecretError(UserError):
    """The code or passphrase is another one; the file is whole."""


@dataclass(frozen=True)
class Seal:
    """What a file is sealed with: a code of twenty digits or a passphrase, and randomness that is never used again."""

    secret: str
    salt: bytes
    nonce: bytes
    cost: Cost = USUAL_COST
    derivation: Derivation = derive_key


@dataclass(frozen=True)
class Container:
    """A file that is whole; its content can be had with the secret."""

    header: bytes
    payload: memoryview
    is_sealed: bool
    cost: Cost
    salt: bytes
    nonce: bytes

    @property
    def format(self) -> int:
        """The format that the content is to be read in."""
        return self.header[len(MAGIC)]

    def content(self, secret: str | None, derivation: Derivation = derive_key) -> bytes | memoryview:
        """What the file holds; UserError if the code is missing or another one."""
        if not self.is_sealed:
            return self.payload
        if secret is None:
            raise UserError(sentence.tr("This hand-over file is sealed. It opens with the code that was told with it."))
        opened = open_sealed(derivation(secret, self.salt, self.cost), self.nonce, self.payload, self.header)
        if opened is None:
            raise WrongSecretError(
                sentence.tr("This code does not open the file. Ask whoever gave it to you to read the code out again.")
            )
        return opened


def packed(content: bytes, seal_with: Seal | None, format: int) -> bytes:
    """The bytes of a file of this format; UserError if they would be more than anybody can import."""
    if len(content) + TAG_BYTES + _START > MOST_BYTES:
        raise UserError(
            sentence.tr(
                "This is too much for one hand-over file (at most {most} MB). Choose fewer organizations or rounds.",
                most=MOST_BYTES // 1_000_000,
            )
        )
    if seal_with is None:
        header = _HEADER.pack(MAGIC, format, PLAIN, 0, 0, 0, b"", b"", len(content))
        return header + _checksum(header, content) + content
    cost = seal_with.cost
    length = len(content) + TAG_BYTES
    header = _HEADER.pack(
        MAGIC, format, SEALED, cost.memory, cost.passes, cost.lanes, seal_with.salt, seal_with.nonce, length
    )
    key = seal_with.derivation(seal_with.secret, seal_with.salt, cost)
    payload = seal(key, seal_with.nonce, content, header)
    return header + _checksum(header, payload) + payload


def unpacked(file: bytes) -> Container:
    """A file whose bytes are all there and unchanged; UserError for any other, before anything is derived."""
    if not file.startswith(MAGIC[:4]):
        raise UserError(sentence.tr("This is not a hand-over file of this program."))
    if len(file) > len(MAGIC) and file.startswith(MAGIC) and file[len(MAGIC)] > FORMAT:
        raise UserError(
            sentence.tr(
                "This hand-over file was written by a newer version of the program (format {found}; this version knows"
                " formats up to {known}). Install the newer version to import it.",
                found=file[len(MAGIC)],
                known=FORMAT,
            )
        )
    if len(file) > MOST_BYTES or len(file) < _START:
        raise _damaged()
    header, checksum, payload = file[: _HEADER.size], file[_HEADER.size : _START], memoryview(file)[_START:]
    magic, format, protection, memory, passes, lanes, salt, nonce, length = _HEADER.unpack(header)
    if magic != MAGIC or length != len(payload) or checksum != _checksum(header, payload):
        raise _damaged()
    cost = Cost(memory, passes, lanes)
    is_sealed = protection == SEALED
    if not format or protection not in (PLAIN, SEALED) or (is_sealed and not _is_bearable(cost)):
        raise UserError(sentence.tr("This is not a hand-over file of this program."))
    if is_sealed and len(payload) < TAG_BYTES:
        raise _damaged()
    if not is_sealed and (any(cost) or any(salt) or any(nonce)):
        raise UserError(sentence.tr("This is not a hand-over file of this program."))
    return Container(header, payload, is_sealed, cost, salt, nonce)


def _is_bearable(cost: Cost) -> bool:
    """Whether a derivation is possible, and no more than a small computer can do at once."""
    least = Cost(8 * cost.lanes, 1, 1)
    return all(low <= given <= most for low, given, most in zip(least, cost, MOST_COST, strict=True))


def _checksum(header: bytes, payload: bytes | memoryview) -> bytes:
    digest = hashlib.sha256(header)
    digest.update(payload)
    return digest.digest()


def _damaged() -> UserError:
    return UserError(
        sentence.tr(
            "This hand-over file is damaged or not whole. Nothing of it was taken; copy it again from its source."
        )
    )
