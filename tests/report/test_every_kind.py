"""Every kind of document in every language, made of the demonstration and read back as a reader program sees it."""

import re
from dataclasses import replace
from itertools import pairwise

import pytest

from cso_assess.i18n import LANGUAGES, words_in
from cso_assess.report import KINDS, make_report
from cso_assess.report.watching import Watch
from tests.report import demonstrations, samples, snapshots
from tests.report.layout import lonely_headings, outside_margins, overlapping, words_of_another_script
from tests.report.reading import pages_of

PAGES = {
    "plan": range(8, 21),
    "summary": range(1, 2),
    "full": range(25, 46),
    "answers": range(12, 26),
    "progress": range(4, 9),
    "sheets": range(6, 7),
    "blank": range(12, 26),
}
EVERY = pytest.mark.parametrize(("kind", "language"), [(kind, language) for kind in KINDS for language in LANGUAGES])


@EVERY
def test_a_document_says_what_it_is_and_shows_every_letter(kind: str, language: str) -> None:
    found = demonstrations.document(kind, language)
    assert len(found.pages) in PAGES[kind]
    assert found.language == language
    assert demonstrations.material(language).profile.name in found.metadata["Title"]
    assert found.metadata["Author"] == ""
    assert found.fonts
    assert all(found.fonts.values())
    assert found.unmapped == ()
    assert found.outline or kind == "summary"
    assert words_of_another_script(found, language) == []
    assert "г.." not in found.text, "a date ends with a full stop already"
    assert all(str(len(found.pages)) in page for page in found.pages), "page x of y"


@EVERY
def test_on_every_page_words_have_their_own_place(kind: str, language: str) -> None:
    found = demonstrations.document(kind, language)
    assert lonely_headings(found) == []
    assert overlapping(found) == []
    if kind != "blank":  # its numbers stand in the margin, where they are found by leafing
        assert outside_margins(found) == []


@pytest.mark.parametrize("kind", ["full", "answers"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_domain_begins_with_its_first_answer(kind: str, language: str) -> None:
    outline = demonstrations.document(kind, language).outline
    number = re.compile(r"[1-9]\. ")
    answers = [
        (domain, first)
        for domain, first in pairwise(outline)
        if number.match(domain[1]) and re.match(rf"{domain[1][0]}\.1 ", first[1])
    ]
    assert len(answers) == 9
    assert [domain[1] for domain, first in answers if domain[2] != first[2]] == []


@EVERY
def test_a_document_says_what_it_said(kind: str, language: str) -> None:
    """Where a change is meant, `python -m tests.report.snapshots` writes what is said now."""
    assert snapshots.told(kind, language) == snapshots.kept(kind, language)


@pytest.mark.parametrize("kind", KINDS)
def test_the_first_page_comes_before_the_document_which_stays_the_same(kind: str) -> None:
    material, firsts, counted = samples.material("ru"), [], []
    watch = Watch(firsts.append, counted.append)
    watched = make_report(kind, material, words_in("ru"), samples.TODAY, watch=watch)
    assert [pages_of(first) for first in firsts] == [1]
    assert counted == list(range(1, pages_of(watched) + 1))
    assert watched == make_report(kind, material, words_in("ru"), samples.TODAY)


def test_what_goes_on_from_the_first_page_is_laid_out_again() -> None:
    material = samples.material()
    assert material.plan is not None
    actions = tuple(replace(each, responsible="Cashier", do=("Try",) * 12) for each in samples.many_actions(40))
    watched = replace(material, plan=replace(material.plan, actions=actions))
    for kind in KINDS:
        watch = Watch(lambda _content: None, lambda _pages: None)
        assert make_report(kind, watched, words_in("en"), samples.TODAY, watch=watch)


def test_the_work_ends_where_the_watcher_ends_it() -> None:
    class EnoughError(Exception):
        pass

    counted = []

    def count(pages: int) -> None:
        counted.append(pages)
        if pages == 3:
            raise EnoughError

    with pytest.raises(EnoughError):
        make_report(
            "full", samples.material(), words_in("en"), samples.TODAY, watch=Watch(lambda _content: None, count)
        )
    assert counted == [1, 2, 3]
