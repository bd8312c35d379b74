"""The plan as a Word document: the parts of the plan, in a form that people can go on with."""

import io
import struct
import zipfile
from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import Any

import docx
import pytest
from docx.oxml.ns import qn
from PIL import Image

from cso_assess.core.plan import Action
from cso_assess.core.states import Reason
from cso_assess.i18n import words_in
from cso_assess.report.material import Material
from cso_assess.report.options import Options
from cso_assess.report.telling import Telling
from cso_assess.report.word.plan import plan_word_document
from tests.report import samples
from tests.report.test_hostile import LONG, SHORT, written_everywhere, written_once

TAGS = {"en": "en-GB", "ru": "ru-RU", "ky": "ky-KG"}


def made(material: Material, language: str = "en", options: Options | None = None) -> bytes:
    return plan_word_document(material, words_in(language), samples.TODAY, options or Options())


def opened(material: Material, language: str = "en", options: Options | None = None) -> Any:
    return docx.Document(io.BytesIO(made(material, language, options)))


@cache
def sample(language: str) -> Any:
    """The plan of the samples, read only."""
    return opened(samples.material(language), language)


def headings(document: Any, level: int = 1) -> list[str]:
    return [each.text for each in document.paragraphs if each.style.name == f"Heading {level}"]


def told(document: Any) -> str:
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([*(each.text for each in document.paragraphs), *cells])


@pytest.mark.parametrize("language", samples.LANGUAGES)
def test_the_parts_of_the_plan_stand_in_their_order(language: str) -> None:
    words = words_in(language)
    assert headings(sample(language)) == [
        words.tr("Where we stand"),
        words.tr("What carries us"),
        words.tr("How we see ourselves, domain by domain"),
        words.tr("What holds us back"),
        words.tr("What we work on first, and why"),
        words.tr("What we will do"),
        words.tr("When it happens"),
        words.tr("The next 30, 60 and 90 days"),
        words.tr("How it was calculated"),
        words.tr("We agree to this plan"),
    ]


@pytest.mark.parametrize("language", samples.LANGUAGES)
def test_every_action_is_told_whole(language: str) -> None:
    material, words = samples.material(language), words_in(language)
    telling = Telling(material, words, samples.TODAY)
    document = sample(language)
    text = told(document)
    titles = headings(document, 2)
    for number, action in telling.actions:
        assert action.start is not None and action.end is not None
        step = telling.action(action)
        assert f"{number}. {telling.action_title(action)}" in titles
        for said in (*step.do, step.sign, step.help, step.harm, action.responsible):
            assert said in text
        for said in (telling.span(action.start, action.end), telling.hours(action.hours), telling.money(action.cost)):
            assert said in text


def test_a_postponed_action_says_why() -> None:
    material = samples.material("en")
    assert material.plan is not None
    waiting = Action("w", title="A room of our own", later=Reason.BUDGET)
    document = opened(replace(material, plan=replace(material.plan, actions=(*material.plan.actions, waiting))))
    assert "Later" in headings(document)
    waits = [table for table in document.tables if table.rows[1].cells[0].text == "A room of our own"]
    assert [cell.text for cell in waits[0].rows[1].cells] == ["A room of our own", "", "does not fit the budget"]


@pytest.mark.parametrize("language", samples.LANGUAGES)
def test_the_language_is_set_for_the_spelling(language: str) -> None:
    document = sample(language)
    tags = {each.get(qn("w:val")) for each in document.styles.element.iter(qn("w:lang"))}
    assert tags == {TAGS[language]}
    assert not list(document.element.iter(qn("w:lang")))
    assert document.core_properties.language == language


def test_heads_of_tables_come_again_and_rows_are_not_torn() -> None:
    document = opened(samples.material())
    for table in document.tables:
        first, *others = table.rows
        assert first._tr.trPr.find(qn("w:tblHeader")) is not None
        assert all(row._tr.trPr.find(qn("w:cantSplit")) is not None for row in others)


def test_pages_are_numbered_on_the_first_page_and_after_it() -> None:
    section = opened(samples.material(), "en").sections[0]
    assert section.different_first_page_header_footer
    for footer in (section.first_page_footer, section.footer):
        fields = [each.get(qn("w:instr")) for each in footer._element.iter(qn("w:fldSimple"))]
        assert fields == ["PAGE", "NUMPAGES"]
    assert samples.NAMES["en"] in section.header.paragraphs[0].text


@pytest.mark.parametrize("language", samples.LANGUAGES)
def test_all_charts_are_pictures_with_words(language: str) -> None:
    material = samples.material(language)
    document = sample(language)
    described = [shape._inline.docPr.get("descr") for shape in document.inline_shapes]
    assert len(described) >= 3
    for part in material.scorecard.domains:
        title = material.edition.text(language).domains[part.id].title
        assert all(f"{title}: " in words for words in described[:2])
    assert all(words_in(language).number(part.score or 0) in described[1] for part in material.scorecard.domains)


@pytest.mark.parametrize("language", samples.LANGUAGES)
def test_the_chart_of_time_is_told_action_by_action(language: str) -> None:
    telling = Telling(samples.material(language), words_in(language), samples.TODAY)
    told_of_time = sample(language).inline_shapes[2]._inline.docPr.get("descr").splitlines()
    assert len(told_of_time) == len(telling.actions) + 1
    for (number, action), said in zip(telling.actions, told_of_time, strict=False):
        assert action.start is not None and action.end is not None
        assert said.startswith(f"{number}. {telling.action_title(action)}: ")
        assert said.endswith(telling.span(action.start, action.end))


def test_a_long_chart_of_time_is_as_many_pictures_as_it_needs_each_no_higher_than_a_page() -> None:
    material = samples.material()
    assert material.plan is not None
    document = opened(replace(material, plan=replace(material.plan, actions=samples.many_actions(30))))
    times = list(document.inline_shapes)[2:]
    assert len(times) > 2
    assert all(shape.height.pt < 700 for shape in times)


def test_pictures_begin_and_end_where_the_text_does() -> None:
    section = sample("en").sections[0]
    for shape in sample("en").inline_shapes:
        assert abs(shape.width - (section.page_width - section.left_margin - section.right_margin)) < 1000
        assert [shape._inline.get(side) for side in ("distL", "distR")] == ["0", "0"]


def test_the_method_is_told_with_numbers_worked_through_or_left_out() -> None:
    text = told(sample("en"))
    assert "The sum of weight × level is" in text
    assert "How it was calculated" in text
    assert "How it was calculated" not in told(opened(samples.material(), options=Options(method=False)))


def test_what_introduces_a_table_or_picture_stays_with_it() -> None:
    body = list(sample("en").element.body)
    for before, shown in pairwise(body):
        if shown.tag == qn("w:tbl") or next(shown.iter(qn("w:drawing")), None) is not None:
            assert before.find(f"{qn('w:pPr')}/{qn('w:keepNext')}") is not None


def test_charts_are_drawn_and_not_empty() -> None:
    with zipfile.ZipFile(io.BytesIO(made(samples.material()))) as archive:
        pictures = [archive.read(name) for name in archive.namelist() if name.endswith(".png")]
    assert len(pictures) == 3
    for content in pictures:
        picture = Image.open(io.BytesIO(content))
        picture.load()
        colours = picture.getcolors(1 << 24)
        assert colours is not None and (15, 95, 102) in {colour for _, colour in colours}


def test_in_grey_no_colour_is_left() -> None:
    content = made(samples.material(), options=Options(is_grey=True))
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in archive.namelist():
            if name.endswith(".png"):
                assert struct.unpack(">B", archive.read(name)[25:26]) == (0,)
        assert b"0F5F66" not in archive.read("word/styles.xml")


def test_a_wished_logo_and_the_word_for_a_draft_stand_above_the_page() -> None:
    logo = io.BytesIO()
    Image.new("RGB", (60, 30), (200, 10, 10)).save(logo, "JPEG", exif=b"Exif\x00\x00made at home")
    content = made(samples.material(), options=Options(logo=logo.getvalue(), is_draft=True))
    section = docx.Document(io.BytesIO(content)).sections[0]
    assert [each.text for each in section.header.paragraphs][-1] == "Draft"
    assert len(list(section.first_page_header._element.iter(qn("pic:pic")))) == 1
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert not any(b"made at home" in archive.read(name) for name in archive.namelist())


def test_the_same_plan_gives_the_same_bytes_and_names_no_author() -> None:
    first, second = made(samples.material("ky"), "ky"), made(samples.material("ky"), "ky")
    assert first == second
    about = docx.Document(io.BytesIO(first)).core_properties
    assert (about.author, about.last_modified_by, about.comments) == ("", "", "")
    assert about.created is not None and about.created.date() == samples.TODAY
    assert samples.NAMES["ky"] in about.title
    with zipfile.ZipFile(io.BytesIO(first)) as archive:
        assert "docProps/thumbnail.jpeg" not in archive.namelist()
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_without_answers_and_without_a_plan_there_is_still_a_document() -> None:
    now = samples.assessment(samples.questionnaire(), "en", answers={})
    document = opened(samples.about(now, samples.edition()))
    assert "We have not made a plan yet." in told(document)


@pytest.mark.parametrize(
    "said",
    [
        " ".join(SHORT.values()),
        "\x00\x0b\ufffe",
        *(pytest.param(said, marks=pytest.mark.long) for said in SHORT.values()),
    ],
    ids=["all at once", "nothing that is seen", *SHORT],
)
def test_anything_can_stand_in_every_field(said: str) -> None:
    assert headings(opened(written_everywhere(said), "ru"))


@pytest.mark.long
@pytest.mark.parametrize("said", LONG.values(), ids=LONG.keys())
def test_a_text_of_any_length_comes_out(said: str) -> None:
    assert headings(opened(written_once(said), "ru"))
