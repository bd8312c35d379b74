"""What an organization will do: what comes first and why, the actions with their steps, and what had to wait."""

from fractions import Fraction

from cso_assess.core.assessment import Answer
from cso_assess.core.geometry import TimeScale, weekly_load
from cso_assess.core.plan import Action, Plan, Progress
from cso_assess.core.priorities import Priority
from cso_assess.report.parts import Chips, Story, TickBox, gap, heading, labelled, section, table, together
from cso_assess.report.rows import PLAIN, Cell, Look, Row, Rows
from cso_assess.report.style import GUTTER, columns
from cso_assess.report.telling import Telling, exact_number
from cso_assess.report.text import lines, paragraphs
from cso_assess.report.timeline import ActionBar, MonthAxis, Stretch, WeeklyLoad
from cso_assess.wording import later_words, progress_words

MOST_NAMED = 3
"""So many of the places that a priority opens are named; of more their number is said."""

_ACTION = Look(rule="line", above=12, below=12)
_LABELLED = columns(2.6, 9.4)
_STEP = columns(0.45, 8.95)
_TIMELINE = columns(4.6, 7.4)


def first_things(telling: Telling) -> Story:
    """The chosen priorities with the reasons for their order in words."""
    words = telling.words
    story = section(words.tr("What we work on first, and why"), needs=300)
    rule = words.tr(
        "The order weighs three things: how far a place is from its target, how important it is, and how many other"
        " weak places become easier once it moves. The order is advice; the choice is ours."
    )
    story += [*paragraphs(rule, "text"), gap(8)]
    chosen = _chosen(telling)
    if not chosen:
        return [*story, *paragraphs(words.tr("Nothing is chosen yet."), "text")]
    rows = [_priority_row(telling, place, priority) for place, priority in enumerate(chosen, 1)]
    head = ("", words.tr("Indicator"), words.tr("Why it comes here"), words.tr("Gap × opens × importance"))
    return [*story, *table(head, rows, columns(0.8, 3.8, 5.3, 2.1), words.language)]


def actions(telling: Telling) -> Story:
    """Every dated action with its steps, in the order in which they begin."""
    words = telling.words
    story = section(words.tr("What we will do"))
    if not telling.actions:
        return [*story, *paragraphs(words.tr("The plan has no dated actions yet."), "text")]
    intro = words.tr(
        "Each action moves one indicator up by one level. The boxes are for ticking; the last line of each action"
        " asks whom it could harm, so that we notice in time."
    )
    story += [*paragraphs(intro, "text"), gap(4)]
    return [*story, *(together(_action(telling, number, each), _ACTION) for number, each in telling.actions)]


def timeline(telling: Telling) -> Story:
    """When each action happens, and how many hours each week asks of us."""
    words, plan = telling.words, telling.material.plan
    if plan is None or not telling.actions:
        return []
    scale = TimeScale.of(plan.frame)
    axis = MonthAxis(scale, telling.today, [words.month(each) for each in scale.months], words.tr("today"))
    rows = [_timeline_row(telling, scale, number, action) for number, action in telling.actions]
    rows.append(_load_row(telling, scale, plan))
    head = Row([[], [axis]], _TIMELINE, Look(rule="muted", above=0, below=0))
    story = section(words.tr("When it happens"), needs=260)
    if scale.has(telling.today):
        sentence = words.tr("The vertical line is today, {date}.", date=words.date(telling.today))
        story += [*paragraphs(sentence, "text"), gap(8)]
    legend = words.tr(
        "Dark: done. Pale: still to do. A thick outline: overdue. Pins at both ends: dates that people fixed."
        " Hatched hours are more than there are."
    )
    return [*story, Rows(rows, head), gap(6), *paragraphs(legend, "note")]


def later(telling: Telling) -> Story:
    """What had to wait, and why."""
    words = telling.words
    if not telling.later:
        return []
    rows = [
        [
            paragraphs(telling.action_title(each), "cell_strong", language=telling.language),
            paragraphs(telling.indicator(each.indicator) if each.indicator else "", "cell"),
            paragraphs(later_words(each.later, words), "cell"),
        ]
        for each in telling.later
    ]
    head = (words.tr("Action"), words.tr("Indicator"), words.tr("Why it waits"))
    return [*heading(words.tr("Later")), *table(head, rows, columns(4.6, 3.9, 3.5), words.language)]


def reasons(telling: Telling, priority: Priority, answer: Answer) -> list[str]:
    """The reasons for the place of a priority as whole sentences."""
    words = telling.words
    found = [
        words.tr(
            "It stands at level {level}, %n levels below our target.", "", priority.gap, level=priority.level
        )
    ]
    if priority.key:
        found.append(words.tr("It is a key indicator: where it is weak, people can come to harm."))
    if len(priority.opens) > MOST_NAMED:
        nearest = "; ".join(telling.title(each) for each in priority.opens[:MOST_NAMED])
        found.append(
            words.tr("It makes %n weak places easier, first of all: {nearest}.", "", len(priority.opens), nearest=nearest)
        )
    elif priority.opens:
        opened = "; ".join(telling.title(each) for each in priority.opens)
        found.append(words.tr("It makes easier: {places}.", places=opened))
    if answer.votes:
        found.append(words.tr("%n of us voted for it.", "", answer.votes))
    if answer.choice_reason:
        found.append(words.tr("Our own reason: {reason}", reason=answer.choice_reason))
    return found


def _chosen(telling: Telling) -> list[Priority]:
    """The priorities of the plan's indicators in the plan's order; without a plan all of them."""
    plan = telling.material.plan
    if plan is None:
        return list(telling.material.priorities)
    known = {each.indicator: each for each in telling.material.priorities}
    return [known[each] for each in plan.indicators if each in known]


def _priority_row(telling: Telling, place: int, priority: Priority) -> list[Cell]:
    words = telling.words
    chips = [words.tr("{level} to {next_level}", level=priority.level, next_level=priority.level + 1)]
    if priority.key:
        chips.append(words.tr("key"))
    answer = telling.material.assessment.answer(priority.indicator)
    product = words.tr(
        "{gap} × {leverage} × {importance} = {priority}",
        gap=priority.gap,
        leverage=words.number(priority.leverage, 2),
        importance=exact_number(words, priority.importance),
        priority=words.number(priority.priority, 2),
    )
    return [
        paragraphs(str(place), "heading"),
        [
            *paragraphs(telling.indicator(priority.indicator), "cell_strong", language=telling.language),
            gap(4),
            Chips(chips),
        ],
        [part for reason in reasons(telling, priority, answer) for part in paragraphs(reason, "cell")],
        paragraphs(product, "note"),
    ]


def _action(telling: Telling, number: int, action: Action) -> Story:
    """One action: what it leads to, its facts, its steps and what to watch."""
    words = telling.words
    text = telling.action(action)
    title = words.tr("{number}. {title}", number=number, title=telling.action_title(action))
    parts = [*paragraphs(title, "heading"), gap(2), *paragraphs(_aim(telling, action), "note"), gap(8)]
    parts += [*_facts(telling, action), gap(8)]
    parts += labelled(words.tr("Steps"), _steps(text.do), _LABELLED, words.language)
    for label, said in (
        (words.tr("Sign of success"), text.sign),
        (words.tr("Help needed"), text.help),
        (words.tr("Whom could it harm?"), text.harm),
        (words.tr("Comes after"), _after(telling, action)),
        (words.tr("So far"), _so_far(telling, action)),
    ):
        parts += labelled(label, paragraphs(said, "cell"), _LABELLED, words.language)
    return parts


def _aim(telling: Telling, action: Action) -> str:
    words = telling.words
    if not action.indicator:
        return words.tr("An action of our own")
    if action.to_level is None:
        return telling.indicator(action.indicator)
    return words.tr(
        "{indicator}: from level {level} to level {to}",
        indicator=telling.indicator(action.indicator),
        level=action.from_level or action.to_level - 1,
        to=action.to_level,
    )


def _facts(telling: Telling, action: Action) -> Story:
    """Who, when, how many hours and how much money, beside each other."""
    words = telling.words
    if action.start is None or action.end is None:
        return []
    means = words.tr("our own means") if action.own_means else words.tr("means from outside")
    nobody = words.tr("still to be named")
    weeks = words.tr("%n weeks", "", action.weeks)
    facts = (
        (words.tr("Responsible"), action.responsible or nobody, ""),
        (words.tr("When"), telling.span(action.start, action.end), weeks),
        (words.tr("Hours"), telling.hours(action.hours), ""),
        (words.tr("Cost"), telling.money(action.cost), means if action.cost else ""),
    )
    cells = [
        [
            *paragraphs(label, "label"),
            *paragraphs(value, "cell_strong", language=words.language),
            *paragraphs(note, "note"),
        ]
        for label, value, note in facts
    ]
    return [Rows([Row(cells, columns(4, 3.6, 1.6, 2.8), Look(ground="quiet", rule="", above=8, below=8, left=10))])]


def _steps(do: tuple[str, ...]) -> Story:
    """The steps, each with a box to tick."""
    look = Look(rule="", above=0, below=2, gutter=4)
    return [Rows([Row([[TickBox()], paragraphs(each, "cell")], _STEP, look) for each in do])] if do else []


def _after(telling: Telling, action: Action) -> str:
    """The actions that come before this one, by number and title."""
    words = telling.words
    known = {each.id: (number, each) for number, each in telling.actions}
    before = [known[each] for each in action.after if each in known]
    return "; ".join(
        words.tr("{number}. {title}", number=number, title=telling.action_title(each)) for number, each in before
    )


def _so_far(telling: Telling, action: Action) -> str:
    """How far the action has come, and what shows it."""
    words = telling.words
    if action.is_overdue(telling.today) and action.end is not None:
        return words.tr(
            "Overdue since {date}: {status}, {progress} %. {proof}",
            date=words.date(action.end),
            status=progress_words(action.status, words),
            progress=action.progress,
            proof=action.proof,
        )
    if not action.is_begun:
        return ""
    return words.tr(
        "{status}, {progress} %. {proof}",
        status=progress_words(action.status, words),
        progress=action.progress,
        proof=action.proof,
    )


def _timeline_row(telling: Telling, scale: TimeScale, number: int, action: Action) -> Row:
    words = telling.words
    title = words.tr("{number}. {title}", number=number, title=telling.action_title(action))
    room = _TIMELINE[0] - GUTTER - 1
    name = lines(title, "cell", room, 3, language=telling.language)
    who = lines(action.responsible, "note", room, 2, language=words.language)
    cell = [gap(5), *paragraphs("\n".join(name), "cell"), *paragraphs("\n".join(who), "note"), gap(5)]
    row = Row([cell], _TIMELINE[:1], PLAIN)
    done = 1.0 if action.status is Progress.DONE else action.progress / 100
    start, end = action.start or scale.start, action.end or scale.start
    stretch = Stretch(start, end, done, action.fixed, action.is_overdue(telling.today))
    bar = ActionBar(scale, telling.today, row.height, stretch)
    return Row([cell, [bar]], _TIMELINE, Look(above=0, below=0))


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
    return Row([cell, [chart]], _TIMELINE, Look(rule="muted", above=0, below=0))
