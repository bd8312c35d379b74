"""An action as it stands on the sheet of whoever does it."""

from collections.abc import Sequence

from cso_assess.core.plan import Action
from cso_assess.report.telling import Telling
from cso_assess.report.typesetting.parts import Story, gap, labelled, table, together
from cso_assess.report.typesetting.rows import Look, Row, Rows
from cso_assess.report.typesetting.shapes import TickBox, WritingLine
from cso_assess.report.typesetting.style import columns, is_pocket, page
from cso_assess.report.typesetting.text import paragraphs
from cso_assess.wording import progress_words

FIRST_STEPS = 2
"""So many steps stand on a sheet that has no room for all."""

_ACTION = Look(rule="line", above=9, below=9)
_STEP = Look(rule="", above=0, below=2, gutter=4)
_BOX = 15


def ahead(telling: Telling, number: int, action: Action, steps: int | None, *, is_taken: bool) -> Rows:
    """An action that is still to be done, with so many of its steps; None means all."""
    words, text = telling.words, telling.action(action)
    title = words.tr("{number}. {title}", number=number, title=telling.action_title(action))
    parts = [*paragraphs(title, "strong"), *paragraphs(_facts(telling, action), "cell", language=words.language)]
    if not is_taken:
        parts.append(WritingLine(words.tr("Responsible"), room=22))
    shown = text.do[:steps]
    if shown:
        label = words.tr("Steps") if len(shown) == len(text.do) else words.tr("First steps")
        widths = (_BOX, page().width - _BOX)
        parts += [gap(4), *paragraphs(label, "label"), gap(1)]
        parts.append(Rows([Row([[TickBox()], paragraphs(each, "cell")], widths, _STEP) for each in shown]))
    return together([*parts, gap(4), *_watched(telling, action)], _ACTION)


def finished(telling: Telling, done: Sequence[tuple[int, Action]]) -> Story:
    """The actions that need nothing more, in short."""
    words = telling.words
    rows = [
        [
            paragraphs(words.tr("{number}. {title}", number=number, title=telling.action_title(action)), "cell"),
            paragraphs(progress_words(action.status, words), "cell", language=words.language),
        ]
        for number, action in done
    ]
    head = (words.tr("Action"), words.tr("Status"))
    return table(head, rows, columns(8.4, 3.6), words.language, look=Look(above=3.5, below=3.5))


def _facts(telling: Telling, action: Action) -> str:
    """When, how many hours, how much money, and how far it has come."""
    words = telling.words
    facts = []
    if action.start is not None and action.end is not None:
        facts.append(telling.span(action.start, action.end))
    facts.append(telling.hours(action.hours))
    if action.cost:
        facts.append(telling.money(action.cost))
    if action.is_overdue(telling.today):
        facts.append(words.tr("overdue"))
    if action.is_begun:
        facts.append(words.tr("{progress} % done", progress=action.progress))
    return " · ".join(facts)


def _watched(telling: Telling, action: Action) -> Story:
    """How we see that it worked, what help it needs, and whom it could harm."""
    words, text = telling.words, telling.action(action)
    told = (
        (words.tr("Sign of success"), text.sign),
        (words.tr("Help needed"), text.help),
        (words.tr("Whom could it harm?"), text.harm),
    )
    said = [(label, paragraphs(each, "cell", language=telling.language)) for label, each in told]
    if is_pocket():
        return [part for label, cell in said for part in labelled(label, cell, columns(3.4, 8.6), words.language)]
    cells = [[*paragraphs(label, "label", language=words.language), *cell] for label, cell in said if cell]
    return [Rows([Row(cells, columns(*(12 / len(cells) for _ in cells)))])] if cells else []
