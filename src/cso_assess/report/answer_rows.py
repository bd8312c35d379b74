"""An answer as a row of a document: the question at the left, all that was answered and said at the right."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from cso_assess.core.assessment import Answer
from cso_assess.core.evidence import Evidence
from cso_assess.core.states import State
from cso_assess.report.telling import Telling
from cso_assess.report.typesetting.contents import Bookmark
from cso_assess.report.typesetting.levels import LevelBoxes
from cso_assess.report.typesetting.parts import Story, gap
from cso_assess.report.typesetting.rows import Look, Row, Rows
from cso_assess.report.typesetting.shapes import Chips
from cso_assess.report.typesetting.style import columns
from cso_assess.report.typesetting.text import paragraphs
from cso_assess.wording import proof_words

QUESTION, ANSWER = 4.4, 7.6
"""The shares of both halves of an answer."""

LABEL = 2.1
"""The share of labels in the second half."""

_ANSWER = Look(above=11, below=8, gutter=18)
_FACT = Look(rule="", above=2, below=2, gutter=8)


@dataclass(frozen=True)
class Asked:
    """What was asked, in words of one language: a title, a question and a text for each level from 1 up."""

    title: str
    question: str
    levels: Sequence[str]
    language: str
    is_key: bool = False


def answer_row(telling: Telling, asked: Asked, answer: Answer, further: Story, *, depth: int) -> Rows:
    """One answer, on one page unless it is longer; `further` stands below everything that was said.

    `depth` is that of its entry in the outline.
    """
    question = _question(telling, asked, answer, depth)
    said = [*_level(telling, asked, answer), *_facts(telling, answer), *further]
    return Rows([Row([question, said], columns(QUESTION, ANSWER), _ANSWER)])


def _question(telling: Telling, asked: Asked, answer: Answer, depth: int) -> Story:
    """The title, the question below it, and short words about both."""
    title = paragraphs(asked.title, "strong", language=asked.language)
    question = paragraphs(asked.question, "note", language=asked.language)
    chips = _chips(telling, asked, answer)
    return [*title, Bookmark(asked.title, depth), gap(2), *question, *([gap(5), Chips(chips)] if chips else [])]


def _chips(telling: Telling, asked: Asked, answer: Answer) -> list[str]:
    """That an indicator is key, to come back to, or not a priority now."""
    words = telling.words
    found = (
        (asked.is_key, words.tr("key indicator")),
        (answer.flagged, words.tr("come back to it")),
        (answer.not_now, words.tr("not a priority now")),
    )
    return [said for holds, said in found if holds]


def _level(telling: Telling, asked: Asked, answer: Answer) -> Story:
    """The level with what it says; for an answer without one, its state."""
    words, levels = telling.words, len(asked.levels)
    if answer.level is None:
        return [*paragraphs(_state(telling, answer), "strong"), gap(3)]
    label = words.tr("level {level} of {levels}", level=answer.level, levels=levels)
    text = asked.levels[answer.level - 1] if answer.level <= levels else ""
    said = paragraphs(text, "cell", language=asked.language)
    return [LevelBoxes(answer.level, levels, label), gap(4), *said, gap(3)]


def _state(telling: Telling, answer: Answer) -> str:
    words = telling.words
    return {
        State.NOT_APPLICABLE: words.tr("Does not apply to us"),
        State.DONT_KNOW: words.tr("We don't know yet"),
    }.get(answer.state, words.tr("Not answered yet"))


def _facts(telling: Telling, answer: Answer) -> Story:
    """Proof, evidence and texts, each beside its label."""
    words = telling.words
    width = columns(LABEL, ANSWER - LABEL)
    rows = [
        Row([paragraphs(label, "label", language=words.language), cell], width, _FACT)
        for label, cell in _told(telling, answer)
        if cell
    ]
    return [Rows(rows)] if rows else []


def _told(telling: Telling, answer: Answer) -> Iterator[tuple[str, Story]]:
    words = telling.words
    if answer.level is not None:
        yield words.tr("Proof"), paragraphs(proof_words(answer.proof, words), "cell_strong", language=words.language)
    yield words.tr("Evidence"), _evidence(telling, answer.indicator)
    yield words.tr("Reason"), paragraphs(answer.reason, "cell")
    yield words.tr("Note"), paragraphs(answer.note, "cell")
    yield words.tr("What works"), paragraphs(answer.practice, "quote")
    if answer.look_back is not None:
        then = words.tr("Knowing what we know now, we would have said level {level}.", level=answer.look_back)
        yield words.tr("Looking back"), paragraphs(then, "cell")
    if answer.target is not None:
        yield words.tr("Target"), paragraphs(words.tr("level {level}", level=answer.target), "cell")
    yield words.tr("Why we agreed"), paragraphs(answer.agreed_reason, "cell")
    yield words.tr("Seen otherwise"), paragraphs(answer.dissent, "quote")
    if answer.second_level is not None:
        second = words.tr("level {level}", level=answer.second_level)
        yield words.tr("A second view"), [*paragraphs(second, "cell_strong"), *paragraphs(answer.second_text, "cell")]


def _evidence(telling: Telling, indicator: str) -> Story:
    """What supports an answer: titles, and where it lies."""
    named = [each for each in telling.material.evidence if each.indicator == indicator]
    return [part for each in named for part in _entry(telling, each)]


def _entry(telling: Telling, entry: Evidence) -> Story:
    words = telling.words
    if entry.place:
        said = words.tr("• {title}, kept here: {place}", title=entry.title, place=entry.place)
    elif entry.is_copied:
        said = words.tr("• {title}, a copy is in the program", title=entry.title)
    else:
        said = words.tr("• {title}", title=entry.title)
    return list(paragraphs(said, "cell"))
