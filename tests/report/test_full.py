"""The full report as a reader program sees it."""

from time import process_time

import pytest

from cso_assess.i18n import words_in
from cso_assess.report import make_report
from cso_assess.report.material import Material
from cso_assess.report.options import Options
from tests.report import samples
from tests.report.layout import lonely_headings, outside_margins, words_of_another_script
from tests.report.reading import Read, read


def full(material: Material, language: str = "en", **wishes: bool) -> Read:
    return read(make_report("full", material, words_in(language), samples.TODAY, Options(**wishes)))


@pytest.fixture(scope="module")
def spoken() -> Read:
    return full(samples.spoken())


@pytest.mark.parametrize("language", samples.LANGUAGES)
def test_pages_have_title_fonts_margins_and_no_lonely_heading(language: str) -> None:
    found = full(samples.spoken(language), language)
    assert 18 <= len(found.pages) <= 45
    assert samples.NAMES[language] in found.metadata["Title"]
    assert found.metadata["Author"] == ""
    assert all(found.fonts.values())
    assert outside_margins(found) == []
    assert lonely_headings(found) == []


@pytest.mark.parametrize("kind", ["full", "answers"])
@pytest.mark.parametrize("language", samples.LANGUAGES)
def test_a_document_is_in_one_language(kind: str, language: str) -> None:
    """The questionnaire of the samples has one title in all languages."""
    found = read(make_report(kind, samples.material(language), words_in(language), samples.TODAY))
    assert set(words_of_another_script(found, language)) <= {"Sample"}


def test_it_holds_plan_answers_voices_method_and_signatures(spoken: Read) -> None:
    parts = [title for level, title, _ in spoken.outline if level == 0]
    assert parts == [
        "Where we stand",
        "What carries us",
        "How we see ourselves, domain by domain",
        "What holds us back",
        "What we work on first, and why",
        "What we will do",
        "When it happens",
        "The next 30, 60 and 90 days",
        "What we answered",
        "How each of us saw it",
        "How it was calculated",
        "How people and rounds are compared",
        "We agree to this plan",
    ]


def test_the_contents_name_every_part_with_its_page_and_lead_there(spoken: Read) -> None:
    contents = " ".join(spoken.pages[1].split())
    for level, title, page in spoken.outline:
        if level == 0:
            assert f"{title} {page + 1}" in contents


def test_an_answer_shows_how_many_people_gave_each_level(spoken: Read) -> None:
    assert "12 people gave a level. Median" in spoken.text


def test_the_lowest_consensus_comes_first_and_is_worked_through(spoken: Read) -> None:
    assert "Where we saw it most differently" in spoken.text
    assert "× level 1" in spoken.text
    assert "the consensus" in spoken.text


def test_only_groups_of_five_with_five_others_are_shown(spoken: Read) -> None:
    """Six of the board and six of the staff; ten women and two men; all of one age."""
    assert "By role" in spoken.text
    assert "By women and men" not in spoken.text
    assert "By age" in spoken.text


def test_of_nine_people_no_role_is_shown() -> None:
    found = full(samples.spoken(people=9))
    assert "9 people gave a level" in found.text
    assert "By role" not in found.text


def test_one_voice_alone_is_never_shown() -> None:
    found = full(samples.spoken(people=1))
    assert "How each of us saw it" not in found.text
    assert "gave a level" not in found.text


def test_nobody_is_named_who_answered_alone(spoken: Read) -> None:
    assert "Asel Example" not in spoken.text


def test_the_method_can_be_left_out() -> None:
    found = full(samples.spoken(), method=False)
    assert "How it was calculated" not in found.text
    assert "How people and rounds are compared" not in found.text


def test_a_full_report_is_made_within_three_seconds() -> None:
    material, words = samples.spoken("ru"), words_in("ru")
    make_report("full", material, words, samples.TODAY)
    begun = process_time()
    make_report("full", material, words, samples.TODAY)
    assert process_time() - begun < 3


def test_the_same_material_gives_the_same_bytes() -> None:
    made = [make_report("full", samples.spoken("ru"), words_in("ru"), samples.TODAY) for _ in range(2)]
    assert made[0] == made[1]
