"""A round as the page asks for it, with all that it shows; the open one before a closed one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cso_assess.core.assessment import Assessment
from cso_assess.core.comparison import is_comparable
from cso_assess.core.evidence import Evidence
from cso_assess.core.own_indicator import OwnIndicator
from cso_assess.core.plan import Action
from cso_assess.core.questionnaire import Edition
from cso_assess.core.states import Status

if TYPE_CHECKING:
    from cso_assess.workspace import Workspace


@dataclass(frozen=True)
class LastRound:
    """The round before, as it was answered, with the actions of its plan."""

    assessment: Assessment
    edition: Edition
    actions: tuple[Action, ...]


@dataclass(frozen=True)
class AskedRound:
    """A round with its questionnaire, the organization's own questions, documents, and the comparable round before."""

    assessment: Assessment
    edition: Edition
    own_questions: tuple[OwnIndicator, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    last: LastRound | None = None


def asked_round(workspace: Workspace, round: str, *, is_wanted: bool) -> AskedRound:
    """That round; if it is closed and not wanted for itself, the one that is open."""
    assessment = workspace.assessment(round)
    if assessment.status is Status.CLOSED and not is_wanted:
        rounds = workspace.rounds(assessment.organization)
        current = next((each.id for each in reversed(rounds) if each.is_open), round)
        assessment = workspace.assessment(current)
    return AskedRound(
        assessment,
        workspace.edition_of(assessment.id),
        _own_questions(workspace, assessment),
        workspace.evidence.of(assessment.id),
        _last_round(workspace, assessment),
    )


def _own_questions(workspace: Workspace, assessment: Assessment) -> tuple[OwnIndicator, ...]:
    """Those that are asked now, and those that the round answered before they were withdrawn."""
    known = workspace.own_questions.of(assessment.organization)
    is_open = assessment.status is not Status.CLOSED
    return tuple(
        each for each in known if assessment.answer(each.reference).is_answered or (is_open and not each.is_withdrawn)
    )


def _last_round(workspace: Workspace, assessment: Assessment) -> LastRound | None:
    before = workspace.round_before(assessment)
    if before is None or not is_comparable(before, assessment):
        return None
    plan = workspace.plans.current(before.id)
    return LastRound(before, workspace.edition_of(before.id), plan.actions if plan else ())
