"""The summary: one page, whatever there is to tell."""

from dataclasses import replace
from datetime import date

import pytest

from cso_assess.core.assessment import Answer, Assessment
from cso_assess.core.questionnaire import Domain, DomainText, Edition, Indicator, Questionnaire
from cso_assess.core.states import State
from cso_assess.i18n import words_in
from cso_assess.report import make_report
from cso_assess.report.material import Material
from tests.report import samples
from tests.report.reading import Read, read


def summary(material: Material, language: str = "en") -> Read:
    return read(make_report("summary", material, words_in(language), samples.TODAY))


@pytest.mark.parametrize("language", samples.LANGUAGES)
def test_a_summary_is_one_page(language: str) -> None:
    found = summary(samples.material(language), language)
    assert len(found.pages) == 1
    assert all(found.fonts.values())
    assert found.metadata["Author"] == ""


def test_it_tells_every_domain_with_score_and_confidence() -> None:
    material = samples.material("en")
    found = summary(material)
    for part in material.scorecard.domains:
        assert material.edition.text("en").domains[part.id].title in found.text
    assert "self-assessed" in found.text
    assert "Confidence" in found.text


def test_it_tells_what_is_to_be_done_next_and_not_what_is_done() -> None:
    material = samples.material("en")
    assert material.plan is not None
    done, begun = (
        replace(each, title=name) for each, name in zip(material.plan.actions, ("Done", "Begun"), strict=False)
    )
    found = summary(replace(material, plan=replace(material.plan, actions=(done, begun))))
    assert "Begun" in found.text
    assert "Done" not in found.text


def test_the_same_material_gives_the_same_bytes() -> None:
    made = [make_report("summary", samples.material("ru"), words_in("ru"), samples.TODAY) for _ in range(2)]
    assert made[0] == made[1]


def test_nothing_answered_and_nothing_planned_is_still_a_page() -> None:
    texts = samples.edition()
    now = Assessment("a", "o", texts.structure, 1, date(2026, 5, 21))
    assert len(summary(samples.about(now, texts)).pages) == 1


def test_sixty_domains_with_long_names_are_still_a_page() -> None:
    ids = [f"d{number}" for number in range(60)]
    of = Questionnaire("wide", 1, 4, ("en",), tuple(Domain(each, indicators=(Indicator(f"{each}.i"),)) for each in ids))
    one = samples.edition().text("en")
    texts = replace(
        one,
        domains={each: DomainText("Participation in decisions " * 4, "") for each in ids},
        indicators={f"{each}.i": one.indicators["gov.1"] for each in ids},
    )
    given = {f"{each}.i": Answer(f"{each}.i", 2, State.SCORED) for each in ids}
    now = Assessment("a", "o", of, 1, date(2026, 5, 21), answers=given)
    assert len(summary(samples.about(now, Edition(of, {"en": texts}))).pages) == 1
