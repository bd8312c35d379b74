"""Kyrgyz that a machine can look at: no lost letters, and endings that follow what stands before them."""

import re
from collections import defaultdict

import pytest

from tests.read_by_people import Text, assert_none, texts, words_of

pytestmark = pytest.mark.catalogue

# Kyrgyz words that differ in nothing but ң ө ү, and are both meant.
ALIKE = [
    {"болгон", "бөлгөн"},
    {"болобуз", "бөлөбүз"},
    {"болорун", "бөлөрүн"},
    {"болот", "бөлөт"},
    {"болуп", "бөлүп"},
    {"болуу", "бөлүү"},
    {"кол", "көл"},
    {"коргон", "көргөн"},
    {"которгон", "көтөргөн"},
    {"которобуз", "көтөрөбүз"},
    {"он", "оң"},
    {"тен", "тең"},
    {"туру", "түрү"},
    {"турун", "түрүн"},
    {"тын", "тың"},
    {"ун", "үн"},
]

# What ends like a Kyrgyz suffix and is part of a word from elsewhere.
FROM_ELSEWHERE = {
    *("администратор", "бухгалтер", "директор", "информатика", "компьютер", "математика", "редактор", "сирена"),
    *("маани", "соода", "статистика", "флешка"),
}
WIDE = dict(zip("аыяуюоёэеиөү", "аааааооеееөө", strict=True))
NARROW = dict(zip("аыяоуёюэеиөү", "ыыыууууиииүү", strict=True))
SUFFIXES = [
    (re.compile(r"(.{3,}?)(?:[лдт]([аеоө])р|[дт]([аеоө])н?|[гкн]([аеоө]))"), WIDE),
    (re.compile(r"(.{3,}?)[ндт]([ыиуү])н?"), NARROW),
]
HARD_BEFORE_SOFT = re.compile(r"[пткшсчфхцщ](?:д[аеоөыиуү]|г[аеоө]|л[аеоө]р)")


def kyrgyz_words() -> dict[str, Text]:
    """Every Kyrgyz word with a text that it stands in."""
    return {word: text for text in texts("ky") for word in words_of(text) if re.fullmatch("[а-яёңөү]+", word)}


def test_no_kyrgyz_word_has_lost_its_letters() -> None:
    """A word that another one is but for ң ө ү: one of them is a slip, unless both are known words."""
    alike = defaultdict(set)
    found = kyrgyz_words()
    for word in found:
        if len(word) > 1:
            alike[word.translate(str.maketrans("ңөү", "ноу"))].add(word)
    assert_none(f"{words}: {found[min(words)]}" for words in alike.values() if len(words) > 1 and words not in ALIKE)


def test_kyrgyz_suffixes_follow_the_vowels_and_consonants_of_their_word() -> None:
    """айылдар and күндөр, never айылдер or күндар; мектепте, never мектепде."""
    found = kyrgyz_words()
    assert_none(f"{word}: {found[word]}" for word in found if word not in FROM_ELSEWHERE and ends_wrongly(word))


def ends_wrongly(word: str) -> bool:
    if HARD_BEFORE_SOFT.search(word.removeprefix("бухгалтер")):
        return True
    for form, harmony in SUFFIXES:
        match = form.fullmatch(word)
        before = re.findall(f"[{''.join(harmony)}]", match[1]) if match else []
        if match and before and next(filter(None, match.groups()[1:])) != harmony[before[-1]]:
            return True
    return False
