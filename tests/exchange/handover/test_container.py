"""The bytes of a hand-over file: whole or refused, and nothing is derived before that is certain."""

import hashlib
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from cso_assess.errors import UserError
from cso_assess.exchange.handover.container import FORMAT, Container, Seal, packed, unpacked
from cso_assess.exchange.handover.reading import parcel_from
from cso_assess.exchange.handover.writing import content_of
from cso_assess.sealing import Cost, derive_key
from tests import parcels
from tests.faults import Faults
from tests.workspaces import LEAST_COST

CONTENT = b"What is told here stays among us."
SALT, NONCE = bytes(range(16)), bytes(range(16, 28))
KEY = derive_key(parcels.CODE, SALT, LEAST_COST)
PLAIN = packed(CONTENT, None, 1)
SEALED = packed(CONTENT, Seal(parcels.CODE, SALT, NONCE, LEAST_COST, lambda *_: KEY), 1)


def known_key(secret: str, salt: bytes, cost: Cost) -> bytes:
    return KEY


def never(secret: str, salt: bytes, cost: Cost) -> bytes:
    raise AssertionError("a key was derived for a file that is not whole")


def opened(file: bytes, derivation: Callable[[str, bytes, Cost], bytes] = known_key) -> bytes:
    return unpacked(file).content(parcels.CODE, derivation)


@pytest.mark.parametrize("file", [PLAIN, SEALED], ids=["plain", "sealed"])
def test_a_whole_file_opens(file: bytes) -> None:
    assert opened(file) == CONTENT


@pytest.mark.parametrize("file", [PLAIN, SEALED], ids=["plain", "sealed"])
def test_a_file_cut_at_any_byte_is_refused(file: bytes) -> None:
    for length in range(len(file)):
        with pytest.raises(UserError):
            opened(file[:length], never)


@pytest.mark.parametrize("file", [PLAIN, SEALED], ids=["plain", "sealed"])
def test_a_file_with_any_bit_changed_is_refused(file: bytes) -> None:
    for place in range(len(file)):
        for bit in range(8):
            changed = bytearray(file)
            changed[place] ^= 1 << bit
            with pytest.raises(UserError):
                opened(bytes(changed), never)


def real_file(is_sealed: bool) -> bytes:
    """A file in which everything is filled, as it is written."""
    seal = Seal(parcels.CODE, SALT, NONCE, LEAST_COST, known_key) if is_sealed else None
    return packed(content_of(parcels.filled_parcel()), seal, FORMAT)


def cut(file: bytes) -> Iterator[bytes]:
    return (file[:length] for length in range(len(file)))


def flipped(file: bytes) -> Iterator[bytes]:
    for place in range(len(file)):
        yield file[:place] + bytes([file[place] ^ 1 << place % 8]) + file[place + 1 :]


def forged(file: bytes) -> Iterator[bytes]:
    """Changed by somebody who writes the checksum anew."""
    for changed in flipped(file):
        header, payload = changed[:52], changed[84:]
        yield header + hashlib.sha256(header + payload).digest() + payload


@pytest.mark.parametrize("is_sealed", [False, True], ids=["plain", "sealed"])
def test_a_real_file_that_is_cut_or_changed_at_any_byte_is_refused_whole(is_sealed: bool, faults: Faults) -> None:
    file = real_file(is_sealed)
    assert parcel_from(opened(file)) == parcels.filled_parcel()
    ways = {"cut": cut, "a bit changed": flipped, **({"forged": forged} if is_sealed else {})}
    for way, spoiled in ways.items():
        tried = refused = 0
        for each in spoiled(file):
            if each != file:
                tried += 1
                try:
                    parcel_from(opened(each, known_key if way == "forged" else never))
                except UserError:
                    refused += 1
        name = "sealed" if is_sealed else "plain"
        faults.count(f"{name} file, {way}", tried=tried, survived=refused, lost=tried - refused)
        assert refused == tried > len(file) - 50


def test_a_plain_file_whose_header_speaks_of_a_seal_is_refused() -> None:
    for place in range(10, 44):
        header = PLAIN[:place] + b"\x01" + PLAIN[place + 1 : 52]
        with pytest.raises(UserError):
            unpacked(header + hashlib.sha256(header + CONTENT).digest() + CONTENT)


def test_a_header_changed_together_with_its_checksum_is_refused() -> None:
    """Whoever can write the checksum anew still cannot change what was sealed."""
    whole = unpacked(SEALED)
    for place in range(10, 52):
        for bit in range(8):
            header = bytearray(whole.header)
            header[place] ^= 1 << bit
            forged = Container(bytes(header), whole.payload, True, whole.cost, whole.salt, whole.nonce)
            with pytest.raises(UserError):
                forged.content(parcels.CODE, known_key)


@pytest.mark.parametrize(
    "cost", [Cost(2**31, 3, 4), Cost(65536, 200, 4), Cost(65536, 3, 200), Cost(0, 3, 4), Cost(64, 0, 4), Cost(64, 1, 0)]
)
def test_a_derivation_that_costs_too_much_or_cannot_be_is_refused_before_it_begins(cost: Cost) -> None:
    file = packed(CONTENT, Seal(parcels.CODE, SALT, NONCE, cost, lambda *_: KEY), 1)
    with pytest.raises(UserError, match="not a hand-over file"):
        opened(file, never)


def test_a_file_of_a_newer_version_is_refused_with_its_version() -> None:
    newer = bytearray(SEALED)
    newer[8] = FORMAT + 1
    with pytest.raises(UserError, match=f"newer version of the program \\(format {FORMAT + 1}"):
        opened(bytes(newer), never)


@pytest.mark.parametrize("file", [b"", b"PK\x03\x04", b"%PDF-1.7", b"CSO"])
def test_another_file_is_told_to_be_no_hand_over_file(file: bytes) -> None:
    with pytest.raises(UserError, match="not a hand-over file"):
        opened(file, never)


def test_the_vectors_of_the_format_description_are_true() -> None:
    text = (Path(__file__).parents[3] / "docs" / "handover-format.md").read_text(encoding="utf-8")
    plain, key, sealed = (bytes.fromhex(each) for each in _hexadecimals(text.partition("## Vectors")[2]))
    assert derive_key(parcels.CODE, SALT) == key
    content = unpacked(sealed).content(parcels.CODE)
    assert content == unpacked(plain).payload
    assert packed(content, Seal(parcels.CODE, SALT, NONCE), 1) == sealed
    (organization,) = parcel_from(content).organizations
    assert (organization.name, organization.rounds) == ("Ак Булак", ())


def _hexadecimals(text: str) -> list[str]:
    """The runs of indented lines that hold nothing but hexadecimal digits."""
    runs = re.findall(r"(?:^    [0-9a-f]{16,}\n)+", text, re.MULTILINE)
    return [re.sub(r"\s", "", run) for run in runs]


def test_the_file_of_the_first_format_opens_for_ever() -> None:
    content = unpacked((parcels.FILES / "format1.csoa").read_bytes()).content(parcels.CODE)
    first, second = parcel_from(content).organizations
    assert (first.name, second.name, len(first.rounds)) == ("Ак Булак", "Кызыл Гүл", 2)
    assert [row.shown.values["content"] for row in first.rounds[1].evidence] == [b"hello"]


def test_the_file_of_the_second_format_opens_for_ever() -> None:
    content = unpacked((parcels.FILES / "format2.csoa").read_bytes()).content(parcels.CODE)
    round = parcel_from(content).organizations[0].rounds[1]
    assert [row.shown.values["note"] for row in round.answers if row.name == "a.one"] == ["кеңешчиники"]
    (answered,) = (row.shown for row in round.answers if row.name == "a.one")
    assert answered.history - round.unread["text"] == {answered.revision}
    assert round.without == frozenset()
