"""The card of a file from another computer: many organizations in it do not halt the window."""

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from cso_assess.gui.widgets.arrival_card import LINES_AT_ONCE, ArrivalCard

MANY = [(f"Organization {number}", ["one round", "63 answers"]) for number in range(100)]


@pytest.fixture
def holder(qtbot):
    shown = QWidget()
    qtbot.addWidget(shown)
    shown.show()
    return shown


@pytest.fixture
def card(holder):
    shown = ArrivalCard(holder)
    shown.show()
    return shown


def said(card):
    groups = [card.layout().itemAt(place).widget().layout() for place in range(card.layout().count())]
    return [group.itemAt(place).widget().text() for group in groups for place in range(group.count())]


def test_lines_of_many_organizations_come_a_few_at_a_time(qtbot, card):
    card.say("a.csoa", "whole", MANY, is_refused=False)
    assert len(said(card)) == LINES_AT_ONCE
    qtbot.waitUntil(lambda: len(said(card)) == 2 + 2 * len(MANY))
    assert said(card)[:4] == ["a.csoa", "whole", "Organization 0", "one round\n63 answers"]
    assert said(card)[-2:] == ["Organization 99", "one round\n63 answers"]


def test_lines_that_stay_are_used_again(qtbot, card):
    card.say("a.csoa", "whole", MANY[:3], is_refused=False)
    before = card.findChildren(QLabel)
    card.say("a.csoa", "is being taken…", MANY[:3], is_refused=False)
    assert card.findChildren(QLabel) == before
    assert said(card)[1] == "is being taken…"


def test_lines_that_waited_for_earlier_words_do_not_come(qtbot, card):
    card.say("a.csoa", "whole", MANY, is_refused=False)
    card.say("a.csoa", "taken back", [], is_refused=False)
    qtbot.waitUntil(lambda: said(card) == ["a.csoa", "taken back"])
    qtbot.wait(50)
    assert len(card.findChildren(QLabel)) == 2
