"""The places at which fault tests break the disk: as many as were asked for, spread over all, most of them late."""

import pytest

from tests.broken_disk import points


@pytest.mark.parametrize("changes", [1, 5, 6, 7, 14, 393, 3034])
@pytest.mark.parametrize(("most", "late"), [(6, 8), (12, 48), (300, 150), (8, 1)])
def test_as_many_places_are_tried_as_were_asked_for(changes: int, most: int, late: int) -> None:
    found = points(changes, most, late)
    assert len(found) == len(set(found)) == min(changes, most)
    assert (found[0], found[-1]) == (1, changes)
    assert found == sorted(found)
    assert sum(place > changes - late for place in found) >= min(changes, most, late) * 2 // 3
