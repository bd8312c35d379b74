"""The first page of progress: which rounds, the change in figures and sentences, and the line over all rounds."""

from cso_assess.report.compared import Two
from cso_assess.report.deeds import done_count, last_planned
from cso_assess.report.opening import MOST_LINES, changes, held, name_style
from cso_assess.report.telling import Telling
from cso_assess.report.trend import trend_line
from cso_assess.report.typesetting.figures import Figure, figures
from cso_assess.report.typesetting.parts import OnePage, Story, bookmark, gap
from cso_assess.report.typesetting.style import page
from cso_assess.report.typesetting.text import paragraphs, short
from cso_assess.wording import signed

MOST_NAMED = 2
"""So many domains are named of those that rose, and of those that fell."""


def opening(telling: Telling, two: Two) -> Story:
    """All of it on one page, whatever it is."""
    words = telling.words
    title = words.tr("What has changed")
    return [bookmark(title, level=0), OnePage(lambda: _first_page(telling, two, title))]


def _first_page(telling: Telling, two: Two, title: str) -> Story:
    words = telling.words
    about = words.tr(
        "Round {number}, {date}, compared with round {before}, {before_date}",
        number=two.after.number,
        date=words.date(two.after.date),
        before=two.before.number,
        before_date=words.date(two.before.date),
    )
    story = [*title_of(telling, title, about), *_figures(telling, two), gap(16)]
    for said in (*changes(telling), *_domains_moved(telling, two), *_confidence(telling), *held(telling)):
        story += [*short(said, "lead", page().width, MOST_LINES), gap(5)]
    story += [gap(10), *paragraphs(words.tr("All rounds so far"), "heading"), gap(8), *trend_line(telling)]
    return [*story, *notices(telling)]


def title_of(telling: Telling, title: str, about: str) -> Story:
    """What the document is, of whom, and of which rounds."""
    name = telling.material.profile.name
    return [
        *paragraphs(title, "kicker"),
        gap(4),
        *short(name, name_style(name), page().width, MOST_LINES),
        gap(4),
        *paragraphs(about, "text"),
        gap(14),
    ]


def notices(telling: Telling) -> Story:
    """What a reader must know of the texts."""
    return [gap(8), *(part for notice in telling.notices() for part in paragraphs(notice, "note"))]


def _figures(telling: Telling, two: Two) -> Story:
    """The change of the overall score, how many indicators moved, and how much of the plan was done."""
    words, overall = telling.words, two.comparison.overall
    shown = []
    if overall.before is not None and overall.after is not None:
        then, now = words.number(overall.before), words.number(overall.after)
        moved = words.tr("self-assessed: {before} then, {after} now", before=then, after=now)
        change = signed(words, overall.after - overall.before)
        shown.append(Figure(words.tr("Overall score"), change, moved))
    compared = words.tr("of {count} that both rounds scored", count=len(two.comparison.indicators))
    shown.append(Figure(words.tr("Indicators that rose"), str(len(two.rose)), compared))
    shown.append(Figure(words.tr("Indicators that fell"), str(len(two.fell)), compared))
    past = last_planned(telling)
    if past is not None and past.plan is not None and past.plan.actions:
        done = words.tr("{answered} of {asked}", answered=done_count(past.plan), asked=len(past.plan.actions))
        of = words.tr("from the plan of round {number}", number=past.assessment.number)
        shown.append(Figure(words.tr("Actions done"), done, of))
    return figures(shown, words)


def _domains_moved(telling: Telling, two: Two) -> list[str]:
    """The domains that moved furthest, up and down."""
    words = telling.words
    moved = [(change.change, domain) for domain, change in two.comparison.domains if change.change]
    moved.sort(key=lambda each: -abs(each[0]))

    def named(is_up: bool) -> str:
        found = [(change, domain) for change, domain in moved if (change > 0) is is_up][:MOST_NAMED]
        return "; ".join(
            words.tr("{domain} ({change})", domain=telling.domain(domain), change=signed(words, change))
            for change, domain in found
        )

    said = []
    if up := named(is_up=True):
        said.append(words.tr("We have moved furthest in: {domains}.", domains=up))
    if down := named(is_up=False):
        said.append(words.tr("Lower than before: {domains}. That too is worth a talk.", domains=down))
    return said


def _confidence(telling: Telling) -> list[str]:
    """How well the picture is proven, now and in the round before."""
    words, material = telling.words, telling.material
    now = material.scorecard.overall.confidence
    then = material.before_scorecard.overall.confidence if material.before_scorecard else None
    if now is None or then is None:
        return []
    return [
        words.tr(
            "Nobody else has judged us. Our confidence in this picture is {confidence}; before it was {before}.",
            confidence=telling.confidence(now),
            before=telling.confidence(then),
        )
    ]
