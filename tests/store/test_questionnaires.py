"""Questionnaires in a workspace: what may come beside what, and what a round keeps of it for ever."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from cso_assess.core.questionnaire import Edition
from cso_assess.errors import UserError
from cso_assess.exchange import questionnaire_folder
from cso_assess.workspace import Workspace
from tests import builders, workspaces

BUILT_IN = workspaces.steps_edition(id="shipped", version=2)


@pytest.fixture
def workspace(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workspace]:
    """A workspace of a program that ships one questionnaire."""
    monkeypatch.setattr(questionnaire_folder, "built_in_editions", lambda: (BUILT_IN,))
    with workspaces.opened(folder) as opened:
        yield opened


def titled(edition: Edition, title: str) -> Edition:
    """The same questionnaire with another title in each language."""
    texts = {language: replace(text, title=f"{title} {language}") for language, text in edition.texts.items()}
    return replace(edition, texts=texts)


def with_languages(edition: Edition, *languages: str) -> Edition:
    structure = replace(edition.structure, languages=languages)
    return Edition(structure, {language: builders.text(structure, language=language) for language in languages})


def test_built_in_and_imported_questionnaires_stand_side_by_side(workspace: Workspace) -> None:
    for id, version in (("zebra", 1), ("apple", 10), ("apple", 9)):
        workspace.import_edition(workspaces.steps_edition(id=id, version=version))
    known = [(each.id, each.version) for each in workspace.questionnaires()]
    assert known == [("apple", 9), ("apple", 10), ("shipped", 2), ("zebra", 1)]


def test_without_a_version_the_newest_is_meant(workspace: Workspace) -> None:
    for version in (9, 10):
        workspace.import_edition(workspaces.steps_edition(id="apple", version=version))
    assert workspace.edition("apple").structure.version == 10
    assert workspace.edition("apple@9").structure.version == 9
    assert workspace.edition("shipped") == BUILT_IN


@pytest.mark.parametrize("reference", ["", "@", "pear", "shipped@1", "shipped@two", "@2"])
def test_what_is_not_there_is_refused_by_its_name(workspace: Workspace, reference: str) -> None:
    with pytest.raises(UserError, match="There is no questionnaire"):
        workspace.edition(reference)


def test_an_imported_questionnaire_is_there_after_closing(folder: Path) -> None:
    edition = workspaces.steps_edition()
    with workspaces.opened(folder) as workspace:
        workspace.import_edition(edition)
    with workspaces.opened(folder) as workspace:
        assert workspace.edition("test") == edition


@pytest.mark.parametrize("id", ["test", "shipped"])
def test_another_structure_under_the_same_id_and_version_is_refused(workspace: Workspace, id: str) -> None:
    version = 2
    if id == "test":
        workspace.import_edition(workspaces.steps_edition(version=version))
    changed = builders.edition(builders.questionnaire({"a": ["a.other"]}, id=id, version=version))
    with pytest.raises(UserError, match="with another structure"):
        workspace.import_edition(changed)
    assert workspace.edition(f"{id}@2") != changed


def test_another_number_of_levels_under_the_same_id_is_refused_in_any_version(workspace: Workspace) -> None:
    with pytest.raises(UserError, match="has 4 levels here and 5 in the file"):
        workspace.import_edition(workspaces.steps_edition(id="shipped", version=3, levels=5))
    assert [each.version for each in workspace.questionnaires()] == [2]


def test_newer_texts_count_for_new_rounds_and_old_rounds_keep_theirs(workspace: Workspace) -> None:
    edition = workspaces.steps_edition()
    workspace.import_edition(edition)
    organization = workspaces.with_organization(workspace)
    before = workspaces.with_round(workspace, organization)
    workspace.import_edition(titled(edition, "New"))
    after = workspaces.with_round(workspace, organization)
    assert workspace.edition_of(before.id) == edition
    assert workspace.edition_of(after.id) == titled(edition, "New") == workspace.edition("test")


def test_a_round_reads_the_texts_it_keeps_after_closing(folder: Path) -> None:
    edition = workspaces.steps_edition()
    with workspaces.opened(folder) as workspace:
        workspace.import_edition(edition)
        before = workspaces.with_round(workspace, workspaces.with_organization(workspace), a__one=1)
        workspace.import_edition(titled(edition, "New"))
    with workspaces.opened(folder) as workspace:
        assert workspace.edition_of(before.id) == edition
        assert workspace.assessment(before.id).questionnaire == edition.structure


def test_texts_that_a_person_brings_again_count_again(workspace: Workspace) -> None:
    edition = workspaces.steps_edition()
    for each in (edition, titled(edition, "New"), edition):
        workspace.import_edition(each)
    assert workspace.edition("test") == edition


def test_equal_texts_are_stored_once(workspace: Workspace) -> None:
    workspace.import_edition(workspaces.steps_edition())
    organization = workspaces.with_organization(workspace)
    for _ in range(3):
        workspaces.with_round(workspace, organization)
    count = workspace._folder._connection.execute("SELECT count(*) FROM questionnaire_texts").fetchone()
    assert count == (2,)


def test_a_language_that_comes_later_is_offered_beside_the_earlier_ones(workspace: Workspace) -> None:
    edition = workspaces.steps_edition(languages=("ky",))
    workspace.import_edition(edition)
    organization = workspaces.with_organization(workspace)
    before = workspaces.with_round(workspace, organization)
    workspace.import_edition(with_languages(edition, "ru"))
    assert workspace.edition("test").structure.languages == ("ky", "ru")
    assert workspace.edition_of(before.id).structure.languages == ("ky",)
    assert workspaces.with_round(workspace, organization).questionnaire.languages == ("ky", "ru")


def test_a_built_in_questionnaire_enters_the_file_with_its_first_round(workspace: Workspace, folder: Path) -> None:
    organization = workspaces.with_organization(workspace)
    query = "SELECT questionnaire, version FROM questionnaires"
    assert workspace._folder._connection.execute(query).fetchall() == []
    day, length = workspaces.NOON.date(), workspaces.Length.FULL
    assessment = workspace.start_assessment(organization.id, "shipped", day, length, {})
    assert workspace._folder._connection.execute(query).fetchall() == [("shipped", 2)]
    assert workspace.edition_of(assessment.id) == BUILT_IN


def test_newer_built_in_texts_take_the_place_of_those_that_rounds_stored(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    organization = workspaces.with_organization(workspace)
    day, length = workspaces.NOON.date(), workspaces.Length.FULL
    before = workspace.add_assessment(organization.id, "shipped", day, length, {}, ())
    workspace.close()
    newer = titled(BUILT_IN, "Newer")
    monkeypatch.setattr(questionnaire_folder, "built_in_editions", lambda: (newer,))
    with workspaces.opened(folder) as again:
        assert again.edition("shipped") == newer
        assert again.edition_of(before.id) == BUILT_IN


def test_texts_that_a_person_brought_count_more_than_built_in_ones(workspace: Workspace) -> None:
    reviewed = Edition(
        replace(BUILT_IN.structure, languages=("ky",)), {"ky": replace(BUILT_IN.texts["ky"], review="reviewed")}
    )
    workspace.import_edition(reviewed)
    edition = workspace.edition("shipped")
    assert edition.structure.languages == ("en", "ky")
    assert (edition.texts["ky"].review, edition.texts["en"]) == ("reviewed", BUILT_IN.texts["en"])


def test_an_old_version_that_is_not_shipped_any_more_can_still_be_used(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    organization = workspaces.with_organization(workspace)
    workspace.add_assessment(organization.id, "shipped", workspaces.NOON.date(), workspaces.Length.FULL, {}, ())
    workspace.close()
    newer = workspaces.steps_edition(id="shipped", version=3)
    monkeypatch.setattr(questionnaire_folder, "built_in_editions", lambda: (newer,))
    with workspaces.opened(folder) as again:
        assert [each.version for each in again.questionnaires()] == [2, 3]
        assert again.edition("shipped@2") == BUILT_IN
