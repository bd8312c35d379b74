"""The filled questionnaire as a reader program sees it."""

from dataclasses import replace
from datetime import date

import pytest

from cso_assess.core.assessment import Assessment
from cso_assess.i18n import words_in
from cso_assess.report import make_report
from cso_assess.report.material import Material
from cso_assess.wording import proof_words
from tests.report import samples
from tests.report.layout import lonely_headings, outside_margins
from tests.report.reading import Read, read


def answers(material: Material, language: str = "en") -> Read:
    return read(make_report("answers", material, words_in(language), samples.TODAY))


@pytest.fixture(scope="module")
def spoken() -> Read:
    return answers(samples.spoken())


@pytest.mark.parametrize("language", samples.LANGUAGES)
def test_pages_have_title_fonts_margins_and_no_lonely_heading(language: str) -> None:
    found = answers(samples.material(language), language)
    assert 4 <= len(found.pages) <= 25
    assert samples.NAMES[language] in found.metadata["Title"]
    assert found.metadata["Author"] == ""
    assert all(found.fonts.values())
    assert outside_margins(found) == []
    assert lonely_headings(found) == []


def test_every_asked_question_stands_with_its_answer() -> None:
    material, words = samples.material("en"), words_in("en")
    found, text = answers(material), material.edition.text("en")
    for each in material.assessment.asked:
        answer, said = material.assessment.answer(each.id), text.indicators[each.id]
        assert f"{material.assessment.questionnaire.numbers[each.id]} {said.title}" in found.text
        assert said.question in found.text
        if answer.level is not None:
            assert said.levels[answer.level - 1] in found.text
            assert proof_words(answer.proof, words) in found.text
            assert answer.note in found.text


def test_what_does_not_apply_says_its_reason_and_what_is_not_known_says_so(spoken: Read) -> None:
    assert "Does not apply to us" in spoken.text
    assert samples.SENTENCES["en"][1] in spoken.text
    assert "We don't know yet" in spoken.text


def test_an_answer_tells_evidence_agreement_dissent_and_the_look_back(spoken: Read) -> None:
    for said in (
        "Minutes of the meeting, kept here: blue folder",
        "Charter, a copy is in the program",
        "Why we agreed",
        "Seen otherwise",
        "we would have said level 1",
        "come back to it",
        "not a priority now",
        "key indicator",
    ):
        assert said in spoken.text


def test_what_was_not_answered_is_listed(spoken: Read) -> None:
    assert "Not answered yet" in spoken.text
    assert "1 of 2 answered" in spoken.text


def test_own_questions_come_at_the_end_with_their_own_levels(spoken: Read) -> None:
    assert samples.OWN.title in spoken.pages[-1] or samples.OWN.title in spoken.pages[-2]
    assert samples.OWN.levels[2] in spoken.text
    assert samples.OWN.question in spoken.text


def test_a_domain_that_was_left_out_says_why(spoken: Read) -> None:
    assert "What this round leaves out" in spoken.text
    assert samples.SENTENCES["en"][3] in spoken.text
    assert "9. Climate security and peace" not in spoken.text


def test_nobody_is_named_who_answered_alone(spoken: Read) -> None:
    assert "Asel Example" not in spoken.text


def test_the_contents_name_the_page_of_each_domain(spoken: Read) -> None:
    contents = " ".join(spoken.pages[0].split())
    domains = [(title, page) for level, title, page in spoken.outline if level == 0 and title[0].isdigit()]
    assert len(domains) == 8
    for title, page in domains:
        assert f"{title} {page + 1}" in contents


def test_bookmarks_lead_to_every_question(spoken: Read) -> None:
    questions = [(title, page) for level, title, page in spoken.outline if level == 1 and title[0].isdigit()]
    assert len(questions) == len([each for each in samples.spoken().assessment.asked if each.id != "str.1"])
    assert all(title in " ".join(spoken.pages[page].split()) for title, page in questions)


def test_a_round_without_answers_is_a_document_too() -> None:
    texts = samples.edition()
    found = answers(samples.about(Assessment("a", "o", texts.structure, 1, date(2026, 5, 21)), texts))
    assert "0 of 22" in found.text
    assert found.text.count("Not answered yet") == len(samples.DOMAINS)


def test_a_round_that_leaves_everything_out_is_a_document_too() -> None:
    material = samples.material()
    left_out = dict.fromkeys(samples.DOMAINS, "Not this time.")
    now = replace(material.assessment, left_out=left_out, answers={})
    assert "Not this time." in answers(samples.about(now, material.edition)).text


@pytest.mark.parametrize("levels", [2, 7])
def test_any_number_of_levels_can_be_told(levels: int) -> None:
    found = answers(samples.material("en", levels=levels))
    assert f"of {levels}" in found.text
    assert outside_margins(found) == []


def test_the_same_material_gives_the_same_bytes() -> None:
    made = [make_report("answers", samples.spoken("ky"), words_in("ky"), samples.TODAY) for _ in range(2)]
    assert made[0] == made[1]
