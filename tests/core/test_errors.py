"""Failures that a person can act on, as sentences that wait for their language."""

import pytest

from cso_assess.errors import Message, Problem, UserError, sentence


def test_a_sentence_keeps_its_source_text_and_its_values_apart() -> None:
    found = sentence.tr("No organization is called “{name}”.", name="Ала")
    assert found == Message("No organization is called “{name}”.", {"name": "Ала"})
    assert str(found) == "No organization is called “Ала”."


def test_values_may_be_messages_themselves() -> None:
    inner = sentence.tr("expected a number from 0 to {highest}", highest=100)
    assert str(sentence.tr("missing; {expected}", expected=inner)) == "missing; expected a number from 0 to 100"


def test_braces_in_a_value_are_only_text() -> None:
    assert str(sentence.tr("“{value}” is none", value="{name}")) == "“{name}” is none"


def test_a_problem_names_its_place_and_what_was_expected() -> None:
    problem = Problem("answers.csv:3: level", sentence.tr("expected a whole number"))
    assert str(problem) == "answers.csv:3: level: expected a whole number"


def test_a_refusal_says_its_reason_and_carries_all_problems() -> None:
    problems = [Problem(f"answers.csv:{line}", sentence.tr("expected a level")) for line in (2, 3)]
    with pytest.raises(UserError, match=r"^Nothing was imported\.$") as refused:
        raise UserError(sentence.tr("Nothing was imported."), problems)
    assert refused.value.reason == Message("Nothing was imported.")
    assert refused.value.problems == tuple(problems)


def test_a_refusal_may_have_no_list_of_problems() -> None:
    assert UserError(sentence.tr("The file is empty.")).problems == ()
