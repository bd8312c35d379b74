"""The key file: the key of the data, wrapped once for the passphrase and once for the recovery code.

    8 bytes   "CSOAKEY" and a zero
    1         format, 1
    4, 4, 1   Argon2id's memory in KiB, passes and lanes, big end first
    76        for the passphrase: salt 16, nonce 12, the key of the data under AES-256-GCM 48
    76        for the recovery code: the same
    32        SHA-256 of everything before, so that damage is told apart from a wrong passphrase

The header that each wrapping authenticates is all that stands before the first salt, the letter P or C, and the salt.
Every later format begins with the same nine bytes and ends with the same checksum.
"""

from __future__ import annotations

import struct
from collections.abc import Callable
from typing import NamedTuple

from cso_assess.sealing import KEY_BYTES, NONCE_BYTES, SALT_BYTES, TAG_BYTES, Cost, derive_key, open_sealed, seal
from cso_assess.store.protection.refusals import DamagedKeyFileError, newer_key_file

FORMAT = 1

_MAGIC = b"CSOAKEY\x00"
_HEAD = struct.Struct(">8sBIIB")
_WRAPPED_BYTES = KEY_BYTES + TAG_BYTES
_SLOT = struct.Struct(f"{SALT_BYTES}s{NONCE_BYTES}s{_WRAPPED_BYTES}s")
_CHECKSUM_BYTES = 32
_SIZE = _HEAD.size + 2 * _SLOT.size + _CHECKSUM_BYTES
_PASSPHRASE, _CODE = b"P", b"C"

_DEAREST = Cost(memory=1024 * 1024, passes=20, lanes=16)
"""What a key file may ask of a computer at most."""


class Slot(NamedTuple):
    """The key of the data, wrapped for one secret."""

    salt: bytes
    nonce: bytes
    wrapped: bytes


class KeyFile(NamedTuple):
    """What a derivation costs, and the key wrapped for either secret."""

    cost: Cost
    passphrase: Slot
    code: Slot


RandomBytes = Callable[[int], bytes]


def new_key_file(key: bytes, passphrase: str, code: str, cost: Cost, random_bytes: RandomBytes) -> KeyFile:
    """A key file for a key, a passphrase and a recovery code (twenty digits)."""
    return KeyFile(
        cost,
        _wrapped(key, passphrase, _PASSPHRASE, cost, random_bytes),
        _wrapped(key, code, _CODE, cost, random_bytes),
    )


def with_passphrase(file: KeyFile, key: bytes, passphrase: str, random_bytes: RandomBytes) -> KeyFile:
    """The same for another passphrase; the recovery code stays."""
    return file._replace(passphrase=_wrapped(key, passphrase, _PASSPHRASE, file.cost, random_bytes))


def with_code(file: KeyFile, key: bytes, code: str, random_bytes: RandomBytes) -> KeyFile:
    """The same for another recovery code; the passphrase stays."""
    return file._replace(code=_wrapped(key, code, _CODE, file.cost, random_bytes))


def key_by_passphrase(file: KeyFile, passphrase: str) -> bytes | None:
    """The key of the data; None for a wrong passphrase."""
    return _unwrapped(file.passphrase, passphrase, _PASSPHRASE, file.cost)


def key_by_code(file: KeyFile, code: str) -> bytes | None:
    """The key of the data; None for a wrong code."""
    return _unwrapped(file.code, code, _CODE, file.cost)


def key_file_bytes(file: KeyFile) -> bytes:
    """What is written."""
    from hashlib import sha256

    content = _head(file.cost) + _SLOT.pack(*file.passphrase) + _SLOT.pack(*file.code)
    return content + sha256(content).digest()


def parsed_key_file(content: bytes) -> KeyFile:
    """What was written; UserError if it is damaged or of a later format, before anything is derived."""
    from hashlib import sha256

    body, checksum = content[:-_CHECKSUM_BYTES], content[-_CHECKSUM_BYTES:]
    if len(body) <= len(_MAGIC) or body[: len(_MAGIC)] != _MAGIC or sha256(body).digest() != checksum:
        raise DamagedKeyFileError
    if body[len(_MAGIC)] > FORMAT:
        raise newer_key_file(body[len(_MAGIC)], FORMAT)
    if len(content) != _SIZE:
        raise DamagedKeyFileError
    cost = Cost(*_HEAD.unpack_from(body)[2:])
    if not _is_bearable(cost):
        raise DamagedKeyFileError
    slots = [Slot(*_SLOT.unpack_from(body, _HEAD.size + number * _SLOT.size)) for number in range(2)]
    return KeyFile(cost, *slots)


def _is_bearable(cost: Cost) -> bool:
    dearest = all(asked <= most for asked, most in zip(cost, _DEAREST, strict=True))
    return dearest and cost.passes >= 1 and cost.lanes >= 1 and cost.memory >= 8 * cost.lanes


def _head(cost: Cost) -> bytes:
    return _HEAD.pack(_MAGIC, FORMAT, *cost)


def _wrapped(key: bytes, secret: str, letter: bytes, cost: Cost, random_bytes: RandomBytes) -> Slot:
    salt, nonce = random_bytes(SALT_BYTES), random_bytes(NONCE_BYTES)
    header = _head(cost) + letter + salt
    return Slot(salt, nonce, seal(derive_key(secret, salt, cost), nonce, key, header))


def _unwrapped(slot: Slot, secret: str, letter: bytes, cost: Cost) -> bytes | None:
    header = _head(cost) + letter + slot.salt
    return open_sealed(derive_key(secret, slot.salt, cost), slot.nonce, slot.wrapped, header)
