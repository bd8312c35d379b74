"""The demonstration organization's documents, each made once."""

from datetime import date, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from cso_assess.demonstration import add_demonstration
from cso_assess.i18n import words_in
from cso_assess.paths import Folders
from cso_assess.report import make_report
from cso_assess.report.material import Material
from cso_assess.workspace import Workspace
from cso_assess.workspace.documents import material_of
from tests.report.reading import Read, read

NOW = datetime(2026, 11, 23, 12, 4)  # noqa: DTZ001 - the program shows the computer's own time
TODAY = date(2026, 11, 23)


@cache
def material(language: str) -> Material:
    """All that documents are made of, of its latest round."""
    with TemporaryDirectory() as folder, Workspace.open(Folders(Path(folder)), clock=lambda: NOW) as workspace:
        return material_of(workspace, add_demonstration(workspace, language)[-1])


@cache
def document(kind: str, language: str) -> Read:
    """A document read back."""
    return read(make_report(kind, material(language), words_in(language), TODAY))
