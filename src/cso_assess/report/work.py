"""What an organization will do: the actions with their steps, and what had to wait."""

from dataclasses import replace

from cso_assess.core.plan import Action
from cso_assess.report.telling import Telling
from cso_assess.report.typesetting.parts import Story, gap, heading, section, table, together
from cso_assess.report.typesetting.rows import Look, Row, Rows
from cso_assess.report.typesetting.shapes import TickBox
from cso_assess.report.typesetting.style import columns, is_pocket, page
from cso_assess.report.typesetting.text import paragraphs
from cso_assess.wording import later_words, progress_words

_ACTION = Look(rule="line", above=10, below=6)
_HALVES = (6.2, 5.8)
_FACTS = (4, 3.4, 1.4, 3.2)
_FACTS_IN_POCKET = (6.3, 5.7)
_STEP = (0.45, 5.5)
_BOX = 17
"""The width of the column of boxes on a small page."""


def actions(telling: Telling) -> Story:
    """Every dated action with its steps, in the order in which they begin."""
    words = telling.words
    title = words.tr("What we will do")
    if not telling.actions:
        return section(title, list(paragraphs(words.tr("The plan has no dated actions yet."), "text")))
    intro = words.tr(
        "Each action moves one indicator up by one level. The boxes are for ticking. Every action also asks whom it"
        " could harm, so that we notice in time."
    )
    blocks = [together(_action(telling, number, each), _ACTION) for number, each in telling.actions]
    return section(title, blocks if is_pocket() else [*paragraphs(intro, "text"), gap(4), *blocks])


def later(telling: Telling) -> Story:
    """What had to wait, and why."""
    words = telling.words
    if not telling.later:
        return []
    rows = [
        [
            paragraphs(telling.action_title(each), "cell_strong", language=telling.language),
            paragraphs(telling.indicator(each.indicator) if each.indicator else "", "cell"),
            paragraphs(later_words(each.later, words), "cell"),
        ]
        for each in telling.later
    ]
    head = (words.tr("Action"), words.tr("Indicator"), words.tr("Why it waits"))
    return heading(words.tr("Later"), table(head, rows, columns(4.6, 3.9, 3.5), words.language))


def _action(telling: Telling, number: int, action: Action) -> Story:
    """One action: what it leads to, its facts, its steps and what to watch."""
    words = telling.words
    text = telling.action(action)
    title = words.tr("{number}. {title}", number=number, title=telling.action_title(action))
    parts = [*paragraphs(title, "heading"), gap(2), *paragraphs(aim(telling, action), "note"), gap(8)]
    parts += _facts(telling, action)
    reached = so_far(telling, action)
    parts += [gap(6), *paragraphs(reached, "cell"), gap(6)] if reached else [gap(8)]
    told = (
        (words.tr("Sign of success"), text.sign),
        (words.tr("Help needed"), text.help),
        (words.tr("Whom could it harm?"), text.harm),
        (words.tr("Comes after"), actions_before(telling, action)),
    )
    watch = [part for label, said in told if said for part in _told(label, said)]
    steps = [*paragraphs(words.tr("Steps"), "label"), gap(3), *_steps(text.do)] if text.do else []
    if is_pocket():
        return [*parts, *steps, gap(5), *watch]
    cells, widths = ([steps, watch], columns(*_HALVES)) if steps else ([watch], (page().width,))
    return [*parts, Rows([Row(cells, widths)])]


def _told(label: str, said: str) -> Story:
    """A label with what was said below it."""
    return [*paragraphs(label, "label"), *paragraphs(said, "cell"), gap(5)]


def aim(telling: Telling, action: Action) -> str:
    """What an action is to move, and from where to where."""
    words = telling.words
    if not action.indicator:
        return words.tr("An action of our own")
    if action.to_level is None:
        return telling.indicator(action.indicator)
    return words.tr(
        "{indicator}: from level {level} to level {to}",
        indicator=telling.indicator(action.indicator),
        level=action.from_level or action.to_level - 1,
        to=action.to_level,
    )


def _facts(telling: Telling, action: Action) -> Story:
    """Who, when, how many hours and how much money, beside each other."""
    words = telling.words
    if action.start is None or action.end is None:
        return []
    means = words.tr("our own means") if action.own_means else words.tr("means from outside")
    nobody = words.tr("still to be named")
    weeks = words.tr("%n weeks", "", action.weeks)
    facts = (
        (words.tr("Responsible"), action.responsible or nobody, ""),
        (words.tr("When"), telling.span(action.start, action.end), weeks),
        (words.tr("Hours"), telling.hours(action.hours), ""),
        (words.tr("Cost"), telling.money(action.cost), means if action.cost else ""),
    )
    cells = [
        [
            *paragraphs(label, "label"),
            *paragraphs(value, "cell_strong", language=words.language),
            *([] if is_pocket() else paragraphs(note, "note")),
        ]
        for label, value, note in facts
    ]
    look = Look(ground="quiet", rule="", above=7, below=6, left=10)
    if is_pocket():
        widths = columns(*_FACTS_IN_POCKET)
        return [Rows([Row(cells[:2], widths, look), Row(cells[2:], widths, replace(look, above=0))])]
    return [Rows([Row(cells, columns(*_FACTS), look)])]


def _steps(do: tuple[str, ...]) -> Story:
    """The steps, each with a box to tick."""
    look = Look(rule="", above=0, below=3, gutter=4)
    box, room = columns(*_STEP)
    widths = (_BOX, page().width - _BOX) if is_pocket() else (box, room)
    return [Rows([Row([[TickBox()], paragraphs(each, "cell")], widths, look) for each in do])]


def actions_before(telling: Telling, action: Action) -> str:
    """The actions that come before this one, by number and title."""
    words = telling.words
    known = {each.id: (number, each) for number, each in telling.actions}
    before = [known[each] for each in action.after if each in known]
    return "; ".join(
        words.tr("{number}. {title}", number=number, title=telling.action_title(each)) for number, each in before
    )


def so_far(telling: Telling, action: Action) -> str:
    """How far the action has come, and what shows it."""
    words = telling.words
    if action.is_overdue(telling.today) and action.end is not None:
        return words.tr(
            "Overdue since {date}; status: {status}, {progress} %. {proof}",
            date=words.date(action.end),
            status=progress_words(action.status, words),
            progress=action.progress,
            proof=action.proof,
        )
    if not action.is_begun:
        return ""
    return words.tr(
        "Status: {status}, {progress} %. {proof}",
        status=progress_words(action.status, words),
        progress=action.progress,
        proof=action.proof,
    )
