"""From nothing at all to as much as there can be: a document comes out, in its margins."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

import pytest

from cso_assess.core.comparison import comparison
from cso_assess.core.organization import Profile
from cso_assess.core.scoring import scorecard
from cso_assess.i18n import words_in
from cso_assess.report import KINDS, make_report
from cso_assess.report.material import Material, PastRound
from tests.report import demonstrations, samples
from tests.report.layout import outside_margins, overlapping
from tests.report.reading import read

LONG_NAME = "Айымдардын «Өрөөндүн булактары» коомдук бирикмеси " * 4


def nothing_answered() -> Material:
    told = samples.material("ru")
    return samples.about(replace(told.assessment, answers={}), told.edition)


def everything_answered() -> Material:
    """All 63 questions of the questionnaire that ships."""
    return demonstrations.material("ru")


def one_round() -> Material:
    told = samples.material("ru")
    return samples.about(told.assessment, told.edition, plan=told.plan, is_stored=True)


def twelve_rounds() -> Material:
    told = samples.material("ru")
    earlier = []
    for number in range(1, 12):
        given = samples.answers(told.edition.structure, "ru", better=number % 3)
        day = date(2015 + number, 5, 21)
        past = replace(told.assessment, id=f"r{number}", number=number, date=day, answers=given)
        earlier.append(PastRound(past, scorecard(past), samples.plan(past, "ru")))
    last = earlier[-1]
    return replace(
        told,
        assessment=replace(told.assessment, number=12, date=date(2027, 5, 21)),
        before=last.assessment,
        before_scorecard=last.scorecard,
        comparison=comparison(last.assessment, told.assessment),
        rounds=12,
        earlier=tuple(earlier),
    )


def actions(count: int) -> Material:
    told = samples.material("ru")
    assert told.plan is not None
    given = tuple(
        replace(each, responsible=f"Участница {place % 30}")
        for place, each in enumerate(samples.many_actions(count, "Попробовать на деле"))
    )
    return replace(told, plan=replace(told.plan, actions=given))


def no_actions() -> Material:
    return actions(0)


def a_hundred_and_fifty_actions() -> Material:
    return actions(150)


def names_of_two_hundred_letters() -> Material:
    told = samples.material("ru", profile=Profile(LONG_NAME))
    assert told.plan is not None
    named = tuple(replace(each, responsible=LONG_NAME, title=LONG_NAME) for each in told.plan.actions)
    return replace(
        told, assessment=replace(told.assessment, facilitator=LONG_NAME), plan=replace(told.plan, actions=named)
    )


Case = Callable[[], Material]

CASES: dict[Case, Sequence[str]] = {
    nothing_answered: KINDS,
    everything_answered: (),
    one_round: ("progress",),
    twelve_rounds: ("progress", "summary"),
    no_actions: ("plan", "sheets"),
    a_hundred_and_fifty_actions: ("plan",),
    names_of_two_hundred_letters: KINDS,
}
"""For each case the kinds that it changes most; the others are tried in the long tests."""


@pytest.mark.parametrize(
    ("case", "kind"),
    [
        pytest.param(case, kind, marks=() if kind in short else pytest.mark.long, id=f"{case.__name__}-{kind}")
        for case, short in CASES.items()
        for kind in KINDS
    ],
)
def test_a_document_comes_out_in_its_margins(case: Case, kind: str) -> None:
    found = read(make_report(kind, case(), words_in("ru"), samples.TODAY))
    assert found.pages
    assert found.unmapped == ()
    assert overlapping(found) == []
    if kind != "blank":
        assert outside_margins(found) == []


def test_the_names_are_two_hundred_letters_long() -> None:
    assert len(LONG_NAME) >= 200
