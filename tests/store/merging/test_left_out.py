"""What was left out of a file: it is not in it, it erases nothing, and it can come later."""

from dataclasses import replace
from pathlib import Path

from cso_assess.core.leaving import Choice
from cso_assess.core.states import Proof, Status
from cso_assess.exchange.handover.container import unpacked
from cso_assess.workspace import Workspace
from tests import workspaces
from tests.parcels import CLOSED, ORGANIZATION, ROUND, answer, contents, everything, hand_over


def test_what_was_left_out_does_not_erase_what_is_known(here: Workspace, tmp_path: Path, file: Path) -> None:
    with workspaces.opened(tmp_path / "consultant") as consultant:
        hand_over(here, consultant, file, text=False, names=False)
        assert consultant.assessment(ROUND).answer("a.one").note == ""
        assert consultant.assessment(CLOSED).facilitator == ""
        answer(consultant, ROUND, "a.one", 4, proof=Proof.IN_USE)
        consultant.reopen_assessment(CLOSED, "ката")
        hand_over(consultant, here, file)
    seen = here.assessment(ROUND).answer("a.one")
    assert (seen.level, seen.note, seen.practice) == (4, "жакшы 🙂", "чогулуш")
    assert here.assessment(CLOSED).facilitator == "Нурия"
    assert here.assessment(CLOSED).status is Status.REOPENED
    assert here.evidence.of(ROUND)


def test_what_was_left_out_comes_with_a_later_file(here: Workspace, tmp_path: Path, file: Path) -> None:
    with workspaces.opened(tmp_path / "consultant") as consultant:
        hand_over(here, consultant, file, text=False, names=False)
        hand_over(here, consultant, file)
        assert everything(consultant) == everything(here)


def test_a_text_that_was_not_read_is_not_replaced_by_one_that_was_written_meanwhile(
    here: Workspace, tmp_path: Path, file: Path
) -> None:
    with workspaces.opened(tmp_path / "consultant") as consultant:
        hand_over(here, consultant, file, text=False)
        answer(here, ROUND, "a.one", 2, note="мындагы")
        hand_over(here, consultant, file, text=False)
        answer(consultant, ROUND, "a.one", 4, note="кеңешчиники")
        hand_over(here, consultant, file)
        hand_over(consultant, here, file)
        for workspace in (here, consultant):
            (conflict,) = workspace.handover.conflicts(ORGANIZATION)
            assert conflict.here
            assert {conflict.here["note"], conflict.there["note"]} == {"мындагы", "кеңешчиники"}


def test_what_was_left_out_joins_what_was_written_on_it_meanwhile(here: Workspace, tmp_path: Path, file: Path) -> None:
    with workspaces.opened(tmp_path / "consultant") as consultant:
        hand_over(here, consultant, file, text=False)
        answer(consultant, ROUND, "a.one", 4)
        hand_over(here, consultant, file)
        seen = consultant.assessment(ROUND).answer("a.one")
        assert (seen.level, seen.note) == (4, "жакшы 🙂")
        assert consultant.handover.conflicts(ORGANIZATION) == ()


def test_a_text_that_was_left_out_is_not_replaced_by_who_wrote_without_having_read_it(
    here: Workspace, tmp_path: Path, file: Path
) -> None:
    with workspaces.opened(tmp_path / "consultant") as consultant:
        hand_over(here, consultant, file, text=False)
        answer(consultant, ROUND, "a.one", 3, note="кеңешчиники")
        taken = hand_over(consultant, here, file).organizations[0]
        assert taken.total.conflict == 1
        (conflict,) = here.handover.conflicts(ORGANIZATION)
        assert conflict.here
        assert {conflict.here["note"], conflict.there["note"]} == {"жакшы 🙂", "кеңешчиники"}
        hand_over(here, consultant, file)
        assert contents(here) == contents(consultant)


def test_a_conflict_with_what_was_left_out_is_settled_once_for_all(here: Workspace, tmp_path: Path, file: Path) -> None:
    with workspaces.opened(tmp_path / "consultant") as consultant:
        hand_over(here, consultant, file, text=False)
        answer(consultant, ROUND, "a.one", 3, note="кеңешчиники")
        hand_over(consultant, here, file)
        here.handover.settle(here.handover.conflicts(ORGANIZATION)[0].key, take_other=False)
        chosen = here.assessment(ROUND).answer("a.one").note
        hand_over(here, consultant, file, text=False)
        hand_over(here, consultant, file)
        hand_over(consultant, here, file)
        for workspace in (here, consultant):
            assert workspace.handover.conflicts(ORGANIZATION) == ()
            assert workspace.assessment(ROUND).answer("a.one").note == chosen


def test_who_got_no_texts_can_write_some_and_give_them_on(here: Workspace, tmp_path: Path, file: Path) -> None:
    """Also by way of a second computer, which goes on from the first without a conflict."""
    with workspaces.opened(tmp_path / "one") as one, workspaces.opened(tmp_path / "two") as two:
        hand_over(here, one, file, text=False)
        answer(one, ROUND, "a.two", 3, note="биринчи")
        hand_over(one, two, file)
        assert two.assessment(ROUND).answer("a.two").note == "биринчи"
        answer(two, ROUND, "a.two", 4, note="экинчи")
        assert hand_over(two, one, file).organizations[0].total.conflict == 0
        assert one.assessment(ROUND).answer("a.two").note == "экинчи"
        answer(two, ROUND, "a.one", 4, note="экинчи")
        assert hand_over(two, here, file).organizations[0].total.conflict == 1


def test_what_was_deleted_by_who_had_not_read_it_stays_readable(here: Workspace, tmp_path: Path, file: Path) -> None:
    plan = here.plans.current(ROUND)
    assert plan
    here.plans.change_action(plan.id, replace(plan.actions[0], proof="бүттү"))
    with workspaces.opened(tmp_path / "consultant") as consultant:
        hand_over(here, consultant, file, text=False)
        consultant.plans.remove_action(plan.id, plan.actions[0].id)
        hand_over(consultant, here, file)
    assert here.plans.current(ROUND).actions == ()
    (kept,) = here.handover.conflicts(ORGANIZATION)
    assert (kept.here, kept.there["proof"]) == (None, "бүттү")


def test_settling_for_a_level_that_came_without_texts_keeps_the_text(
    here: Workspace, tmp_path: Path, file: Path
) -> None:
    with workspaces.opened(tmp_path / "consultant") as consultant:
        hand_over(here, consultant, file, text=False)
        answer(consultant, ROUND, "a.one", 1)
        answer(here, ROUND, "a.one", 4, note="мындагы")
        hand_over(consultant, here, file)
        (conflict,) = here.handover.conflicts(ORGANIZATION)
        assert conflict.here
        assert (conflict.here["note"], conflict.there["note"]) == ("мындагы", "мындагы")
        here.handover.settle(conflict.key, take_other=conflict.there["level"] == 1)
        seen = here.assessment(ROUND).answer("a.one")
        assert (seen.level, seen.note) == (1, "мындагы")


def test_where_only_the_groups_were_noted_no_text_passes_for_read(here: Workspace, tmp_path: Path, file: Path) -> None:
    """As data files noted it before 0.1.0."""
    with workspaces.opened(tmp_path / "consultant") as consultant:
        hand_over(here, consultant, file, text=False)
        consultant._folder.connection.execute("UPDATE partial_rounds SET without = '[\"text\"]'")
        answer(consultant, ROUND, "a.one", 3, note="кеңешчиники")
        assert hand_over(consultant, here, file).organizations[0].total.conflict == 1


def test_an_older_program_is_told_only_of_a_newer_format_where_it_would_lose_texts(
    here: Workspace, tmp_path: Path, file: Path
) -> None:
    with workspaces.opened(tmp_path / "consultant") as consultant:
        hand_over(here, consultant, file, text=False)
        assert unpacked(file.read_bytes()).format == 1
        hand_over(consultant, here, file)
        assert unpacked(file.read_bytes()).format == 2
        hand_over(here, consultant, file)
        hand_over(consultant, here, file)
        assert unpacked(file.read_bytes()).format == 1


WRITTEN = ("жакшы", "чогулуш", "Көпүрө", "азырынча", "We do not do this", "Устав", "charter", "Биздин суроо")
PEOPLE = ("Нурия", "жаштар", "Айгүл", "Гүлнара")


def test_a_file_without_texts_and_names_holds_none(here: Workspace) -> None:
    whole, cut = repr(everything(here)), repr(everything(here, text=False, names=False))
    for word in (*WRITTEN, *PEOPLE):
        assert word in whole
        assert word not in cut


def test_names_can_stay_while_texts_are_left_out(here: Workspace) -> None:
    cut = repr(everything(here, text=False))
    assert all(word in cut for word in PEOPLE)
    assert not any(word in cut for word in WRITTEN)


def test_only_the_chosen_rounds_leave_and_are_counted_before(here: Workspace) -> None:
    (told,) = here.handover.leaving(Choice((), (ROUND,)))
    (round,) = told.rounds
    assert (told.name, round.number, round.answers, round.participants) == ("Ак Булак", 2, 2, 1)
    assert (round.actions, round.files, round.bytes) == (1, 1, 5)
    assert round.texts > round.names > 0
    (without,) = here.handover.leaving(Choice((), (ROUND,), text=False, names=False))[0].rounds
    assert (without.names, without.files) == (0, 0)
