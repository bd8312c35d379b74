"""The first page of the plan: who, when, and where we stand in sentences that can be read aloud in a meeting."""

from collections.abc import Sequence

from reportlab.platypus import PageBreak

from cso_assess.core.plan import Action
from cso_assess.core.scoring import HELD_STAGE
from cso_assess.report.standing import ranked_domains, score_cards
from cso_assess.report.telling import Telling
from cso_assess.report.typesetting.parts import OnePage, Story, bookmark, gap, section, table
from cso_assess.report.typesetting.rows import Cell
from cso_assess.report.typesetting.style import cell_width, columns, is_pocket, page
from cso_assess.report.typesetting.text import paragraphs, short

FIRST = 3
"""So many domains and actions are named on the first page."""

LONGEST_DISPLAYED = 70
"""Letters of the longest name that stands in the largest letters."""

MOST_LINES = 7
"""Lines of the longest sentence: what is longer is told in full on later pages."""

_ACTIONS: Sequence[float] = (5.6, 3.8, 2.6)
_ACTIONS_IN_POCKET: Sequence[float] = (5.4, 4.4, 2.2)


def opening(telling: Telling, kind: str) -> Story:
    """The kind of document, title, figures and sentences, on one page whatever they are."""
    words = telling.words
    stand = words.tr("Where we stand")
    first = [bookmark(stand, level=0), OnePage(lambda: _first_page(telling, kind, stand))]
    if not is_pocket():
        return first
    will_do = [*_sentences(intentions(telling)), gap(4), *_beginning(telling)]
    return [*first, PageBreak(), *section(words.tr("The plan in short"), will_do)]


def _first_page(telling: Telling, kind: str, stand: str) -> Story:
    words = telling.words
    story = [*_title(telling, kind), *score_cards(telling)]
    story += [gap(18), *paragraphs(stand, "heading"), gap(5)]
    story += [*_sentences([*standing(telling), *held(telling)]), gap(12)]
    if not is_pocket():
        story += [*paragraphs(words.tr("What we will do"), "heading"), gap(5)]
        story += [*_sentences(intentions(telling)), gap(4), *_beginning(telling), gap(12)]
    for notice in telling.notices():
        story += paragraphs(notice, "note")
    return story


def _title(telling: Telling, kind: str) -> Story:
    words, assessment = telling.words, telling.material.assessment
    name = telling.material.profile.name
    about = words.tr("Round {number} · {date}", number=assessment.number, date=words.date(assessment.date))
    return [
        *paragraphs(kind, "kicker"),
        gap(4),
        *short(name, name_style(name), page().width, MOST_LINES),
        gap(4),
        *paragraphs(about, "text"),
        gap(14),
    ]


def name_style(name: str) -> str:
    """The kind of text in which the name of an organization opens a document: large if it is not too long for that."""
    return "name" if is_pocket() or len(name) > LONGEST_DISPLAYED else "display"


def _sentences(said: list[str]) -> Story:
    kind = "text" if is_pocket() else "lead"
    return [part for each in said for part in (*short(each, kind, page().width, MOST_LINES), gap(5))]


def _beginning(telling: Telling) -> Story:
    """The first actions, each with who sees to it and until when."""
    words = telling.words
    head = (words.tr("We begin with"), words.tr("Responsible"), words.tr("Until"))
    shares = _ACTIONS_IN_POCKET if is_pocket() else _ACTIONS
    rows = [_first_action(telling, action, shares) for _, action in telling.actions[:FIRST]]
    return table(head, rows, columns(*shares), words.language)


def _first_action(telling: Telling, action: Action, shares: Sequence[float]) -> list[Cell]:
    words = telling.words
    name = action.responsible or words.tr("still to be named")
    return [
        short(telling.action_title(action), "strong", cell_width(shares[0]), 2, language=telling.language),
        short(name, "text", cell_width(shares[1]), 2, language=words.language),
        paragraphs(words.short_date(action.end) if is_pocket() else words.date(action.end), "text")
        if action.end
        else [],
    ]


def standing(telling: Telling) -> list[str]:
    """How far the round came, its score, the change since the round before, and the strongest domains."""
    words, overall = telling.words, telling.material.scorecard.overall
    if overall.score is None or overall.stage is None or overall.confidence is None:
        return [
            words.tr(
                "We answered {answered} of {asked} questions. Nothing is scored yet, so there is no score to tell.",
                answered=overall.answered,
                asked=overall.asked,
            )
        ]
    said = [
        words.tr(
            "We answered {answered} of {asked} questions about our own work. On a scale from 1 to {levels} we see"
            " ourselves at {score}: the stage “{stage}”. Nobody else has judged us. Our confidence in this picture is"
            " {confidence}.",
            answered=overall.answered,
            asked=overall.asked,
            levels=telling.levels,
            score=words.number(overall.score),
            stage=telling.stage(overall.stage),
            confidence=telling.confidence(overall.confidence),
        ),
        *changes(telling),
    ]
    best = "; ".join(telling.domain(part.id) for part in ranked_domains(telling)[:FIRST])
    return [*said, words.tr("We are strongest in: {domains}.", domains=best)]


def changes(telling: Telling) -> list[str]:
    """The change since the round before, on what both scored."""
    words, compared, before = telling.words, telling.material.comparison, telling.material.before
    if compared is None or before is None or compared.overall.before is None or compared.overall.after is None:
        return []
    then, now = words.number(compared.overall.before), words.number(compared.overall.after)
    day = words.date(before.date)
    if then == now:
        return [words.tr("On {date} we stood at the same place, {before}.", date=day, before=then)]
    if compared.overall.after > compared.overall.before:
        return [words.tr("Since {date} we have risen from {before} to {after}.", date=day, before=then, after=now)]
    return [words.tr("Since {date} we have gone from {before} down to {after}.", date=day, before=then, after=now)]


def held(telling: Telling) -> list[str]:
    """The key indicators that hold the stage, the first of them by name."""
    words, held_by = telling.words, telling.material.scorecard.overall.held_by
    if not held_by:
        return []
    stage = telling.stage(HELD_STAGE)
    named = "; ".join(telling.title(each) for each in held_by[:FIRST])
    if len(held_by) > FIRST:
        return [
            words.tr(
                "%n key indicators are still at level 1, where people can come to harm, among them: {indicators}."
                " Until they move, our stage cannot be higher than “{stage}”.",
                "",
                len(held_by),
                indicators=named,
                stage=stage,
            )
        ]
    return [
        words.tr(
            "Still at level 1, where people can come to harm: {indicators}. Until this moves, our stage cannot be"
            " higher than “{stage}”.",
            indicators=named,
            stage=stage,
        )
    ]


def intentions(telling: Telling) -> list[str]:
    """What the plan asks of the organization, and with what it begins."""
    words, plan, last = telling.words, telling.material.plan, telling.plan_end
    dated = telling.actions
    if plan is None or last is None or not dated:
        return [words.tr("We have not made a plan yet.")]
    hours = sum(action.hours for _, action in dated)
    cost = sum(action.cost for _, action in dated)
    said = [
        words.tr(
            "Between {start} and {end} we carry out %n actions. They take {hours} hours of our work and {cost} som.",
            "",
            len(dated),
            start=words.date(plan.frame.start),
            end=words.date(last),
            hours=words.amount(hours),
            cost=words.amount(cost),
        )
    ]
    if not telling.material.is_stored:
        said.append(words.tr("This is a proposal of the program: nobody has agreed to it yet."))
    return said
