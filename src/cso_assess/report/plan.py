"""The development plan: one page to read aloud, then what it rests on, what to do, and who signs for it."""

from datetime import date

from reportlab.platypus import PageBreak

from cso_assess.core.calendar import months_later
from cso_assess.core.plan import Frame
from cso_assess.i18n import Words
from cso_assess.report.days import ninety_days
from cso_assess.report.holding import holds
from cso_assess.report.material import Material
from cso_assess.report.method import method
from cso_assess.report.opening import opening
from cso_assess.report.options import Options
from cso_assess.report.priority_list import first_things
from cso_assess.report.standing import scores, strengths
from cso_assess.report.telling import Telling
from cso_assess.report.timing import timeline
from cso_assess.report.typesetting.pages import Cover, written
from cso_assess.report.typesetting.parts import Story, gap, heading, section
from cso_assess.report.typesetting.rows import Look, Row, Rows
from cso_assess.report.typesetting.shapes import WritingLine, WritingRoom
from cso_assess.report.typesetting.style import columns, is_pocket
from cso_assess.report.typesetting.text import paragraphs
from cso_assess.report.work import actions, later

_CLOSE = Look(rule="", above=0, below=0)

REVIEWS = (3, 6, 9, 12)
"""Months after the plan's beginning at which people look at it again."""


def plan_document(material: Material, words: Words, today: date, options: Options) -> bytes:
    """The plan of a round as PDF; on a small page its parts follow each other without leaving room."""
    telling = Telling(material, words, today)
    name = material.profile.name
    cover = Cover(
        title=words.tr("Development plan: {organization}", organization=name),
        head=name,
        head_right=words.tr("Development plan · round {number}", number=material.assessment.number),
    )
    parts = [*plan_parts(telling), method(telling) if options.method else [], signatures(telling)]
    story = opening(telling, words.tr("Development plan"))
    for part in parts:
        if part:
            story += part if is_pocket() else [PageBreak(), *part]
    return written(story, cover, words, options)


def plan_parts(telling: Telling) -> list[Story]:
    """What a plan tells after its first page, each to begin on a page of its own; empty ones are left out."""
    words = telling.words
    ahead = [*ninety_days(telling), *later(telling)]
    return [
        [*strengths(telling), *scores(telling), *holds(telling), *first_things(telling), *actions(telling)],
        timeline(telling),
        [*ahead, gap(14), WritingRoom(words.tr("Notes"))] if ahead else [],
    ]


def signatures(telling: Telling) -> Story:
    """A page to sign, with the days on which to look at the plan again; none without a plan."""
    words, plan = telling.words, telling.material.plan
    if plan is None:
        return []
    story = [*paragraphs(agreement(words), "text"), gap(8)]
    story += [_signature_row(telling, role) for role in signing_roles(words)]
    reviews = [_review_row(telling, day) for day in review_days(plan.frame)]
    story += heading(words.tr("When we look at the plan again"), reviews, bookmark=None)
    return section(words.tr("We agree to this plan"), story)


def agreement(words: Words) -> str:
    """What people sign."""
    return words.tr(
        "We have read this plan together. Each of us knows what she has taken on, and we look at it again on the days"
        " below."
    )


def signing_roles(words: Words) -> tuple[str, ...]:
    """For whom each signs."""
    return (
        words.tr("For the board"),
        words.tr("For the staff and volunteers"),
        words.tr("For the members"),
        words.tr("Accompanied by"),
    )


def review_days(frame: Frame) -> list[date]:
    """The days on which people look at the plan again, as far as it goes; at least one."""
    days = [months_later(frame.start, months) for months in REVIEWS if months <= frame.months]
    return days or [frame.start]


def _signature_row(telling: Telling, role: str) -> Rows:
    words = telling.words
    cells = [
        [gap(15), *paragraphs(role, "strong", language=words.language)],
        [WritingLine(words.tr("Name and surname"))],
        [WritingLine(words.tr("Signature"))],
        [WritingLine(words.tr("Date"))],
    ]
    look = _CLOSE if is_pocket() else Look(rule="", above=10, below=6)
    return Rows([Row(cells, columns(3.7, 3.7, 2.8, 1.8), look)])


def _review_row(telling: Telling, day: date) -> Rows:
    words = telling.words
    cells = [
        [gap(15), *paragraphs(words.date(day), "text")],
        [WritingLine(words.tr("What we noticed, and what we change"))],
    ]
    look = _CLOSE if is_pocket() else Look(rule="", above=6, below=4)
    return Rows([Row(cells, columns(3.5, 8.5), look)])
