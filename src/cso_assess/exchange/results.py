"""Results as plain data for JSON: the words of the method as keys, unrounded numbers, null for what is absent."""

from collections.abc import Iterable
from fractions import Fraction
from typing import Any

from cso_assess.core.assessment import Assessment
from cso_assess.core.comparison import Change, Comparison
from cso_assess.core.findings import Finding
from cso_assess.core.plan import Action, Plan, action_text
from cso_assess.core.priorities import Priority
from cso_assess.core.questionnaire import QuestionnaireText
from cso_assess.core.scoring import Scorecard
from cso_assess.core.summary import OrganizationSummary, RoundSummary

Data = dict[str, Any]


def score_data(assessment: Assessment, organization: str, card: Scorecard, found: tuple[Finding, ...]) -> Data:
    """The scorecard of a round of the organization of that name."""
    overall = card.overall
    return {
        "assessment": assessment.id,
        "organization": organization,
        "questionnaire": assessment.questionnaire.id,
        "version": assessment.questionnaire.version,
        "length": assessment.length.value,
        "date": assessment.date.isoformat(),
        "overall": {
            "score": number(overall.score),
            "stage": overall.stage,
            "held_by": list(overall.held_by),
            "confidence": number(overall.confidence),
            "completeness": number(overall.completeness),
        },
        "domains": [
            {
                "id": domain.id,
                "score": number(domain.score),
                "stage": domain.stage,
                "held_by": list(domain.held_by),
                "floor": domain.floor,
                "confidence": number(domain.confidence),
                "completeness": number(domain.completeness),
                "answered": domain.answered,
                "asked": domain.asked,
                "scored": domain.scored,
            }
            for domain in card.domains
        ],
        "findings": [{"rule": each.rule, "indicators": list(each.indicators)} for each in found],
    }


def rounds_data(found: Iterable[tuple[OrganizationSummary, tuple[RoundSummary, ...]]]) -> list[Data]:
    """Organizations with their rounds, oldest first."""
    return [
        {
            "id": organization.id,
            "name": organization.name,
            "rounds": organization.rounds,
            "assessments": [
                {
                    "id": each.id,
                    "number": each.number,
                    "date": each.date.isoformat(),
                    "questionnaire": each.questionnaire,
                    "version": each.version,
                    "length": each.length.value,
                    "status": each.status.value,
                }
                for each in rounds
            ],
        }
        for organization, rounds in found
    ]


def priorities_data(found: tuple[Priority, ...]) -> list[Data]:
    """The suggested indicators in their order."""
    return [
        {
            "indicator": each.indicator,
            "level": each.level,
            "target": each.target,
            "gap": each.gap,
            "leverage": number(each.leverage),
            "importance": number(each.importance),
            "priority": number(each.priority),
            "key": each.key,
        }
        for each in found
    ]


def plan_data(plan: Plan, text: QuestionnaireText) -> Data:
    """A plan with the titles of its actions in the language of `text`."""
    return {
        "start": plan.frame.start.isoformat(),
        "months": plan.frame.months,
        "hours_per_week": number(plan.frame.hours_per_week),
        "budget": number(plan.frame.budget),
        "actions": [_action_data(action, text) for action in plan.scheduled],
        "later": [
            {
                "indicator": action.indicator or None,
                "title": action_text(action, text).title,
                "reason": action.later.value if action.later else None,
            }
            for action in plan.later
        ],
    }


def comparison_data(compared: Comparison) -> Data:
    """Two rounds side by side."""
    return {
        "common": len(compared.indicators),
        "left_out": list(compared.left_out),
        "overall": _change_data(compared.overall),
        "domains": [{"id": domain, **_change_data(change)} for domain, change in compared.domains],
        "indicators": [
            {"id": each.id, "before": each.before, "after": each.after, "look_back": each.look_back}
            for each in compared.indicators
        ],
    }


def number(value: Fraction | None) -> float | int | None:
    """The nearest double, a whole number as such."""
    if value is None:
        return None
    return int(value) if value.denominator == 1 else float(value)


def _action_data(action: Action, text: QuestionnaireText) -> Data:
    return {
        "id": action.id,
        "indicator": action.indicator or None,
        "from_level": action.from_level,
        "to_level": action.to_level,
        "title": action_text(action, text).title,
        "hours": number(action.hours),
        "weeks": action.weeks,
        "cost": number(action.cost),
        "start": action.start.isoformat() if action.start else None,
        "end": action.end.isoformat() if action.end else None,
        "after": list(action.after),
    }


def _change_data(change: Change) -> Data:
    return {"before": number(change.before), "after": number(change.after), "change": number(change.change)}
