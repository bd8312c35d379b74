"""The method calculated a second time: slow, with plain fractions and loops, and without the code that it checks.

It shares with the program only the values that go in: questionnaire, answers, tasks and frame.
"""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from fractions import Fraction
from itertools import count
from typing import Any

from cso_assess.core.assessment import Answer, Assessment
from cso_assess.core.plan import Frame, Task
from cso_assess.core.questionnaire import Domain, Indicator
from cso_assess.core.states import Length

PROOF = {"none": "0", "said": "0.25", "document": "0.5", "in_use": "0.75", "confirmed": "1"}
MOST_WEEKS = 3000
"""More weeks than any plan of a test has."""


# ---- answers ---------------------------------------------------------------------------------------------------------


def asked_in(domain: Domain, round_: Assessment) -> list[Indicator]:
    if domain.id in round_.left_out:
        return []
    return [each for each in domain.indicators if each.core or round_.length is not Length.CORE]


def asked(round_: Assessment) -> list[Indicator]:
    return [indicator for domain in round_.questionnaire.domains for indicator in asked_in(domain, round_)]


def answer_to(indicator: Indicator, round_: Assessment) -> Answer:
    return round_.answers.get(indicator.id, Answer(indicator.id))


def scored_among(indicators: Iterable[Indicator], round_: Assessment) -> list[tuple[Indicator, int]]:
    found = [(indicator, answer_to(indicator, round_).level) for indicator in indicators]
    return [(indicator, level) for indicator, level in found if level is not None]


def is_strong(level: int, levels: int) -> bool:
    return Fraction(level) >= 1 + Fraction(2) * (levels - 1) / 3


# ---- scores ----------------------------------------------------------------------------------------------------------


def scores(round_: Assessment) -> dict[str, Any]:
    """The scorecard with the keys of the command line's JSON, without findings."""
    domains = [d for d in round_.questionnaire.domains if d.id not in round_.left_out]
    each = [domain_scores(domain, round_) for domain in domains]
    weighed = [(d.weight, part) for d, part in zip(domains, each, strict=True) if part["score"] is not None]
    total = sum(weight for weight, _ in weighed)
    score = sum(w * part["score"] for w, part in weighed) / total if total else None
    held_by = [indicator for part in each for indicator in part["held_by"]]
    answered, everything = sum(p["answered"] for p in each), sum(p["asked"] for p in each)
    overall = {
        "score": score,
        "stage": stage(score, bool(held_by), round_.questionnaire.levels),
        "held_by": held_by,
        "confidence": sum(w * part["confidence"] for w, part in weighed) / total if total else None,
        "completeness": Fraction(answered, everything) if everything else None,
    }
    return {"overall": overall, "domains": each}


def domain_scores(domain: Domain, round_: Assessment) -> dict[str, Any]:
    indicators = asked_in(domain, round_)
    scored = scored_among(indicators, round_)
    answered = [i for i in indicators if answer_to(i, round_).state.value != "unanswered"]
    total = sum(i.weight for i, _ in scored)
    score = sum(i.weight * level for i, level in scored) / total if total else None
    proof = sum(i.weight * Fraction(PROOF[answer_to(i, round_).proof.value]) for i, _ in scored)
    held_by = [i.id for i, level in scored if i.key and level == 1]
    return {
        "id": domain.id,
        "score": score,
        "stage": stage(score, bool(held_by), round_.questionnaire.levels),
        "held_by": held_by,
        "floor": min(level for _, level in scored) if scored else None,
        "confidence": proof / total if total else None,
        "completeness": Fraction(len(answered), len(indicators)) if indicators else None,
        "answered": len(answered),
        "asked": len(indicators),
        "scored": len(scored),
    }


def stage(score: Fraction | None, held: bool, levels: int) -> int | None:
    if score is None:
        return None
    reached = 1
    for k in (1, 2, 3):
        if score >= 1 + Fraction(k * (levels - 1), 4):
            reached += 1
    return min(reached, 2) if held else reached


# ---- comparing rounds ------------------------------------------------------------------------------------------------


def compared(before: Assessment, after: Assessment) -> dict[str, Any]:
    """The comparison with the keys of the command line's JSON."""
    then = {indicator.id: level for indicator, level in scored_among(asked(before), before)}
    now = {indicator.id: level for indicator, level in scored_among(asked(after), after)}
    both = [i.id for i in after.questionnaire.indicators if i.id in then and i.id in now]
    only_one = {i for i in [*then, *now] if (i in then) != (i in now)}
    sides = [_score_of(after, levels, both) for levels in (then, now)]
    changes = [_change(sides[0][d.id], sides[1][d.id]) for d in after.questionnaire.domains if d.id in sides[0]]
    listed = [d.id for d in after.questionnaire.domains if d.id in sides[0]]
    return {
        "left_out": only_one,
        "overall": _change(sides[0][""], sides[1][""]),
        "domains": [{"id": name, **change} for name, change in zip(listed, changes, strict=True)],
        "indicators": [
            {"id": i, "before": then[i], "after": now[i], "look_back": after.answers[i].look_back} for i in both
        ],
    }


def _score_of(after: Assessment, levels: dict[str, int], both: list[str]) -> dict[str, Fraction | None]:
    """The score of each listed domain, and under "" the overall one, of the common indicators at these levels."""
    found: dict[str, Fraction | None] = {}
    top = bottom = Fraction(0)
    for domain in after.questionnaire.domains:
        if domain.id in after.left_out:
            continue
        common = [i for i in domain.indicators if i.id in both]
        total = sum(i.weight for i in common)
        score = sum(i.weight * levels[i.id] for i in common) / total if total else None
        found[domain.id] = score
        if score is not None:
            top += domain.weight * score
            bottom += domain.weight
    found[""] = top / bottom if bottom else None
    return found


def _change(before: Fraction | None, after: Fraction | None) -> dict[str, Fraction | None]:
    change = None if before is None or after is None else after - before
    return {"before": before, "after": after, "change": change}


# ---- priorities ------------------------------------------------------------------------------------------------------


def priorities(round_: Assessment) -> list[dict[str, Any]]:
    """The priorities with the keys of the command line's JSON."""
    questionnaire, levels = round_.questionnaire, round_.questionnaire.levels
    order = [i.id for i in questionnaire.indicators]
    most_votes = max((answer_to(i, round_).votes for i in asked(round_)), default=0)
    helped = {i.id for i, level in scored_among(asked(round_), round_) if not is_strong(level, levels)}
    helped |= {i.id for i in asked(round_) if answer_to(i, round_).state.value == "dont_know"}
    found = []
    for indicator, level in scored_among(asked(round_), round_):
        answer = answer_to(indicator, round_)
        target = levels if answer.target is None else answer.target
        if level >= target or answer.not_now:
            continue
        distances = distances_from(indicator.id, questionnaire.indicators)
        leverage = 1 + sum(Fraction(1, 2) ** distance for i, distance in distances.items() if i in helped)
        importance = indicator.weight * (Fraction("1.5") if indicator.key else 1)
        if most_votes:
            importance *= 1 + Fraction(answer.votes, most_votes)
        found.append(
            {
                "indicator": indicator.id,
                "level": level,
                "target": target,
                "gap": target - level,
                "leverage": leverage,
                "importance": importance,
                "priority": (target - level) * leverage * importance,
                "key": indicator.key,
            }
        )
    return sorted(found, key=lambda p: (-p["priority"], not p["key"], p["level"], order.index(p["indicator"])))


def distances_from(start: str, indicators: Sequence[Indicator]) -> dict[str, int]:
    """The shortest distance to every other indicator, ring by ring."""
    distances: dict[str, int] = {}
    ring = {start}
    for distance in count(1):
        ring = {enabled for i in indicators if i.id in ring for enabled in i.enables}
        ring -= {start, *distances}
        if not ring:
            return distances
        distances.update(dict.fromkeys(ring, distance))
    raise AssertionError


# ---- schedule --------------------------------------------------------------------------------------------------------


def horizon(frame: Frame) -> int:
    """floor(d / 7) weeks, the days counted one by one up to and not including start + months."""
    end = months_after(frame.start, frame.months)
    days = 0
    while frame.start + timedelta(days=days) < end:
        days += 1
    return days // 7


def months_after(start: date, months: int) -> date:
    """The same day of the later month, or its last day when it has no such day."""
    year, month = start.year, start.month
    for _ in range(months):
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    for day in (start.day, 30, 29, 28):
        if day <= start.day:
            try:
                return date(year, month, day)
            except ValueError:
                continue
    raise AssertionError


def after_of(task: Task, tasks: Sequence[Task], round_: Assessment) -> set[str]:
    """What an action comes after: all of it stands in the list, in that order."""
    names = [t.indicator for t in tasks if t.indicator]
    questionnaire = round_.questionnaire
    lowest = {i.id for i, level in scored_among(asked(round_), round_) if level == 1}
    below = {t.id for t in tasks if t.indicator == task.indicator and t.to_level == task.from_level and t.to_level}
    enabling = {
        i.id
        for i in questionnaire.indicators
        if task.indicator in i.enables and i.id in lowest and i.id in names and task.indicator in names
        if names.index(i.id) < names.index(task.indicator)
    }
    return below | {t.id for t in tasks if t.indicator in enabling}


def schedule(tasks: Sequence[Task], frame: Frame, round_: Assessment) -> dict[str, Any]:
    """Each action's start and end by its id, the reason of each that went to later, and the load of each week."""
    weeks_there = horizon(frame)
    load = [Fraction(0)] * MOST_WEEKS
    dates = {task.id: task.fixed for task in tasks if task.fixed}
    later: dict[str, str] = {}
    spent = sum((task.cost for task in tasks if task.fixed), Fraction(0))
    for task in tasks:
        for day in days_of(task.fixed):
            week = (day - frame.start).days // 7
            if week >= 0:
                load[week] += task.hours / len(days_of(task.fixed))
    for task in tasks:
        if task.fixed:
            continue
        before = after_of(task, tasks, round_)
        weeks = weeks_of(task, frame.hours_per_week)
        if any(other in later for other in before):
            later[task.id] = "after"
            continue
        if frame.budget is not None and task.cost > 0 and spent + task.cost > frame.budget:
            later[task.id] = "budget"
            continue
        earliest = max((first_week_after(dates[other][1], frame.start) for other in before), default=0)
        start = first_room(task.hours / weeks, weeks, earliest, weeks_there, load, frame.hours_per_week)
        if start is None:
            later[task.id] = "horizon"
            continue
        for week in range(start, start + weeks):
            load[week] += task.hours / weeks
        spent += task.cost
        begin = frame.start + timedelta(days=7 * start)
        dates[task.id] = (begin, begin + timedelta(days=7 * weeks) - timedelta(days=1))
    return {"dates": dates, "later": later, "load": tuple(load[:weeks_there])}


def days_of(fixed: tuple[date, date] | None) -> list[date]:
    if fixed is None:
        return []
    first, last = fixed
    return [first + timedelta(days=n) for n in range((last - first).days + 1)]


def first_week_after(last: date, start: date) -> int:
    """The first week from 0 on that begins after the last day."""
    return next(week for week in count() if start + timedelta(days=7 * week) > last)


def weeks_of(task: Task, capacity: Fraction | None) -> int:
    weeks = max(1, task.weeks)
    if capacity is not None and capacity > 0 and task.hours / weeks > capacity:
        while task.hours / weeks > capacity:
            weeks += 1
    return weeks


def first_room(
    hours: Fraction, weeks: int, earliest: int, horizon: int, load: Sequence[Fraction], capacity: Fraction | None
) -> int | None:
    for start in range(earliest, horizon - weeks + 1):
        if hours == 0 or capacity is None or all(load[w] + hours <= capacity for w in range(start, start + weeks)):
            return start
    return None
