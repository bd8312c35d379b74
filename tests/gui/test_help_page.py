"""Help: first steps, keys, the method with the organization's own numbers, and what no program can do."""

import pytest
from PySide6.QtWidgets import QLabel

from cso_assess.gui.pages.help import HelpPage
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
        ("How it is calculated", "Priority = gap × leverage × importance."),
    ],
)
def test_each_chapter_opens_by_its_name(qtbot, tmp_path, chapter, said):
    with windows.screen(qtbot, tmp_path) as screen:
        screen.go_to("Help")
        screen.click(chapter)
        assert screen.shows(said)


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
