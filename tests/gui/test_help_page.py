"""Help: first steps, keys, the method with the organization's own numbers, and what no program can do."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel

from cso_assess.gui.pages.assess import JUMP
from cso_assess.gui.pages.help import HelpPage
from cso_assess.gui.widgets.guide_view import GuideView
from tests.gui import desks, windows
from tests.gui.desks import shown


def texts(page):
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


@pytest.mark.parametrize(
    ("chapter", "said"),
    [
        ("First steps", "Write the name of your organization and press Begin. Nothing else is needed to start."),
        ("Keys", "writes ң on a Russian keyboard"),
        ("What it cannot protect against", "An unlocked laptop: whoever sits down at it reads what you read."),
        ("How it is calculated", "Priority = gap × what it opens × importance."),
    ],
)
def test_each_chapter_opens_by_its_name(qtbot, tmp_path, chapter, said):
    with windows.screen(qtbot, tmp_path) as screen:
        screen.go_to("Help")
        screen.click(chapter)
        assert screen.shows(said)


def test_what_is_all_in_view_has_nothing_to_scroll_to(qtbot, tmp_path):
    with windows.screen(qtbot, tmp_path, language="ky", size=(1366, 749)) as screen:
        screen.go_to("Жардам")
        assert screen.page.content.layout().totalHeightForWidth(screen.page.content.width()) < 749
        assert screen.page.area.verticalScrollBar().maximum() == 0


def test_the_keys_are_those_that_do_it(qtbot, tmp_path):
    """What is told to find a question, and what the page of questions takes: see test_answering_more.py."""
    with windows.screen(qtbot, tmp_path) as screen:
        screen.go_to("Help")
        screen.click("Keys")
        assert QKeySequence(JUMP).toString() in screen.texts()


def test_without_a_round_the_rules_stand_alone(qtbot, tmp_path):
    with windows.screen(qtbot, tmp_path) as screen:
        screen.go_to("Help")
        screen.click("How it is calculated")
        assert screen.shows("As soon as a round is open, its own numbers stand here.")
        assert screen.shows("The score of a domain")


def test_a_domain_is_worked_through_with_the_organizations_own_answers(qtbot, tmp_path):
    """Round 2 has a.one 1 and a.two 3 in the first domain, both of weight 1."""
    with desks.small_desk(tmp_path) as desk:
        page = shown(qtbot, HelpPage(desk))
        page.show_detail("method")
        desks.settle(qtbot, desk)
        said = texts(page)
    assert any(text.startswith("The score of a domain: ") for text in said)
    assert "Sum 4.0 : sum of weights 2 = 2.0" in said
    assert any(text.startswith("1.1 ") and "×" in text for text in said)
    assert any("then" in text and "now" in text for text in said)


def test_the_user_guide_is_read_in_the_windows_language(qtbot, tmp_path):
    with windows.screen(qtbot, tmp_path) as screen:
        screen.go_to("Help")
        screen.click("User guide")
        for language, heading in (("English", "Many voices on paper"), ("Русский", "Много голосов на бумаге")):
            screen.click(language)
            assert heading in guide_of(screen.page).chapters
            assert heading in screen.texts()


def test_a_chapter_of_the_guide_comes_to_the_top(qtbot, tmp_path):
    with windows.screen(qtbot, tmp_path) as screen:
        screen.go_to("Help")
        screen.click("User guide")
        screen.click("Printing")
        view = guide_of(screen.page)
        place = QPoint(0, view.place_of(view.chapters.index("Printing")))
        assert abs(view.mapTo(screen.page.area.viewport(), place).y()) < 4


def test_safety_has_its_own_chapters_and_none_of_the_guides(qtbot, tmp_path):
    with windows.screen(qtbot, tmp_path) as screen:
        screen.go_to("Help")
        screen.click("User guide")
        screen.click("Safety")
        assert "When a laptop was taken, stolen or lost" in screen.texts()
        assert "Printing" not in screen.texts()


def test_pictures_of_the_guide_are_never_wider_than_the_page(qtbot, tmp_path):
    with windows.screen(qtbot, tmp_path, size=(800, 600)) as screen:
        screen.go_to("Help")
        screen.click("User guide")
        view = guide_of(screen.page)
        assert view.document().size().height() > 3000
        assert view.document().idealWidth() <= view.viewport().width() < 780


def guide_of(page):
    return page.findChild(GuideView)
