"""A workspace in which an organization has said something everywhere, in words that nobody else uses."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path

from cso_assess.core.evidence import Evidence
from cso_assess.core.organization import Organization, Profile
from cso_assess.core.own_indicator import OwnIndicator
from cso_assess.workspace import Workspace
from tests import builders, workspaces

MARK = "зямлик"
"""What every planted word begins with."""

TEXTS = ("reason", "note", "practice", "agreed_reason", "dissent", "reframe", "ideas", "first_try", "choice_reason")


@dataclass
class Planter:
    """Gives texts of words that stand nowhere else, and counts them."""

    numbers: Iterator[int]
    planted: int = 0

    def text(self, words: int = 15) -> str:
        self.planted += words
        return " ".join(f"{MARK}{next(self.numbers)}" for _ in range(words))


def planter() -> Planter:
    return Planter(count(1))


def filled(workspace: Workspace, planter: Planter, rounds: int = 2, answers: int = 6) -> Organization:
    """An organization with rounds, changed answers, marks, documents, a plan and a question of its own."""
    organization = workspace.add_organization(
        Profile(planter.text(2), place=planter.text(2), themes=(planter.text(1),), women=12)
    )
    for number in range(rounds):
        assessment = workspaces.with_round(workspace, organization, f"2026-0{number + 1}-01", a__one=2, b__one=3)
        fill_round(workspace, planter, assessment.id, answers)
        workspace.close_assessment(assessment.id)
    texts = tuple(planter.text(3) for _ in range(4))
    workspace.own_questions.save(organization.id, OwnIndicator("", "ky", planter.text(3), planter.text(3), texts))
    return workspace.change_profile(organization.id, replace(organization.profile, place=planter.text(2)))


def fill_round(workspace: Workspace, planter: Planter, id: str, answers: int) -> None:
    indicators = ("a.one", "a.two", "b.one")
    for number in range(answers):
        seen = workspace.assessment(id).answer(indicators[number % 3])
        texts = {name: planter.text() for name in TEXTS}
        answer = builders.answer(seen.indicator, 1 + number % 4, **texts)
        workspace.save_answer(id, replace(answer, revision=seen.revision))
    told = {name: planter.text() for name in ("purpose", "facilitator", "missing", "story", "helped")}
    workspace.change_round(replace(workspace.assessment(id), **told))
    voices = workspace.voices.set_count(id, 5)
    for person in voices.participants:
        workspace.voices.change_participant(id, replace(person, name=planter.text(2), role="staff"))
        workspace.voices.save_mark(id, builders.mark(person.id, "a.one", 2))
    content = (planter.text(200) * 3).encode()
    entry = Evidence("", "a.one", planter.text(3), planter.text(3), planter.text(1), len(content))
    workspace.evidence.add(id, entry, content)
    plan = workspace.plans.save(workspace.plans.propose(id))
    for action in plan.actions:
        changed = replace(action, title=planter.text(3), responsible=planter.text(2), do=(planter.text(),))
        current = workspace.plans.current(id)
        assert current is not None
        seen = next(each for each in current.actions if each.id == action.id)
        workspace.plans.change_action(current.id, replace(changed, revision=seen.revision))


def words_in(folder: Path) -> dict[str, int]:
    """How many planted words stand in each file under a folder; files without any are left out."""
    found = {
        str(path.relative_to(folder)): path.read_bytes().count(MARK.encode())
        for path in folder.rglob("*")
        if path.is_file()
    }
    return {name: number for name, number in found.items() if number}
