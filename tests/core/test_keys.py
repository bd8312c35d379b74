"""Keys by which names are found and sorted, Kyrgyz letters among them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cso_assess.core.keys import letter_at, name_key, search_key, sort_key

KYRGYZ = "абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя"


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("АЙЫЛ", "айыл"),
        ("Өнүгүү", "онугуу"),
        ("Жаңы Жол", "жаны жол"),
        ("Ёлка", "елка"),
        ("  a \t b  ", "a b"),
        ("", ""),
    ],
)
def test_a_search_folds_case_and_takes_the_letters_of_a_russian_keyboard(text: str, key: str) -> None:
    assert search_key(text) == key


def test_a_name_is_the_same_whatever_its_case_and_spaces_but_not_with_other_letters() -> None:
    assert name_key(" Жаңы  ЖОЛ ") == name_key("жаңы жол")
    assert name_key("Жаңы жол") != name_key("Жаны жол")


def test_names_sort_by_the_kyrgyz_alphabet() -> None:
    assert len(KYRGYZ) == 36
    assert sorted(set(KYRGYZ), key=sort_key) == list(KYRGYZ)
    names = ["Нур", "Ңур", "Обон", "Өмүр", "Пахта", "Умут", "Үмүт", "Фонд", "Ёж", "Жер", "Ер"]
    expected = ["Ер", "Ёж", "Жер", "Нур", "Ңур", "Обон", "Өмүр", "Пахта", "Умут", "Үмүт", "Фонд"]
    assert sorted(names, key=sort_key) == expected


def test_digits_and_latin_come_before_cyrillic_and_everything_else_behind() -> None:
    assert sorted(["日本", "Ала", "Zebra", "2 Ала", "alga"], key=sort_key) == ["2 Ала", "alga", "Zebra", "Ала", "日本"]


def test_a_shorter_name_comes_first_and_case_does_not_count() -> None:
    assert sorted(["АЛА ТОО", "ала", "Алай"], key=sort_key) == ["ала", "АЛА ТОО", "Алай"]


@given(st.text())
@settings(max_examples=60)
def test_every_text_has_keys_that_stay_what_they_are(text: str) -> None:
    assert name_key(name_key(text)) == name_key(text)
    assert set(sort_key(text)) <= set("0123456789abcdef")


def test_a_letter_is_a_capital_where_a_text_or_sentence_begins() -> None:
    begins = ("", "  ", "Дара. ", "Барбы? ", "«", "Ал «")
    goes_on = ("К", "Тоо г", "Дара.", "Дара, ")
    assert [letter_at(before, "ү") for before in begins] == ["Ү"] * len(begins)
    assert [letter_at(before, "ү") for before in goes_on] == ["ү"] * len(goes_on)
    assert letter_at("К", "ү", is_capital=True) == "Ү"
