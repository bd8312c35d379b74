"""Answers: every field comes back as it was given, and a row that something else changed is noticed."""

from dataclasses import fields, replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from cso_assess.core.assessment import Answer, Assessment
from cso_assess.core.states import Proof, State
from cso_assess.store.records.answers import answer_from, answer_values
from cso_assess.store.row_hashes import row_hash
from cso_assess.workspace import Workspace
from tests import builders, workspaces

TEXT = st.text(max_size=300)
LEVEL = st.integers(1, 4)
EVERYTHING = Answer(
    indicator="a.one",
    level=3,
    state=State.SCORED,
    reason="себеп",
    proof=Proof.IN_USE,
    note="Ңң Өө Үү 🌾👩🏽‍🌾\n\tsecond line",
    practice="O'Reilly; DROP TABLE answers; -- \x00 \x1f",
    flagged=True,
    look_back=2,
    not_now=True,
    target=4,
    votes=7,
    agreed_reason="мы согласились",
    dissent="не все",
    reframe="How might we ...?",
    ideas="one\ntwo",
    first_try="Tomorrow.",
    choice_reason="It burns.",
    second_level=1,
    second_text="ж" * 5_000,
)


@st.composite
def answers(draw: st.DrawFn) -> Answer:
    """Any answer to a.one with any of its fields given."""
    state = draw(st.sampled_from(State))
    values: dict[str, Any] = {
        "level": draw(LEVEL) if state is State.SCORED else None,
        "state": state,
        "reason": draw(st.text(min_size=1).filter(str.strip)) if state is State.NOT_APPLICABLE else draw(TEXT),
        "proof": draw(st.sampled_from(Proof)),
        "votes": draw(st.integers(0, 10**9)),
        "flagged": draw(st.booleans()),
        "not_now": draw(st.booleans()),
        **{name: draw(st.none() | LEVEL) for name in ("look_back", "target", "second_level")},
    }
    texts = {field.name for field in fields(Answer) if field.type in ("str", str)} - {"indicator", "reason"}
    return Answer("a.one", **values, **{name: draw(TEXT) for name in texts})


@given(answers())
@example(EVERYTHING)
@example(Answer("a.one"))
def test_a_row_gives_back_the_answer_that_it_was_made_of(answer: Answer) -> None:
    assert answer_from(answer_values(answer), 5) == answer
    assert answer_from(answer_values(answer), 5).revision == 5


def test_the_example_gives_every_field_another_value_than_an_empty_answer_has() -> None:
    empty = Answer("x")
    assert [f.name for f in fields(Answer) if f.compare and getattr(EVERYTHING, f.name) == getattr(empty, f.name)] == []


def test_every_field_is_found_again_after_closing(folder: Path) -> None:
    with workspaces.opened(folder) as workspace:
        workspace.import_edition(workspaces.steps_edition())
        assessment = workspaces.with_round(workspace, workspaces.with_organization(workspace))
        saved = workspace.save_answer(assessment.id, EVERYTHING)
    with workspaces.opened(folder) as workspace:
        found = workspace.assessment(assessment.id).answer("a.one")
    assert found == EVERYTHING == saved
    assert found.revision == saved.revision > 0


def test_many_answers_in_one_workspace_are_found_again(folder: Path) -> None:
    """The same random answers as above, through the database and back, reopened after each round of them."""
    with workspaces.opened(folder) as workspace:
        workspace.import_edition(workspaces.steps_edition())
        assessment = workspaces.with_round(workspace, workspaces.with_organization(workspace))

    @settings(max_examples=20)
    @given(st.lists(answers(), min_size=1, max_size=5))
    def reopened(given_answers: list[Answer]) -> None:
        with workspaces.opened(folder) as workspace:
            for answer in given_answers:
                seen = workspace.assessment(assessment.id).answer("a.one").revision
                workspace.save_answer(assessment.id, replace(answer, revision=seen))
        with workspaces.opened(folder) as workspace:
            assert workspace.assessment(assessment.id).answer("a.one") == given_answers[-1]

    reopened()


def test_half_a_character_is_stored_as_a_question_mark(workspace: Workspace, assessment: Assessment) -> None:
    saved = workspace.save_answer(assessment.id, builders.answer("a.one", 1, note="paste \ud83d broken"))
    assert saved.note == "paste ? broken"


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE answers SET level = 4 WHERE indicator = 'a.one'",
        "UPDATE answers SET note = note || ' ' WHERE indicator = 'a.one'",
        "UPDATE answers SET proof = 'confirmed' WHERE indicator = 'a.one'",
        "UPDATE answers SET change = change + 1 WHERE indicator = 'a.one'",
        "UPDATE answers SET hash = x'00' WHERE indicator = 'a.one'",
        "UPDATE answers SET flagged = 1 WHERE indicator = 'a.one'",
        "UPDATE answers SET state = 'strange' || state, level = NULL WHERE indicator = 'a.one'",
    ],
)
def test_a_row_that_something_else_changed_is_noticed(
    workspace: Workspace, assessment: Assessment, change: str
) -> None:
    workspace.save_answer(assessment.id, builders.proved("a.one", 1, Proof.SAID))
    workspace.save_answer(assessment.id, builders.answer("b.one", 2))
    assert workspace.damaged_answers(assessment.id) == ()
    workspace._folder._connection.execute(change)
    assert workspace.damaged_answers(assessment.id) == ("a.one",)


def test_an_answer_that_was_moved_to_another_round_is_noticed(workspace: Workspace, assessment: Assessment) -> None:
    workspace.save_answer(assessment.id, builders.answer("a.one", 1))
    other = workspaces.with_round(workspace, workspace.organization(assessment.organization), "2026-02-01")
    workspace._folder._connection.execute("UPDATE answers SET round = (SELECT max(id) FROM rounds)")
    assert workspace.damaged_answers(other.id) == ("a.one",)


def test_hashes_of_two_workspaces_differ(tmp_path: Path) -> None:
    assert row_hash(b"one", ["a", 1]) != row_hash(b"two", ["a", 1])
    assert row_hash(b"one", ["a", 1]) != row_hash(b"one", ["a", "1"])
    keys = set()
    for name in ("first", "second"):
        with workspaces.opened(tmp_path / name) as workspace:
            workspace.prepare()
        keys.add(workspaces.rows(tmp_path / name, "SELECT answer_key FROM meta")[0])
    assert len(keys) == 2
