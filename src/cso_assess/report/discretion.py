"""What a document leaves out where people wish it: names, and what they wrote in their own words.

It is taken out of the material before a document begins, so that no page can tell it by mistake.
"""

from dataclasses import replace

from cso_assess.core.assessment import Answer, Assessment
from cso_assess.core.plan import Action, Plan
from cso_assess.i18n import Words
from cso_assess.report.material import Material, PastRound
from cso_assess.report.options import Options


def discreet(material: Material, words: Words, options: Options) -> Material:
    """The material without what the options leave out."""
    if not options.names:
        material = _without_names(material, words)
    return material if options.free_text else _without_free_text(material)


def responsible(action: Action) -> str:
    """Who has taken on an action; the same person however her name is spaced."""
    return " ".join(action.responsible.split())


def _without_names(material: Material, words: Words) -> Material:
    """Responsible people become numbers, the same person the same number in all rounds; the others are gone."""
    plans = [material.plan, *(each.plan for each in material.earlier)]
    people = {responsible(each): "" for plan in plans if plan for each in plan.actions if responsible(each)}
    numbered = {name: words.tr("Person {number}", number=place) for place, name in enumerate(people, 1)}

    def plan(of: Plan | None) -> Plan | None:
        return of and replace(of, actions=tuple(_renamed(each, numbered) for each in of.actions))

    def assessment(of: Assessment) -> Assessment:
        return replace(of, facilitator="")

    name = words.tr("The organization")
    return replace(
        material,
        profile=replace(material.profile, name=name),
        assessment=assessment(material.assessment),
        plan=plan(material.plan),
        before=material.before and assessment(material.before),
        earlier=tuple(
            PastRound(assessment(each.assessment), each.scorecard, plan(each.plan)) for each in material.earlier
        ),
        participants=tuple(replace(each, name="") for each in material.participants),
    )


def _renamed(action: Action, numbered: dict[str, str]) -> Action:
    return replace(action, responsible=numbered.get(responsible(action), ""))


def _without_free_text(material: Material) -> Material:
    """Levels, states, proof, dates and numbers stay, and so do the actions, without which there is no plan."""

    def plan(of: Plan | None) -> Plan | None:
        return of and replace(of, actions=tuple(replace(each, proof="") for each in of.actions))

    return replace(
        material,
        assessment=_wordless(material.assessment),
        plan=plan(material.plan),
        before=material.before and _wordless(material.before),
        earlier=tuple(
            PastRound(_wordless(each.assessment), each.scorecard, plan(each.plan)) for each in material.earlier
        ),
        evidence=(),
        own_indicators=(),
    )


def _wordless(assessment: Assessment) -> Assessment:
    return replace(
        assessment,
        answers={each: _wordless_answer(answer) for each, answer in assessment.answers.items()},
        left_out=dict.fromkeys(assessment.left_out, ""),
        purpose="",
        missing="",
        story="",
        helped="",
        reopened_reason="",
    )


def _wordless_answer(answer: Answer) -> Answer:
    return replace(
        answer,
        reason="",
        note="",
        practice="",
        agreed_reason="",
        dissent="",
        reframe="",
        ideas="",
        first_try="",
        choice_reason="",
        second_text="",
    )
