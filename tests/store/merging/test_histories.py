"""Whatever several people do in several places: no text goes that nobody replaced, and in the end all hold the same."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests import parcels, workspaces
from tests.store.merging.histories import History, take

STEPS = 15


def wander(folder: Path, seed: int) -> None:
    with (
        parcels.opened_copy(folder / "one") as one,
        workspaces.opened(folder / "two") as two,
        workspaces.opened(folder / "three") as three,
    ):
        history = History([one, two, three], seed)
        history.begin()
        history.go_on(STEPS)
        history.meet()
        assert not history.missing(), history.log
        assert parcels.contents(one) == parcels.contents(two) == parcels.contents(three), history.log
        rounds = [each.rounds(parcels.ORGANIZATION) for each in history.workspaces]
        assert rounds[0] == rounds[1] == rounds[2], history.log
        for workspace in history.workspaces:
            assert workspace.damaged_answers(parcels.ROUND) == (), history.log


@pytest.mark.parametrize("seed", [2])
def test_three_workspaces_lose_no_text_and_come_to_hold_the_same(tmp_path: Path, seed: int) -> None:
    wander(tmp_path, seed)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(100, 200))
def test_a_hundred_times_three_workspaces(tmp_path: Path, seed: int) -> None:
    wander(tmp_path, seed)


def test_a_text_written_while_others_deleted_its_row_stays_readable_where_it_was_written(tmp_path: Path) -> None:
    """Also when the news of both come back by somebody who had both."""
    with parcels.opened_copy(tmp_path / "one") as one, workspaces.opened(tmp_path / "two") as two:
        take(one, two)
        (document,) = one.evidence.of(parcels.ROUND)
        one.evidence.change(parcels.ROUND, replace(document, place="жаңы сейф"))
        two.evidence.remove(parcels.ROUND, document.id)
        take(one, two)
        take(two, one)
        for workspace in (one, two):
            assert workspace.evidence.of(parcels.ROUND) == ()
            (kept,) = workspace.handover.conflicts(parcels.ORGANIZATION)
            assert (kept.here, kept.there["place"]) == (None, "жаңы сейф")


def test_who_got_a_file_without_texts_does_not_pass_for_one_who_read_them(tmp_path: Path) -> None:
    with (
        parcels.opened_copy(tmp_path / "one") as one,
        workspaces.opened(tmp_path / "two") as two,
        workspaces.opened(tmp_path / "three") as three,
    ):
        take(one, two)
        (document,) = one.evidence.of(parcels.ROUND)
        one.evidence.change(parcels.ROUND, replace(document, place="жаңы сейф"))
        take(one, three, text=False)
        take(two, three)
        take(three, one)
        assert [each.place for each in one.evidence.of(parcels.ROUND)] == ["жаңы сейф"]
