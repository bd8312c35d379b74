"""Where words may be divided."""

import pytest

from cso_assess.report.typesetting.hyphens import LONGEST, hyphenated, kyrgyz_places


def shown(text: str, language: str) -> str:
    return hyphenated(text, language).replace("\xad", "|")


@pytest.mark.parametrize(
    ("word", "places"),
    [
        ("жоопкерчилик", [4, 7, 9]),
        ("баалоо", [3]),
        ("айыл", [1]),
        ("мүмкүнчүлүк", [3, 6, 8]),
        ("альтернатива", [3, 6, 8, 10]),
        ("кыймылдаткыч", [3, 6, 9]),
        ("ЖЧК", []),
    ],
)
def test_a_kyrgyz_syllable_begins_with_the_last_consonant_before_a_vowel(word: str, places: list[int]) -> None:
    assert kyrgyz_places(word) == places


@pytest.mark.parametrize(
    ("language", "divided"),
    [("ky", "мүм|күн|чү|лүк|тө|рүн"), ("ru", "само|сто|я|тель|ность"), ("en", "respons|ib|il|it|ies")],
)
def test_three_letters_stay_together_at_both_ends_of_a_word(language: str, divided: str) -> None:
    assert shown(divided.replace("|", ""), language) == divided


def test_short_words_numbers_and_other_languages_stay_whole() -> None:
    assert shown("Короткие слова 12345678901234", "ru") == "Короткие слова 12345678901234"
    assert shown("Verantwortlichkeiten", "de") == "Verantwortlichkeiten"


def test_what_nobody_wrote_as_a_word_is_left_alone() -> None:
    assert shown("а" * (LONGEST + 1), "ky") == "а" * (LONGEST + 1)
