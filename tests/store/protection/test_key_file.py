"""The key file: exactly as its format says, and damage told apart from a wrong passphrase."""

import hashlib

import pytest

from cso_assess.errors import UserError
from cso_assess.sealing import Cost, new_code
from cso_assess.store.protection import key_file
from cso_assess.store.protection.key_file import (
    FORMAT,
    KeyFile,
    key_by_code,
    key_by_passphrase,
    key_file_bytes,
    new_key_file,
    parsed_key_file,
    with_code,
    with_passphrase,
)
from cso_assess.store.protection.refusals import DamagedKeyFileError
from tests.workspaces import LEAST_COST

KEY = bytes(range(32))
CODE = "57797755564865635605"


def counted_bytes(length: int) -> bytes:
    return bytes(range(length))


def made(cost: Cost = LEAST_COST) -> KeyFile:
    return new_key_file(KEY, "зелёный чай и мёд", CODE, cost, counted_bytes)


def test_the_file_is_written_as_its_format_says() -> None:
    content = key_file_bytes(made())
    assert content[:18] == b"CSOAKEY\x00" + b"\x01" + bytes([0, 0, 0, 32, 0, 0, 0, 1, 4])
    assert len(content) == 18 + 2 * (16 + 12 + 48) + 32
    assert content[-32:] == hashlib.sha256(content[:-32]).digest()
    assert content[18:46] == bytes(range(16)) + bytes(range(12))
    # What a file of this format must always open to: it was written by the first version of the program.
    assert hashlib.sha256(content).hexdigest() == "443d3f5abce0bb0dd6549e0a0819c7264cace976ca157105d1cd706b3eccc619"


def test_either_secret_gives_the_key() -> None:
    read = parsed_key_file(key_file_bytes(made()))
    assert key_by_passphrase(read, " зелёный чай и мёд ") == KEY
    assert key_by_code(read, CODE) == KEY


def test_a_wrong_secret_gives_none() -> None:
    read = parsed_key_file(key_file_bytes(made()))
    assert key_by_passphrase(read, "зелёный чай и мед") is None
    assert key_by_passphrase(read, CODE) is None
    assert key_by_code(read, new_code()) is None


def test_a_new_passphrase_leaves_the_code_and_the_other_way_round() -> None:
    changed = with_passphrase(made(), KEY, "другая длинная фраза", counted_bytes)
    assert key_by_passphrase(changed, "зелёный чай и мёд") is None
    assert (key_by_passphrase(changed, "другая длинная фраза"), key_by_code(changed, CODE)) == (KEY, KEY)
    other = new_code()
    renewed = with_code(made(), KEY, other, counted_bytes)
    assert key_by_code(renewed, CODE) is None
    assert (key_by_code(renewed, other), key_by_passphrase(renewed, "зелёный чай и мёд")) == (KEY, KEY)


def test_any_flipped_bit_and_any_cut_is_damage_before_anything_is_derived(monkeypatch: pytest.MonkeyPatch) -> None:
    content = key_file_bytes(made())
    monkeypatch.setattr(key_file, "derive_key", None)
    for bit in range(len(content) * 8):
        changed = bytearray(content)
        changed[bit // 8] ^= 1 << bit % 8
        with pytest.raises(DamagedKeyFileError):
            parsed_key_file(bytes(changed))
    for length in range(len(content)):
        with pytest.raises(DamagedKeyFileError):
            parsed_key_file(content[:length])
    with pytest.raises(DamagedKeyFileError):
        parsed_key_file(content + b"\x00")


def test_a_newer_format_is_refused_by_its_version() -> None:
    content = bytearray(key_file_bytes(made())[:-32]) + b"something that is not known yet"
    content[8] = FORMAT + 1
    with pytest.raises(UserError, match=f"key format {FORMAT + 1}") as refused:
        parsed_key_file(_summed(bytes(content)))
    assert not isinstance(refused.value, DamagedKeyFileError)


@pytest.mark.parametrize(
    "cost",
    [Cost(2**31, 3, 4), Cost(65536, 1000, 4), Cost(65536, 3, 200), Cost(8, 3, 4), Cost(64, 0, 4), Cost(64, 1, 0)],
)
def test_a_file_that_asks_too_much_of_a_computer_is_refused(cost: Cost) -> None:
    content = key_file_bytes(made())[:-32]
    asking = key_file._head(cost) + content[18:]
    with pytest.raises(DamagedKeyFileError):
        parsed_key_file(_summed(asking))


def test_the_cost_cannot_be_lowered_by_somebody_else() -> None:
    dear = key_file_bytes(made(Cost(64, 1, 4)))[:-32]
    cheaper = parsed_key_file(_summed(key_file._head(LEAST_COST) + dear[18:]))
    assert key_by_passphrase(cheaper, "зелёный чай и мёд") is None


def test_what_is_wrapped_for_one_secret_does_not_stand_for_the_other() -> None:
    file = made()
    swapped = KeyFile(file.cost, file.code, file.passphrase)
    assert key_by_passphrase(swapped, CODE) is None
    assert key_by_code(swapped, "зелёный чай и мёд") is None


def _summed(content: bytes) -> bytes:
    return content + hashlib.sha256(content).digest()
