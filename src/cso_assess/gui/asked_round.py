"""A round as the page asks for it: with its questionnaire, and the open one before a closed one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from cso_assess.core.assessment import Assessment
from cso_assess.core.questionnaire import Edition
from cso_assess.core.states import Status

if TYPE_CHECKING:
    from cso_assess.workspace import Workspace


@dataclass(frozen=True)
class AskedRound:
    """A round with its questionnaire."""

    assessment: Assessment
    edition: Edition


def asked(workspace: Workspace, round: str, *, is_wanted: bool) -> AskedRound:
    """That round; if it is closed and not wanted for itself, the one that is open."""
    assessment = workspace.assessment(round)
    if assessment.status is Status.CLOSED and not is_wanted:
        rounds = workspace.rounds(assessment.organization)
        current = next((each.id for each in reversed(rounds) if each.is_open), round)
        assessment = workspace.assessment(current)
    return AskedRound(assessment, workspace.edition_of(assessment.id))
