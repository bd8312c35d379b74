"""What a page reads of the workspace in one go: plain values, gathered in the database's thread."""

from dataclasses import dataclass

from cso_assess.core.assessment import Assessment
from cso_assess.core.comparison import Comparison, comparison, is_comparable
from cso_assess.core.plan import Plan
from cso_assess.core.priorities import Priority, priorities
from cso_assess.core.questionnaire import Edition
from cso_assess.core.scoring import Scorecard, scorecard
from cso_assess.core.summary import RoundSummary
from cso_assess.workspace import Workspace


@dataclass(frozen=True)
class Results:
    """A round with its scores and, where there is a comparable one, the round before."""

    name: str
    assessment: Assessment
    edition: Edition
    scorecard: Scorecard
    before: Assessment | None
    before_scorecard: Scorecard | None
    comparison: Comparison | None


@dataclass(frozen=True)
class Planning:
    """A round's suggestions and its plan: the stored one, else a proposal."""

    assessment: Assessment
    edition: Edition
    priorities: tuple[Priority, ...]
    plan: Plan
    is_stored: bool
    people: tuple[str, ...]
    """Who is responsible for something already, in alphabetical order."""


@dataclass(frozen=True)
class History:
    """The rounds of an organization, oldest first, and the questionnaire of the latest."""

    name: str
    rounds: tuple[RoundSummary, ...]
    edition: Edition | None


@dataclass(frozen=True)
class Compared:
    """Two rounds side by side, and what was done in the plan of the earlier one."""

    before: Assessment
    after: Assessment
    edition: Edition
    before_edition: Edition
    comparison: Comparison
    plan: Plan | None


def results(workspace: Workspace, assessment_id: str) -> Results:
    """Everything that the results page shows of a round."""
    assessment = workspace.assessment(assessment_id)
    before = workspace.round_before(assessment)
    if before and not is_comparable(before, assessment):
        before = None
    return Results(
        name=workspace.organization(assessment.organization).name,
        assessment=assessment,
        edition=workspace.edition_of(assessment_id),
        scorecard=scorecard(assessment),
        before=before,
        before_scorecard=scorecard(before) if before else None,
        comparison=comparison(before, assessment) if before else None,
    )


def planning(workspace: Workspace, assessment_id: str) -> Planning:
    """Everything that the plan page shows of a round."""
    assessment = workspace.assessment(assessment_id)
    stored = workspace.plan(assessment_id)
    plan = stored or workspace.propose(assessment_id)
    return Planning(
        assessment=assessment,
        edition=workspace.edition_of(assessment_id),
        priorities=priorities(assessment),
        plan=plan,
        is_stored=stored is not None,
        people=tuple(sorted({action.responsible for action in plan.actions if action.responsible})),
    )


def history(workspace: Workspace, organization: str) -> History:
    """The rounds that the history page lists."""
    rounds = workspace.rounds(organization)
    edition = workspace.edition_of(rounds[-1].id) if rounds else None
    return History(workspace.organization(organization).name, rounds, edition)


def compared(workspace: Workspace, before_id: str, after_id: str) -> Compared:
    """Two rounds of one organization; UserError if they cannot be compared."""
    return Compared(
        before=workspace.assessment(before_id),
        after=workspace.assessment(after_id),
        edition=workspace.edition_of(after_id),
        before_edition=workspace.edition_of(before_id),
        comparison=workspace.compare(before_id, after_id),
        plan=workspace.plan(before_id),
    )
