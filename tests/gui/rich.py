"""Workspaces with everything that a window may have to show; each is made once for a language and copied."""

from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory

from cso_assess.core.organization import Profile
from cso_assess.core.states import Length
from cso_assess.demonstration import add_demonstration
from cso_assess.gui.gallery import add_round_under_way
from cso_assess.paths import Folders
from cso_assess.workspace import Workspace
from tests import builders
from tests.gui.windows import TODAY

WORDS = "Айымдардын тынчтык жана өнүгүү үчүн аймактык биримдигинин Баткен облусундагы бөлүмдөрүнүн кеңеши "
LONG_NAME = (WORDS * 3)[:200].strip()
"""Two hundred letters."""

ROUNDS = 9


@dataclass(frozen=True)
class Rich:
    """What lies in the workspace: organizations and rounds by their ids."""

    organization: str
    closed: str
    """The demonstration's latest closed round, with its plan."""
    under_way: str
    """A fourth round, half answered: nine people's marks, documents, an own question."""
    long: str
    """An organization with a name of two hundred letters and nine rounds."""
    ninth: str
    new: str
    """An organization without a round."""
    unanswered: str
    """An organization whose first round has no answer yet."""
    first: str


def rich_folder(folder: Path, language: str) -> Rich:
    """Fills a data folder."""
    made, known = _template(language)
    copytree(made.name, folder, dirs_exist_ok=True)
    return known


@cache
def _template(language: str) -> tuple[TemporaryDirectory[str], Rich]:
    folder = TemporaryDirectory()
    with Workspace.open(Folders(Path(folder.name))) as workspace:
        closed = add_demonstration(workspace, language)[-1]
        organization = workspace.assessment(closed).organization
        under_way = add_round_under_way(workspace, closed, TODAY, language)
        long = workspace.add_organization(Profile(LONG_NAME, place=LONG_NAME[:100])).id
        ninth = _nine_rounds(workspace, long)
        new = workspace.add_organization(Profile("Кут")).id
        unanswered = workspace.add_organization(Profile("Өрүк гүлү")).id
        first = workspace.start_assessment(unanswered, "women-cso-capacity", TODAY, Length.FULL, {}).id
        return folder, Rich(organization, closed, under_way, long, ninth, new, unanswered, first)


def _nine_rounds(workspace: Workspace, organization: str) -> str:
    """Nine closed rounds, one a year, each a little better than the one before; the id of the last."""
    asked = [each.id for each in workspace.edition("women-cso-capacity").structure.indicators if each.core]
    for number in range(ROUNDS):
        answers = [builders.answer(each, 1 + (place + number) * 3 // 27 % 4) for place, each in enumerate(asked)]
        day = date(TODAY.year - ROUNDS + number, 5, 5)
        round = workspace.add_assessment(organization, "women-cso-capacity", day, Length.CORE, {}, answers, close=True)
    return round.id
