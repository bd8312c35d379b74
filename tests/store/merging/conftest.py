"""Two workspaces that hold the same, and the file that goes between them."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from cso_assess.workspace import Workspace
from tests import parcels, workspaces


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Workspace]:
    with parcels.opened_copy(tmp_path / "here") as opened:
        yield opened


@pytest.fixture
def there(tmp_path: Path, here: Workspace) -> Iterator[Workspace]:
    """Another workspace that took everything from `here`."""
    with workspaces.opened(tmp_path / "there") as opened:
        parcels.hand_over(here, opened, tmp_path / "first.csoa")
        yield opened


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "file.csoa"
