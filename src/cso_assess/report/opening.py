"""The first page of the plan: who, when, and where we stand in sentences that can be read aloud in a meeting."""

from cso_assess.core.scoring import HELD_STAGE
from cso_assess.report.parts import Story, gap, heading
from cso_assess.report.standing import ranked_domains, score_cards
from cso_assess.report.telling import Telling
from cso_assess.report.text import paragraphs

FIRST = 3
"""So many domains and actions are named on the first page."""


def opening(telling: Telling) -> Story:
    """Title, figures and the sentences of the first page."""
    words, assessment = telling.words, telling.material.assessment
    about = words.tr(
        "Round {number} · {date}", number=assessment.number, date=words.date(assessment.date)
    )
    story = [
        *paragraphs(words.tr("Development plan"), "kicker"),
        gap(4),
        *paragraphs(telling.material.profile.name, "display"),
        gap(4),
        *paragraphs(about, "text"),
        gap(14),
        *score_cards(telling),
        gap(2),
        *heading(words.tr("Where we stand"), bookmark=0),
    ]
    for sentence in (*standing(telling), *held(telling)):
        story += [*paragraphs(sentence, "lead"), gap(5)]
    story += heading(words.tr("What we will do"), bookmark=None)
    for sentence in intentions(telling):
        story += [*paragraphs(sentence, "lead"), gap(5)]
    story.append(gap(6))
    for notice in telling.notices():
        story += paragraphs(notice, "note")
    return story


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
    """The key indicators that hold the stage."""
    words, held_by = telling.words, telling.material.scorecard.overall.held_by
    if not held_by:
        return []
    return [
        words.tr(
            "%n key indicators are still at level 1, where people can come to harm: {indicators}. Until they move, our"
            " stage cannot be higher than “{stage}”.",
            "",
            len(held_by),
            indicators="; ".join(telling.title(each) for each in held_by),
            stage=telling.stage(HELD_STAGE),
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
            "Between {start} and {end} we carry out %n actions. They ask {hours} hours of us and {cost} som.",
            "",
            len(dated),
            start=words.date(plan.frame.start),
            end=words.date(last),
            hours=words.amount(hours),
            cost=words.amount(cost),
        )
    ]
    first = "; ".join(telling.action_title(action) for _, action in dated[:FIRST])
    said.append(words.tr("We begin with: {actions}.", actions=first))
    if not telling.material.is_stored:
        said.append(words.tr("This is a proposal of the program: nobody has agreed to it yet."))
    return said
