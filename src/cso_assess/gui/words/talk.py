"""What is said of the marks on one indicator while people talk about it."""

from __future__ import annotations

from collections.abc import Sequence

from cso_assess.core.consensus import (
    Agreement,
    Mark,
    Participant,
    Voices,
    discussion_list,
    median,
    shown_groups,
)
from cso_assess.core.questionnaire import Questionnaire
from cso_assess.i18n import Words
from cso_assess.wording import exact_number


def role_words(words: Words) -> dict[str, str]:
    """What people are in the organization, by id."""
    return {
        "board": words.tr("board"),
        "staff": words.tr("staff"),
        "volunteer": words.tr("volunteer"),
        "member": words.tr("member"),
    }


def gender_words(words: Words) -> dict[str, str]:
    """Gender, by id."""
    return {"woman": words.tr("woman"), "man": words.tr("man")}


def age_words(words: Words) -> dict[str, str]:
    """Age bands, by id."""
    return {"to_29": words.tr("to 29"), "30_49": words.tr("30–49"), "from_50": words.tr("50 and more")}


def to_talk_about(questionnaire: Questionnaire, voices: Voices, *, is_all: bool) -> tuple[Agreement, ...]:
    """The discussion list; without `is_all` only what everybody has marked, so that nobody is led by others."""
    found = discussion_list(questionnaire, voices.marks)
    if is_all:
        return found
    given: dict[str, int] = {}
    for mark in voices.marks:
        given[mark.indicator] = given.get(mark.indicator, 0) + 1
    return tuple(each for each in found if given[each.indicator] == len(voices.participants))


def figures(found: Agreement, words: Words) -> str:
    """Median, range and consensus in one sentence."""
    if found.median is None or found.range is None or found.consensus is None:
        return ""
    return words.tr(
        "Median {median} · from lowest to highest: {range} · consensus {consensus} of 1",
        median=exact_number(words, found.median),
        range=found.range,
        consensus=words.number(found.consensus, 2),
    )


def group_lines(indicator: str, voices: Voices, words: Words) -> Sequence[str]:
    """The median of each group that may be shown: five or more people, and so many others."""
    marks = [mark for mark in voices.marks if mark.indicator == indicator and mark.level is not None]
    lines = []
    for names, attribute in (
        (role_words(words), "role"),
        (gender_words(words), "gender"),
        (age_words(words), "age_band"),
    ):
        group_of = {each.id: getattr(each, attribute) for each in voices.participants}
        for group in shown_groups(voices.participants, group_of):
            levels = _levels(marks, voices.participants, group_of, group)
            middle = median(levels)
            if middle is not None:
                lines.append(
                    words.tr("{group}: median {median}", group=names[group], median=exact_number(words, middle))
                )
    return lines


def _levels(marks: Sequence[Mark], people: Sequence[Participant], group_of: dict[str, str], group: str) -> list[int]:
    ids = {each.id for each in people if group_of[each.id] == group}
    return [mark.level for mark in marks if mark.participant in ids and mark.level is not None]
