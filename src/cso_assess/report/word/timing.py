"""When things happen and how numbers came about, for a Word document: the chart as pictures, 90 days, the method."""

from cso_assess.core.geometry import weekly_load
from cso_assess.core.plan import Plan
from cso_assess.report.days import first_day_words, quiet_words, stretches
from cso_assess.report.method_rules import explanations
from cso_assess.report.telling import Telling
from cso_assess.report.timing import bars, key, today_words
from cso_assess.report.typesetting.parts import OnePage, gap
from cso_assess.report.typesetting.pictures import picture
from cso_assess.report.typesetting.rows import Rows
from cso_assess.report.typesetting.style import page
from cso_assess.report.word.document import WordDocument

_TALLEST = 600
"""Points of a picture that stays on its page with a heading and its caption."""


def write_timeline(document: WordDocument, telling: Telling, *, is_grey: bool) -> None:
    """When each action happens, in as many pictures as it needs."""
    words, plan = telling.words, telling.material.plan
    if plan is None or not telling.actions:
        return
    document.heading(words.tr("When it happens"), on_new_page=True)
    document.text(today_words(telling, plan))
    pieces = _pieces(bars(telling, plan))
    for number, piece in enumerate(pieces):
        content = [key(telling, plan), gap(8), piece]
        drawn = picture(OnePage(lambda content=content: content), is_grey=is_grey)  # type: ignore[misc]  # its own one
        document.picture(drawn, words.tr("When it happens") if number else _described(telling, plan))
    document.text(words.tr("Each action as a bar, and the hours of each week"), "Caption")


def write_days(document: WordDocument, telling: Telling) -> None:
    """What begins and ends in the next 30, 60 and 90 days."""
    words = telling.words
    if telling.material.plan is None or not telling.actions:
        return
    document.heading(words.tr("The next 30, 60 and 90 days"), on_new_page=True)
    document.text(first_day_words(telling))
    head = (words.tr("What"), words.tr("Responsible"), words.tr("When"))
    for title, events in stretches(telling):
        document.heading(title, 2)
        if not events:
            document.text(quiet_words(telling))
        rows = [
            (
                [event.said, *([words.tr("First step: {step}", step=event.first_step)] if event.first_step else [])],
                event.action.responsible or words.tr("still to be named"),
                words.short_date(event.day),
            )
            for event in events
        ]
        document.table(head, rows, (7, 3.2, 1.8))


def write_method(document: WordDocument, telling: Telling) -> None:
    """The rules in words, and one number of each kind worked through."""
    words = telling.words
    document.heading(words.tr("How it was calculated"), on_new_page=True)
    for each in explanations(telling):
        document.heading(each.title, 2)
        document.text(each.rule)
        document.table(each.head, each.rows, (5, 1.3, 1.2, 2.5, 2))
        document.strong(each.worked)


def _pieces(chart: Rows) -> list[Rows]:
    """The chart in pieces that each fit a page."""
    pieces = []
    while chart.wrap(page().width, _TALLEST)[1] > _TALLEST:
        piece, *rest = chart.split(page().width, _TALLEST)
        if not rest:
            break
        pieces.append(piece)
        chart = rest[0]
    return [*pieces, chart]


def _described(telling: Telling, plan: Plan) -> str:
    """The chart in words: when each action happens, and the fullest week."""
    words = telling.words
    told = [
        words.tr(
            "{number}. {title}: {time}",
            number=number,
            title=telling.action_title(action),
            time=telling.span(action.start, action.end),
        )
        for number, action in telling.actions
        if action.start and action.end
    ]
    load = weekly_load(plan.scheduled, plan.frame)
    fullest = words.tr("{hours} in the fullest week", hours=telling.hours(max(load))) if load else ""
    return "\n".join([*told, fullest])
