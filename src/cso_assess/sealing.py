"""Secrets: what people type, a key from a passphrase, sealed bytes, and codes that can be read over a telephone.

The workspace's key file and hand-over files are sealed alike; what each writes around it is its own matter. What is
imported stands inside the functions: the key of a workspace is asked for before the first picture.
"""

from __future__ import annotations

from typing import NamedTuple

KEY_BYTES = 32
SALT_BYTES = 16
NONCE_BYTES = 12
TAG_BYTES = 16
"""By how much sealed bytes are longer than what they hold."""

CODE_DIGITS = 20

_GROUP = 4
_BETWEEN_DIGITS = " \t\n\r\u00a0\u202f-\u2010\u2011\u2012\u2013\u2014\u2212.·_"

# Damm's quasigroup of order ten: one wrong digit or two neighbours swapped never give the same check digit.
_DAMM = (
    "0317598642",
    "7092154863",
    "4206871359",
    "1750983426",
    "6123045978",
    "3674209581",
    "5869720134",
    "8945362017",
    "9438617205",
    "2581436790",
)


class Secrets(NamedTuple):
    """What opens protected data, as it was typed: the passphrase or the recovery code; empty is what is not known."""

    passphrase: str = ""
    recovery_code: str = ""


NO_SECRETS = Secrets()


class Cost(NamedTuple):
    """What one derivation takes: Argon2id's memory in KiB, passes and lanes."""

    memory: int
    passes: int
    lanes: int


USUAL_COST = Cost(memory=64 * 1024, passes=3, lanes=4)


def derive_key(passphrase: str, salt: bytes, cost: Cost = USUAL_COST) -> bytes:
    """The 32 bytes that stand for a passphrase (or for a code as `normal_code` gives it) and a salt, by Argon2id.

    The passphrase is taken in Unicode's composed form without spaces at its ends, so that every keyboard gives the
    same key.
    """
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    derivation = Argon2id(
        salt=salt, length=KEY_BYTES, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory
    )
    return derivation.derive(normal_passphrase(passphrase).encode())


def normal_passphrase(typed: str) -> str:
    """A passphrase as it is compared: composed, without spaces at its ends."""
    import unicodedata

    return unicodedata.normalize("NFC", typed).strip()


def seal(key: bytes, nonce: bytes, plain: bytes, header: bytes) -> bytes:
    """`plain` under AES-256-GCM, 16 bytes longer; nobody can change the header without `open_sealed` refusing it.

    A nonce must never be used twice with one key.
    """
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    return AESGCM(key).encrypt(nonce, plain, header)


def open_sealed(key: bytes, nonce: bytes, sealed: bytes | memoryview, header: bytes) -> bytes | None:
    """What was sealed; None if the key is another one, or if a byte of it or of its header was changed."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        return AESGCM(key).decrypt(nonce, sealed, header)
    except InvalidTag:
        return None


def new_code() -> str:
    """Twenty digits that nobody can guess; the last one checks the others."""
    import secrets

    digits = "".join(secrets.choice("0123456789") for _ in range(CODE_DIGITS - 1))
    return digits + _check_digit(digits)


def grouped_code(code: str) -> str:
    """A code in groups of four, as it is printed and read out: "1234 5678 9012 3456 7890"."""
    return " ".join(code[start : start + _GROUP] for start in range(0, len(code), _GROUP))


def normal_code(typed: str) -> str | None:
    """The twenty digits of a code that was typed with or without spaces and hyphens; None if it is not a code."""
    digits = "".join(character for character in typed if character not in _BETWEEN_DIGITS)
    if len(digits) != CODE_DIGITS or not (digits.isascii() and digits.isdigit()):
        return None
    return digits if _check_digit(digits[:-1]) == digits[-1] else None


def _check_digit(digits: str) -> str:
    interim = "0"
    for digit in digits:
        interim = _DAMM[int(interim)][int(digit)]
    return interim
