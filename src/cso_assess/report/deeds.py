"""What was done from a plan: done, done in part, dropped and open, each with its day and what shows it."""

from collections.abc import Sequence
from datetime import date

from cso_assess.core.plan import Action, Plan
from cso_assess.core.states import Progress
from cso_assess.report.material import PastRound
from cso_assess.report.telling import Telling
from cso_assess.report.typesetting.parts import Story, gap, heading, section, table
from cso_assess.report.typesetting.rows import Cell, Look
from cso_assess.report.typesetting.style import columns
from cso_assess.report.typesetting.text import paragraphs
from cso_assess.wording import later_words, progress_words

_TIGHT = Look(above=4.5, below=4.5, gutter=9)
_DEEDS = (4.9, 2.5, 4.6)


def deeds(telling: Telling) -> Story:
    """What was done from the last plan, and so far from that of this round."""
    words, material = telling.words, telling.material
    past = last_planned(telling)
    story: Story = []
    if past is not None and past.plan is not None:
        title = words.tr(
            "The plan of round {number}, {date}",
            number=past.assessment.number,
            date=words.date(past.assessment.date),
        )
        story += heading(title, [*_counted(telling, past.plan), *_by_status(telling, past.plan.actions)])
    elif material.earlier:
        story += paragraphs(words.tr("No plan was kept with an earlier round."), "text")
    begun = begun_now(telling)
    if begun:
        story += heading(words.tr("The plan of this round, so far"), _by_status(telling, begun))
    return section(words.tr("What we have done"), story) if story else []


def last_planned(telling: Telling) -> PastRound | None:
    """The latest earlier round that ended in a plan."""
    return next((each for each in reversed(telling.material.earlier) if each.plan is not None), None)


def begun_now(telling: Telling) -> list[Action]:
    """The actions of this round's plan that people have worked on."""
    material = telling.material
    return [each for each in material.plan.actions if each.is_begun] if material.plan and material.is_stored else []


def done_count(plan: Plan) -> int:
    """How many actions of a plan are done as a whole."""
    return sum(action.status is Progress.DONE for action in plan.actions)


def _counted(telling: Telling, plan: Plan) -> Story:
    words = telling.words
    counted = words.tr(
        "%n actions: {done} done, {partly} done in part, {dropped} dropped, {open} open.",
        "",
        len(plan.actions),
        done=done_count(plan),
        partly=sum(action.status is Progress.PARTLY for action in plan.actions),
        dropped=sum(action.status is Progress.DROPPED for action in plan.actions),
        open=sum(not action.status.is_finished for action in plan.actions),
    )
    return [*paragraphs(counted, "text"), gap(4)]


def _by_status(telling: Telling, actions: Sequence[Action]) -> Story:
    words = telling.words
    groups = (
        (words.tr("Done"), [each for each in actions if each.status is Progress.DONE]),
        (words.tr("Done in part"), [each for each in actions if each.status is Progress.PARTLY]),
        (words.tr("Dropped"), [each for each in actions if each.status is Progress.DROPPED]),
        (words.tr("Still open"), [each for each in actions if not each.status.is_finished]),
    )
    story: Story = []
    for title, found in groups:
        rows = [_row(telling, action) for action in sorted(found, key=_day)]
        head = (title, words.tr("When"), words.tr("What shows it"))
        story += [*table(head, rows, columns(*_DEEDS), words.language, look=_TIGHT), gap(10)] if rows else []
    return story


def _day(action: Action) -> date:
    """The day by which an action is listed: when it was done, else when it was to be."""
    return action.done_on or action.end or date.max


def _row(telling: Telling, action: Action) -> list[Cell]:
    words = telling.words
    title = paragraphs(telling.action_title(action), "cell_strong", language=telling.language)
    if action.indicator:
        title += paragraphs(telling.indicator(action.indicator), "note", language=telling.language)
    return [title, paragraphs(_when(telling, action), "cell", language=words.language), _shown(telling, action)]


def _when(telling: Telling, action: Action) -> str:
    """The day on which it was done, else until when it was or is planned."""
    words = telling.words
    if action.done_on is not None:
        return words.date(action.done_on)
    if action.end is None:
        return later_words(action.later, words)
    if action.status is Progress.DONE:
        return words.tr("day not noted, planned until {date}", date=words.short_date(action.end))
    if action.is_overdue(telling.today):
        return words.tr("overdue since {date}", date=words.short_date(action.end))
    return words.tr("planned until {date}", date=words.short_date(action.end))


def _shown(telling: Telling, action: Action) -> Cell:
    """What people wrote as proof; for an open action also how far it has come."""
    words = telling.words
    cell = paragraphs(action.proof, "quote")
    if not action.status.is_finished:
        far = words.tr("{status}, {progress} %", status=progress_words(action.status, words), progress=action.progress)
        return [*paragraphs(far, "cell", language=words.language), *cell]
    return cell or paragraphs(words.tr("nothing noted"), "note", language=words.language)
