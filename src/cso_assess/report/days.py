"""The next 30, 60 and 90 days on one page, for the wall: what begins, what ends, and who sees to it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from cso_assess.core.plan import Action
from cso_assess.report.telling import Telling
from cso_assess.report.typesetting.parts import Story, heading, section, table
from cso_assess.report.typesetting.rows import Cell, Look
from cso_assess.report.typesetting.shapes import TickBox
from cso_assess.report.typesetting.style import columns, is_pocket
from cso_assess.report.typesetting.text import paragraphs

_SHARES, _SHARES_IN_POCKET = (0.5, 6.7, 2.9, 1.9), (0.7, 9.3, 2)

STRETCHES = ((1, 30), (31, 60), (61, 90))
_ROW = Look(above=4, below=4)


@dataclass(frozen=True, slots=True)
class Event:
    """Something to be done on a day: in words, the action, its day, and what to do first."""

    said: str
    action: Action
    day: date
    first_step: str = ""


def ninety_days(telling: Telling) -> Story:
    """Three lists of what begins and ends, counted from today or, before the plan begins, from its first day."""
    words = telling.words
    if telling.material.plan is None or not telling.actions:
        return []
    story = list(paragraphs(first_day_words(telling), "text"))
    for title, events in stretches(telling):
        story += heading(title, _stretch(telling, events), bookmark=None)
    return section(words.tr("The next 30, 60 and 90 days"), story)


def first_day_words(telling: Telling) -> str:
    """Which day is counted as the first."""
    words = telling.words
    return words.tr("Day 1 is {date}", date=words.date(first_day(telling)))


def stretches(telling: Telling) -> Iterator[tuple[str, list[Event]]]:
    """Each stretch of days under its name, with what begins and ends in it by its day."""
    words, first = telling.words, first_day(telling)
    for begin, end in STRETCHES:
        from_day, to_day = first + timedelta(days=begin - 1), first + timedelta(days=end - 1)
        title = words.tr("Days {begin} to {end}: until {date}", begin=begin, end=end, date=words.date(to_day))
        events = _events(telling, from_day, to_day, is_first=begin == 1)
        yield title, sorted(events, key=lambda event: event.day)


def quiet_words(telling: Telling) -> str:
    """What stands where nothing begins or ends."""
    words = telling.words
    return words.tr("Nothing begins or ends in these days: a good time to look back together.")


def first_day(telling: Telling) -> date:
    """Today if the plan is under way, else its first day."""
    plan, last = telling.material.plan, telling.plan_end
    if plan is None or last is None:
        return telling.today
    return telling.today if plan.frame.start <= telling.today <= last else plan.frame.start


def _stretch(telling: Telling, events: list[Event]) -> Story:
    words = telling.words
    if not events:
        return list(paragraphs(quiet_words(telling), "text"))
    head: Sequence[str] = ("", words.tr("What"), words.tr("Responsible"), words.tr("When"))
    rows = [_row(telling, event) for event in events]
    if is_pocket():
        head = (head[0], head[1], head[3])
        rows = [[box, [*what, *who], when] for box, what, who, when in rows]
    return table(head, rows, columns(*(_SHARES_IN_POCKET if is_pocket() else _SHARES)), words.language, look=_ROW)


def _events(telling: Telling, from_day: date, to_day: date, *, is_first: bool) -> Iterator[Event]:
    words = telling.words
    for number, action in telling.actions:
        if action.status.is_finished or action.start is None or action.end is None:
            continue
        title = words.tr("{number}. {title}", number=number, title=telling.action_title(action))
        if is_first and action.end < from_day:
            yield Event(words.tr("Overdue: {action}", action=title), action, action.end)
        if from_day <= action.start <= to_day:
            do = telling.action(action).do
            yield Event(words.tr("Begin: {action}", action=title), action, action.start, do[0] if do else "")
        if is_first and action.start < from_day and to_day < action.end:
            yield Event(words.tr("Go on: {action}", action=title), action, action.end)
        if from_day <= action.end <= to_day:
            yield Event(words.tr("Finish: {action}", action=title), action, action.end)


def _row(telling: Telling, event: Event) -> list[Cell]:
    words = telling.words
    what = paragraphs(event.said, "cell_strong", language=telling.language)
    if event.first_step:
        what += paragraphs(words.tr("First step: {step}", step=event.first_step), "cell")
    return [
        [TickBox()],
        what,
        paragraphs(event.action.responsible or words.tr("still to be named"), "cell", language=words.language),
        paragraphs(words.short_date(event.day), "cell"),
    ]
