"""Gathers what the documents of a round are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cso_assess.core import comparison
from cso_assess.core.assessment import Assessment
from cso_assess.core.states import Status
from cso_assess.report.material import Material, PastRound

if TYPE_CHECKING:
    from cso_assess.workspace.workspace import Workspace


def material_of(workspace: Workspace, id: str) -> Material:
    """The round of that id with its results, its plan (stored, else the default proposal) and what came before."""
    asked = workspace.assessment(id)
    earlier = _earlier(workspace, asked)
    before = earlier[-1] if earlier else None
    plan = workspace.plans.current(id)
    rounds = workspace.rounds(asked.organization)
    voices = workspace.voices.of(id)
    own = workspace.own_questions.of(asked.organization)
    return Material(
        profile=workspace.organization(asked.organization).profile,
        assessment=asked,
        edition=workspace.edition_of(id),
        scorecard=workspace.scorecard(id),
        priorities=workspace.priorities(id),
        findings=workspace.findings(id),
        plan=plan or workspace.plans.propose(id),
        is_stored=plan is not None,
        before=before.assessment if before else None,
        before_scorecard=before.scorecard if before else None,
        comparison=comparison.comparison(before.assessment, asked) if before else None,
        rounds=sum(each.questionnaire == asked.questionnaire.id for each in rounds),
        earlier=earlier,
        participants=voices.participants,
        marks=voices.marks,
        evidence=workspace.evidence.of(id),
        own_indicators=tuple(each for each in own if each.reference in asked.answers or not each.is_withdrawn),
    )


def _earlier(workspace: Workspace, asked: Assessment) -> tuple[PastRound, ...]:
    """The closed rounds before one that can be compared with it, oldest first."""
    place = (asked.date, asked.number)
    ids = [
        each.id
        for each in workspace.rounds(asked.organization)
        if each.questionnaire == asked.questionnaire.id
        and each.status is Status.CLOSED
        and each.id != asked.id
        and (each.date, each.number) < place
    ]
    rounds = [workspace.assessment(each) for each in ids]
    return tuple(
        PastRound(each, workspace.scorecard(each.id), workspace.plans.current(each.id))
        for each in rounds
        if comparison.is_comparable(each, asked)
    )
