"""Where long words may be divided in narrow cells: by patterns in Russian and English, by syllables in Kyrgyz."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Any

SOFT_HYPHEN = "\xad"
SHORTEST = 11
LONGEST = 40
"""Shorter words stay whole; in longer ones, which nobody wrote as words, soft hyphens would cost too much time."""

_WORDS = re.compile(rf"[^\W\d_]{{{SHORTEST},}}")
_PATTERNS = {"ru": "ru_RU", "en": "en_GB"}
_LEAST = 3
"""Letters that stay together at the beginning and the end of a word."""

_KYRGYZ_VOWELS = "аеёиоөуүыэюя"
_KYRGYZ_SYLLABLE = re.compile(rf"[^{_KYRGYZ_VOWELS}ьъ][ьъ]?[{_KYRGYZ_VOWELS}]")


def hyphenated(text: str, language: str) -> str:
    """The text with soft hyphens in its long words; as it is in a language without rules."""
    if language != "ky" and language not in _PATTERNS:
        return text
    return _WORDS.sub(lambda found: _divided(found.group(), language), text)


def kyrgyz_places(word: str) -> list[int]:
    """Where the syllables of a Kyrgyz word after the first begin: with the last consonant before a vowel."""
    letters = word.lower()
    first = next((place for place, letter in enumerate(letters) if letter in _KYRGYZ_VOWELS), len(letters))
    return [found.start() for found in _KYRGYZ_SYLLABLE.finditer(letters) if found.start() > first]


@lru_cache(maxsize=20_000)
def _divided(word: str, language: str) -> str:
    if len(word) > LONGEST:
        return word
    places: Sequence[int] = kyrgyz_places(word) if language == "ky" else _patterns(language).positions(word)
    inner = [place for place in places if _LEAST <= place <= len(word) - _LEAST]
    return SOFT_HYPHEN.join(word[begin:end] for begin, end in zip([0, *inner], [*inner, len(word)], strict=True))


@cache
def _patterns(language: str) -> Any:
    import pyphen

    return pyphen.Pyphen(lang=_PATTERNS[language])
