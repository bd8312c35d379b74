"""Keys, sealed bytes and codes: equal to what others publish, and refused when anything was changed."""

import pytest

from cso_assess.sealing import (
    CODE_DIGITS,
    USUAL_COST,
    Cost,
    derive_key,
    grouped_code,
    new_code,
    normal_code,
    open_sealed,
    seal,
)
from tests.workspaces import LEAST_COST


@pytest.mark.parametrize(
    ("cost", "key"),
    [
        (Cost(65536, 2, 1), "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7"),
        (Cost(256, 2, 1), "9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe"),
        (Cost(256, 2, 2), "6d093c501fd5999645e0ea3bf620d7b8be7fd2db59c20d9fff9539da2bf57037"),
    ],
)
def test_a_key_is_that_of_the_reference_implementation(cost: Cost, key: str) -> None:
    assert derive_key("password", b"somesalt", cost).hex() == key


def test_the_usual_cost_is_what_is_promised() -> None:
    assert Cost(memory=64 * 1024, passes=3, lanes=4) == USUAL_COST
    expected = "0585faf559b68e290667fcf8c0f7aca2d01b9197f55c0501630f2ff7474f7b07"
    assert derive_key("пароль й", b"0" * 16).hex() == expected


@pytest.mark.parametrize("typed", ["зелёный чай", " зелёный чай\n", "зеле\u0308ныи\u0306 чаи\u0306", "\tзелёный чай "])
def test_every_keyboard_gives_the_same_key(typed: str) -> None:
    assert derive_key(typed, b"0" * 16, LEAST_COST) == derive_key("зелёный чай", b"0" * 16, LEAST_COST)


def test_other_passphrases_and_other_salts_give_other_keys() -> None:
    keys = {derive_key(text, salt, LEAST_COST) for text in ("a b", "a  b", "A b") for salt in (b"1" * 16, b"2" * 16)}
    assert len(keys) == 6


@pytest.mark.parametrize(
    ("key", "nonce", "plain", "header", "sealed"),
    [
        # Test cases 13, 14 and 16 of McGrew and Viega, "The Galois/Counter Mode of Operation".
        ("00" * 32, "00" * 12, "", "", "530f8afbc74536b9a963b4f1c4cb738b"),
        ("00" * 32, "00" * 12, "00" * 16, "", "cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919"),
        (
            "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308",
            "cafebabefacedbaddecaf888",
            (
                "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
                "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39"
            ),
            "feedfacedeadbeeffeedfacedeadbeefabaddad2",
            (
                "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa"
                "8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b"
            ),
        ),
    ],
)
def test_sealed_bytes_are_those_of_the_published_examples(
    key: str, nonce: str, plain: str, header: str, sealed: str
) -> None:
    given = [bytes.fromhex(text) for text in (key, nonce, plain, header)]
    assert seal(*given).hex() == sealed
    assert open_sealed(given[0], given[1], bytes.fromhex(sealed), given[3]) == given[2]


def test_one_changed_bit_anywhere_is_refused() -> None:
    key, nonce, header = b"k" * 32, b"n" * 12, b"header"
    sealed = seal(key, nonce, b"what nobody else may read", header)
    for place in range(len(sealed) * 8):
        assert open_sealed(key, nonce, _flipped(sealed, place), header) is None
    for place in range(len(header) * 8):
        assert open_sealed(key, nonce, sealed, _flipped(header, place)) is None
    assert open_sealed(b"K" * 32, nonce, sealed, header) is None
    assert open_sealed(key, nonce, sealed[:5], header) is None


def test_codes_are_twenty_digits_and_never_the_same() -> None:
    codes = {new_code() for _ in range(500)}
    assert len(codes) == 500
    assert all(len(code) == CODE_DIGITS and code.isdigit() for code in codes)


@pytest.mark.parametrize("between", ["", " ", "-", " - ", "\u00a0", "–"])
def test_a_code_may_be_typed_with_anything_between_its_groups(between: str) -> None:
    code = new_code()
    groups = grouped_code(code).split(" ")
    assert [len(group) for group in groups] == [4] * 5
    assert normal_code(f" {between.join(groups)}\n") == code


def test_every_single_mistake_in_a_code_is_noticed() -> None:
    code = new_code()
    for place in range(CODE_DIGITS):
        for digit in "0123456789":
            if digit != code[place]:
                assert normal_code(code[:place] + digit + code[place + 1 :]) is None


def test_every_swap_of_neighbours_in_a_code_is_noticed() -> None:
    for code in (new_code() for _ in range(50)):
        for place in range(CODE_DIGITS - 1):
            swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
            assert swapped == code or normal_code(swapped) is None


@pytest.mark.parametrize("typed", ["", "1234", "a passphrase of words", "1" * 19, "1" * 21, "٠" * 20, "²" * 20])
def test_what_is_no_code_is_told_apart(typed: str) -> None:
    assert normal_code(typed) is None


def _flipped(content: bytes, bit: int) -> bytes:
    changed = bytearray(content)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)
