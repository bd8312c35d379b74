"""Contents of one row that met: the same ones stay wherever and in whichever order they meet."""

from hypothesis import given, settings
from hypothesis import strategies as st

from cso_assess.core.parcel import Head, Revision, undominated
from cso_assess.core.parcel_columns import COLUMNS
from cso_assess.store.tables import metadata


@st.composite
def replicas(draw: st.DrawFn) -> list[tuple[Head, ...]]:
    """What three workspaces know of one row after any changes and exchanges, and the changes that nobody undid."""
    known: list[tuple[Head, ...]] = [(_head("o", 1, frozenset(), 0),)] * 3
    numbers = [1, 1, 1]
    for _ in range(draw(st.integers(0, 12))):
        who, whom = draw(st.integers(0, 2)), draw(st.integers(0, 2))
        if draw(st.booleans()):
            numbers[who] += 1
            seen = known[who][0].history
            changed = _head("abc"[who], numbers[who], seen, draw(st.integers(0, 3)))
            known[who] = undominated((changed, *known[who][1:]))
        else:
            known[who] = undominated((*known[who], *known[whom]))
    return known


def _head(origin: str, number: int, seen: frozenset[Revision], value: int) -> Head:
    revision = Revision(origin, number, "")
    return Head(revision, seen | {revision}, {"note": value, "active_seconds": number})


@settings(max_examples=200)
@given(replicas())
def test_the_order_of_merging_does_not_matter(known: list[tuple[Head, ...]]) -> None:
    one, other, _ = known
    assert undominated((*one, *other)) == undominated((*other, *one))
    assert undominated((*one, *one)) == one


@settings(max_examples=200)
@given(replicas())
def test_no_text_is_lost_that_nobody_changed_afterwards(known: list[tuple[Head, ...]]) -> None:
    every = [head for heads in known for head in heads]
    merged = undominated(every)
    shown = {head.values["note"] for head in merged}
    for head in every:
        replaced = any(head.revision in other.history and head.revision != other.revision for other in every)
        assert replaced or head.values["note"] in shown


def test_times_that_were_counted_on_two_computers_are_no_conflict() -> None:
    """Whoever answers on both would be asked each time which of two numbers of seconds she means."""
    seen = _head("o", 1, frozenset(), 0)
    here, there = (_head(origin, number, seen.history, 7) for origin, number in (("a", 2), ("b", 3)))
    (kept,) = undominated((here, there))
    assert kept.values == there.values
    assert {here.revision, there.revision} <= kept.history


def test_every_column_of_every_table_travels_or_is_named_here() -> None:
    """A new column must be handed over, or stand in this list with its reason."""
    made_again = {"name_key", "search_key", "sort_key", "hash"}
    references = {"id", "uuid", "organization", "round", "plan", "questionnaire", "participant", "change"}
    otherwise = {("plans", "current"), ("actions", "position"), ("answers", "indicator"), ("marks", "indicator")}
    for table, columns in COLUMNS.items():
        stored = set(metadata.tables[table].columns.keys()) - made_again - references
        assert stored - {name for of, name in otherwise if of == table} == set(columns), table


def test_heads_that_claim_to_know_each_other_are_all_kept() -> None:
    """Nobody can write so; a file that somebody spoiled must not make a text vanish, nor end in a defect."""
    first, second, third = (Revision("o", number, "") for number in (1, 2, 3))
    pair = (_head("o", 1, frozenset({second}), 1), _head("o", 2, frozenset({first}), 2))
    assert {head.values["note"] for head in undominated(pair)} == {1, 2}
    circle = (
        _head("o", 1, frozenset({second}), 1),
        _head("o", 2, frozenset({third}), 2),
        _head("o", 3, frozenset({first}), 3),
    )
    assert {head.values["note"] for head in undominated(circle)} == {1, 2, 3}
