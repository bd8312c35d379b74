"""When each action of a plan happens, and how many hours each week asks."""

from fractions import Fraction

from cso_assess.core.geometry import TimeScale, weekly_load
from cso_assess.core.plan import Action, Plan
from cso_assess.core.states import Progress
from cso_assess.report.telling import Telling
from cso_assess.report.typesetting.parts import Story, gap, section
from cso_assess.report.typesetting.rows import PLAIN, Look, Row, Rows
from cso_assess.report.typesetting.style import cell_width, columns
from cso_assess.report.typesetting.text import paragraphs, short
from cso_assess.report.typesetting.timeline import ActionBar, MonthAxis, Stretch, WeeklyLoad
from cso_assess.report.typesetting.timeline_key import Sign, TimeKey

_TIMELINE = (4.6, 7.4)


def timeline(telling: Telling) -> Story:
    """When each action happens, and how many hours each week asks of us."""
    words, plan = telling.words, telling.material.plan
    if plan is None or not telling.actions:
        return []
    story = [*paragraphs(today_words(telling, plan), "text"), gap(4), key(telling, plan), gap(8)]
    return section(words.tr("When it happens"), [*story, bars(telling, plan)])


def today_words(telling: Telling, plan: Plan) -> str:
    """Where today stands; empty where it is no day of the plan."""
    words = telling.words
    if not TimeScale.of(plan.frame).has(telling.today):
        return ""
    return words.tr("Today, {date}, is the vertical line.", date=words.date(telling.today))


def bars(telling: Telling, plan: Plan) -> Rows:
    """A bar for each dated action, and below them the hours of each week, under the names of the months."""
    words, scale = telling.words, TimeScale.of(plan.frame)
    axis = MonthAxis(scale, telling.today, [words.month(each) for each in scale.months], words.tr("today"))
    rows = [_timeline_row(telling, scale, number, action) for number, action in telling.actions]
    rows.append(_load_row(telling, scale, plan))
    return Rows(rows, Row([[], [axis]], columns(*_TIMELINE), Look(rule="muted", above=0, below=0)))


def key(telling: Telling, plan: Plan) -> TimeKey:
    """What the bars mean, each kind that is among them."""
    words, capacity = telling.words, plan.frame.hours_per_week
    drawn = [action for _, action in telling.actions]
    entries = [(Sign.DONE, words.tr("done")), (Sign.LEFT, words.tr("still to do"))]
    if any(action.is_overdue(telling.today) for action in drawn):
        entries.append((Sign.OVERDUE, words.tr("overdue")))
    if any(action.fixed for action in drawn):
        entries.append((Sign.FIXED, words.tr("dates that people fixed")))
    if capacity is not None and any(hours > capacity for hours in weekly_load(plan.scheduled, plan.frame)):
        entries.append((Sign.OVER, words.tr("more hours than there are")))
    return TimeKey(entries)


def _timeline_row(telling: Telling, scale: TimeScale, number: int, action: Action) -> Row:
    words = telling.words
    title = words.tr("{number}. {title}", number=number, title=telling.action_title(action))
    room = cell_width(_TIMELINE[0])
    name = short(title, "cell", room, 3, language=telling.language)
    who = short(action.responsible, "note", room, 2, language=words.language)
    late = paragraphs(words.tr("overdue"), "alarm") if action.is_overdue(telling.today) else []
    cell = [gap(6), *name, *who, *late, gap(6)]
    row = Row([cell], columns(*_TIMELINE)[:1], PLAIN)
    done = 1.0 if action.status is Progress.DONE else action.progress / 100
    start, end = action.start or scale.start, action.end or scale.start
    stretch = Stretch(start, end, done, action.fixed, action.is_overdue(telling.today))
    bar = ActionBar(scale, telling.today, row.height, stretch)
    return Row([cell, [bar]], columns(*_TIMELINE), Look(above=0, below=0))


def _load_row(telling: Telling, scale: TimeScale, plan: Plan) -> Row:
    words, capacity = telling.words, plan.frame.hours_per_week
    load = weekly_load(plan.scheduled, plan.frame)
    label = words.tr("Hours a week")
    cell = [gap(12), *paragraphs(label, "cell_strong")]
    if capacity is not None:
        there = words.tr("{hours} a week are there (the dashed line)", hours=telling.hours(capacity))
        cell += paragraphs(there, "note")
    most = words.tr("{hours} in the fullest week", hours=telling.hours(max(load, default=Fraction(0))))
    cell += paragraphs(most, "note")
    chart = WeeklyLoad(scale, telling.today, load, capacity)
    return Row([cell, [chart]], columns(*_TIMELINE), Look(rule="muted", above=0, below=0))
