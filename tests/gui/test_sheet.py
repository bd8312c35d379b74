"""A round while it is answered: where we are in it, how far it is, and how an answer changes."""

from cso_assess.core.assessment import Answer, Proof, State
from cso_assess.gui.sheet import Sheet, not_applicable, not_known, with_level, without_level
from tests import builders

THREE = {"a": ["a.one", "a.two"], "b": ["b.one"]}


def sheet(given=None, **fields):
    return Sheet(builders.assessment(builders.questionnaire(THREE), given, **fields))


def test_it_opens_at_the_first_unanswered_indicator():
    assert sheet({"a.one": 2}).here == "a.two"
    assert sheet({"a.one": 2, "a.two": State.DONT_KNOW, "b.one": 1}).here == "a.one"


def test_it_opens_at_a_wanted_indicator():
    assert Sheet(builders.assessment(builders.questionnaire(THREE)), "b.one").here == "b.one"


def test_going_stops_at_both_ends():
    walked = sheet()
    walked.go_back()
    assert (walked.here, walked.is_first) == ("a.one", True)
    for _ in range(5):
        walked.go_next()
    assert (walked.here, walked.is_last) == ("b.one", True)


def test_a_domain_opens_at_its_first_unanswered_indicator_else_at_its_first():
    walked = sheet({"a.one": 2})
    walked.go_to_domain("a")
    assert walked.here == "a.two"
    walked.keep(builders.answer("a.two", 3))
    walked.go_to_domain("a")
    assert walked.here == "a.one"


def test_going_round_what_is_marked():
    walked = sheet(
        {"a.one": builders.answer("a.one", 2, flagged=True), "b.one": builders.answer("b.one", flagged=True)}
    )
    assert walked.flagged == ("a.one", "b.one")
    seen = []
    for _ in range(3):
        walked.go_to_next_of(walked.flagged)
        seen.append(walked.here)
    assert seen == ["b.one", "a.one", "b.one"]


def test_domains_that_are_left_out_are_not_asked():
    assert [each.id for each in sheet(left_out={"a": "no"}).assessment.asked] == ["b.one"]


def test_time_left_follows_the_rounds_own_pace_after_five_answers():
    many = builders.questionnaire({"a": [f"a.n{n}" for n in range(25)]})
    answered = {f"a.n{n}": 2 for n in range(5)}
    assert Sheet(builders.assessment(many, active_seconds=0)).minutes_left == 40
    assert Sheet(builders.assessment(many, answered, active_seconds=5 * 60)).minutes_left == 20
    assert Sheet(builders.assessment(many, answered, active_seconds=None)).minutes_left == 30


GIVEN = Answer("a.one", 3, State.SCORED, proof=Proof.DOCUMENT, note="A note", practice="A practice", flagged=True)


def test_another_level_keeps_proof_note_and_mark():
    changed = with_level(GIVEN, 1)
    assert (changed.level, changed.proof, changed.note, changed.flagged) == (1, Proof.DOCUMENT, "A note", True)


def test_not_known_takes_level_and_proof_away_and_is_its_own_opposite():
    changed = not_known(GIVEN)
    assert (changed.state, changed.level, changed.proof, changed.note) == (State.DONT_KNOW, None, Proof.NONE, "A note")
    assert not_known(changed).state is State.UNANSWERED


def test_not_applicable_without_a_reason_is_unanswered():
    assert not_applicable(GIVEN, " we have none ").reason == "we have none"
    assert not_applicable(GIVEN, "  ").state is State.UNANSWERED


def test_an_answer_taken_back_keeps_what_was_written():
    changed = without_level(GIVEN)
    assert (changed.state, changed.level, changed.note, changed.practice) == (
        State.UNANSWERED,
        None,
        "A note",
        "A practice",
    )
