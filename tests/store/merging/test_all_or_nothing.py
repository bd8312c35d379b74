"""An import is taken whole or not at all, after a backup, can be looked at before and taken back afterwards."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from cso_assess.core.questionnaire_data import digest
from cso_assess.errors import CancelledError, Message, UserError
from cso_assess.exchange.handover.file import read_file, write_file
from cso_assess.store.merging.journal import Journal
from cso_assess.workspace import Workspace
from tests import workspaces
from tests.parcels import ROUND, answer, dump, everything, hand_over


def test_a_preview_tells_everything_and_keeps_nothing(here: Workspace, tmp_path: Path) -> None:
    with workspaces.opened(tmp_path / "other") as other:
        before = dump(other)
        first, _ = other.handover.preview(everything(here))
        assert (first.is_new, first.name, len(first.rounds), first.rounds[0].is_new) == (True, "Ак Булак", 2, True)
        assert first.total.new > 10
        assert dump(other) == before
        assert first == hand_over(here, other, tmp_path / "file.csoa").organizations[0]


def test_an_import_that_fails_at_any_row_keeps_nothing(
    here: Workspace, there: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(here, ROUND, "a.one", 1)
    answer(there, ROUND, "a.one", 4)
    plan = here.plans.current(ROUND)
    assert plan
    here.plans.remove_action(plan.id, plan.actions[0].id)
    parcel = everything(here)
    before = dump(there)
    usual = Journal._note
    for place in range(1000):
        left = iter(range(place))

        def fail(journal: Journal, *given: object, left: Iterator[int] = left) -> None:
            if next(left, None) is None:
                raise ZeroDivisionError
            usual(journal, *given)

        with monkeypatch.context() as failing:
            failing.setattr(Journal, "_note", fail)
            try:
                there.handover.take(parcel)
            except ZeroDivisionError:
                assert dump(there) == before, place
                assert there.assessment(ROUND).answer("a.one").level == 4
            else:
                break
    assert place > 5
    assert dump(there) != before


def test_on_a_full_disk_nothing_of_a_file_is_kept_and_the_next_try_works(here: Workspace, tmp_path: Path) -> None:
    answer(here, ROUND, "a.one", 1, note="ж" * 50_000)
    parcel = everything(here)
    with workspaces.opened(tmp_path / "other") as other:
        connection, before, told = other._folder.connection, dump(other), []
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        for room in range(1000):
            connection.execute(f"PRAGMA max_page_count = {pages + room}")
            try:
                other.handover.take(parcel)
            except UserError as refusal:
                told.append(refusal.reason.text)
                assert dump(other) == before
            else:
                break
        assert told
        assert all("The disk is full" in each for each in told)
        assert dump(other) != before


def test_a_backup_is_made_before_and_without_one_nothing_is_taken(
    here: Workspace, there: Workspace, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = there._folder.folders.backups
    count = len(list(folder.glob("*.db")))
    hand_over(here, there, file)
    assert len(list(folder.glob("*.db"))) == count + 1

    def full(*given: object, **options: object) -> None:
        raise UserError(Message("full"))

    answer(here, ROUND, "a.one", 1, note="жаңы")
    monkeypatch.setattr("cso_assess.store.store.add_backup", full)
    with pytest.raises(UserError, match="full"):
        hand_over(here, there, file)
    assert there.assessment(ROUND).answer("a.one").note != "жаңы"


def test_without_a_backup_nothing_is_taken_back(
    here: Workspace, there: Workspace, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*given: object, **options: object) -> None:
        raise UserError(Message("full"))

    answer(here, ROUND, "a.one", 1, note="жаңы")
    batch = hand_over(here, there, file)
    monkeypatch.setattr("cso_assess.store.store.add_backup", full)
    with pytest.raises(UserError, match="full"):
        there.handover.undo(batch.number)
    assert there.assessment(ROUND).answer("a.one").note == "жаңы"


def test_an_import_can_be_taken_back(here: Workspace, there: Workspace, file: Path, tmp_path: Path) -> None:
    answer(there, ROUND, "a.one", 4, note="тигинде")
    before = dump(there)
    answer(here, ROUND, "a.one", 1, note="мында")
    plan = here.plans.current(ROUND)
    assert plan
    here.plans.remove_action(plan.id, plan.actions[0].id)
    (document,) = here.evidence.of(ROUND)
    here.evidence.remove(ROUND, document.id)
    here.plans.save(here.plans.propose(ROUND, chosen=("a.one",)))
    batch = hand_over(here, there, file)
    assert dump(there) != before
    there.handover.undo(batch.number)
    assert dump(there) == before
    assert there.assessment(ROUND).answer("a.one").note == "тигинде"
    with pytest.raises(UserError, match="already"):
        there.handover.undo(batch.number)


def test_an_organization_that_came_goes_when_the_import_is_taken_back(here: Workspace, tmp_path: Path) -> None:
    with workspaces.opened(tmp_path / "other") as other:
        before = dump(other)
        batch = hand_over(here, other, tmp_path / "file.csoa")
        other.handover.undo(batch.number)
        assert dump(other) == before
        assert hand_over(here, other, tmp_path / "file.csoa").organizations[0].is_new


def test_an_import_is_not_taken_back_over_later_work(here: Workspace, tmp_path: Path) -> None:
    with workspaces.opened(tmp_path / "other") as other:
        batch = hand_over(here, other, tmp_path / "file.csoa")
        answer(other, ROUND, "a.one", 4, note="кийин")
        with pytest.raises(UserError, match="“Ак Булак” was changed after this import"):
            other.handover.undo(batch.number)
        assert other.assessment(ROUND).answer("a.one").note == "кийин"


def test_a_questionnaire_that_means_something_else_here_is_refused(here: Workspace, tmp_path: Path) -> None:
    with workspaces.opened(tmp_path / "other") as other:
        other.import_edition(workspaces.steps_edition(levels=5))
        before = dump(other)
        with pytest.raises(UserError, match="levels"):
            hand_over(here, other, tmp_path / "file.csoa")
        assert dump(other) == before


def test_a_round_that_belongs_to_another_organization_here_is_refused(here: Workspace, file: Path) -> None:
    parcel = everything(here)
    first, second = parcel.organizations
    forged = replace(parcel, organizations=(replace(second, rounds=first.rounds),))
    before = dump(here)
    with pytest.raises(UserError, match="contradicts"):
        here.handover.take(forged)
    assert dump(here) == before


def test_a_round_that_was_answered_on_another_questionnaire_here_is_refused(here: Workspace) -> None:
    parcel = everything(here)
    first, _ = parcel.organizations
    _, opened = first.rounds
    asked = parcel.questionnaires[opened.questionnaire]
    later = replace(asked, structure={**asked.structure, "version": 9})
    hash = digest(dict(later.structure))
    forged = (replace(first, rounds=(replace(opened, questionnaire=hash),)),)
    before = dump(here)
    with pytest.raises(UserError, match="contradicts"):
        here.handover.take(replace(parcel, questionnaires={hash: later}, organizations=forged))
    assert dump(here) == before


@pytest.mark.parametrize("table", ["participants", "evidence", "plans"])
def test_a_part_that_belongs_to_another_round_here_is_refused(here: Workspace, table: str) -> None:
    parcel = everything(here)
    first, _ = parcel.organizations
    closed, opened = first.rounds
    forged = replace(closed, **{table: getattr(opened, table)}, changes=(*closed.changes, *opened.changes))
    before = dump(here)
    with pytest.raises(UserError, match="contradicts"):
        here.handover.take(replace(parcel, organizations=(replace(first, rounds=(forged,)),)))
    assert dump(here) == before


class _AtCall:
    """Ends work when it tells for the n-th time how far it is, or later; with 0 it only counts."""

    def __init__(self, number: int) -> None:
        self._is_ending = number > 0
        self.left = number

    def __call__(self, done: int, whole: int) -> None:
        assert 0 <= done <= whole
        self.left -= 1
        if self._is_ending and self.left <= 0:
            raise CancelledError(Message("cancelled"))


def test_an_import_that_is_cancelled_at_any_moment_keeps_nothing(here: Workspace, there: Workspace, file: Path) -> None:
    answer(here, ROUND, "a.one", 1, note="жаңы")
    parcel = everything(here)
    write_file(file, parcel, None, lambda count: b"r" * count)
    before, backups = dump(there), len(there.safety.backups())
    place = 0
    for work in (lambda tell: read_file(file, None, tell), lambda tell: there.handover.preview(parcel, tell)):
        counting = _AtCall(0)
        work(counting)
        for place in range(1, 1 - counting.left):
            with pytest.raises(CancelledError):
                work(_AtCall(place))
        assert place > 2
    for place in (1, 2, *range(3, 200, 20)):
        try:
            there.handover.take(parcel, _AtCall(place))
        except CancelledError:
            assert dump(there) == before
        else:
            break
    assert place > 20
    assert len(there.safety.backups()) > backups
    assert there.assessment(ROUND).answer("a.one").note == "жаңы"


def test_a_cancelled_backup_is_told_as_cancelled_and_leaves_no_piece(
    here: Workspace, there: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("cso_assess.store.backups.writing.PAGES_AT_ONCE", 1)
    folder = there._folder.folders.backups
    before = sorted(folder.iterdir())
    with pytest.raises(CancelledError):
        there.handover.take(everything(here), _AtCall(3))
    assert sorted(folder.iterdir()) == before
