"""Rows of a hand-over file against each other and against their questionnaire: the same rules as for what is typed."""

from collections.abc import Collection, Iterable
from datetime import date
from fractions import Fraction

from cso_assess.core import refusals
from cso_assess.core.assessment import Answer
from cso_assess.core.organization import Profile
from cso_assess.core.own_indicator import is_own
from cso_assess.core.parcel import PlanPart, RoundPart, Row, Values
from cso_assess.core.plan import Action, Frame
from cso_assess.core.questionnaire import FEWEST_LEVELS, MOST_LEVELS, Questionnaire
from cso_assess.core.states import Proof, State
from cso_assess.errors import UserError
from cso_assess.exchange.handover.refusal import refused


def refuse_profiles(row: Row, place: str) -> None:
    """UserError for an organization that could not be typed."""
    for head in row.heads:
        try:
            refusals.refuse_profile(Profile(**head.values))
        except UserError as error:
            raise refused(place) from error


def refuse_own_indicators(rows: Iterable[Row], place: str) -> None:
    """UserError for a question without its words or levels."""
    for row in rows:
        for head in row.heads:
            words = head.values["texts"]
            levels = words.get("levels")
            is_worded = all(isinstance(words.get(name), str) for name in ("title", "question"))
            if not is_worded or not isinstance(levels, list) or len(words) != 3:
                raise refused(f"{place}, {row.name}")
            if not FEWEST_LEVELS <= len(levels) <= MOST_LEVELS:
                raise refused(f"{place}, {row.name}")


def refuse_round(part: RoundPart, structure: Questionnaire, own: Collection[str], place: str) -> None:
    """UserError for a round whose parts do not fit together."""
    asked = {*structure.position, *own}
    try:
        for head in part.row.heads:
            refusals.refuse_left_out(head.values["left_out"], structure)
        for name, values in _contents(part.answers):
            _refuse_answer(name, values, structure, own)
        people = {row.name for row in part.participants}
        for name, values in _contents(part.marks):
            _refuse_mark(name, values, people, asked)
        for _, values in _contents(part.evidence):
            _refuse_evidence(values, asked)
        for plan in part.plans:
            _refuse_plan(plan, structure, own)
    except (UserError, ValueError, OverflowError) as error:
        raise refused(place) from error
    if sum(plan.is_current for plan in part.plans) > 1:
        raise refused(f"{place}, plans")


def _contents(rows: Iterable[Row]) -> Iterable[tuple[str, Values]]:
    return ((row.name, head.values) for row in rows for head in row.heads)


def _refuse_answer(name: str, values: Values, structure: Questionnaire, own: Collection[str]) -> None:
    answer = Answer(name, **{**values, "state": State(values["state"]), "proof": Proof(values["proof"])})
    if is_own(name):
        _refuse_unknown(name, own)
    else:
        refusals.refuse_answers([answer], structure)


def _refuse_mark(name: str, values: Values, people: Collection[str], asked: Collection[str]) -> None:
    person, _, indicator = name.partition("/")
    _refuse_unknown(person, people)
    _refuse_unknown(indicator, asked)
    if (values["state"] == State.SCORED) != (values["level"] is not None):
        raise ValueError(name)


def _refuse_evidence(values: Values, asked: Collection[str]) -> None:
    _refuse_unknown(values["indicator"], asked)
    content = values["content"]
    if values["size"] != (0 if content is None else len(content)):
        raise ValueError(values["size"])


def _refuse_plan(plan: PlanPart, structure: Questionnaire, own: Collection[str]) -> None:
    for head in plan.row.heads:
        values = head.values
        limits = [None if values[name] is None else Fraction(values[name]) for name in ("hours_per_week", "budget")]
        refusals.refuse_frame(Frame(date.fromisoformat(values["start"]), values["months"], *limits))
        for indicator in values["indicators"]:
            _refuse_unknown(indicator, {*structure.position, *own})
    for row in plan.actions:
        for head in row.heads:
            _refuse_action(row.name, head.values, structure, own)


def _refuse_action(name: str, values: Values, structure: Questionnaire, own: Collection[str]) -> None:
    indicator = values["indicator"]
    if is_own(indicator):
        _refuse_unknown(indicator, own)
    first, last = (values[day] and date.fromisoformat(values[day]) for day in ("first_day", "last_day"))
    action = Action(
        id=name,
        indicator="" if is_own(indicator) else indicator,
        to_level=values["to_level"],
        title="-" if is_own(indicator) else values["title"],
        hours=Fraction(values["hours"]),
        weeks=values["weeks"],
        cost=Fraction(values["cost"]),
        start=first,
        end=last,
        fixed=bool(values["fixed"]),
        progress=values["progress"],
    )
    refusals.refuse_action(action, structure)
    if (first is None) != (last is None) or (first is None) != (values["later"] is not None):
        raise ValueError(name)


def _refuse_unknown(name: str, known: Collection[str]) -> None:
    if name not in known:
        raise ValueError(name)
