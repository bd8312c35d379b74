"""What a person may wish of a document, and what she then gets."""

import re
import zlib
from dataclasses import replace
from io import BytesIO
from threading import Thread

import pypdfium2 as pdfium
import pytest
from PIL import Image

from cso_assess.errors import UserError
from cso_assess.i18n import words_in
from cso_assess.report import KINDS, make_report
from cso_assess.report.material import Material
from cso_assess.report.options import LARGEST_LOGO, SMALL_KINDS, Options, checked_logo
from cso_assess.report.typesetting.style import PAGES, colour, greyed
from tests.report import samples
from tests.report.layout import outside_margins
from tests.report.reading import Read, read

SECRET = "Cashier Example"
SAID = "We keep this among us"


def made(kind: str, options: Options, material: Material | None = None) -> bytes:
    return make_report(kind, material or samples.spoken(), words_in("en"), samples.TODAY, options)


def picture(form: str = "PNG", size: tuple[int, int] = (60, 30)) -> bytes:
    output = BytesIO()
    Image.new("RGB", size, (200, 30, 30)).save(output, form)
    return output.getvalue()


def with_names() -> Material:
    """A material in which every person and the organization are called by one name."""
    material = samples.spoken()
    assert material.plan is not None
    actions = tuple(replace(each, responsible=SECRET) for each in material.plan.actions)
    return replace(
        material,
        profile=replace(material.profile, name=f"Circle of {SECRET}"),
        assessment=replace(material.assessment, facilitator=SECRET),
        plan=replace(material.plan, actions=actions),
        participants=tuple(replace(each, name=SECRET) for each in material.participants),
    )


def with_words() -> Material:
    """A material in which people wrote one thing everywhere."""
    material = samples.spoken()
    assert material.plan is not None
    texts = ("note", "practice", "agreed_reason", "dissent", "choice_reason")
    given = {
        each: replace(answer, reason=SAID if answer.reason else "", **dict.fromkeys(texts, SAID))
        for each, answer in material.assessment.answers.items()
    }
    told = dict.fromkeys(("purpose", "missing", "story", "helped"), SAID)
    now = replace(material.assessment, answers=given, left_out={"clp": SAID}, **told)
    return replace(
        material,
        assessment=now,
        plan=replace(material.plan, actions=tuple(replace(each, proof=SAID) for each in material.plan.actions)),
        evidence=tuple(replace(each, title=SAID) for each in material.evidence),
        own_indicators=tuple(replace(each, title=SAID) for each in material.own_indicators),
    )


def colours(content: bytes) -> set[tuple[float, float, float]]:
    """The colours of all drawing and writing, as red, green and blue."""
    streams = re.findall(rb"stream\r?\n(.*?)endstream", content, re.DOTALL)
    drawn = b"\n".join(zlib.decompressobj().decompress(each) for each in streams if each[:1] == b"x")
    found = re.findall(rb"(?<![\d.])([\d.]+) ([\d.]+) ([\d.]+) (?:rg|RG)\b", drawn)
    return {(float(red), float(green), float(blue)) for red, green, blue in found}


@pytest.mark.parametrize("kind", KINDS)
def test_without_names_nobody_can_be_found(kind: str) -> None:
    found = read(made(kind, Options(names=False), with_names()))
    assert SECRET not in found.text
    assert SECRET not in found.metadata["Title"]


def test_without_names_one_person_stays_one_person() -> None:
    material = samples.spoken()
    found = read(made("plan", Options(names=False), material))
    assert all(name not in found.text for name in samples.PEOPLE["en"])
    assert all(f"Person {number}" in found.text for number in (1, 2, 3))
    assert "Person 4" not in found.text
    assert "The organization" in found.pages[1]


@pytest.mark.parametrize("kind", KINDS)
def test_without_free_text_nothing_that_people_wrote_is_told(kind: str) -> None:
    assert SAID not in read(made(kind, Options(free_text=False), with_words())).text


def test_with_free_text_all_that_people_wrote_is_told() -> None:
    assert read(made("answers", Options(), with_words())).text.count(SAID) > 60


@pytest.mark.parametrize("kind", KINDS)
def test_grey_documents_have_no_colour(kind: str) -> None:
    found = colours(made(kind, Options(is_grey=True, logo=picture())))
    assert found
    assert all(red == green == blue for red, green, blue in found)


def test_documents_are_coloured_otherwise() -> None:
    assert any(red != blue for red, _, blue in colours(made("plan", Options())))


def test_a_grey_stands_out_as_much_as_its_colour() -> None:
    assert greyed(colour("card")).red == pytest.approx(1, abs=0.01)
    assert greyed(colour("accent")).red < greyed(colour("muted")).red < greyed(colour("line")).red


@pytest.mark.parametrize("kind", KINDS)
def test_every_page_of_a_draft_says_so(kind: str) -> None:
    assert all("Draft" in page for page in read(made(kind, Options(is_draft=True))).pages)
    assert not any("Draft" in page for page in read(made(kind, Options())).pages)


def pictures(content: bytes, page: int) -> int:
    document = pdfium.PdfDocument(content)
    return sum(isinstance(each, pdfium.PdfImage) for each in document[page].get_objects())


@pytest.mark.parametrize("form", ["PNG", "JPEG"])
def test_the_logo_stands_on_the_first_page_only(form: str) -> None:
    content = made("plan", Options(logo=checked_logo(picture(form))))
    assert pictures(content, 0) == 1
    assert pictures(content, 1) == 0


@pytest.mark.parametrize("size", [(3000, 10), (10, 3000)])
def test_a_logo_of_any_shape_stays_above_the_text(size: tuple[int, int]) -> None:
    document = pdfium.PdfDocument(made("summary", Options(logo=picture(size=size))))
    [logo] = [each for each in document[0].get_objects() if isinstance(each, pdfium.PdfImage)]
    left, bottom, right, top = logo.get_bounds()
    sheet = PAGES["a4"]
    assert sheet.side - 1 <= left < right <= sheet.side + sheet.width + 1
    assert sheet.size[1] - sheet.top <= bottom < top <= sheet.size[1]


@pytest.mark.parametrize(
    "content",
    [b"", b"hello", b"%PDF-1.4", b"<svg/>", picture()[:40], picture("GIF"), b"\x89PNG\r\n\x1a\n" + bytes(100)],
)
def test_what_is_no_picture_is_no_logo(content: bytes) -> None:
    with pytest.raises(UserError, match="PNG or JPEG"):
        checked_logo(content)


def test_a_picture_that_would_fill_the_computer_is_refused_before_it_is_unpacked() -> None:
    output = BytesIO()
    Image.new("1", (5000, 5000)).save(output, "PNG")
    with pytest.raises(UserError, match="PNG or JPEG"):
        checked_logo(output.getvalue())
    with pytest.raises(UserError, match="2 MB"):
        checked_logo(bytes(LARGEST_LOGO + 1))


def test_the_same_logo_gives_the_same_bytes() -> None:
    options = Options(logo=picture())
    assert made("summary", options) == made("summary", options)


@pytest.mark.parametrize("kind", KINDS)
def test_only_what_belongs_in_a_pocket_comes_on_a5(kind: str) -> None:
    if kind in SMALL_KINDS:
        assert outside_margins(read(made(kind, Options(paper="a5"))), "a5") == []
    else:
        with pytest.raises(UserError, match="Only the plan and the sheets"):
            made(kind, Options(paper="a5"))


def test_documents_made_at_the_same_time_keep_their_own_paper() -> None:
    content: dict[str, Read] = {}

    def make(paper: str) -> None:
        content[paper] = read(made("sheets", Options(paper=paper)))

    for _ in range(3):
        threads = [Thread(target=make, args=(paper,)) for paper in PAGES]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert all(outside_margins(content[paper], paper) == [] for paper in PAGES)


def test_the_method_can_be_left_out_of_a_plan() -> None:
    assert "How it was calculated" in read(made("plan", Options())).text
    assert "How it was calculated" not in read(made("plan", Options(method=False))).text
