"""Random questionnaires, rounds and plans for properties: small, and full of the corners of the method."""

from dataclasses import replace
from datetime import date, timedelta
from fractions import Fraction

from hypothesis import strategies as st

from cso_assess.core.assessment import Answer, Assessment
from cso_assess.core.plan import Frame, Task
from cso_assess.core.questionnaire import Indicator, Questionnaire, Step
from cso_assess.core.schedule import tasks_for
from cso_assess.core.states import Length, Proof, State
from tests.builders import assessment, domain, questionnaire

WEIGHTS = st.sampled_from(["0", "0.1", "0.3", "0.7", "1", "2.5"]).map(Fraction)
HOURS = st.sampled_from(["0", "0.5", "7", "10", "24", "33.3", "90"]).map(Fraction)
COSTS = st.sampled_from(["0", "0.5", "800", "2500"]).map(Fraction)
STARTS = st.sampled_from([date(2026, 1, 5), date(2026, 1, 31), date(2024, 2, 29), date(2025, 8, 31)])


@st.composite
def questionnaires(draw: st.DrawFn) -> Questionnaire:
    """One to four domains with up to four indicators each, 2 to 7 levels, any graph of `enables`."""
    levels = draw(st.integers(2, 7))
    sizes = draw(st.lists(st.integers(0, 4), min_size=1, max_size=4))
    names = [[f"{'abcd'[d]}.{i}" for i in range(size)] for d, size in enumerate(sizes)]
    every = [name for part in names for name in part]
    return questionnaire(
        (
            domain("abcd"[d], [draw(_indicators(name, every, levels)) for name in part], weight=draw(WEIGHTS))
            for d, part in enumerate(names)
        ),
        levels=levels,
    )


@st.composite
def _indicators(draw: st.DrawFn, name: str, every: list[str], levels: int) -> Indicator:
    enables = draw(st.lists(st.sampled_from(every), unique=True, max_size=3))
    reached = draw(st.sets(st.integers(2, levels)))
    return Indicator(
        name,
        weight=draw(WEIGHTS),
        core=draw(st.booleans()),
        key=draw(st.integers(0, 3)) == 0,
        enables=tuple(enables),
        steps=tuple(Step(to, draw(HOURS), draw(st.integers(0, 9)), draw(COSTS)) for to in sorted(reached)),
    )


@st.composite
def answers(draw: st.DrawFn, name: str, levels: int) -> Answer:
    """An answer in any state, with all marks that a rule looks at."""
    state = draw(st.sampled_from([*State, State.SCORED, State.SCORED, State.SCORED]))
    one_level = st.integers(1, levels)
    return Answer(
        name,
        level=draw(one_level) if state is State.SCORED else None,
        state=state,
        reason="Not ours." if state is State.NOT_APPLICABLE else "",
        proof=draw(st.sampled_from(Proof)),
        not_now=draw(st.integers(0, 5)) == 0,
        target=draw(st.none() | one_level),
        votes=draw(st.integers(0, 3)),
        look_back=draw(st.none() | one_level),
    )


@st.composite
def rounds(draw: st.DrawFn, of: Questionnaire | None = None) -> Assessment:
    """A round of any length, with domains left out, and answers to some of its indicators."""
    of = of or draw(questionnaires())
    given = [draw(answers(i.id, of.levels)) for i in of.indicators if draw(st.integers(0, 9))]
    left_out = draw(st.sets(st.sampled_from([d.id for d in of.domains]), max_size=1))
    length = draw(st.sampled_from(Length))
    return assessment(of, {a.indicator: a for a in given}, left_out=dict.fromkeys(left_out, "Later."), length=length)


@st.composite
def round_pairs(draw: st.DrawFn) -> tuple[Assessment, Assessment]:
    """Two rounds on two versions of one questionnaire: weights, domains and indicators may have changed."""
    earlier = draw(questionnaires())
    weighed = [
        [replace(i, weight=draw(WEIGHTS)) for i in d.indicators if draw(st.integers(0, 4))] for d in earlier.domains
    ]
    moved = draw(st.booleans()) and len(weighed) > 1
    if moved:
        weighed[0], weighed[1] = weighed[0][:1], [*weighed[1], *weighed[0][1:]]
    later = questionnaire(
        (domain(d.id, part, weight=draw(WEIGHTS)) for d, part in zip(earlier.domains, weighed, strict=True)),
        levels=earlier.levels,
        version=2,
    )
    return draw(rounds(earlier)), draw(rounds(later))


@st.composite
def frames(draw: st.DrawFn) -> Frame:
    return Frame(
        start=draw(STARTS),
        months=draw(st.integers(0, 8)),
        hours_per_week=draw(st.none() | st.sampled_from(["0", "0.3", "5", "12", "40"]).map(Fraction)),
        budget=draw(st.none() | st.sampled_from(["0", "1000", "4000.5"]).map(Fraction)),
    )


@st.composite
def plans(draw: st.DrawFn) -> tuple[Assessment, tuple[Task, ...], Frame]:
    """A round, the tasks of some of its indicators in any order, a few of them fixed, and a frame."""
    round_ = draw(rounds())
    frame = draw(frames())
    chosen = draw(st.permutations(list(round_.levels)))
    reach = {name: draw(st.integers(2, round_.questionnaire.levels)) for name in chosen if draw(st.booleans())}
    tasks = tasks_for(round_, chosen, {n: max(to, round_.levels[n] + 1) for n, to in reach.items()})
    return round_, tuple(draw(_perhaps_fixed(task, frame.start)) for task in tasks), frame


@st.composite
def _perhaps_fixed(draw: st.DrawFn, task: Task, start: date) -> Task:
    if draw(st.integers(0, 4)):
        return task
    first = start + timedelta(days=draw(st.integers(-30, 120)))
    return replace(task, fixed=(first, first + timedelta(days=draw(st.integers(0, 40)))))
