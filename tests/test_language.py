"""Mistakes of language that a machine can find, in every text that people read."""

import re
import tomllib
from collections import defaultdict

import pytest

from cso_assess.i18n import LANGUAGES, REFERENCE_LANGUAGE
from tests.read_by_people import RESOURCES, assert_none, prose, texts, translated, words_of

pytestmark = pytest.mark.catalogue

TRANSLATIONS = [language for language in LANGUAGES if language != REFERENCE_LANGUAGE]
GLOSSARY = RESOURCES / "questionnaires" / "women-cso-capacity" / "glossary.toml"
MIXED_SCRIPTS = re.compile(r"\w*(?:[a-zA-Z][\u0400-\u04ff]|[\u0400-\u04ff][a-zA-Z])\w*")
RUSSIAN_ENDING = re.compile(r"(ый|ий|ая|ое|ые|ие|ия|ой|[аяыийоеуюь])$")
ENDS = ".…:?!"
# What is put in, options, names of files, and keys of the answers file.
LEFT_OUT = re.compile(r"\{\w*\}|--[\w-]+|\w+\.\w+|“\w+”")

# Terms whose word stands wherever their English stands: the others are said by several words, or by a verb.
ALWAYS_THE_SAME = """
    action answer board budget closed-round confidence consensus domain donor flash-disk gap hand-over-file importance
    indicator key-indicator level looking-back organization overdue passphrase password proof question questionnaire
    round som stage step volunteer workspace
"""

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
def test_terms_are_translated_by_the_word_of_the_glossary(language: str) -> None:
    terms = tomllib.loads(GLOSSARY.read_text(encoding="utf-8"))["term"]
    for term in map(terms.__getitem__, ALWAYS_THE_SAME.split()):
        said = re.compile(rf"\b{re.escape(term['en'].lower())}s?\b")
        stems = [word[: max(3, len(word) - 3)] for word in re.findall(r"\w+", term[language].lower())]
        meant = [each for each in translated(language) if said.search(LEFT_OUT.sub(" ", each.source).lower())]
        assert meant, term["en"]
        assert_none(each for each in meant if not all(re.search(rf"\b{stem}", each.words.lower()) for stem in stems))


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
