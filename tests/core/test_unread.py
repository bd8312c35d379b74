"""Texts that were left out: who had not read them replaces none, and who wrote none gets them."""

from typing import Any

from cso_assess.core.parcel import Head, Revision
from cso_assess.core.parcel_columns import clashes
from cso_assess.core.unread import Told, reconciled, unread_after

FIRST, SECOND, THIRD = (Revision("o", number, "") for number in (1, 2, 3))


def head(note: str, *history: Revision, practice: str = "") -> Head:
    values: dict[str, Any] = {"level": len(history), "note": note, "practice": practice}
    return Head(history[-1], frozenset(history), values)


def met(*told: tuple[Head, set[Revision]]) -> list[tuple[Any, Any]]:
    """The level and the note of what stays, the same in whichever order it is told."""
    every = [Told(each, {"text": frozenset(unread)} if unread else {}) for each, unread in told]
    found = reconciled("answers", every)
    assert reconciled("answers", reversed(every)) == found
    return [(each.values["level"], each.values["note"]) for each in found]


def test_who_wrote_nothing_gets_the_text() -> None:
    assert met((head("x", FIRST), set()), (head("", FIRST, SECOND), {FIRST})) == [(2, "x")]


def test_who_wrote_something_else_is_in_conflict() -> None:
    assert met((head("x", FIRST), set()), (head("y", FIRST, SECOND), {FIRST})) == [(2, "y"), (1, "x")]


def test_who_had_read_it_may_replace_it() -> None:
    assert met((head("x", FIRST), set()), (head("y", FIRST, SECOND), set())) == [(2, "y")]


def test_a_text_beside_an_unread_one_joins_it() -> None:
    (found,) = reconciled(
        "answers",
        [Told(head("x", FIRST), {}), Told(head("", FIRST, SECOND, practice="p"), {"text": frozenset([FIRST])})],
    )
    assert (found.values["note"], found.values["practice"]) == ("x", "p")


def test_who_replaces_a_later_content_without_having_read_what_it_was_filled_with_is_in_conflict() -> None:
    """Somebody sent the second change without texts: where the first is known, its text stands in it."""
    filled, unaware = head("x", FIRST, SECOND), head("z", FIRST, SECOND, THIRD)
    assert met((filled, set()), (unaware, {FIRST})) == [(2, "x"), (3, "z")]


def test_the_same_change_with_more_texts_is_taken() -> None:
    assert met((head("", FIRST, SECOND), {FIRST}), (head("x", FIRST, SECOND), set())) == [(2, "x")]
    older, newer = head("x", FIRST, SECOND, THIRD), head("y", FIRST, SECOND, THIRD)
    assert met((older, {SECOND}), (newer, set())) == [(3, "y")]


def test_a_reason_whose_place_goes_is_not_replaced() -> None:
    assert clashes("rounds", {"left_out": {}}, {"left_out": {"a": "reason"}}, "text")
    assert not clashes("rounds", {"left_out": {"a": "—"}}, {"left_out": {"a": "reason"}}, "text")


def test_what_comes_with_its_texts_is_read_and_what_was_read_stays_so() -> None:
    here, missing = {"text": frozenset([FIRST])}, {"text": frozenset([SECOND, THIRD])}
    assert unread_after(here, missing, [FIRST, SECOND, THIRD], [FIRST, SECOND]) == {"text": frozenset([THIRD])}
    assert unread_after(here, {}, [FIRST], [FIRST]) == {}
