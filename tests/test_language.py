"""Mistakes of language that a machine can find, in every text that people read."""

import re
import tomllib
from collections import defaultdict
from collections.abc import Iterable

import pytest

from cso_assess.i18n import LANGUAGES, REFERENCE_LANGUAGE
from tests.read_by_people import RESOURCES, Text, texts, translated

pytestmark = pytest.mark.catalogue

TRANSLATIONS = [language for language in LANGUAGES if language != REFERENCE_LANGUAGE]
GLOSSARY = RESOURCES / "questionnaires" / "women-cso-capacity" / "glossary.toml"
MIXED_SCRIPTS = re.compile(r"\w*(?:[a-zA-Z][\u0400-\u04ff]|[\u0400-\u04ff][a-zA-Z])\w*")
NAMES_PUT_IN = re.compile(r"\{\w*\}|%n|%\d|&(?=\w)")
RUSSIAN_ENDING = re.compile(r"(ый|ий|ая|ое|ые|ие|ия|ой|[аяыийоеуюь])$")
ENDS = ".…:?!"

# Texts whose English is one word for what Russian or Kyrgyz calls by two.
SAID_IN_TWO_WAYS = {
    "Change": "a button that changes something; the difference between two rounds",
    "Done": "a button that closes a page; what was carried out",
    "Go back": "to a backup; to the folder before",
    "Name": "of an organization; of a file",
    "not known yet": "to one participant; to us",
}

FAMILIAR = {
    "ru": {"ты", "тебя", "тебе", "тобой", "твой", "твоя", "твоё", "твои", "твоего", "твоей"},
    "ky": {"сен", "сени", "сенин", "сага", "сенде", "сенден", "өзүң", "өзүңдүн"},
}

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


def assert_none(wrong: Iterable[object]) -> None:
    lines = sorted({str(each) for each in wrong})
    assert not lines, "\n".join(["", *lines])


def prose(text: Text) -> str:
    """A text without what is put in at run time and without the marks of keyboard shortcuts."""
    return NAMES_PUT_IN.sub(lambda found: "" if found[0] == "&" else " ", text.words)


def words_of(text: Text) -> list[str]:
    return re.findall(r"[^\W\d_]+", prose(text).lower())


def kyrgyz_words() -> dict[str, Text]:
    """Every Kyrgyz word with a text that it stands in."""
    return {word: text for text in texts("ky") for word in words_of(text) if re.fullmatch("[а-яёңөү]+", word)}


def beginning(term: str, language: str) -> str:
    """A pattern that finds a term of the glossary, in Russian whatever its ending."""
    if language != "ru":
        return re.escape(term)
    parts = [RUSSIAN_ENDING.sub("", part) if len(part) > 4 else part for part in term.split()]
    return r"\w*\s+".join(map(re.escape, parts))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_says_what_the_glossary_forbids(language: str) -> None:
    terms = tomllib.loads(GLOSSARY.read_text(encoding="utf-8"))["term"].values()
    forbidden = {plain(variant) for term in terms for variant in term.get(f"forbidden_{language}", [])}
    assert len(forbidden) > 30
    pattern = re.compile(rf"(?<!\w)(?:{'|'.join(beginning(variant, language) for variant in sorted(forbidden))})")
    assert_none(f"“{found[0]}” in {text}" for text in texts(language) for found in pattern.finditer(plain(text.words)))


def plain(text: str) -> str:
    return text.lower().replace("ё", "е")


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_one_text_has_one_translation(language: str) -> None:
    found = defaultdict(set)
    forms = defaultdict(set)
    for each in translated(language):
        forms[each.context, each.source].add(each.words)
    for (_, source), words in forms.items():
        found[source].add(frozenset(words))
    several = {source for source, words in found.items() if len(words) > 1}
    assert_none(f"{source!r}: {[sorted(w) for w in found[source]]}" for source in several - set(SAID_IN_TWO_WAYS))


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_a_translation_ends_like_its_source(language: str) -> None:
    def end(text: str) -> str:
        last = text.replace("...", "…")[-1:]
        return last if last in ENDS else ""

    assert_none(each for each in translated(language) if end(each.source) != end(each.words) and each.context[0] != "Q")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_latin_letter_hides_in_a_cyrillic_word(language: str) -> None:
    assert_none(text for text in texts(language) if MIXED_SCRIPTS.search(prose(text)))


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_dashes_and_quotation_marks_are_those_of_the_language(language: str) -> None:
    """A short dash stands between two dates or numbers only."""
    wrong = re.compile(r"[\"“”‘’]|\.\.\.| - |[^\W\d]\)? – | – [^\W\d_]|[^ ]  [^ ]")
    assert_none(
        text for text in texts(language) if wrong.search(re.sub(r"\{\w*\}|[0-9]  ", "0", text.words.replace("&", "")))
    )


@pytest.mark.parametrize("language", TRANSLATIONS)
def test_nobody_is_addressed_as_a_child(language: str) -> None:
    """But where somebody's words are quoted."""
    said = {text: re.sub("«.*?»", "", text.words) for text in texts(language)}
    assert_none(text for text, words in said.items() if FAMILIAR[language] & set(re.findall(r"\w+", words.lower())))


def test_english_is_spelled_as_in_oxford() -> None:
    """-ize and colour; Qt's own words are as they come."""
    foreign = re.compile(
        r"\b(?:anonym|minim|organ|prior|real|recogn|summar)is[ei]|color|center|licens|behavior|neighbor"
    )
    assert_none(text for text in texts("en") if text.place[0] != "Q" and foreign.search(text.words.lower()))


def test_russian_has_no_kyrgyz_letters() -> None:
    """But where the letters themselves are spoken of."""
    assert_none(word for text in texts("ru") for word in words_of(text) if len(word) > 1 and set("ңөү") & set(word))


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
