"""The plan for a pocket: on small paper, with everything that belongs together on one page."""

from collections.abc import Callable
from functools import cache

import pytest

from cso_assess.i18n import words_in
from cso_assess.report import make_report
from cso_assess.report.material import Material
from cso_assess.report.options import Options
from cso_assess.report.telling import Telling
from cso_assess.report.typesetting.style import PAGES
from tests.report import demonstrations, samples, test_extremes, test_hostile
from tests.report.layout import lonely_headings, outside_margins, overlapping, words_of_another_script
from tests.report.reading import Read, pages_of, read

POCKET = Options(paper="a5")
LANGUAGES = pytest.mark.parametrize("language", samples.LANGUAGES)


def made(material: Material, language: str = "ru") -> bytes:
    return make_report("plan", material, words_in(language), demonstrations.TODAY, POCKET)


@cache
def pocket(language: str) -> Read:
    return read(made(demonstrations.material(language), language))


@LANGUAGES
def test_it_is_small_and_thin_enough_for_a_pocket(language: str) -> None:
    found = pocket(language)
    assert len(found.pages) <= 28
    assert max(box[3] for boxes in found.boxes for box in boxes) < PAGES["a5"].size[1]


@LANGUAGES
def test_on_every_page_words_have_their_own_place(language: str) -> None:
    found = pocket(language)
    assert lonely_headings(found) == []
    assert overlapping(found) == []
    assert outside_margins(found, "a5") == []
    assert words_of_another_script(found, language) == []
    assert found.unmapped == ()


@LANGUAGES
def test_every_action_stands_on_one_page_from_its_title_to_whom_it_could_harm(language: str) -> None:
    telling = Telling(demonstrations.material(language), words_in(language), demonstrations.TODAY)
    pages = [" ".join(each.split()) for each in pocket(language).pages]
    for number, action in telling.actions:
        title = f"{number}. {telling.action_title(action)}"
        assert any(title in each and telling.action(action).harm[:25] in each for each in pages), title


@LANGUAGES
def test_the_page_to_sign_is_one(language: str) -> None:
    words = words_in(language)
    signed = [each for each in pocket(language).pages if words.tr("We agree to this plan") in each]
    assert len(signed) == 1
    assert signed[0].count(words.tr("What we noticed, and what we change")) == 4


@pytest.mark.parametrize("case", test_extremes.CASES)
def test_the_hardest_cases_stay_in_the_margins(case: test_extremes.Case) -> None:
    found = read(made(case()))
    assert overlapping(found) == []
    assert outside_margins(found, "a5") == []


@pytest.mark.parametrize("written", [test_hostile.written_everywhere, test_hostile.written_once])
@pytest.mark.parametrize(
    "said",
    [
        pytest.param(" ".join(test_hostile.SHORT.values()), id="all at once"),
        *(pytest.param(said, id=name, marks=pytest.mark.long) for name, said in test_hostile.LONG.items()),
    ],
)
def test_whatever_people_wrote_it_comes_out(written: Callable[[str], Material], said: str) -> None:
    assert pages_of(made(written(said)))
