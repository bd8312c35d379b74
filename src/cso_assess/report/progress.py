"""Progress: what has changed since the round before and over all rounds, what was done, and what comes next."""

from datetime import date

from reportlab.platypus import PageBreak

from cso_assess.core.plan import Action
from cso_assess.core.priorities import Priority
from cso_assess.i18n import Words
from cso_assess.report.compared import Two, domains_compared, indicators_compared, not_compared, two_rounds
from cso_assess.report.deeds import deeds
from cso_assess.report.material import Material
from cso_assess.report.opening import MOST_LINES, standing
from cso_assess.report.options import Options
from cso_assess.report.progress_opening import notices, opening, title_of
from cso_assess.report.standing import in_own_words, named
from cso_assess.report.telling import Telling
from cso_assess.report.trend import round_by_round
from cso_assess.report.typesetting.pages import Cover, written
from cso_assess.report.typesetting.parts import Story, bookmark, gap, heading, labelled, section, table
from cso_assess.report.typesetting.rows import Cell
from cso_assess.report.typesetting.style import columns, page
from cso_assess.report.typesetting.text import paragraphs, short

MOST_NEXT = 8
"""So many actions, or indicators without a plan, stand under what comes next; the plan has them all."""

_ACTIONS = (6.2, 3.6, 2.2)


def progress_document(material: Material, words: Words, today: date, options: Options) -> bytes:
    """What has changed since the rounds before, as PDF; with nothing to compare, what will stand here."""
    telling = Telling(material, words, today)
    name = material.profile.name
    cover = Cover(
        title=words.tr("Progress: {organization}", organization=name),
        head=name,
        head_right=words.tr("Progress · round {number}", number=material.assessment.number),
    )
    two = two_rounds(telling)
    story = _nothing_to_compare(telling) if two is None else _compared(telling, two)
    return written(story, cover, words, options)


def _compared(telling: Telling, two: Two) -> Story:
    return [
        *opening(telling, two),
        PageBreak(),
        *_story_of_change(telling),
        *domains_compared(telling, two),
        *indicators_compared(telling, two),
        *not_compared(telling, two),
        *round_by_round(telling),
        *deeds(telling),
        *_next(telling),
    ]


def _nothing_to_compare(telling: Telling) -> Story:
    """That there is nothing to compare yet, where the organization stands, and what will be here."""
    words, assessment = telling.words, telling.material.assessment
    about = words.tr("Round {number} · {date}", number=assessment.number, date=words.date(assessment.date))
    title = words.tr("What has changed")
    story = [*title_of(telling, title, about), bookmark(title, level=0)]
    if telling.material.before is None:
        plainly = words.tr(
            "This is the first round that can be compared. What has changed can be told after the next one: answer the"
            " same questions again in six to twelve months."
        )
    else:
        plainly = words.tr(
            "No indicator was scored both in this round and in the one before, so there is nothing to compare yet."
        )
    story += [*short(plainly, "lead", page().width, MOST_LINES), gap(6)]
    for said in standing(telling):
        story += [*short(said, "lead", page().width, MOST_LINES), gap(5)]
    will_be = (
        (words.tr("The change"), words.tr("The overall score and every domain before and now, on the same questions.")),
        (words.tr("All rounds"), words.tr("A line from the first round to the latest, and what each round gave.")),
        (words.tr("The indicators"), words.tr("What rose and what fell, and how we see the earlier time today.")),
        (
            words.tr("What we have done"),
            words.tr("The actions of the plan: done, in part, dropped or open, with proof."),
        ),
        (words.tr("In our own words"), words.tr("What has changed in our life and work, and what helped.")),
    )
    rows = [
        part
        for label, said in will_be
        for part in labelled(label, paragraphs(said, "text"), columns(3.4, 8.6), words.language)
    ]
    story += heading(words.tr("What will stand here"), rows)
    return [
        *story,
        PageBreak(),
        *_story_of_change(telling),
        *round_by_round(telling),
        *deeds(telling),
        *_next(telling),
        *notices(telling),
    ]


def _story_of_change(telling: Telling) -> Story:
    """What has changed and what helped, as the organization tells it."""
    words = telling.words
    story = in_own_words([*telling.about_change, *telling.about_talk], words.language)
    return section(words.tr("In our own words"), story) if story else []


def _next(telling: Telling) -> Story:
    """The actions that are still to be finished, the nearest first; without a plan the first priorities."""
    words, ahead = telling.words, telling.unfinished
    if ahead:
        head = (words.tr("What we do next"), words.tr("Responsible"), words.tr("Until"))
        rows = [_action_row(telling, action) for action in ahead[:MOST_NEXT]]
        rest = len(ahead) - MOST_NEXT
    else:
        first = telling.material.priorities
        head = (words.tr("What we would work on first"), words.tr("Level"), words.tr("Target"))
        rows = [_priority_row(telling, each) for each in first[:MOST_NEXT]]
        rest = len(first) - MOST_NEXT
    story: Story = []
    if ahead and not telling.material.is_stored:
        story += paragraphs(words.tr("This is a proposal of the program: nobody has agreed to it yet."), "text")
        story.append(gap(6))
    story += table(head, rows, columns(*_ACTIONS), words.language)
    if rest > 0:
        story += [gap(4), *paragraphs(words.tr("and %n more", "", rest), "note")]
    return section(words.tr("What comes next"), story) if story else []


def _action_row(telling: Telling, action: Action) -> list[Cell]:
    words = telling.words
    return [
        paragraphs(telling.action_title(action), "cell_strong", language=telling.language),
        paragraphs(action.responsible or words.tr("still to be named"), "cell", language=words.language),
        paragraphs(words.date(action.end), "cell") if action.end else [],
    ]


def _priority_row(telling: Telling, priority: Priority) -> list[Cell]:
    return [
        named(telling, priority.indicator),
        paragraphs(str(priority.level), "cell"),
        paragraphs(str(priority.target), "cell"),
    ]
