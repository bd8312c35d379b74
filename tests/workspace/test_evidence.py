"""Documents beside answers: told by title and place, or copied."""

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
