"""Damage: whatever happens to the data file, the program does not crash, and no changed answer goes unnoticed."""

import random
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from cso_assess.core.organization import Organization
from cso_assess.errors import DamageError, UserError
from cso_assess.paths import Folders
from cso_assess.store.backups.damage import CheckResult, Part, check_file
from cso_assess.store.backups.kept import LAST
from cso_assess.store.backups.writing import write_backup
from cso_assess.store.connection import connect
from cso_assess.workspace import Workspace
from cso_assess.workspace.safety import restore, salvage, way_back
from tests import builders, workspaces
from tests.faults import Faults
from tests.workspaces import LEAST_COST

Answers = dict[str, dict[str, object]]
"""The answers of each round, by indicator."""

OTHER = "workspace-000900-20260301-120000.db"
"""The name of a backup that is newer than all others of its folder."""


def flip_a_bit(content: bytearray, chance: random.Random) -> None:
    content[chance.randrange(len(content))] ^= 1 << chance.randrange(8)


def flip_a_bit_of_the_beginning(content: bytearray, chance: random.Random) -> None:
    content[chance.randrange(4096)] ^= 1 << chance.randrange(8)


def empty_a_page(content: bytearray, chance: random.Random) -> None:
    page = chance.randrange(len(content) // 4096) * 4096
    content[page : page + 4096] = bytes(4096)


def fill_a_page(content: bytearray, chance: random.Random) -> None:
    page = chance.randrange(len(content) // 4096) * 4096
    content[page : page + 4096] = chance.randbytes(4096)


def cut_off(content: bytearray, chance: random.Random) -> None:
    del content[chance.randrange(len(content)) :]


FAULTS: tuple[Callable[[bytearray, random.Random], None], ...] = (
    flip_a_bit,
    flip_a_bit_of_the_beginning,
    empty_a_page,
    fill_a_page,
    cut_off,
)


@dataclass(frozen=True)
class Kept:
    """A workspace, all its answers, and its file's content."""

    folder: Path
    answers: Answers
    content: bytes


@pytest.fixture
def kept(folder: Path, talkative: Organization) -> Kept:
    with workspaces.opened(folder) as workspace:
        workspace.safety.back_up()
        answers = answers_of(workspace)
    return Kept(folder, answers, (folder / "workspace.db").read_bytes())


def test_no_backup_goes_while_the_data_is_damaged(folder: Path, talkative: Organization) -> None:
    with workspaces.opened(folder) as workspace:
        connection = workspace._folder.connection
        for _ in range(LAST):
            write_backup(connection, folder / "backups", workspaces.NOON)
        workspace.change_profile(talkative.id, replace(talkative.profile, members=7))
        connection.execute("UPDATE answers SET note = 'other'")
        assert not workspace.safety.look_after().is_sound
        assert len(workspace.safety.backups()) == LAST + 1


def test_rows_whose_parent_is_gone_are_noticed(kept: Kept) -> None:
    with closing(sqlite3.connect(kept.folder / "workspace.db")) as file:
        file.execute("DELETE FROM participants")
        file.commit()
    assert [damage.part for damage in check_file(kept.folder / "workspace.db").damage] == [Part.PARENTS]


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__)
@pytest.mark.parametrize("times", [6, pytest.param(400, marks=pytest.mark.long)])
def test_no_crash_and_no_changed_answer_unnoticed(
    kept: Kept, fault: Callable[[bytearray, random.Random], None], times: int, faults: Faults
) -> None:
    chance = random.Random(fault.__name__)
    noticed = 0
    for _ in range(times):
        content = bytearray(kept.content)
        fault(content, chance)
        clear(kept.folder)
        (kept.folder / "workspace.db").write_bytes(content)
        looked, found = look_at_everything(kept.folder)
        changed = found != kept.answers
        assert not changed or looked is None or not looked.is_sound
        noticed += looked is None or bool(looked.damage)
    faults.count(f"data file: {fault.__name__}", tried=times, survived=times, lost=0, note=f"noticed {noticed}")


@pytest.mark.parametrize("is_protected", [False, True])
@pytest.mark.parametrize("step", [397, pytest.param(1, marks=pytest.mark.long)])
def test_every_flipped_bit_of_an_answer_is_found(
    folder: Path, tmp_path: Path, step: int, is_protected: bool, faults: Faults
) -> None:
    """All bits of a page of answers: whatever changes one, as it is read, is noticed; under a key every bit is."""
    with workspaces.opened(folder) as workspace:
        workspace.import_edition(workspaces.steps_edition())
        organization = workspaces.with_organization(workspace)
        said = {name: builders.answer(name.replace("__", "."), 3, note="ж" * 550) for name in ("a__one", "b__one")}
        workspaces.with_round(workspace, organization, **said)
        page = root_of_answers(workspace)
        if is_protected:
            workspace.protection.set("three words of tea", LEAST_COST)
        key = workspace._folder.key
    file = tmp_path / "flipped.db"
    content = (folder / "workspace.db").read_bytes()
    file.write_bytes(content)
    before = stored_answers(file, key)
    found = 0
    bits = range((page - 1) * 4096 * 8, page * 4096 * 8, step)
    for bit in bits:
        flipped = bytearray(content)
        flipped[bit // 8] ^= 1 << bit % 8
        file.write_bytes(flipped)
        is_sound = check_file(file, key=key, results=False).is_sound
        assert not is_sound or (not is_protected and stored_answers(file, key) == before), bit
        found += not is_sound
    assert found > 10
    name = "bits of answers, under a key" if is_protected else "bits of answers"
    faults.count(name, tried=len(bits), survived=len(bits), lost=0, note=f"noticed {found}, the others changed nothing")


def root_of_answers(workspace: Workspace) -> int:
    """The page in which all answers of a small workspace stand."""
    query = "SELECT rootpage FROM sqlite_master WHERE name = 'answers'"
    return int(workspace._folder.connection.execute(query).fetchone()[0])


def stored_answers(file: Path, key: bytes | None) -> list[tuple[object, ...]]:
    with closing(connect(str(file), key)) as connection:
        return list(connection.execute("SELECT * FROM answers ORDER BY round, indicator").fetchall())


@pytest.mark.parametrize("times", [5, pytest.param(150, marks=pytest.mark.long)])
def test_whatever_the_damage_a_way_back_brings_every_answer(kept: Kept, times: int, faults: Faults) -> None:
    chance = random.Random(11)
    folders = Folders(kept.folder)
    for number in range(times):
        content = bytearray(kept.content)
        FAULTS[number % len(FAULTS)](content, chance)
        clear(kept.folder)
        (kept.folder / "workspace.db").write_bytes(content)
        newest = way_back(folders)
        assert newest is not None
        restored = restore(folders, newest.backup.path)
        assert restored.earlier is not None
        with workspaces.opened(kept.folder) as workspace:
            assert answers_of(workspace) == kept.answers
            assert workspace.safety.check().damage == ()
        shutil.rmtree(folders.damaged, ignore_errors=True)
    faults.count("restore after damage", tried=times, survived=times, lost=0)


@pytest.mark.parametrize("times", [5, pytest.param(200, marks=pytest.mark.long)])
def test_salvage_with_a_backup_loses_nothing(kept: Kept, times: int, faults: Faults) -> None:
    lost, refused = salvaged_answers(kept, times)
    faults.count("salvage, with a backup", tried=times, survived=times - refused, lost=lost)
    assert lost == 0


@pytest.mark.parametrize("times", [5, pytest.param(200, marks=pytest.mark.long)])
def test_salvage_without_a_backup_opens_again_and_is_sound(kept: Kept, times: int, faults: Faults) -> None:
    shutil.rmtree(Folders(kept.folder).backups)
    lost, refused = salvaged_answers(kept, times)
    faults.count("salvage, without a backup", tried=times, survived=times - refused, lost=lost)
    assert refused < times


def salvaged_answers(kept: Kept, times: int) -> tuple[int, int]:
    """How many answers were lost, and how often nothing could be read, over so many faults."""
    chance = random.Random(17)
    lost = refused = 0
    for number in range(times):
        content = bytearray(kept.content)
        FAULTS[number % len(FAULTS)](content, chance)
        clear(kept.folder)
        (kept.folder / "workspace.db").write_bytes(content)
        try:
            salvaged = salvage(Folders(kept.folder))
        except UserError:
            refused += 1
            assert (kept.folder / "workspace.db").read_bytes() == bytes(content)
            continue
        assert salvaged.damaged.read_bytes() == bytes(content)
        with workspaces.opened(kept.folder) as workspace:
            found = answers_of(workspace)
            assert workspace.safety.check().is_sound or salvaged.saved.doubtful
        lost += sum(
            found.get(round, {}).get(indicator) != answer
            for round, answers in kept.answers.items()
            for indicator, answer in answers.items()
        )
    return lost, refused


@pytest.mark.parametrize("lost", ["answers", "changes", "meta", "meta; DELETE FROM changes", "rounds"])
def test_nothing_is_taken_from_a_backup_of_other_data(kept: Kept, tmp_path: Path, lost: str) -> None:
    """As it lies in the folder after a backup from elsewhere took the place of what was there."""
    other = backup_of_other_data(tmp_path / "other")
    shutil.copy(other, Folders(kept.folder).backups / OTHER)
    connection = sqlite3.connect(kept.folder / "workspace.db")
    connection.executescript(f"DELETE FROM {lost}")
    connection.close()
    newest = way_back(Folders(kept.folder))
    assert newest is not None and newest.backup.number < 900
    saved = salvage(Folders(kept.folder)).saved
    assert saved.of_others == 1
    with workspaces.opened(kept.folder) as workspace:
        assert answers_of(workspace) == kept.answers
        assert not any(each.name.startswith("Башка") for each in workspace.organizations())


def test_where_only_other_data_is_kept_it_is_not_offered_and_not_taken(kept: Kept, tmp_path: Path) -> None:
    shutil.rmtree(Folders(kept.folder).backups)
    Folders(kept.folder).backups.mkdir()
    shutil.copy(backup_of_other_data(tmp_path / "other"), Folders(kept.folder).backups / OTHER)
    change(kept.folder, "DELETE FROM answers")
    assert way_back(Folders(kept.folder)) is None
    saved = salvage(Folders(kept.folder)).saved
    assert (saved.of_others, saved.from_backup) == (1, 0)
    with workspaces.opened(kept.folder) as workspace:
        assert not any(each.name.startswith("Башка") for each in workspace.organizations())


def backup_of_other_data(folder: Path) -> Path:
    """A backup whose rows have the same numbers inside."""
    with workspaces.opened(folder) as workspace:
        workspace.import_edition(workspaces.steps_edition())
        for number in range(3):
            organization = workspaces.with_organization(workspace, f"Башка {number}")
            for day in ("2026-01-01", "2026-02-01", "2026-02-02"):
                workspaces.with_round(workspace, organization, day, a__one=1, a__two=1, b__one=1)
        return workspace.safety.back_up()


@pytest.mark.parametrize(
    "statement",
    [
        "DELETE FROM answers WHERE indicator = 'a.two' AND note != ''",
        "UPDATE answers SET note = '?' WHERE indicator = 'a.two' AND note != ''",
        "DELETE FROM rounds WHERE number = 2",
        "DELETE FROM organizations WHERE name != 'Ак Булак'",
    ],
)
def test_lost_answers_come_back_from_the_history_without_any_backup(kept: Kept, statement: str) -> None:
    shutil.rmtree(Folders(kept.folder).backups)
    change(kept.folder, statement)
    saved = salvage(Folders(kept.folder)).saved
    assert saved.from_history > 0
    with workspaces.opened(kept.folder) as workspace:
        assert answers_of(workspace) == kept.answers
        assert workspace.safety.check().damage == ()


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE questionnaire_texts SET texts = substr(texts, 1, 700)",
        "UPDATE rounds SET status = 'klosed'",
        "UPDATE rounds SET date = '2026-13-01'",
        "UPDATE summaries SET held_by = '[1'",
        "UPDATE actions SET hours = '1/0'",
        "UPDATE answers SET note = CAST(x'c328' AS TEXT)",
        "DELETE FROM meta",
    ],
)
def test_a_value_that_cannot_be_understood_is_told_as_damage(kept: Kept, statement: str) -> None:
    change(kept.folder, statement)
    with pytest.raises(DamageError):
        read_plans_and_questionnaires(kept.folder)


def test_what_the_history_does_not_tell_comes_back_from_the_backup(kept: Kept) -> None:
    """Answers that came with a whole round have no entry of their own."""
    change(kept.folder, "DELETE FROM answers")
    saved = salvage(Folders(kept.folder)).saved
    assert saved.from_backup > 0
    with workspaces.opened(kept.folder) as workspace:
        assert answers_of(workspace) == kept.answers


def test_what_would_be_missing_is_counted(kept: Kept) -> None:
    with workspaces.opened(kept.folder) as workspace:
        workspaces.with_organization(workspace, "Кийин")
        workspaces.with_organization(workspace, "Андан кийин")
        newest = workspace.safety.way_back()
    assert newest is not None and newest.missing == 2
    closed = way_back(Folders(kept.folder))
    assert closed is not None and closed.missing == 2


def test_a_damaged_backup_is_not_offered(kept: Kept) -> None:
    with workspaces.opened(kept.folder) as workspace:
        first, second = workspace.safety.back_up(), workspace.safety.back_up()
        content = bytearray(second.read_bytes())
        content[8192:12288] = bytes(4096)
        second.write_bytes(content)
        newest = workspace.safety.way_back()
    assert newest is not None and newest.backup.path == first
    with pytest.raises(UserError, match="choose another backup"):
        restore(Folders(kept.folder), second)


def test_a_file_that_lost_its_version_is_damaged_and_not_taken_for_an_empty_one(kept: Kept) -> None:
    content = bytearray(kept.content)
    content[60:64] = bytes(4)
    (kept.folder / "workspace.db").write_bytes(content)
    with pytest.raises(DamageError):
        workspaces.opened(kept.folder)


def look_at_everything(folder: Path) -> tuple[CheckResult | None, Answers | None]:
    """What the check says (None where the file does not open) and all answers (None where they cannot be read)."""
    looked: CheckResult | None = None
    try:
        with workspaces.opened(folder) as workspace:
            looked = workspace.safety.check()
            return looked, answers_of(workspace)
    except UserError:
        return looked, None


def read_plans_and_questionnaires(folder: Path) -> None:
    with workspaces.opened(folder) as workspace:
        assert not workspace.safety.check().is_sound
        for round in answers_of(workspace):
            workspace.plans.current(round)
            workspace.edition_of(round)


def answers_of(workspace: Workspace) -> Answers:
    found: Answers = {}
    for organization in workspace.organizations():
        workspace.home(organization.id, "en", workspaces.NOON.date())
        for known in workspace.rounds(organization.id):
            workspace.scorecard(known.id)
            found[known.id] = dict(workspace.assessment(known.id).answers)
    return found


def clear(folder: Path) -> None:
    for path in folder.glob("workspace.db*"):
        path.unlink()


def change(folder: Path, statement: str) -> None:
    """What something else than the program does to the data file."""
    connection = sqlite3.connect(folder / "workspace.db")
    connection.execute(statement)
    connection.commit()
    connection.close()
