"""Merging: every confirmed text stays, it does not matter who takes whose file first, and clocks decide nothing."""

import random
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from cso_assess.core.consensus import Voices
from cso_assess.core.states import State, Status
from cso_assess.exchange.handover.file import read_file, write_file
from cso_assess.workspace import Workspace
from tests import parcels, workspaces
from tests.parcels import CLOSED, ORGANIZATION, ROUND, answer, contents, everything, exchange, hand_over
from tests.workspaces import LEAST_COST


def test_everything_arrives_as_it_left(here: Workspace, there: Workspace) -> None:
    assert everything(there) == everything(here)


def test_taking_a_file_twice_changes_nothing(here: Workspace, there: Workspace, file: Path) -> None:
    before = contents(there)
    (first, second) = hand_over(here, there, file).organizations
    assert first.total.is_quiet
    assert second.total.is_quiet
    assert contents(there) == before


def test_what_was_changed_elsewhere_is_taken(here: Workspace, there: Workspace, file: Path) -> None:
    answer(there, ROUND, "a.one", 4, note="жаңы")
    taken = hand_over(there, here, file).organizations[0]
    assert (taken.total.changed, taken.total.conflict) == (1, 0)
    assert here.assessment(ROUND).answer("a.one").note == "жаңы"
    assert here.damaged_answers(ROUND) == ()
    assert here.rounds(ORGANIZATION)[-1].score == there.rounds(ORGANIZATION)[-1].score


def test_an_old_file_does_not_bring_old_answers_back(here: Workspace, there: Workspace, file: Path) -> None:
    write_file(file, everything(there), None, lambda n: b"r" * n, LEAST_COST)
    answer(here, ROUND, "a.one", 4, note="кийинки")
    here.handover.take(read_file(file))
    assert here.assessment(ROUND).answer("a.one").note == "кийинки"
    assert here.handover.conflicts(ORGANIZATION) == ()


@pytest.mark.parametrize("year", [1999, 2026, 2099])
def test_the_clock_decides_nothing(tmp_path: Path, here: Workspace, year: int, file: Path) -> None:
    clock = datetime(year, 1, 1, tzinfo=UTC)
    with workspaces.opened(tmp_path / "there", clock=lambda: clock) as there:
        hand_over(here, there, tmp_path / "first.csoa")
        answer(there, ROUND, "a.one", 4, note="кийин")
        hand_over(there, here, file)
    assert here.assessment(ROUND).answer("a.one").note == "кийин"


def test_what_was_changed_in_both_places_is_kept_twice_and_can_be_read(here: Workspace, there: Workspace) -> None:
    answer(here, ROUND, "a.one", 1, note="мында")
    answer(there, ROUND, "a.one", 4, note="тигинде")
    exchange(here, there)
    assert contents(here) == contents(there)
    for workspace in (here, there):
        (conflict,) = workspace.handover.conflicts(ORGANIZATION)
        assert conflict.here
        assert {conflict.here["note"], conflict.there["note"]} == {"мында", "тигинде"}
        assert (conflict.table, conflict.name, conflict.round) == ("answers", "a.one", ROUND)


def test_the_same_change_in_both_places_is_no_conflict(here: Workspace, there: Workspace) -> None:
    for workspace in (here, there):
        answer(workspace, ROUND, "a.one", 4, note="бирдей")
    exchange(here, there)
    assert contents(here) == contents(there)
    assert here.handover.conflicts(ORGANIZATION) == there.handover.conflicts(ORGANIZATION) == ()


@pytest.mark.parametrize("take_other", [True, False])
def test_a_settled_conflict_is_settled_everywhere(
    here: Workspace, there: Workspace, file: Path, take_other: bool
) -> None:
    answer(here, ROUND, "a.one", 1, note="мында")
    answer(there, ROUND, "a.one", 4, note="тигинде")
    exchange(here, there)
    (conflict,) = here.handover.conflicts(ORGANIZATION)
    chosen = conflict.there if take_other else conflict.here
    here.handover.settle(conflict.key, take_other=take_other)
    hand_over(here, there, file)
    for workspace in (here, there):
        assert chosen
        assert workspace.assessment(ROUND).answer("a.one").note == chosen["note"]
        assert workspace.handover.conflicts(ORGANIZATION) == ()
        assert workspace.safety.check().damage == ()
    assert contents(here) == contents(there)


def test_writing_on_does_not_lose_what_is_in_conflict(here: Workspace, there: Workspace, file: Path) -> None:
    answer(here, ROUND, "a.one", 1, note="мында")
    answer(there, ROUND, "a.one", 4, note="тигинде")
    exchange(here, there)
    shown = here.assessment(ROUND).answer("a.one").note
    other = {"мында": "тигинде", "тигинде": "мында"}[shown]
    answer(here, ROUND, "a.one", 2, note="үчүнчү")
    hand_over(here, there, file)
    (conflict,) = there.handover.conflicts(ORGANIZATION)
    assert (there.assessment(ROUND).answer("a.one").note, conflict.there["note"]) == ("үчүнчү", other)


def test_results_follow_when_the_other_of_two_known_contents_is_shown(here: Workspace, there: Workspace) -> None:
    for level in (2, 1):
        answer(here, ROUND, "a.one", level, note="мында")
    answer(there, ROUND, "a.one", 4, note="тигинде")
    here.handover.take(everything(there))
    assert here.assessment(ROUND).answer("a.one").level == 1
    for level in (3, 2, 3, 4):
        answer(there, ROUND, "a.one", level, note="тигинде")
    assert here.handover.take(everything(there)).organizations[0].total.is_quiet
    assert here.assessment(ROUND).answer("a.one").level == 4
    assert here.safety.check().damage == ()


def test_changes_of_different_rows_are_both_taken(here: Workspace, there: Workspace) -> None:
    answer(here, ROUND, "a.one", 1)
    answer(there, ROUND, "a.two", 2)
    there.change_profile(ORGANIZATION, replace(there.organization(ORGANIZATION).profile, members=99))
    exchange(here, there)
    assert contents(here) == contents(there)
    assert here.handover.conflicts(ORGANIZATION) == ()
    assert here.organization(ORGANIZATION).profile.members == 99
    assert (here.assessment(ROUND).levels["a.one"], here.assessment(ROUND).levels["a.two"]) == (1, 2)


def test_plans_made_in_both_places_are_kept_and_one_is_current_everywhere(here: Workspace, there: Workspace) -> None:
    for workspace in (here, there):
        workspace.plans.save(workspace.plans.propose(ROUND, chosen=("a.one", "a.two")[:1]))
    exchange(here, there)
    current = {workspace.plans.current(ROUND) and workspace.plans.current(ROUND).id for workspace in (here, there)}
    assert len(current) == 1
    assert contents(here) == contents(there)


def test_an_old_file_does_not_put_an_earlier_plan_in_the_place_of_a_new_one(here: Workspace, there: Workspace) -> None:
    for word in ("биринчи", "экинчи", "үчүнчү"):
        plan = there.plans.current(ROUND)
        there.plans.change_action(plan.id, replace(plan.actions[0], proof=word))
    exchange(here, there)
    old = everything(there)
    new = here.plans.save(here.plans.propose(ROUND))
    here.handover.take(old)
    assert here.plans.current(ROUND).id == new.id


def test_actions_changed_in_both_places_meet(here: Workspace, there: Workspace) -> None:
    for workspace, title in ((here, "биринчи"), (there, "экинчи")):
        plan = workspace.plans.current(ROUND)
        assert plan
        workspace.plans.change_action(
            plan.id, replace(plan.actions[0], id="", indicator="", to_level=None, title=title)
        )
    exchange(here, there)
    titles = [{action.title for action in workspace.plans.current(ROUND).actions} for workspace in (here, there)]
    assert titles[0] == titles[1] >= {"биринчи", "экинчи"}


def test_actions_that_wait_for_each_other_come_without_the_circle(tmp_path: Path) -> None:
    parcel = parcels.filled_parcel()
    (organization,) = parcel.organizations
    (round,) = organization.rounds
    (plan,) = round.plans
    first, second = (action.name for action in plan.actions)
    circle = replace(plan, after={first: (second,), second: (first,)})
    forged = replace(organization, rounds=(replace(round, plans=(circle,)),))
    with workspaces.opened(tmp_path / "new") as workspace:
        workspace.handover.take(replace(parcel, organizations=(forged,)))
        came = workspace.plans.current(round.row.name)
    assert came
    assert {action.id: action.after for action in came.actions} == {first: (), second: (first,)}


def test_a_removed_action_stays_removed(here: Workspace, there: Workspace) -> None:
    plan = here.plans.current(ROUND)
    assert plan
    here.plans.remove_action(plan.id, plan.actions[0].id)
    exchange(here, there)
    assert here.plans.current(ROUND).actions == there.plans.current(ROUND).actions == ()
    assert contents(here) == contents(there)


def test_what_was_changed_while_others_removed_it_can_still_be_read(here: Workspace, there: Workspace) -> None:
    plan, other = here.plans.current(ROUND), there.plans.current(ROUND)
    assert plan
    assert other
    here.plans.remove_action(plan.id, plan.actions[0].id)
    there.plans.change_action(other.id, replace(other.actions[0], proof="бүттү"))
    exchange(here, there)
    for workspace in (here, there):
        assert workspace.plans.current(ROUND).actions == ()
        told = [each for each in workspace.handover.conflicts(ORGANIZATION) if each.table == "actions"]
        assert [(each.here, each.there["proof"]) for each in told] == [(None, "бүттү")]


def test_a_removed_document_and_a_mark_taken_back_stay_away(here: Workspace, there: Workspace) -> None:
    (document,) = here.evidence.of(ROUND)
    here.evidence.remove(ROUND, document.id)
    (mark,) = here.voices.of(ROUND).marks
    here.voices.save_mark(ROUND, replace(mark, state=State.UNANSWERED, level=None))
    exchange(here, there)
    for workspace in (here, there):
        assert workspace.evidence.of(ROUND) == ()
        assert workspace.voices.of(ROUND).marks == ()


def test_a_mark_that_was_given_anew_is_not_taken_back_by_who_knew_only_the_old_one(
    here: Workspace, there: Workspace
) -> None:
    (mark,) = here.voices.of(ROUND).marks
    here.voices.save_mark(ROUND, replace(mark, state=State.UNANSWERED, level=None))
    anew = there.voices.save_mark(ROUND, replace(mark, level=4))
    exchange(here, there)
    assert here.voices.of(ROUND).marks == there.voices.of(ROUND).marks == (anew,)


def test_a_sheet_that_was_taken_out_is_taken_out_everywhere(here: Workspace, there: Workspace) -> None:
    (sheet,) = here.voices.of(ROUND).participants
    here.voices.remove_participant(ROUND, sheet.id)
    exchange(here, there)
    for workspace in (here, there):
        assert workspace.voices.of(ROUND) == Voices()


def test_a_closed_round_comes_as_it_is(here: Workspace, there: Workspace) -> None:
    came = there.assessment(CLOSED)
    assert (came.status, came.facilitator, came.story) == (Status.CLOSED, "Нурия", "Көпүрө салынды.")
    assert came.answers == here.assessment(CLOSED).answers
    assert there.edition_of(CLOSED) == here.edition_of(CLOSED)


def test_organizations_of_one_name_stay_two_with_a_note(here: Workspace, tmp_path: Path) -> None:
    with workspaces.opened(tmp_path / "other") as other:
        workspaces.with_organization(other, "ак  булак")
        first, second = hand_over(here, other, tmp_path / "file.csoa").organizations
        assert (first.has_namesake, second.has_namesake) == (True, False)
        assert len(other.organizations()) == 3


def test_an_organization_deleted_for_good_does_not_come_back(here: Workspace, there: Workspace, file: Path) -> None:
    there.safety.erase_organization(ORGANIZATION)
    refused, other = hand_over(here, there, file).organizations
    assert (refused.is_refused, other.is_refused) == (True, False)
    assert [each.name for each in there.organizations()] == ["Кызыл Гүл"]


def test_deleting_for_good_here_deletes_nothing_elsewhere(here: Workspace, there: Workspace, file: Path) -> None:
    there.safety.erase_organization(ORGANIZATION)
    hand_over(there, here, file)
    assert len(here.organizations()) == 2


def test_two_copies_of_one_data_folder_lose_nothing(tmp_path: Path, file: Path) -> None:
    """They give the same numbers to different changes."""
    later = datetime(2026, 3, 3, tzinfo=UTC)
    with parcels.opened_copy(tmp_path / "a") as one, parcels.opened_copy(tmp_path / "b", clock=lambda: later) as other:
        answer(one, ROUND, "a.one", 1, note="бир")
        answer(other, ROUND, "a.one", 4, note="эки")
        for _ in range(2):
            exchange(one, other)
            for workspace in (one, other):
                (conflict,) = workspace.handover.conflicts(ORGANIZATION)
                assert conflict.here
                assert {conflict.here["note"], conflict.there["note"]} == {"бир", "эки"}
        connection = other._folder.connection
        written = connection.execute("SELECT at FROM changes c JOIN answers a ON a.change = c.id WHERE note = 'эки'")
        assert [at for (at,) in written.fetchall()] in ([], [later.isoformat()])
        one.handover.settle(one.handover.conflicts(ORGANIZATION)[0].key, take_other=True)
        hand_over(one, other, file)
        assert other.assessment(ROUND).answer("a.one") == one.assessment(ROUND).answer("a.one")
        assert other.handover.conflicts(ORGANIZATION) == ()


def test_numbers_that_come_back_after_an_old_copy_was_restored_are_not_given_again(
    here: Workspace, there: Workspace, file: Path, tmp_path: Path
) -> None:
    for level in (1, 2, 3):
        # A preview uses numbers up.
        here.handover.preview(everything(there))
        here.handover._folder.store._database.next_change()
        answer(here, ROUND, "a.one", level, note=f"{level}")
    hand_over(here, there, file)
    with parcels.opened_copy(tmp_path / "restored") as restored:
        hand_over(there, restored, file)
        assert restored.assessment(ROUND).answer("a.one").note == "3"
        for number in range(20):
            answer(restored, ROUND, "a.one", 4, note=f"кийин {number}")
        hand_over(restored, there, file)
        assert there.assessment(ROUND).answer("a.one").note == "кийин 19"


def wander(here: Workspace, there: Workspace, file: Path, seed: int) -> None:
    """Random work in two workspaces with files between them; in the end both hold the same, and every text is there."""
    chance = random.Random(seed)
    seen: set[str] = set()
    for step in range(8):
        workspace = chance.choice([here, there])
        match chance.randrange(4):
            case 0 | 1:
                word = f"сөз {seed} {step}"
                seen.add(word)
                answer(workspace, ROUND, chance.choice(["a.one", "a.two", "b.one"]), chance.randint(1, 4), note=word)
            case 2:
                source, target = chance.sample([here, there], 2)
                hand_over(source, target, file)
            case _:
                for conflict in workspace.handover.conflicts(ORGANIZATION)[:1]:
                    workspace.handover.settle(conflict.key, take_other=chance.random() < 0.5)
    exchange(here, there)
    exchange(here, there)
    assert contents(here) == contents(there)
    assert here.rounds(ORGANIZATION) == there.rounds(ORGANIZATION)
    assert here.damaged_answers(ROUND) == there.damaged_answers(ROUND) == ()


@pytest.mark.parametrize("seed", range(5))
def test_after_any_work_in_two_places_both_come_to_hold_the_same(
    here: Workspace, there: Workspace, file: Path, seed: int
) -> None:
    wander(here, there, file, seed)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(100, 300))
def test_two_hundred_times_any_work_in_two_places(here: Workspace, there: Workspace, file: Path, seed: int) -> None:
    wander(here, there, file, seed)
