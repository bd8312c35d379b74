"""The documents of a round: what they are made of, gathered through the verbs of a workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cso_assess.core import comparison
from cso_assess.core.states import Status

if TYPE_CHECKING:
    from datetime import date

    from cso_assess.core.assessment import Assessment
    from cso_assess.report.material import Material, PastRound
    from cso_assess.report.options import Options
    from cso_assess.workspace.workspace import Workspace


def report_of(
    workspace: Workspace, round: str, kind: str, language: str, today: date, options: Options | None = None
) -> bytes:
    """A document about a round as PDF, with its stored plan, else the default proposal; errors as of `make_report`."""
    from cso_assess.i18n import words_in
    from cso_assess.report import WHOLE, make_report

    return make_report(kind, material_of(workspace, round), words_in(language), today, options or WHOLE)


def material_of(workspace: Workspace, round: str) -> Material:
    """The round of that id with its results, its plan (stored, else the default proposal) and what came before.

    Plain values, so that documents can be made beside the database's thread.
    """
    from cso_assess.report.material import Material

    asked = workspace.assessment(round)
    earlier = _earlier(workspace, asked)
    before = earlier[-1] if earlier else None
    plan = workspace.plans.current(round)
    rounds = workspace.rounds(asked.organization)
    voices = workspace.voices.of(round)
    own = workspace.own_questions.of(asked.organization)
    return Material(
        profile=workspace.organization(asked.organization).profile,
        assessment=asked,
        edition=workspace.edition_of(round),
        scorecard=workspace.scorecard(round),
        priorities=workspace.priorities(round),
        findings=workspace.findings(round),
        plan=plan or workspace.plans.propose(round),
        is_stored=plan is not None,
        before=before.assessment if before else None,
        before_scorecard=before.scorecard if before else None,
        comparison=comparison.comparison(before.assessment, asked) if before else None,
        rounds=sum(each.questionnaire == asked.questionnaire.id for each in rounds),
        earlier=earlier,
        participants=voices.participants,
        marks=voices.marks,
        evidence=workspace.evidence.of(round),
        own_indicators=tuple(each for each in own if each.reference in asked.answers or not each.is_withdrawn),
    )


def _earlier(workspace: Workspace, asked: Assessment) -> tuple[PastRound, ...]:
    """The closed rounds before one that can be compared with it, oldest first."""
    from cso_assess.report.material import PastRound

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
