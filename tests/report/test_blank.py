"""The questionnaire on paper as a reader program sees it."""

from dataclasses import replace
from datetime import date

import pytest

from cso_assess.core.assessment import Assessment
from cso_assess.core.own_indicator import OwnIndicator
from cso_assess.core.questionnaire import Edition
from cso_assess.core.states import Length
from cso_assess.exchange.questionnaire_folder import built_in_editions
from cso_assess.i18n import words_in
from cso_assess.report import make_report
from cso_assess.report.material import Material
from cso_assess.report.typesetting.style import PAGES
from tests.report import samples
from tests.report.layout import words_of_another_script
from tests.report.reading import Read, read

A4 = PAGES["a4"]
MARGIN = 15
"""Points from the edge that a printer reaches; the numbers stand in the margin."""


def blank(material: Material, language: str = "en") -> Read:
    return read(make_report("blank", material, words_in(language), samples.TODAY))


def asking(**fields: object) -> Material:
    """The material of a round that nobody has answered."""
    texts = samples.edition()
    now = Assessment("a", "o", texts.structure, 1, date(2026, 5, 21))
    return samples.about(replace(now, **fields), texts)  # type: ignore[arg-type]  # any field of a round


@pytest.fixture(scope="module")
def english() -> Read:
    return blank(asking())


def test_every_question_and_every_level_is_there(english: Read) -> None:
    text = samples.edition().text("en")
    for indicator in text.indicators.values():
        assert indicator.question in english.text
        assert all(level in english.text for level in indicator.levels)


def test_no_answer_is_ever_printed() -> None:
    material = samples.material("en")
    answers = {
        each: replace(
            answer, note="SECRET", practice="SECRET", dissent="SECRET", reason="SECRET" if answer.reason else ""
        )
        for each, answer in material.assessment.answers.items()
    }
    answered = replace(material, assessment=replace(material.assessment, answers=answers, story="SECRET"))
    empty = replace(material, assessment=replace(material.assessment, answers={}, story=""))
    assert "SECRET" not in blank(answered).text
    made = [make_report("blank", each, words_in("en"), samples.TODAY) for each in (answered, empty)]
    assert made[0] == made[1]


def test_numbers_stand_in_the_margin_on_the_paper(english: Read) -> None:
    lefts = [left for boxes in english.boxes[1:-1] for left, *_ in boxes]
    assert min(lefts) < A4.side - 8
    for boxes in english.boxes:
        for left, bottom, right, top in boxes:
            assert left >= MARGIN
            assert right <= A4.side + A4.width + 1
            assert 25 <= bottom <= top <= A4.size[1] - 25


def test_no_question_is_torn_over_two_pages(english: Read) -> None:
    for indicator in samples.edition().text("en").indicators.values():
        whole = [page for page in english.pages if indicator.question in " ".join(page.split())]
        assert any(all(level in " ".join(page.split()) for level in indicator.levels) for page in whole)


def test_the_score_sheet_has_every_number_and_no_level_text(english: Read) -> None:
    sheet = " ".join(english.pages[-1].split())
    assert "Score sheet" in sheet
    assert all(number in sheet for number in samples.questionnaire().numbers.values())
    assert samples.edition().text("en").indicators["gov.1"].levels[0] not in sheet


def test_only_what_the_round_asks_is_printed() -> None:
    of = samples.questionnaire()
    domains = tuple(
        replace(
            domain, indicators=tuple(replace(each, core=place == 0) for place, each in enumerate(domain.indicators))
        )
        for domain in of.domains
    )
    found = blank(asking(questionnaire=replace(of, domains=domains), length=Length.CORE, left_out={"fin": "no money"}))
    sheet = found.pages[-1].split()
    assert "1.1" in sheet
    assert "1.2" not in sheet
    assert "3.1" not in sheet
    assert "This round leaves out: Finance and resources." in found.text


def test_own_questions_come_last_and_withdrawn_ones_not_at_all() -> None:
    own = OwnIndicator("1", "en", "Our spring", "Is the spring clean?", ("It is not.", "It is."))
    gone = OwnIndicator("2", "en", "Gone", "Is it gone?", ("Yes.", "No."), is_withdrawn=True)
    found = blank(replace(asking(), own_indicators=(own, gone))).text
    assert "Is the spring clean?" in found
    assert "own 1" in found
    assert "Is it gone?" not in found


@pytest.mark.parametrize("levels", [2, 7])
def test_questionnaires_of_two_to_seven_levels_come_out(levels: int) -> None:
    texts = samples.edition(levels)
    now = Assessment("a", "o", texts.structure, 1, date(2026, 5, 21))
    found = blank(samples.about(now, texts))
    assert all(text in found.text for text in texts.text("en").indicators["clp.2"].levels)


def test_a_round_that_asks_nothing_is_still_a_document() -> None:
    found = blank(asking(left_out=dict.fromkeys(samples.DOMAINS, "not ours")))
    assert len(found.pages) == 2


def test_bookmarks_lead_to_guide_domains_and_score_sheet(english: Read) -> None:
    assert len(english.outline) == 2 + len(samples.DOMAINS)
    for _, title, place in english.outline:
        assert title in " ".join(english.pages[place].split())


def test_texts_of_any_length_come_out_and_are_not_lost() -> None:
    texts = samples.edition()
    said = " ".join(f"w{number}" for number in range(4000))
    one = texts.text("en")
    indicators = {**one.indicators, "gov.1": replace(one.indicators["gov.1"], levels=(said, "b", "c", "d"))}
    edition = Edition(texts.structure, {**texts.texts, "en": replace(one, indicators=indicators)})
    now = Assessment("a", "o", texts.structure, 1, date(2026, 5, 21))
    shown = set(blank(samples.about(now, edition)).text.split())
    assert all(f"w{number}" in shown for number in range(4000))


@pytest.mark.parametrize("language", samples.LANGUAGES)
def test_the_file_says_its_language_and_no_author_in_the_same_bytes(language: str) -> None:
    made = [make_report("blank", samples.material(language), words_in(language), samples.TODAY) for _ in range(2)]
    assert made[0] == made[1]
    assert f"/Lang ({language})".encode() in made[0]
    found = read(made[0])
    assert found.metadata["Author"] == ""
    assert all(found.fonts.values())


@pytest.mark.parametrize("language", samples.LANGUAGES)
def test_a_blank_is_in_one_language(language: str) -> None:
    assert not words_of_another_script(blank(samples.material(language), language), language)


@pytest.mark.parametrize("language", samples.LANGUAGES)
@pytest.mark.parametrize("length", Length)
def test_the_built_in_questionnaire_takes_at_most_twenty_five_pages(language: str, length: Length) -> None:
    (edition,) = (each for each in built_in_editions() if each.structure.id == "women-cso-capacity")
    now = Assessment("a", "o", edition.structure, 1, date(2026, 5, 21), length=length)
    pages = len(blank(samples.about(now, edition), language).pages)
    assert pages <= 25
    assert pages >= (12 if length is Length.FULL else 8)
