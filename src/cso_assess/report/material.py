"""All that a document is made of, as plain values: documents never touch a database."""

from dataclasses import dataclass

from cso_assess.core.assessment import Assessment
from cso_assess.core.comparison import Comparison
from cso_assess.core.consensus import Mark, Participant
from cso_assess.core.evidence import Evidence
from cso_assess.core.findings import Finding
from cso_assess.core.organization import Profile
from cso_assess.core.own_indicator import OwnIndicator
from cso_assess.core.plan import Plan
from cso_assess.core.priorities import Priority
from cso_assess.core.questionnaire import Edition
from cso_assess.core.scoring import Scorecard


@dataclass(frozen=True)
class PastRound:
    """A closed round before, with its scores and the plan that it ended in, where one was stored."""

    assessment: Assessment
    scorecard: Scorecard
    plan: Plan | None = None


@dataclass(frozen=True)
class Material:
    """A round with its results and its plan, stored or proposed; None where there is none.

    `before` is the comparable round before, with its scorecard and the comparison; `rounds` is how many there are.
    `earlier` are all comparable closed rounds before, oldest first. `marks` are those of `participants`, who
    answered alone; `own_indicators` are those that the round answers, asked beside the questionnaire.
    """

    profile: Profile
    assessment: Assessment
    edition: Edition
    scorecard: Scorecard
    priorities: tuple[Priority, ...] = ()
    findings: tuple[Finding, ...] = ()
    plan: Plan | None = None
    is_stored: bool = False
    before: Assessment | None = None
    before_scorecard: Scorecard | None = None
    comparison: Comparison | None = None
    rounds: int = 1
    earlier: tuple[PastRound, ...] = ()
    participants: tuple[Participant, ...] = ()
    marks: tuple[Mark, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    own_indicators: tuple[OwnIndicator, ...] = ()
