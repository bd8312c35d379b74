"""The guides that ship: the same in every language, in the words that stand on the screen."""

import re
import xml.etree.ElementTree as ET
from functools import cache
from pathlib import Path

import pytest

from cso_assess.fonts import face_file
from cso_assess.i18n import LANGUAGES, REFERENCE_LANGUAGE
from cso_assess.paths import resource

ROOT = Path(__file__).parents[1]
LARGEST_PICTURE = 120_000
GUIDES = [(language, name) for language in LANGUAGES for name in ("guide", "safety")]


def text_of(language, name):
    return resource("guide", language, f"{name}.md").read_text(encoding="utf-8")


@cache
def words_on_screen(language):
    """What stands on the screen; a button's digit is left out."""
    # The reference language's catalogue holds plural forms only: its texts are the sources of the others.
    place, stands_in = ("source", "ru") if language == REFERENCE_LANGUAGE else ("translation", language)
    catalogue = ET.parse(ROOT / "resources" / "translations" / f"cso_assess_{stands_in}.ts")
    return {re.sub(r"^[089]\s+", "", found.text or "") for found in catalogue.iter(place)}


@pytest.mark.catalogue
@pytest.mark.parametrize("language", LANGUAGES)
def test_bold_words_of_the_user_guide_stand_on_the_screen_like_that(language):
    bold = set(re.findall(r"\*\*(.+?)\*\*", text_of(language, "guide")))
    assert len(bold) > 60
    assert bold - words_on_screen(language) == set()


@pytest.mark.catalogue
@pytest.mark.parametrize("language", LANGUAGES)
def test_buttons_named_by_the_page_on_safety_stand_on_the_screen_like_that(language):
    """Its other bold words begin a paragraph; a button that asks something further ends in dots."""
    buttons = set(re.findall(r"\*\*([^*]+…)\*\*", text_of(language, "safety")))
    assert buttons
    assert buttons - words_on_screen(language) == set()


@pytest.mark.catalogue
def test_the_first_hour_of_the_readme_names_what_stands_on_the_screen():
    chapter = (ROOT / "README.md").read_text(encoding="utf-8").split("## The first hour")[1].split("##")[0]
    bold = set(re.findall(r"\*\*(.+?)\*\*", chapter))
    assert len(bold) > 5
    assert bold - words_on_screen(REFERENCE_LANGUAGE) == set()


@pytest.mark.parametrize("name", ["guide", "safety"])
def test_a_guide_has_the_same_chapters_lists_tables_and_pictures_in_every_language(name):
    def shape(language):
        lines = text_of(language, name).splitlines()
        return [re.match(r"#+ |\d+\. |- |\||!\[|", line)[0] for line in lines if line and not line.startswith("*")]

    shapes = {language: [part for part in shape(language) if part] for language in LANGUAGES}
    assert all(shapes[language] == shapes[REFERENCE_LANGUAGE] for language in LANGUAGES)


@pytest.mark.parametrize(("language", "name"), GUIDES)
def test_every_picture_of_a_guide_lies_beside_it_and_is_small(language, name):
    for picture in re.findall(r"!\[.+?\]\((.+?)\)", text_of(language, name)):
        assert resource("guide", language, picture).stat().st_size <= LARGEST_PICTURE


@pytest.mark.parametrize("language", LANGUAGES)
def test_pictures_keep_the_colour_of_before_and_today(language):
    """Saffron is thin on the page, and the first that a picture of few colours loses."""
    from PIL import Image

    for name in ("results", "plan"):
        with Image.open(resource("guide", language, f"{name}.png")) as picture:
            found = picture.convert("RGB").getcolors(maxcolors=1000)
        assert any(red > 170 and 90 < green < 180 and blue < 110 for _, (red, green, blue) in found)


@pytest.mark.parametrize(("language", "name"), GUIDES)
def test_every_sign_of_a_guide_is_in_the_typeface(language, name):
    from reportlab.pdfbase.ttfonts import TTFontFile

    face = TTFontFile(str(face_file("regular")))
    assert [sign for sign in set(text_of(language, name)) if sign > " " and ord(sign) not in face.charToGlyph] == []


@pytest.mark.parametrize(("language", "name"), GUIDES)
def test_a_guide_that_nobody_has_reviewed_says_so(language, name):
    """The first paragraph after the title is a remark, in every language but the reference."""
    first = text_of(language, name).split("\n\n")[1]
    assert first.startswith("*") is (language != REFERENCE_LANGUAGE)
