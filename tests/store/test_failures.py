"""When the disk fails: a sentence instead of a traceback, nothing half kept, and the next try works."""

import errno
from collections.abc import Callable
from dataclasses import replace
from types import SimpleNamespace

import pytest
import sqlcipher3.dbapi2 as sqlite

from cso_assess.core.assessment import Assessment
from cso_assess.errors import Message, UserError
from cso_assess.store.failures import is_of_the_disk, refusal, why
from cso_assess.workspace import Workspace
from tests import builders


def fill(workspace: Workspace) -> Callable[[], object]:
    """Lets the file grow no further; returns how to make room again."""
    connection = workspace._folder._connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count = {pages}")
    return lambda: connection.execute("PRAGMA max_page_count = 100000")


def test_on_a_full_disk_nothing_is_kept_and_the_next_try_works(workspace: Workspace, assessment: Assessment) -> None:
    seen = workspace.save_answer(assessment.id, builders.answer("a.one", 1))
    make_room = fill(workspace)
    longer = replace(seen, level=2, note="ж" * 50_000)
    with pytest.raises(UserError, match="The disk is full"):
        workspace.save_answer(assessment.id, longer)
    assert workspace.assessment(assessment.id).answer("a.one") == seen
    make_room()
    assert workspace.save_answer(assessment.id, longer).note == longer.note


def test_on_a_full_disk_a_round_comes_whole_or_not_at_all(workspace: Workspace, assessment: Assessment) -> None:
    make_room = fill(workspace)
    answers = [builders.answer(i, 2, note="н" * 50_000) for i in ("a.one", "a.two", "b.one")]
    arguments = (assessment.organization, "test", assessment.date, assessment.length, {}, answers)
    with pytest.raises(UserError, match="The disk is full"):
        workspace.add_assessment(*arguments)
    assert len(workspace.rounds(assessment.organization)) == 1
    make_room()
    assert len(workspace.add_assessment(*arguments).answers) == 3


def test_where_nothing_can_be_written_nothing_is_kept(workspace: Workspace, assessment: Assessment) -> None:
    workspace._folder._connection.execute("PRAGMA query_only = ON")
    with pytest.raises(UserError, match="cannot be written to"):
        workspace.save_answer(assessment.id, builders.answer("a.one", 1))
    workspace._folder._connection.execute("PRAGMA query_only = OFF")
    assert workspace.assessment(assessment.id).answers == {}


@pytest.mark.parametrize(
    ("code", "said"),
    [(5, "Another program"), (261, "Another program"), (10, "disk failed"), (1546, "disk failed"), (11, "damaged")],
)
def test_failures_are_told_by_what_they_mean(code: int, said: str) -> None:
    told = refusal(SimpleNamespace(sqlite_errorcode=code))
    assert told is not None
    assert said in str(told)


def test_a_failure_that_the_engine_passes_on_in_words_alone_is_told_by_them() -> None:
    failure = sqlite.OperationalError("disk I/O error")
    failure.sqlite_errorcode = 1
    assert "disk failed" in str(refusal(failure))
    assert is_of_the_disk(failure)


@pytest.mark.parametrize(
    ("failure", "said"),
    [
        (OSError(errno.EACCES, "Permission denied", "/home/someone/backups"), "this account may not do so there"),
        (OSError(errno.ENOTDIR, "Not a directory"), "the folder is not there"),
        (sqlite.OperationalError("database or disk is full"), "the disk is full"),
        (sqlite.OperationalError("attempt to write a readonly database"), "this account may not do so there"),
        (sqlite.OperationalError("disk I/O error"), "the disk failed"),
        (sqlite.DatabaseError("the copy is not equal to the original"), "what was written is not equal to the data"),
    ],
)
def test_why_a_backup_failed_is_said_in_words_that_have_translations(failure: OSError, said: str) -> None:
    assert why(failure) == Message(said)


def test_what_only_a_programmer_can_mend_is_not_dressed_up() -> None:
    assert refusal(SimpleNamespace(sqlite_errorcode=1)) is None
    assert refusal(ValueError()) is None
    assert refusal(None) is None
