"""What every text of the shipped questionnaire must be, in every language."""

import re
from collections import Counter
from difflib import SequenceMatcher
from itertools import pairwise
from statistics import median

import pytest

from cso_assess.core.questionnaire import Edition
from tests.instrument.conftest import all_texts, texts_of
from tests.instrument.table import rows

pytestmark = pytest.mark.catalogue

LANGUAGES = ("en", "ru", "ky")
CYRILLIC = "а-яёА-ЯЁңөүҢӨҮ"
RUSSIAN_WORDS = {"и", "не", "что", "для", "или", "это", "как", "мы", "они", "чтобы", "из", "при", "если", "нет", "есть"}
LADDER = {
    "en": {"sometimes", "often", "always", "usually", "rarely", "regularly", "partly", "fully"},
    "ru": {"иногда", "часто", "всегда", "обычно", "редко", "регулярно", "частично", "полностью", "постоянно"},
    "ky": {"кээде", "көбүнчө", "дайыма", "адатта", "үзгүлтүксүз", "жарым-жартылай"},
}

VERBS_WITH_S = {"Discuss", "Express", "Address", "Pass", "Press", "Bring", "Guess", "Mention", "Question"}


def words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", text)


def sentences(text: str) -> list[str]:
    return [part for part in re.split(r"[.!?;:]+(?:\s|$|»|”)", text) if words(part)]


def whole_sentences(text: str) -> list[str]:
    """Sentences as a reader counts them: colons, and questions inside quotation marks, end none."""
    return [part for part in re.split(r"[.!?]+(?=\s+[A-ZА-ЯЁҢӨҮ“«]|$)", text) if words(part)]


def syllables(word: str) -> int:
    groups = len(re.findall(r"[aeiouy]+", word.lower()))
    silent = word.lower().endswith("e") and not word.lower().endswith(("le", "ee"))
    return max(groups - silent, 1)


def grade(text: str) -> float:
    """Flesch-Kincaid grade level."""
    found = words(text)
    per_sentence = len(found) / max(len(sentences(text)), 1)
    return 0.39 * per_sentence + 11.8 * sum(map(syllables, found)) / len(found) - 15.59


def test_structure_is_the_agreed_one(shipped: Edition) -> None:
    found = [(i.id, i.core, i.key, i.enables) for i in shipped.structure.indicators]
    assert found == rows()
    assert shipped.structure.levels == 4
    assert shipped.structure.languages == LANGUAGES


def test_every_level_has_its_step_with_believable_effort(shipped: Edition) -> None:
    for indicator in shipped.structure.indicators:
        assert [step.to for step in indicator.steps] == [2, 3, 4], indicator.id
        for step in indicator.steps:
            assert 2 <= step.hours <= 120, (indicator.id, step.to)
            assert 1 <= step.weeks <= 52, (indicator.id, step.to)
            assert 0 <= step.cost <= 60_000, (indicator.id, step.to)


def test_the_whole_way_up_takes_years_but_not_ten(shipped: Edition) -> None:
    first_steps = [indicator.step(2) for indicator in shipped.structure.indicators]
    hours = sum(step.hours for step in first_steps)
    assert hours > 8 * 10, "the first steps alone must not fit in a month of ten hours a week"
    whole = sum(step.hours for i in shipped.structure.indicators for step in i.steps)
    assert whole < 10 * 52 * 15, "all steps at fifteen hours a week must not take ten years"


@pytest.mark.parametrize("language", LANGUAGES)
def test_parts_have_the_agreed_numbers(shipped: Edition, language: str) -> None:
    for name, part in shipped.texts[language].indicators.items():
        assert 2 <= len(part.evidence) <= 4, name
        assert part.question.endswith("?"), name
        assert part.practice.endswith("?"), name
        for step in part.steps:
            assert 3 <= len(step.do) <= 5, (name, step.to)
            assert step.sign and step.help and step.harm, (name, step.to)


def test_english_lengths_are_within_bounds(shipped: Edition) -> None:
    for name, part in shipped.texts["en"].indicators.items():
        assert 2 <= len(part.title.split()) <= 6, name
        for level in part.levels:
            assert 15 <= len(level.split()) <= 40, (name, level)
        for step in part.steps:
            count = sum(len(text.split()) for text in (step.title, *step.do, step.sign, step.help, step.harm))
            assert 60 <= count <= 120, (name, step.to, count)


@pytest.mark.parametrize("language", LANGUAGES)
def test_why_is_one_or_two_sentences_and_the_question_one(shipped: Edition, language: str) -> None:
    for name, part in shipped.texts[language].indicators.items():
        assert 1 <= len(whole_sentences(part.why)) <= 2, (name, part.why)
        assert len(whole_sentences(part.question)) == 1, (name, part.question)


@pytest.mark.parametrize("language", ["ru", "ky"])
def test_other_lengths_follow_the_reference(shipped: Edition, language: str) -> None:
    for name, part in shipped.texts[language].indicators.items():
        for english, other in zip(shipped.texts["en"].indicators[name].levels, part.levels, strict=True):
            assert 8 <= len(words(other)) <= 44, (name, other)
            assert 0.5 <= len(other) / len(english) <= 1.8, (name, other)


def test_no_text_is_equal_in_two_languages(shipped: Edition) -> None:
    seen = Counter(text for language in LANGUAGES for text in set(all_texts(shipped.texts[language])))
    assert [text for text, count in seen.items() if count > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_is_equal_in_two_indicators(shipped: Edition, language: str) -> None:
    owners = Counter(text for part in shipped.texts[language].indicators.values() for text in set(texts_of(part)))
    assert [text for text, count in owners.items() if count > 1 and len(words(text)) > 2] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_levels_are_no_near_copies_of_each_other(shipped: Edition, language: str) -> None:
    for name, part in shipped.texts[language].indicators.items():
        for lower, higher in pairwise(part.levels):
            assert SequenceMatcher(None, words(lower), words(higher)).ratio() < 0.6, (name, lower)


@pytest.mark.parametrize("language", LANGUAGES)
def test_levels_climb_no_ladder_of_adverbs(shipped: Edition, language: str) -> None:
    for name, part in shipped.texts[language].indicators.items():
        for level in part.levels:
            assert not LADDER[language] & {word.lower() for word in words(level)}, (name, level)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_mixes_alphabets(shipped: Edition, language: str) -> None:
    for text in all_texts(shipped.texts[language]):
        for word in words(text):
            assert not (re.search("[A-Za-z]", word) and re.search(f"[{CYRILLIC}]", word)), word
            if language == "en":
                assert not re.search(f"[{CYRILLIC}]", word), word
            else:
                assert not re.search("[A-Za-z]", word), (word, text)


def test_kyrgyz_texts_have_kyrgyz_letters_and_no_russian_words(shipped: Edition) -> None:
    for name, part in shipped.texts["ky"].indicators.items():
        letters = re.findall(f"[{CYRILLIC}]", " ".join(texts_of(part)))
        own = [letter for letter in letters if letter.lower() in "ңөү"]
        assert 0.03 <= len(own) / len(letters) <= 0.15, name
        for text in texts_of(part):
            assert not RUSSIAN_WORDS & {word.lower() for word in words(text)}, (name, text)


def test_english_reads_at_grade_eight_or_below(shipped: Edition) -> None:
    assert median(grade(level) for part in shipped.texts["en"].indicators.values() for level in part.levels) <= 8


@pytest.mark.parametrize("language", ["ru", "ky"])
def test_sentences_are_short(shipped: Edition, language: str) -> None:
    lengths = [len(words(sentence)) for text in all_texts(shipped.texts[language]) for sentence in sentences(text)]
    assert median(lengths) <= 18


def test_step_titles_name_an_action(shipped: Edition) -> None:
    for name in shipped.structure.position:
        for step in shipped.texts["ru"].indicators[name].steps:
            assert re.fullmatch(r"(Не )?\w+(ть|ти|чь)(ся|сь)?", step.title.split(",")[0].split()[0]), step.title
        for step in shipped.texts["ky"].indicators[name].steps:
            assert re.search(r"[бп][ыиуү]з$", step.title), step.title
        for step in shipped.texts["en"].indicators[name].steps:
            first = step.title.split()[0]
            assert first in VERBS_WITH_S or not re.search(r"(ing|tion|ment|ness|s)$", first), step.title


def test_no_step_title_appears_twice(shipped: Edition) -> None:
    for language in LANGUAGES:
        titles = Counter(step.title for part in shipped.texts[language].indicators.values() for step in part.steps)
        assert [title for title, count in titles.items() if count > 1] == []


def test_every_character_is_in_the_embedded_fonts(shipped: Edition) -> None:
    from reportlab.pdfbase.ttfonts import TTFont

    from cso_assess.fonts import face_file

    face = TTFont("probe", str(face_file("regular"))).face
    used = {letter for language in LANGUAGES for text in all_texts(shipped.texts[language]) for letter in text}
    assert {letter for letter in used if ord(letter) not in face.charToGlyph} == set()


def test_review_status_is_told(shipped: Edition) -> None:
    assert {text.review for text in shipped.texts.values()} <= {"draft", "reviewed"}


def test_glossary_holds_the_terms_in_three_languages(glossary: dict[str, dict[str, object]]) -> None:
    assert len(glossary) >= 120
    for name, term in glossary.items():
        assert all(str(term[language]).strip() for language in LANGUAGES), name


def test_references_name_the_known_instruments(shipped: Edition) -> None:
    known = {"USAID OCA", "Pact OPI", "HACT", "UN PSEA", "Bond", "NIDOS", "Ford OMT"}
    found = Counter(r.split(": ")[0] for i in shipped.structure.indicators for r in i.references)
    assert set(found) <= known
    for instrument in known - {"NIDOS"}:
        assert found[instrument] >= 3, instrument
