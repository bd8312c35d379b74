"""One row in three workspaces that send files with and without its texts: no text goes that nobody had read."""

from dataclasses import dataclass, field, replace
from itertools import permutations

from hypothesis import given, settings
from hypothesis import strategies as st

from cso_assess.core.parcel import Head, Revision
from cso_assess.core.parcel_columns import TEXT, without_groups
from cso_assess.core.unread import Told, Unread, reconciled, unread_after

USUAL = {"note": "", "practice": "", "reason": "", "level": 0}


@dataclass
class Replica:
    """What a workspace knows of the row, as the store keeps it: the history of the shown content is all but `apart`."""

    name: str
    heads: tuple[Head, ...]
    log: frozenset[Revision]
    unread: Unread = field(default_factory=dict)

    @property
    def words(self) -> set[str]:
        return {head.values[name] for head in self.heads for name in ("note", "practice")} - {""}

    def write(self, number: int, column: str, value: object) -> set[str]:
        """Changes the shown content; returns the words that went with that."""
        shown, others = self.heads[0], self.heads[1:]
        revision = Revision(self.name, number, "")
        before = self.words
        twins = {shown.revision} if any(other.revision == shown.revision for other in others) else set()
        written = Head(revision, shown.history - twins | {revision}, {**shown.values, column: value})
        self.heads, self.log = (written, *others), self.log | {revision}
        return before - self.words

    def take(self, heads: tuple[Head, ...], log: frozenset[Revision], missing: Unread) -> None:
        mine = [Told(head, self.unread) for head in self.heads]
        merged = reconciled("answers", [*mine, *(Told(head, missing) for head in heads)])
        self.unread = unread_after(self.unread, missing, log, self.log)
        self.log |= log
        apart = frozenset[Revision]().union(*(other.history - merged[0].history for other in merged[1:]))
        shown = replace(merged[0], history=(self.log - apart) | {merged[0].revision})
        self.heads = (shown, *merged[1:])

    def file(self, *, text: bool) -> tuple[tuple[Head, ...], frozenset[Revision], Unread]:
        if text:
            return self.heads, self.log, self.unread
        cut = tuple(
            replace(head, values=without_groups("answers", head.values, frozenset([TEXT]))) for head in self.heads
        )
        return cut, self.log, {TEXT: self.log}


STEPS = st.lists(
    st.tuples(
        st.integers(0, 2),
        st.integers(0, 2),
        st.sampled_from(["whole", "whole", "cut", "note", "note", "practice", "level"]),
    ),
    max_size=14,
)


@settings(max_examples=250, deadline=None)
@given(STEPS)
def test_no_text_goes_that_nobody_had_read(steps: list[tuple[int, int, str]]) -> None:
    first = Revision("o", 1, "")
    begun = Head(first, frozenset([first]), {**USUAL, "note": "first"})
    replicas = [Replica("a", (begun,), begun.history)]
    replicas += [Replica(name, (begun,), begun.history) for name in "bc"]
    for other in replicas[1:]:
        other.heads = replicas[0].file(text=False)[0]
        other.unread = {TEXT: begun.history}
    replaced: set[str] = set()
    for number, (who, whom, what) in enumerate(steps, 2):
        source, target = replicas[who], replicas[whom]
        if what in USUAL:
            replaced |= source.write(number, what, number if what == "level" else f"word{number}")
        elif source is not target:
            before = target.words
            target.take(*source.file(text=what == "whole"))
            assert before - target.words <= replaced
    for _ in range(4):
        for source, target in permutations(replicas, 2):
            before = target.words
            target.take(*source.file(text=True))
            assert before - target.words <= replaced
    one, *others = (sorted(repr(head.values) for head in each.heads) for each in replicas)
    assert all(each == one for each in others)
    assert all(not each.unread for each in replicas)
