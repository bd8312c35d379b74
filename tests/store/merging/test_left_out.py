"""What was left out of a file: it is not in it, it erases nothing, and it can come later."""

from pathlib import Path

from cso_assess.core.leaving import Choice
from cso_assess.core.states import Proof, Status
from cso_assess.workspace import Workspace
from tests import workspaces
from tests.parcels import CLOSED, ORGANIZATION, ROUND, answer, everything, hand_over


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
