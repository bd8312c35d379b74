"""Generated assessments go from one workspace to another through a file and arrive equal."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from cso_assess.core.assessment import Answer
from cso_assess.core.organization import Profile
from cso_assess.core.states import Length, Proof, State
from tests import parcels, workspaces

AT_ONCE = 10
"""Assessments that travel in one file."""

_WORDS = st.sampled_from(
    [
        *(
            "",
            "бийик тоо",
            "решение собрания",
            "what works here",
            "🙂👩🏽‍🌾",
            "ңөүҢӨҮ",
            "=1+1",
            "<b>&amp;",
            '"\\\n\r\t',
        ),
        *("\u200f\u202e", "\x00\x07\x1b", "Я" * 5_000, "🙂[{,:" * 1_000, "a\u0301", "\ufeff", "\u2028"),
    ]
)
TEXTS = st.one_of(_WORDS, st.text(max_size=60))
PROFILES = st.builds(
    Profile,
    name=TEXTS.map(lambda text: f"Уюм {text}"),
    region=TEXTS,
    place=TEXTS,
    founded=st.none() | st.integers(1, 9999),
    women=st.none() | st.integers(0, 10**9),
    themes=st.lists(TEXTS, max_size=3).map(tuple),
)


@st.composite
def answers(draw: st.DrawFn, indicator: str) -> Answer:
    state = draw(st.sampled_from(State))
    level = st.none() | st.integers(1, 4)
    texts = ("note", "practice", "agreed_reason", "dissent", "reframe", "ideas", "first_try", "choice_reason")
    return Answer(
        indicator,
        level=draw(st.integers(1, 4)) if state is State.SCORED else None,
        state=state,
        reason=f"Себеп {draw(TEXTS)}" if state is State.NOT_APPLICABLE else draw(TEXTS),
        proof=draw(st.sampled_from(Proof)),
        flagged=draw(st.booleans()),
        not_now=draw(st.booleans()),
        look_back=draw(level),
        target=draw(level),
        second_level=draw(level),
        votes=draw(st.integers(0, 9)),
        second_text=draw(TEXTS),
        **{name: draw(TEXTS) for name in texts},
    )


CASES = st.tuples(
    PROFILES,
    st.dates(date(1, 1, 1), date(9999, 12, 31)),
    st.sampled_from(Length),
    st.sampled_from([{}, {"b": "азырынча эмес 🙂"}]),
    st.lists(st.sampled_from(["a.one", "a.two", "b.one"]), unique=True).flatmap(
        lambda names: st.tuples(*(answers(name) for name in names))
    ),
    st.booleans(),
)


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("journeys")


def travel(folder: Path, cases: list[tuple[object, ...]]) -> None:
    """Takes all cases from one new workspace to another and compares what can be asked of both."""
    count = len(list(folder.iterdir()))
    source, target = folder / f"{count}a", folder / f"{count}b"
    with workspaces.opened(source) as here, workspaces.opened(target) as there:
        here.import_edition(workspaces.steps_edition())
        for number, (profile, day, length, left_out, given_answers, close) in enumerate(cases):
            organization = here.add_organization(_named(profile, number))
            here.add_assessment(organization.id, "test", day, length, left_out, given_answers, close=close)
        parcels.hand_over(here, there, folder / f"{count}.csoa")
        assert parcels.everything(here) == parcels.everything(there)
        for each in here.organizations():
            assert there.organization(each.id) == here.organization(each.id)
            (round,) = here.rounds(each.id)
            assert there.assessment(round.id) == here.assessment(round.id)
            assert there.edition_of(round.id) == here.edition_of(round.id)
            assert there.scorecard(round.id) == here.scorecard(round.id)
            assert there.damaged_answers(round.id) == ()


def _named(profile: object, number: int) -> Profile:
    assert isinstance(profile, Profile)
    return replace(profile, name=f"{profile.name} {number}")


def journeys(count: int) -> settings:
    return settings(max_examples=count // AT_ONCE, suppress_health_check=list(HealthCheck), database=None)


@journeys(20)
@given(cases=st.lists(CASES, min_size=AT_ONCE, max_size=AT_ONCE))
def test_twenty_assessments_arrive_as_they_left(folders: Path, cases: list[tuple[object, ...]]) -> None:
    travel(folders, cases)


@pytest.mark.long
@journeys(500)
@given(cases=st.lists(CASES, min_size=AT_ONCE, max_size=AT_ONCE))
def test_five_hundred_assessments_arrive_as_they_left(folders: Path, cases: list[tuple[object, ...]]) -> None:
    travel(folders, cases)
