"""Random work in several workspaces that exchange files now and then, and what of it has to be readable afterwards."""

import random
import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from fractions import Fraction
from itertools import permutations

from cso_assess.core.arrival import Batch
from cso_assess.core.consensus import FEWEST_WITH_ATTRIBUTES, Mark
from cso_assess.core.evidence import Evidence
from cso_assess.core.organization import Profile
from cso_assess.core.own_indicator import OwnIndicator
from cso_assess.core.plan import Action, Plan
from cso_assess.core.states import State, Status
from cso_assess.exchange.handover.reading import parcel_from
from cso_assess.exchange.handover.writing import content_of
from cso_assess.workspace import Workspace
from tests.parcels import ORGANIZATION, ROUND, answer, dump, everything

_WORD = re.compile(r"сөз\d+")


class History:
    """Workspaces with files between them. `replaced` are words that somebody changed or deleted who could read them."""

    def __init__(self, workspaces: Sequence[Workspace], seed: int) -> None:
        self.workspaces = workspaces
        self.replaced: set[str] = set()
        self.written: set[str] = set()
        self.log: list[str] = []
        self._chance = random.Random(seed)

    def begin(self) -> None:
        """Everybody gets what the first one has, some of them without all of it."""
        for workspace in self.workspaces[1:]:
            left_out = self._left_out()
            self.log.append(f"at first {left_out}")
            take(self.workspaces[0], workspace, **left_out)

    def go_on(self, steps: int) -> None:
        """Does so many things, each somewhere."""
        for _ in range(steps):
            if self._chance.random() < 0.3:
                self.exchange_one()
            else:
                self._work()

    def exchange_one(self) -> None:
        """Brings a file from one workspace to another; now and then it is taken back at first."""
        source, target = self._chance.sample(range(len(self.workspaces)), 2)
        left_out = self._left_out()
        if self._chance.random() < 0.2:
            self._bring_and_take_back(source, target, **left_out)
        self._bring(source, target, **left_out)

    def meet(self) -> None:
        """Everybody takes files from everybody until nobody learns anything new."""
        is_quiet = False
        while not is_quiet:
            brought = [self._bring(*pair) for pair in permutations(range(len(self.workspaces)), 2)]
            is_quiet = all(brought)

    def missing(self) -> set[str]:
        """Words that nobody replaced or deleted, and that nobody can read any more."""
        readable = set().union(*(words_of(each) for each in self.workspaces))
        return self.written - self.replaced - readable

    def _left_out(self) -> dict[str, bool]:
        """Half of the files go whole, the others without texts, without names, or without both."""
        if self._chance.random() < 0.5:
            return {}
        return self._chance.choice([{"text": False}, {"names": False}, {"text": False, "names": False}])

    def _bring_and_take_back(self, source: int, target: int, **left_out: bool) -> None:
        """What came and is taken back leaves everything as it was."""
        self.log.append(f"{source} -> {target} {left_out} and back")
        before = dump(self.workspaces[target])
        batch = take(self.workspaces[source], self.workspaces[target], **left_out)
        self.workspaces[target].handover.undo(batch.number)
        assert dump(self.workspaces[target]) == before, self.log

    def _bring(self, source: int, target: int, **left_out: bool) -> bool:
        """Whatever comes, no word goes that nobody replaced or deleted; tells whether nothing was new."""
        self.log.append(f"{source} -> {target} {left_out}")
        before = words_of(self.workspaces[target])
        arrived = take(self.workspaces[source], self.workspaces[target], **left_out).organizations
        lost = before - words_of(self.workspaces[target]) - self.replaced
        assert not lost, (lost, self.log)
        return all(each.total.is_quiet for each in arrived)

    def _work(self) -> None:
        number = self._chance.randrange(len(self.workspaces))
        workspace, what = self.workspaces[number], self._chance.choice(_WORK)
        before = words_of(workspace)
        word = f"сөз{len(self.log)}"
        self.log.append(f"{number}: {what.__name__} {word}")
        what(workspace, word, self._chance)
        after = words_of(workspace)
        self.written |= after & {word}
        self.replaced |= before - after


def take(source: Workspace, target: Workspace, **left_out: bool) -> Batch:
    """Hands everything over, by the bytes of a file."""
    return target.handover.take(parcel_from(content_of(everything(source, **left_out))))


def words_of(workspace: Workspace) -> set[str]:
    """The words that can be read: in what is shown, or in what is kept beside it."""
    found = (everything(workspace), workspace.handover.conflicts(ORGANIZATION))
    return set(_WORD.findall(repr(found)))


def _answer(workspace: Workspace, word: str, chance: random.Random) -> None:
    if workspace.assessment(ROUND).status is Status.CLOSED:
        workspace.reopen_assessment(ROUND, word)
    asked = ["a.one", "a.two", "b.one", *(each.reference for each in workspace.own_questions.of(ORGANIZATION))]
    own = chance.choice(asked)
    level = 1 if own.startswith("own.") else chance.randint(1, 4)
    answer(workspace, ROUND, own, level, note=word)


def _profile(workspace: Workspace, word: str, chance: random.Random) -> None:
    profile: Profile = workspace.organization(ORGANIZATION).profile
    workspace.change_profile(ORGANIZATION, replace(profile, place=word, members=chance.randint(1, 9)))


def _round(workspace: Workspace, word: str, chance: random.Random) -> None:
    assessment = workspace.assessment(ROUND)
    workspace.change_round(replace(assessment, **{chance.choice(["story", "purpose", "facilitator"]): word}))


def _evidence(workspace: Workspace, word: str, chance: random.Random) -> None:
    known = workspace.evidence.of(ROUND)
    how = chance.randrange(3)
    if how and known:
        entry = chance.choice(known)
        if how == 1:
            workspace.evidence.change(ROUND, replace(entry, place=word))
        else:
            workspace.evidence.remove(ROUND, entry.id)
    else:
        content = word.encode()
        workspace.evidence.add(ROUND, Evidence("", "a.one", word, word, f"{word}.txt", len(content)), content)


def _own_question(workspace: Workspace, word: str, chance: random.Random) -> None:
    known = workspace.own_questions.of(ORGANIZATION)
    if known and chance.random() < 0.7:
        asked = chance.choice(known)
        if chance.random() < 0.3:
            workspace.own_questions.withdraw(ORGANIZATION, asked.id, is_withdrawn=not asked.is_withdrawn)
        else:
            workspace.own_questions.save(ORGANIZATION, replace(asked, question=word))
    else:
        workspace.own_questions.save(ORGANIZATION, OwnIndicator("", "ky", word, "?", ("жок", "бар")))


def _voices(workspace: Workspace, word: str, chance: random.Random) -> None:
    people = workspace.voices.of(ROUND).participants
    how = chance.randrange(4)
    if len(people) < FEWEST_WITH_ATTRIBUTES or how == 0:
        workspace.voices.set_count(ROUND, max(len(people) + 1, FEWEST_WITH_ATTRIBUTES))
    elif how == 1:
        workspace.voices.remove_participant(ROUND, chance.choice(people).id)
    elif how == 2:
        workspace.voices.change_participant(ROUND, replace(chance.choice(people), name=word, role="board"))
    else:
        state = chance.choice([State.SCORED, State.DONT_KNOW, State.UNANSWERED])
        level = chance.randint(1, 4) if state is State.SCORED else None
        workspace.voices.save_mark(ROUND, Mark(chance.choice(people).id, "a.one", state, level))


def _plan(workspace: Workspace, word: str, chance: random.Random) -> None:
    plan: Plan | None = workspace.plans.current(ROUND)
    how = chance.randrange(5)
    if plan is None or how == 0:
        chosen = [each for each in ("a.one", "b.one") if workspace.assessment(ROUND).answer(each).level]
        workspace.plans.save(workspace.plans.propose(ROUND, chosen=chosen))
    elif how == 1 and plan.actions:
        workspace.plans.remove_action(plan.id, chance.choice(plan.actions).id)
    elif how == 2 and plan.actions:
        action = replace(chance.choice(plan.actions), proof=word, responsible=word)
        workspace.plans.change_action(plan.id, action)
    else:
        workspace.plans.change_action(plan.id, Action("", title=word, hours=Fraction(5), weeks=2))


def _settle(workspace: Workspace, word: str, chance: random.Random) -> None:
    for conflict in workspace.handover.conflicts(ORGANIZATION)[:1]:
        if conflict.here is not None:
            workspace.handover.settle(conflict.key, take_other=chance.random() < 0.5)


_WORK: tuple[Callable[[Workspace, str, random.Random], None], ...] = (
    *(_answer, _answer, _answer, _profile, _round, _evidence, _own_question, _voices, _plan, _plan, _settle),
)
