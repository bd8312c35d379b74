"""The development plan as a reader program sees it."""

from dataclasses import replace
from datetime import date
from fractions import Fraction
from time import perf_counter, process_time
from typing import Any

import pytest

from cso_assess.core.assessment import Assessment
from cso_assess.core.plan import Action, Frame
from cso_assess.core.priorities import priorities
from cso_assess.core.scoring import scorecard
from cso_assess.core.states import Length, Reason, State
from cso_assess.i18n import words_in
from cso_assess.report import make_report
from cso_assess.report.material import Material
from tests.report import demonstrations, samples
from tests.report.layout import lonely_headings, outside_margins
from tests.report.reading import Read, read


def plan(material: Material, language: str = "en", today: date = samples.TODAY) -> Read:
    return read(make_report("plan", material, words_in(language), today))


def answered(material: Material, **fields: Any) -> Material:
    """The material with another round, its scores and its suggestions."""
    now = replace(material.assessment, **fields)
    return replace(material, assessment=now, scorecard=scorecard(now), priorities=priorities(now), findings=())


@pytest.fixture(scope="module")
def english() -> Read:
    return plan(samples.material("en"))


@pytest.mark.parametrize("language", samples.LANGUAGES)
def test_ten_actions_over_a_year_take_eight_to_twenty_pages(language: str) -> None:
    assert 8 <= len(plan(samples.material(language), language).pages) <= 20


@pytest.mark.parametrize("language", samples.LANGUAGES)
def test_the_file_says_its_title_and_language_and_no_author(language: str) -> None:
    content = make_report("plan", samples.material(language), words_in(language), samples.TODAY)
    found = read(content)
    assert samples.NAMES[language] in found.metadata["Title"]
    assert found.metadata["Author"] == ""
    assert f"/Lang ({language})".encode() in content


def test_all_typefaces_are_embedded(english: Read) -> None:
    assert set(english.fonts) == {"PTSans-Regular", "PTSans-Bold", "PTSans-Italic"}
    assert all(english.fonts.values())


def test_the_same_material_and_day_give_the_same_bytes() -> None:
    made = [make_report("plan", samples.material("ky"), words_in("ky"), samples.TODAY) for _ in range(2)]
    assert made[0] == made[1]


def test_another_day_moves_the_line_of_today(english: Read) -> None:
    later = plan(samples.material("en"), today=date(2026, 12, 1))
    assert "1 December 2026" in later.text
    assert later.text != english.text


def test_every_page_says_which_of_how_many_it_is(english: Read) -> None:
    for number, page in enumerate(english.pages, 1):
        assert f"Page {number} of {len(english.pages)}" in page


def test_every_later_page_names_organization_and_round(english: Read) -> None:
    assert all(samples.NAMES["en"] in page and "round 2" in page for page in english.pages[1:])


def test_nothing_stands_outside_the_margins(english: Read) -> None:
    assert outside_margins(english) == []


def test_bookmarks_lead_to_the_pages_of_their_headings(english: Read) -> None:
    assert len(english.outline) > 8
    for _, title, page in english.outline:
        assert title in " ".join(english.pages[page].split())


def test_the_first_page_tells_where_we_stand_and_what_we_do(english: Read) -> None:
    material, page = samples.material("en"), " ".join(english.pages[0].split())
    score = words_in("en").number(material.scorecard.overall.score or 0)
    assert f"see ourselves at {score}" in page
    assert "confidence" in page
    assert "self-assessed" in page
    assert "20 November 2025" in page
    assert "10 actions" in page


def test_strengths_come_before_scores_and_both_before_what_holds_back(english: Read) -> None:
    titles = [title for level, title, _ in english.outline if level == 0]
    assert titles == [
        "Where we stand",
        "What carries us",
        "How we see ourselves, domain by domain",
        "What holds us back",
        "What we work on first, and why",
        "What we will do",
        "When it happens",
        "The next 30, 60 and 90 days",
        "How it was calculated",
        "We agree to this plan",
    ]


def test_every_action_stands_with_its_texts_people_and_dates(english: Read) -> None:
    material = samples.material("en")
    assert material.plan is not None
    text = material.edition.text("en")
    for action in material.plan.scheduled:
        step = text.indicators[action.indicator].step(action.to_level or 0)
        for said in (step.title, *step.do, step.sign, step.help, step.harm, action.responsible):
            assert said in english.text
        assert action.start is not None
        assert words_in("en").short_date(action.start) in english.text


def test_priorities_say_their_reasons_in_words(english: Read) -> None:
    for reason in ("It stands at level 1", "It is a key indicator", "weak places easier"):
        assert reason in english.text


def test_what_did_not_fit_is_named_with_its_reason() -> None:
    material = samples.material("en")
    assert material.plan is not None
    waiting = Action("w", title="Buy a generator", later=Reason.BUDGET)
    found = plan(replace(material, plan=replace(material.plan, actions=(*material.plan.actions, waiting))))
    assert "Buy a generator" in found.text
    assert "does not fit the budget" in found.text


def test_a_number_is_worked_through_with_our_own_answers(english: Read) -> None:
    """gov.1 is at level 2 and gov.3 at level 1; gov.2 is not applicable."""
    assert "The sum of weight × level is 3, the sum of weights 2: 3 : 2 = 1.50." in english.text


def test_a_reader_is_told_that_texts_are_drafts_until_people_reviewed_them(english: Read) -> None:
    assert "machine-assisted drafts" in english.pages[0]
    material = samples.material("en")
    texts = {language: replace(text, review="reviewed") for language, text in material.edition.texts.items()}
    reviewed = replace(material, edition=replace(material.edition, texts=texts))
    assert "machine-assisted drafts" not in plan(reviewed).text


def test_a_lacking_language_is_told_on_the_first_page() -> None:
    found = plan(samples.material("ky", languages=("ru",)), "ky")
    assert "Русский" in found.pages[0]
    assert "Управление и лидерство" in found.text


def test_a_proposal_is_not_called_agreed(english: Read) -> None:
    assert "nobody has agreed to it yet" not in english.text
    assert "nobody has agreed to it yet" in plan(samples.material("en", is_stored=False)).pages[0].replace("\r\n", " ")


def test_a_first_round_has_nothing_to_compare() -> None:
    found = plan(samples.material("en", before=None, before_scorecard=None, comparison=None))
    assert "Round 1" not in found.text


@pytest.mark.parametrize("levels", [2, 3, 7])
def test_any_number_of_levels_can_be_told(levels: int) -> None:
    found = plan(samples.material("en", levels=levels))
    assert f"on a scale from 1 to {levels}" in found.text


def test_without_answers_a_plan_says_that_nothing_is_scored() -> None:
    texts = samples.edition()
    now = Assessment("a", "o", texts.structure, 1, date(2026, 5, 21))
    found = plan(samples.about(now, texts))
    assert "Nothing is scored yet" in found.pages[0].replace("\r\n", " ")
    assert "We have not made a plan yet." in found.pages[0]


def test_with_nothing_but_not_applicable_there_is_a_plan_too() -> None:
    material = samples.material("en", plan=None)
    given = {
        each: replace(answer, level=None, state=State.NOT_APPLICABLE, reason="We do not do this.")
        for each, answer in material.assessment.answers.items()
    }
    assert "We do not do this." in plan(answered(material, answers=given)).text


def test_a_round_without_any_domain_can_be_told() -> None:
    material = samples.material("en", plan=None, comparison=None, before=None, before_scorecard=None)
    left_out = dict.fromkeys(samples.DOMAINS, "Not this time.")
    assert "Not this time." in plan(answered(material, left_out=left_out, answers={}, length=Length.CORE)).text


def test_a_plan_of_no_months_can_be_printed() -> None:
    material = samples.material("en")
    assert material.plan is not None
    nothing = replace(material.plan, frame=Frame(date(2026, 6, 1), 0), actions=samples.many_actions(1))
    assert len(plan(replace(material, plan=nothing)).pages) > 5


def test_fixed_dates_far_outside_the_plan_can_be_printed() -> None:
    material = samples.material("en")
    assert material.plan is not None
    far = Action("f", title="Far away", start=date(1990, 1, 1), end=date.max, fixed=True, hours=Fraction(10))
    assert "Far away" in plan(replace(material, plan=replace(material.plan, actions=(far,)))).text


def test_a_hundred_and_fifty_actions_are_all_there() -> None:
    material = samples.material("en")
    assert material.plan is not None
    found = plan(replace(material, plan=replace(material.plan, actions=samples.many_actions(150))))
    assert all(f"Try it out {number}" in found.text for number in range(150))


def test_no_heading_stands_alone_at_the_foot_of_a_page() -> None:
    """Below every bookmarked heading there is at least one more line of text on its page."""
    for language in samples.LANGUAGES:
        assert lonely_headings(plan(samples.material(language), language)) == []


def test_a_plan_is_made_well_under_a_second_and_a_half() -> None:
    material, words = samples.material("ru"), words_in("ru")
    make_report("plan", material, words, samples.TODAY)
    begun = perf_counter()
    make_report("plan", material, words, samples.TODAY)
    assert perf_counter() - begun < 1.5


@pytest.mark.long
def test_thrice_the_actions_take_about_thrice_the_time() -> None:
    material, words = samples.material("ru"), words_in("ru")
    assert material.plan is not None
    plans = {count: replace(material.plan, actions=samples.many_actions(count)) for count in (50, 150)}

    def seconds(count: int) -> float:
        begun = process_time()
        make_report("plan", replace(material, plan=plans[count]), words, samples.TODAY)
        return process_time() - begun

    seconds(50)
    assert seconds(150) < 4.5 * min(seconds(50) for _ in range(3))


def test_without_answers_it_says_that_nothing_is_known_yet_and_there_is_nothing_to_sign() -> None:
    told = samples.material("en")
    found = plan(samples.about(replace(told.assessment, answers={}), told.edition))
    assert "Nothing is scored yet, so we do not know what holds us back." in found.text
    assert "nothing holds our stage back" not in found.text
    assert "We agree to this plan" not in found.text
    assert len(found.pages) < 6


def test_domains_with_long_titles_stand_on_one_page_with_their_picture() -> None:
    told = samples.material("en")
    texts = told.edition.text("en")
    longer = " and whatever goes on in it on any day of the week"
    domains = {
        key: replace(each, title=each.title[:20] + (longer if place < 5 else longer[:20]))
        for place, (key, each) in enumerate(texts.domains.items())
    }
    edition = replace(told.edition, texts={**told.edition.texts, "en": replace(texts, domains=domains)})
    pages = [each for each in plan(replace(told, edition=edition)).pages if "Lowest" in each]
    assert len(pages) == 1


@pytest.mark.parametrize("language", samples.LANGUAGES)
def test_what_is_told_about_the_round_stays_together(language: str) -> None:
    words = words_in(language)
    pages = [each for each in demonstrations.document("plan", language).pages if words.tr("About this round") in each]
    assert all(words.tr(said) in pages[0] for said in ("What it was for", "What has changed", "What helped"))
