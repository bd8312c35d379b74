"""What an organization works on first, with the reasons for the order in words."""

from collections.abc import Sequence

from cso_assess.core.assessment import Answer
from cso_assess.core.priorities import Priority
from cso_assess.report.telling import Telling
from cso_assess.report.typesetting.parts import Story, gap, section, table
from cso_assess.report.typesetting.rows import Cell, Look
from cso_assess.report.typesetting.shapes import Chips
from cso_assess.report.typesetting.style import columns, is_pocket
from cso_assess.report.typesetting.text import paragraphs
from cso_assess.wording import exact_number

_SHARES: Sequence[float] = (0.7, 4.3, 7)
_POCKET: Sequence[float] = (1, 11)
_ROW = Look(above=5, below=5)

MOST_NAMED = 3
"""So many of the places that a priority opens are named; of more their number is said."""


def first_things(telling: Telling) -> Story:
    """The chosen priorities with the reasons for their order in words."""
    words = telling.words
    rule = words.tr(
        "The order weighs three things: how far a place is from its target, how many other weak places become easier"
        " once it moves, and how important it is. Below each indicator stands their product. The order is advice; the"
        " choice is ours."
    )
    story = [*paragraphs(rule, "text"), gap(8)]
    chosen = chosen_priorities(telling)
    if not chosen:
        story += paragraphs(words.tr("Nothing is chosen yet."), "text")
    labels = ("", words.tr("Indicator"), words.tr("Why it comes here"))
    shares = _POCKET if is_pocket() else _SHARES
    rows = [_priority_row(telling, place, priority) for place, priority in enumerate(chosen, 1)]
    story += table(labels[: len(shares)], rows, columns(*shares), words.language, look=_ROW)
    return section(words.tr("What we work on first, and why"), story)


def reasons(telling: Telling, priority: Priority, answer: Answer) -> list[str]:
    """The reasons for the place of a priority as whole sentences."""
    words = telling.words
    found = [
        words.tr("It stands at level {level}, %n levels below our target.", "", priority.gap, level=priority.level)
    ]
    if priority.key:
        found.append(words.tr("It is a key indicator: where it is weak, people can come to harm."))
    if len(priority.opens) > MOST_NAMED:
        nearest = "; ".join(telling.title(each) for each in priority.opens[:MOST_NAMED])
        found.append(
            words.tr(
                "It makes %n weak places easier, first of all: {nearest}.", "", len(priority.opens), nearest=nearest
            )
        )
    elif priority.opens:
        opened = "; ".join(telling.title(each) for each in priority.opens)
        found.append(words.tr("It makes easier: {places}.", places=opened))
    if answer.votes:
        found.append(words.tr("%n of us voted for it.", "", answer.votes))
    if answer.choice_reason:
        found.append(words.tr("Our own reason: {reason}", reason=answer.choice_reason))
    return found


def chosen_priorities(telling: Telling) -> list[Priority]:
    """The priorities of the plan's indicators in the plan's order; without a plan all of them."""
    plan = telling.material.plan
    if plan is None:
        return list(telling.material.priorities)
    known = {each.indicator: each for each in telling.material.priorities}
    return [known[each] for each in plan.indicators if each in known]


def product_words(telling: Telling, priority: Priority) -> str:
    """Gap, leverage and importance, and what they come to together."""
    words = telling.words
    return words.tr(
        "{gap} × {leverage} × {importance} = {priority}",
        gap=priority.gap,
        leverage=exact_number(words, priority.leverage),
        importance=exact_number(words, priority.importance),
        priority=exact_number(words, priority.priority),
    )


def _priority_row(telling: Telling, place: int, priority: Priority) -> list[Cell]:
    words = telling.words
    chips = [words.tr("{level} to {next_level}", level=priority.level, next_level=priority.level + 1)]
    if priority.key:
        chips.append(words.tr("key"))
    answer = telling.material.assessment.answer(priority.indicator)
    number = paragraphs(str(place), "heading")
    what = [
        *paragraphs(telling.indicator(priority.indicator), "cell_strong", language=telling.language),
        gap(3),
        Chips(chips),
        *paragraphs(product_words(telling, priority), "note"),
    ]
    why = paragraphs(" ".join(reasons(telling, priority, answer)), "cell")
    return [number, [*what, gap(3), *why]] if is_pocket() else [number, what, why]
