"""An open workspace with one organization and one open round."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from cso_assess.core.assessment import Assessment
from cso_assess.core.organization import Organization
from cso_assess.workspace import Workspace
from tests import workspaces


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def workspace(folder: Path) -> Iterator[Workspace]:
    with workspaces.opened(folder) as opened:
        opened.import_edition(workspaces.steps_edition())
        yield opened


@pytest.fixture
def organization(workspace: Workspace) -> Organization:
    return workspaces.with_organization(workspace)


@pytest.fixture
def assessment(workspace: Workspace, organization: Organization) -> Assessment:
    return workspaces.with_round(workspace, organization, a__one=1, a__two=3, b__one=2)
