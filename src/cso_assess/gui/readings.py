"""What a page reads of the workspace in one go: plain values, gathered in the database's thread."""

from collections.abc import Iterator
from dataclasses import dataclass

from cso_assess.core.assessment import Assessment
from cso_assess.core.comparison import Comparison, comparison, is_comparable
from cso_assess.core.consensus import Agreement, Voices, discussion_list
from cso_assess.core.influence import Influence, influence
from cso_assess.core.own_indicator import OwnIndicator
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
    priorities: tuple[Priority, ...]
    influence: Influence
    voices: Voices
    discussion: tuple[Agreement, ...]
    """What participants marked, the lowest consensus first; empty without marks."""
    own: tuple[OwnIndicator, ...]
    """The organization's own questions that are asked or answered."""


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
class RoundPlan:
    """The plan of a round, with the questionnaire in whose words its actions are told."""

    number: int
    edition: Edition
    plan: Plan


@dataclass(frozen=True)
class Compared:
    """Two rounds side by side, and the plans that were at work between them."""

    before: Assessment
    after: Assessment
    edition: Edition
    before_edition: Edition
    comparison: Comparison
    plans: tuple[RoundPlan, ...]
    """Of the earlier round and of those after it, up to the later round; oldest first."""


def results(workspace: Workspace, assessment_id: str) -> Results:
    """Everything that the results page shows of a round."""
    assessment = workspace.assessment(assessment_id)
    before = workspace.round_before(assessment)
    if before and not is_comparable(before, assessment):
        before = None
    found = priorities(assessment)
    voices = workspace.voices.of(assessment_id)
    own = workspace.own_questions.of(assessment.organization)
    return Results(
        name=workspace.organization(assessment.organization).name,
        assessment=assessment,
        edition=workspace.edition_of(assessment_id),
        scorecard=scorecard(assessment),
        before=before,
        before_scorecard=scorecard(before) if before else None,
        comparison=comparison(before, assessment) if before else None,
        priorities=found,
        influence=influence(assessment, found),
        voices=voices,
        discussion=discussion_list(assessment.questionnaire, voices.marks),
        own=tuple(each for each in own if each.reference in assessment.answers or not each.is_withdrawn),
    )


def planning(workspace: Workspace, assessment_id: str) -> Planning:
    """Everything that the plan page shows of a round."""
    assessment = workspace.assessment(assessment_id)
    stored = workspace.plans.current(assessment_id)
    plan = stored or workspace.plans.propose(assessment_id)
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
    before, after = workspace.assessment(before_id), workspace.assessment(after_id)
    return Compared(
        before=before,
        after=after,
        edition=workspace.edition_of(after_id),
        before_edition=workspace.edition_of(before_id),
        comparison=workspace.compare(before_id, after_id),
        plans=tuple(_plans_between(workspace, before, after)),
    )


def _plans_between(workspace: Workspace, before: Assessment, after: Assessment) -> Iterator[RoundPlan]:
    first, last = (before.date, before.number), (after.date, after.number)
    for each in workspace.rounds(before.organization):
        if first <= (each.date, each.number) < last:
            plan = workspace.plans.current(each.id)
            if plan is not None:
                yield RoundPlan(each.number, workspace.edition_of(each.id), plan)
