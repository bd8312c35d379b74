"""A workspace with one organization that wrote much and one that wrote a little."""

from pathlib import Path

import pytest

from cso_assess.core.organization import Organization
from tests import workspaces
from tests.store.backups.filled import Planter, filled, planter


@pytest.fixture
def planted() -> Planter:
    return planter()


@pytest.fixture
def talkative(folder: Path, planted: Planter) -> Organization:
    """In a closed workspace, beside “Ак Булак” with one round."""
    with workspaces.opened(folder) as workspace:
        workspace.import_edition(workspaces.steps_edition())
        other = workspaces.with_organization(workspace, "Ак Булак")
        workspaces.with_round(workspace, other, a__one=3, a__two=2)
        return filled(workspace, planted)
