"""Documents beside answers: told by title and place, or copied."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from cso_assess.core.assessment import Assessment
from cso_assess.core.evidence import LARGEST_FILE, LARGEST_SUM, Evidence
from cso_assess.errors import UserError
from cso_assess.workspace import Workspace
from tests import workspaces


def copied(content: bytes, title: str = "Charter") -> tuple[Evidence, bytes]:
    return Evidence("", "a.one", title, file_name="charter.pdf", size=len(content)), content


def test_a_copied_file_is_given_back_as_it_was(workspace: Workspace, assessment: Assessment, folder: Path) -> None:
    content = bytes(range(256)) * 40
    kept = workspace.evidence.add(assessment.id, *copied(content))
    workspace.evidence.add(assessment.id, Evidence("", "a.two", "Minutes", place="folder 3"))
    workspace.close()
    with workspaces.opened(folder) as again:
        assert [each.title for each in again.evidence.of(assessment.id)] == ["Charter", "Minutes"]
        assert again.evidence.content(kept.id) == content


def test_title_and_place_are_changed_and_the_copy_stays(workspace: Workspace, assessment: Assessment) -> None:
    kept = workspace.evidence.add(assessment.id, *copied(b"text"))
    workspace.evidence.change(assessment.id, replace(kept, title="Charter of 2014", place="safe"))
    (found,) = workspace.evidence.of(assessment.id)
    assert (found.title, found.place, found.size) == ("Charter of 2014", "safe", 4)
    assert workspace.evidence.content(kept.id) == b"text"


def test_an_entry_is_taken_out_with_its_copy(workspace: Workspace, assessment: Assessment) -> None:
    kept = workspace.evidence.add(assessment.id, *copied(b"text"))
    workspace.evidence.remove(assessment.id, kept.id)
    assert workspace.evidence.of(assessment.id) == ()
    with pytest.raises(UserError):
        workspace.evidence.content(kept.id)


def test_a_copy_that_is_taken_out_stands_in_a_backup_before(workspace: Workspace, assessment: Assessment) -> None:
    kept = workspace.evidence.add(assessment.id, *copied(b"text"))
    told = workspace.evidence.add(assessment.id, Evidence("", "a.two", "Minutes", place="folder 3"))
    workspace.evidence.remove(assessment.id, told.id)
    assert workspace.safety.backups() == ()
    workspace.evidence.remove(assessment.id, kept.id)
    (backup,) = workspace.safety.backups()
    with closing(sqlite3.connect(backup.path)) as connection:
        assert connection.execute("SELECT content FROM evidence").fetchall() == [(b"text",)]


def test_without_a_backup_nothing_is_taken_out(workspace: Workspace, assessment: Assessment, folder: Path) -> None:
    kept = workspace.evidence.add(assessment.id, *copied(b"text"))
    person = workspace.voices.set_count(assessment.id, 1).participants[0]
    (folder / "backups").write_text("a file stands where the folder should be")
    with pytest.raises(UserError, match="No backup could be made"):
        workspace.evidence.remove(assessment.id, kept.id)
    with pytest.raises(UserError, match="No backup could be made"):
        workspace.voices.remove_participant(assessment.id, person.id)
    assert workspace.evidence.content(kept.id) == b"text"
    assert len(workspace.voices.of(assessment.id).participants) == 1


def test_a_copy_that_is_too_large_is_refused(workspace: Workspace, assessment: Assessment) -> None:
    with pytest.raises(UserError):
        workspace.evidence.add(assessment.id, *copied(bytes(LARGEST_FILE + 1)))
    assert workspace.evidence.of(assessment.id) == ()


def test_the_copies_of_an_organization_have_a_limit_together(workspace: Workspace, assessment: Assessment) -> None:
    content = bytes(LARGEST_FILE)
    for number in range(LARGEST_SUM // LARGEST_FILE):
        workspace.evidence.add(assessment.id, *copied(content, str(number)))
    with pytest.raises(UserError):
        workspace.evidence.add(assessment.id, *copied(b"x"))
    workspace.evidence.add(assessment.id, Evidence("", "a.one", "Only its place", place="shelf"))


def test_a_document_without_a_title_is_refused(workspace: Workspace, assessment: Assessment) -> None:
    with pytest.raises(UserError):
        workspace.evidence.add(assessment.id, Evidence("", "a.one", "  "))
