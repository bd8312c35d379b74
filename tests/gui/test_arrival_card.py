"""The card of a file from another computer: many organizations in it do not halt the window."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QWidget

from cso_assess.gui import flags
from cso_assess.gui.theme import FONT_SIZES
from cso_assess.gui.widgets.arrival_card import AT_ONCE, IN_A_PART, ArrivalCard
from cso_assess.gui.widgets.told_list import ToldList

MANY = [(f"Organization {number}", ["one round", "63 answers"]) for number in range(200)]


@pytest.fixture
def holder(qtbot):
    shown = QWidget()
    qtbot.addWidget(shown)
    font = shown.font()
    font.setPixelSize(FONT_SIZES["text"])
    shown.setFont(font)
    shown.show()
    return shown


@pytest.fixture
def card(holder):
    shown = ArrivalCard(holder)
    shown.show()
    return shown


def said(card):
    return [line for part in card.findChildren(ToldList) for line in part.accessibleName().split("\n")]


def test_what_is_said_of_many_organizations_comes_a_screenful_at_a_time(qtbot, card):
    card.say("a.csoa", "whole", MANY, is_refused=False)
    assert len(said(card)) == 3 * IN_A_PART * AT_ONCE
    qtbot.waitUntil(lambda: len(said(card)) == 3 * len(MANY))
    assert said(card)[:4] == ["Organization 0", "one round", "63 answers", "Organization 1"]
    assert said(card)[-2:] == ["one round", "63 answers"]


def test_many_organizations_are_few_parts(qtbot, card):
    card.say("a.csoa", "whole", MANY, is_refused=False)
    qtbot.waitUntil(lambda: len(said(card)) == 3 * len(MANY))
    assert len(card.findChildren(QWidget)) == 2 + len(MANY) // IN_A_PART


def test_parts_that_stay_are_used_again_and_not_laid_out_again(card):
    card.say("a.csoa", "whole", MANY[:3], is_refused=False)
    (before,) = card.findChildren(ToldList)
    before.heightForWidth(400)
    heights = dict(before._heights)
    card.say("a.csoa", "is being taken…", MANY[:3], is_refused=False)
    assert card.findChildren(ToldList) == [before]
    assert heights
    assert before._heights == heights
    assert card.accessibleName() == "a.csoa. is being taken…"


def test_what_waited_for_earlier_words_does_not_come(qtbot, card):
    card.say("a.csoa", "whole", MANY, is_refused=False)
    card.say("a.csoa", "taken back", [], is_refused=False)
    qtbot.waitUntil(lambda: said(card) == [])
    qtbot.wait(50)
    assert said(card) == []


@pytest.mark.parametrize("width", [900, 200, 90])
def test_words_that_wrap_have_the_room_that_they_need(card, width):
    told = [
        ("Тоо гүлү айылдык аялдар бирикмеси", "Раунд 1: жаңы 64\nРаунд 2: жаңы 64 · карама-каршы 3"),
        ("Умут", "бар"),
    ]
    part = ToldList(told, card)
    needed = 0
    for text, size in [(text, size) for each in told for text, size in zip(each, ("text", "small"), strict=True)]:
        font = QFont(part.font())
        font.setPixelSize(FONT_SIZES[size])
        room = QFontMetrics(font).boundingRect(QRect(0, 0, width, 10_000), flags.WORD_WRAP, text)
        needed += room.height() + 4
    assert part.heightForWidth(width) >= needed - 4
    assert part.minimumSizeHint().width() >= part.fontMetrics().horizontalAdvance("айылдык")
