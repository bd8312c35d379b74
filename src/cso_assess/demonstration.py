"""The demonstration organization: three rounds and a plan half done, in the language asked for."""

import tomllib
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

from cso_assess.core.assessment import Answer, Assessment
from cso_assess.core.organization import Profile
from cso_assess.core.plan import Action, Frame, Plan
from cso_assess.core.states import Length, Progress, Proof, State
from cso_assess.paths import resource
from cso_assess.workspace import Workspace

Data = dict[str, Any]

_PROOFS = {proof.value[0]: proof for proof in (Proof.NONE, Proof.SAID, Proof.DOCUMENT, Proof.CONFIRMED)}
_PROOFS["u"] = Proof.IN_USE


def add_demonstration(workspace: Workspace, language: str) -> tuple[str, ...]:
    """Adds the organization and returns its rounds' ids, oldest first; UserError if it is there already."""
    rounds, texts = _read("rounds"), _read(language)
    profile = Profile(
        name=texts["name"], place=texts["place"], **{**rounds["profile"], "themes": tuple(rounds["profile"]["themes"])}
    )
    organization = workspace.add_organization(profile).id
    reference = rounds["questionnaire"]
    known = workspace.edition(reference).structure.position
    assessments = [
        workspace.add_assessment(
            organization, reference, day, Length.FULL, {}, _answers(rounds, texts, place, known), close=True
        )
        for place, day in enumerate(rounds["dates"])
    ]
    latest = assessments[-1]
    workspace.change_round(_described(latest, texts))
    _add_plan(workspace, latest, rounds["plan"], texts)
    return tuple(assessment.id for assessment in assessments)


def _read(name: str) -> Data:
    return tomllib.loads(resource("demonstration", f"{name}.toml").read_text(encoding="utf-8"))


def _answers(rounds: Data, texts: Data, place: int, known: Any) -> list[Answer]:
    """The answers of the round at `place`, as far as the questionnaire asks them."""
    answers = []
    for indicator, given in rounds["answers"].items():
        if indicator in known:
            answer = _answer(indicator, given[place], texts)
            look_back = rounds["look_back"].get(indicator) if place == 2 else None
            note = texts["notes"].get(indicator, ["", "", ""])[place]
            practice = texts["practices"].get(indicator, "") if place else ""
            answers.append(replace(answer, note=note, practice=practice, look_back=look_back))
    return answers


def _answer(indicator: str, given: str, texts: Data) -> Answer:
    if given == "na":
        return Answer(indicator, state=State.NOT_APPLICABLE, reason=texts["reasons"][indicator])
    if given == "?":
        return Answer(indicator, state=State.DONT_KNOW)
    return Answer(indicator, level=int(given[0]), state=State.SCORED, proof=_PROOFS[given[1]])


def _described(assessment: Assessment, texts: Data) -> Assessment:
    names = ("purpose", "facilitator", "missing", "story", "helped")
    return replace(assessment, **{name: texts[name] for name in names})


def _add_plan(workspace: Workspace, assessment: Assessment, settings: Data, texts: Data) -> None:
    """Stores the default plan with people responsible, and carries it out up to the day that it has reached."""
    frame = Frame(
        start=settings["start"],
        months=settings["months"],
        hours_per_week=Fraction(settings["hours_per_week"]),
        budget=Fraction(settings["budget"]),
    )
    plan = workspace.plans.save(workspace.plans.propose(assessment.id, frame))
    domain_of = assessment.questionnaire.domain_of
    ended = sorted(_ended(plan, settings["reached"]), key=lambda action: (action.end or date.max, action.id))
    overdue = {action.id for action in ended[-settings["unfinished"] :]}
    for number, action_id in enumerate([action.id for action in plan.actions]):
        action = next(action for action in plan.actions if action.id == action_id)
        responsible = texts["responsible"][domain_of[action.indicator].id]
        changed = _carried_out(action, settings["reached"], texts, action_id in overdue)
        if number == 0:
            changed = replace(changed, status=Progress.PARTLY, progress=50, proof=texts["proofs"]["partly"])
        plan = workspace.plans.change_action(plan.id, replace(changed, responsible=responsible))


def _ended(plan: Plan, reached: date) -> list[Action]:
    return [action for action in plan.scheduled if action.end and action.end < reached]


def _carried_out(action: Action, reached: date, texts: Data, is_unfinished: bool) -> Action:
    if action.start is None or action.end is None or action.start >= reached:
        return action
    if action.end < reached and not is_unfinished:
        proof = texts["proofs"]["done"]
        return replace(action, status=Progress.DONE, progress=100, proof=proof, done_on=action.end)
    return replace(action, status=Progress.IN_PROGRESS, progress=60)
