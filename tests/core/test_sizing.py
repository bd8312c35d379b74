"""The proposal of a length: time first, then age and size, and never without something to go by."""

import pytest

from cso_assess.core.sizing import HALF_DAY, SHORT, WHOLE_DAY, Circumstances, Size, SizeReason, proposed_size
from cso_assess.core.states import Length

CORE_MINUTES, FULL_MINUTES = 30, 95


@pytest.mark.parametrize(
    ("said", "length", "reason"),
    [
        (Circumstances(minutes=SHORT), Length.CORE, SizeReason.TIME),
        (Circumstances(minutes=SHORT, members=80, years=12, paid_staff=5), Length.CORE, SizeReason.TIME),
        (Circumstances(minutes=FULL_MINUTES), Length.FULL, SizeReason.ROOM),
        (Circumstances(minutes=WHOLE_DAY, years=1), Length.CORE, SizeReason.YOUNG),
        (Circumstances(years=0), Length.CORE, SizeReason.YOUNG),
        (Circumstances(years=2), Length.FULL, SizeReason.ROOM),
        (Circumstances(minutes=HALF_DAY, members=9, paid_staff=0), Length.CORE, SizeReason.SMALL),
        (Circumstances(members=9), Length.CORE, SizeReason.SMALL),
        (Circumstances(members=9, paid_staff=1), Length.FULL, SizeReason.ROOM),
        (Circumstances(members=10), Length.FULL, SizeReason.ROOM),
        (Circumstances(paid_staff=0), Length.FULL, SizeReason.ROOM),
    ],
)
def test_what_an_organization_says_of_itself_decides_the_length(said, length, reason):
    assert proposed_size(said, CORE_MINUTES, FULL_MINUTES) == Size(length, reason)


def test_time_that_is_too_short_even_for_the_core_questions_asks_for_several_sittings():
    proposed = proposed_size(Circumstances(minutes=SHORT), 75, 200)
    assert proposed == Size(Length.CORE, SizeReason.TIME, needs_sittings=True)


def test_nothing_said_means_no_proposal():
    assert proposed_size(Circumstances(), CORE_MINUTES, FULL_MINUTES) is None
