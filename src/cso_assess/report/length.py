"""How much of what people wrote is printed: all of it, unless it would fill a whole shelf.

Laying out takes time for every letter, and a document has to come out soon on a slow computer too.
"""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any

from cso_assess.core.questionnaire import Questionnaire
from cso_assess.core.scoring import Scorecard
from cso_assess.i18n import Words
from cso_assess.report.material import Material

MOST_LETTERS = 600_000
"""The letters of all texts together that are printed whole: three hundred pages."""

SHORTEST_CUT = 200
"""No text is cut to fewer letters than this."""

_PARTS = ("profile", "assessment", "plan", "before", "earlier", "participants", "evidence", "own_indicators")
"""What of a material people wrote."""

_WITHOUT_TEXTS = (Questionnaire, Scorecard)
"""What in it holds ids and numbers only."""


def printable_length(material: Material, words: Words) -> Material:
    """The material; where its texts are too long together, the longest end early and say where the rest is."""
    parts = {name: getattr(material, name) for name in _PARTS}
    lengths = sorted(length for part in parts.values() for length in _lengths(part))
    if sum(lengths) <= MOST_LETTERS:
        return material
    most = _longest_allowed(lengths)
    return replace(material, **{name: _cut(part, most, words) for name, part in parts.items()})


def _longest_allowed(lengths: list[int]) -> int:
    """The most letters that each of the texts may have, from their lengths in order: the short ones stay whole."""
    room = MOST_LETTERS
    for place, length in enumerate(lengths):
        share = room // (len(lengths) - place)
        if length > share:
            return max(share, SHORTEST_CUT)
        room -= length
    return lengths[-1]


def _lengths(value: Any) -> list[int]:
    """The lengths of all texts in a value, however deep they stand in it."""
    found, waiting = [], [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, str):
            found.append(len(each))
        elif isinstance(each, tuple):
            waiting.extend(each)
        elif names := _names(each.__class__):
            waiting.extend([getattr(each, name) for name in names])
        elif _is_mapping(each.__class__):
            waiting.extend(each.values())
    return found


@cache
def _is_mapping(kind: type) -> bool:
    """Asked of a class once: asking it of every number takes longer than all the rest."""
    return issubclass(kind, Mapping)


@cache
def _names(kind: type) -> tuple[str, ...]:
    """The parts of a kind of value in which texts may stand."""
    if kind in _WITHOUT_TEXTS or not is_dataclass(kind):
        return ()
    return tuple(each.name for each in fields(kind))


def _cut(value: Any, most: int, words: Words) -> Any:
    """The same value with no text in it longer than that; whatever holds none is left as it is."""
    if isinstance(value, str):
        return _begun(value, most, words) if len(value) > most else value
    if max(_lengths(value), default=0) <= most:
        return value
    if isinstance(value, tuple):
        return tuple(_cut(each, most, words) for each in value)
    if isinstance(value, Mapping):
        return {key: _cut(each, most, words) for key, each in value.items()}
    return replace(value, **{name: _cut(getattr(value, name), most, words) for name in _names(value.__class__)})


def _begun(text: str, most: int, words: Words) -> str:
    """The beginning of a text, ending between words where it has any there, and a sentence about the rest."""
    end = text.rfind(" ", most - most // 10, most)
    begun = text[: end if end > 0 else most].rstrip()
    rest = words.tr("… (%n more letters stand in the program.)", "", len(text) - len(begun))
    return f"{begun} {rest}"
