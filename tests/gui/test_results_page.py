"""Results: figures, domains and explanations, by what is shown and pressed."""

from contextlib import contextmanager
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QWidget

from cso_assess.core.consensus import Mark
from cso_assess.core.own_indicator import OwnIndicator
from cso_assess.core.states import State
from cso_assess.gui import theme
from cso_assess.gui.charts.heat_cell import HeatCell
from cso_assess.gui.charts.influence_picture import InfluenceBox, InfluencePicture
from cso_assess.gui.charts.radar import RadarChart
from cso_assess.gui.charts.shades import LEAST_CONTRAST, contrast, level_shade
from cso_assess.gui.dialogs.explanation import ExplanationDialog
from cso_assess.gui.pages.results import ResultsPage
from cso_assess.gui.widgets.empty_state import EmptyState
from cso_assess.gui.widgets.figure_card import FigureCard
from cso_assess.gui.widgets.heat_card import HeatCard
from cso_assess.gui.widgets.influence_card import InfluenceCard
from cso_assess.gui.widgets.scale_rows import ScaleRow
from cso_assess.gui.widgets.voices_card import VoiceRow, VoicesCard
from tests import workspaces
from tests.gui import desks
from tests.gui.desks import part


@pytest.fixture
def page(qtbot, tmp_path):
    """Domain a: (1 + 3) / 2 = 2.0; b: 3.0; overall 2.5, before (1.5 + 2.0) / 2 = 1.75. a.one is key and at level 1."""
    with desks.small_desk(tmp_path) as desk:
        yield desks.shown(qtbot, ResultsPage(desk))


@contextmanager
def answered_desk(folder, marks=(), own=None, **given):
    """A desk with one open round of three indicators; `marks` are what each participant gave, by indicator."""
    with workspaces.opened(folder) as workspace:
        workspace.import_edition(workspaces.steps_edition())
        organization = workspaces.with_organization(workspace)
        if own:
            workspace.own_questions.save(organization.id, own)
        round = workspaces.with_round(workspace, organization, **given)
        people = workspace.voices.set_count(round.id, len(marks)).participants
        for person, marked in zip(people, marks, strict=True):
            for indicator, level in marked.items():
                workspace.voices.save_mark(round.id, Mark(person.id, indicator, State.SCORED, level))
    with desks.desk_of(folder, organization.id, round.id) as desk:
        yield desk


def words_of(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def figure(page, name):
    card = part(page, FigureCard, name)
    return card.accessibleName(), card.accessibleDescription()


def test_the_four_figures_say_score_confidence_key_indicators_and_lowest_places(page):
    assert figure(page, "overall") == (
        "Overall level (self-assessed): 2.5 · Developing",
        "+0.8 since round 1; the stage is held by 1.1",
    )
    # Confidence of a: (0 + 0.5) / 2, of b: 0.75.
    assert figure(page, "confidence") == ("Confidence in the score: Medium · 0.50", "it was low, 0.00")
    assert figure(page, "key_indicators")[1] == "1.1 Title of a.one (en)"
    assert figure(page, "lowest") == ("at the lowest level, 1: 1.1", "Title of a.one (en)")


def test_a_figure_says_what_it_is_before_what_else_there_is_to_know(page):
    card = part(page, FigureCard, "overall")
    labels = sorted(card.findChildren(QLabel), key=lambda label: label.y())
    assert [label.text() for label in labels if label.isVisible()] == [
        "2.5 · Developing",
        "Overall level (self-assessed)",
        "+0.8 since round 1; the stage is held by 1.1",
    ]


def test_each_domain_is_one_row_with_all_its_values_in_words(page):
    assert [row.accessibleName() for row in page.findChildren(ScaleRow)] == [
        "Domain a (en): 2.0, before 1.5, confidence low, lowest place 1, held by 1.1.",
        "Domain b (en): 3.0, before 2.0, confidence high, lowest place 3.",
    ]


def test_two_domains_make_no_radar(page):
    assert not part(page, RadarChart, "radar").isVisible()


def test_an_explanation_that_has_room_has_nothing_to_scroll_to(qtbot, tmp_path):
    with desks.demonstration_desk(tmp_path, "ky") as desk:
        page = desks.shown(qtbot, ResultsPage(desk))
        qtbot.mouseClick(part(page, FigureCard, "overall"), Qt.MouseButton.LeftButton)
        area = page.findChild(ExplanationDialog).findChild(QScrollArea)
        qtbot.waitUntil(lambda: area.widget().width() == area.viewport().width())
        assert area.verticalScrollBar().maximum() == 0


def test_the_radar_of_more_domains_tells_its_values(qtbot, tmp_path):
    with desks.demonstration_desk(tmp_path) as desk:
        page = desks.shown(qtbot, ResultsPage(desk))
        rows = [row.accessibleName() for row in page.findChildren(ScaleRow)]
        assert part(page, RadarChart, "radar").isVisible()
        assert part(page, RadarChart, "radar").accessibleDescription() == " ".join(rows)


def test_pressing_a_figure_explains_it_with_the_organizations_own_values(page, qtbot):
    qtbot.mouseClick(part(page, FigureCard, "overall"), Qt.MouseButton.LeftButton)
    dialog = page.findChild(ExplanationDialog)
    assert dialog.isVisible()
    assert "Sum 5.0 : sum of weights 2 = 2.5" in words_of(dialog)
    assert "From 1.75 on the stage is “Developing”, from 2.5 “Established”, from 3.25 “Leading”." in words_of(dialog)
    assert "on the 3 indicators that both rounds scored: 1.8 then, 2.5 now, so +0.8." in words_of(dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_domain_explains_itself_by_keyboard(page, qtbot):
    row = page.findChildren(ScaleRow)[0]
    row.setFocus()
    qtbot.keyClick(row, Qt.Key.Key_Space)
    dialog = page.findChild(ExplanationDialog)
    assert "The stage is held by 1.1." in words_of(dialog)
    assert "Sum 4.0 : sum of weights 2 = 2.0" in words_of(dialog)


@pytest.mark.parametrize("name", ["confidence", "key_indicators", "lowest"])
def test_every_figure_explains_itself(page, qtbot, name):
    qtbot.mouseClick(part(page, FigureCard, name), Qt.MouseButton.LeftButton)
    assert words_of(page.findChild(ExplanationDialog))


def test_the_buttons_lead_to_comparison_and_plan(page, qtbot):
    with qtbot.waitSignal(page.page_chosen) as chosen:
        qtbot.mouseClick(part(page, QPushButton, "make_plan"), Qt.MouseButton.LeftButton)
    assert chosen.args == ["plan", ""]
    with qtbot.waitSignal(page.page_chosen) as chosen:
        qtbot.mouseClick(part(page, QPushButton, "compare"), Qt.MouseButton.LeftButton)
    assert chosen.args == ["history", ""]


def test_a_round_without_answers_shows_the_way_to_answer(qtbot, tmp_path):
    with desks.demonstration_desk(tmp_path) as desk:
        desk.choose_round("")
        page = desks.shown(qtbot, ResultsPage(desk))
        assert part(page, EmptyState, "empty").isVisible()
        assert not part(page, FigureCard, "overall").isVisible()


def test_large_text_puts_the_cards_below_each_other_without_scrolling_sideways(qtbot, tmp_path):
    with desks.demonstration_desk(tmp_path) as desk:
        page = desks.shown(qtbot, ResultsPage(desk), size=(1306, 768), text_size=150)
        overall, lowest = part(page, FigureCard, "overall"), part(page, FigureCard, "lowest")
        assert lowest.y() > overall.y()
        contents = part(page, FigureCard, "overall").parentWidget()
        assert contents.width() <= contents.parentWidget().width()


# ---- all indicators at a glance ----


def cells(page):
    return page.findChildren(HeatCell)


def cell(page, number):
    return next(each for each in cells(page) if each.value.number == number)


def button(widget, text):
    return next(each for each in widget.findChildren(QPushButton) if each.text() == text and each.isVisibleTo(widget))


def grey(widget):
    """The picture of a widget without its colours, at one size."""
    picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    return bytes(picture.constBits())


def test_the_heat_map_says_each_indicator_with_its_level(page):
    said = [
        "1.1 Title of a.one (en): level 1 of 4, a key indicator that holds the stage back",
        "1.2 Title of a.two (en): level 3 of 4",
        "2.1 Title of b.one (en): level 3 of 4",
    ]
    assert [each.accessibleName() for each in cells(page)] == said
    assert [each.toolTip() for each in cells(page)] == [f"<span>{each}</span>" for each in said]


def test_arrow_keys_go_from_cell_to_cell_and_enter_opens_the_indicator(page, qtbot):
    cell(page, "1.1").setFocus()
    qtbot.keyClick(cell(page, "1.1"), Qt.Key.Key_Right)
    assert cell(page, "1.2").hasFocus()
    qtbot.keyClick(cell(page, "1.2"), Qt.Key.Key_Down)
    assert cell(page, "2.1").hasFocus()
    with qtbot.waitSignal(page.page_chosen) as chosen:
        qtbot.keyClick(cell(page, "2.1"), Qt.Key.Key_Return)
    assert chosen.args == ["assess", "b.one"]


def test_the_tab_key_reaches_the_map_once_where_it_was_left(page, qtbot):
    cell(page, "1.1").setFocus()
    qtbot.keyClick(cell(page, "1.1"), Qt.Key.Key_Right)
    assert [each.value.number for each in cells(page) if each.focusPolicy() & Qt.FocusPolicy.TabFocus] == ["1.2"]


def test_beside_the_map_stands_what_the_level_means_and_how_it_is_proven(page, qtbot):
    card = part(page, HeatCard, "heat")
    qtbot.mouseClick(cell(page, "1.2"), Qt.MouseButton.LeftButton)
    assert "1.2 Title of a.two (en) level 3 of 4 Level 3 of a.two" in words_of(card)
    assert "Proof: document seen.\nRound 1: level 2." in words_of(card)
    with qtbot.waitSignal(page.page_chosen) as chosen:
        qtbot.mouseClick(button(card, "Open the indicator"), Qt.MouseButton.LeftButton)
    assert chosen.args == ["assess", "a.two"]


def test_the_map_is_there_as_a_table(page, qtbot):
    qtbot.mouseClick(button(page, "Show as a table"), Qt.MouseButton.LeftButton)
    said = words_of(page.findChild(ExplanationDialog))
    assert "1.1 Title of a.one (en) level 1 of 4 none" in said
    assert "2.1 Title of b.one (en) level 3 of 4 in use" in said


def test_levels_and_states_are_told_apart_without_colour(qtbot, tmp_path):
    given = {"a__one": State.UNANSWERED, "a__two": State.DONT_KNOW, "b__one": State.NOT_APPLICABLE}
    with answered_desk(tmp_path, a__one=3) as desk:
        page = desks.shown(qtbot, ResultsPage(desk))
        endings = [each.accessibleName().partition(": ")[2] for each in cells(page)]
        assert endings == ["level 3 of 4, a key indicator", "not answered yet", "not answered yet"]
    pictures = set()
    with answered_desk(tmp_path / "other", **{**given, "a__one": 3}) as desk:
        page = desks.shown(qtbot, ResultsPage(desk))
        endings = [each.accessibleName().partition(": ")[2] for each in cells(page)]
        assert endings[1:] == ["to find out", "not applicable"]
        for state, level in [(state, None) for state in given.values()] + [(State.SCORED, each) for each in (1, 2)]:
            shown = cell(page, "1.2")
            shown.value = replace(shown.value, state=state, level=level)
            pictures.add(grey(shown))
    assert len(pictures) == 5


def test_the_organizations_own_questions_stand_in_a_row_of_their_own_and_do_not_count(qtbot, tmp_path):
    own = OwnIndicator("", "en", "Do we visit the far villages?", "Do we?", ("Never", "Sometimes", "Every month"))
    with answered_desk(tmp_path, own=own, a__one=3) as desk:
        page = desks.shown(qtbot, ResultsPage(desk))
        assert cells(page)[-1].accessibleName() == "Do we visit the far villages?: not answered yet"
        assert figure(page, "overall")[0] == "Overall level (self-assessed): 3.0 · Established"


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize("levels", range(2, 8))
def test_the_digit_of_every_level_can_be_read_on_its_ground(qtbot, name, levels):
    widget = QWidget()
    qtbot.addWidget(widget)
    palette = QPalette()
    for role, places in theme._ROLES.items():
        for place in places:
            palette.setColor(place, QColor(theme.read_theme(name)[role]))
    widget.setPalette(palette)
    shades = [level_shade(widget, level, levels) for level in range(1, levels + 1)]
    assert all(contrast(ground, ink) >= LEAST_CONTRAST for ground, ink in shades)
    assert len({ground.name() for ground, _ in shades}) == levels


# ---- where opinions differ ----

APART = [{"a.one": 1, "a.two": 2}, {"a.one": 4, "a.two": 2}, {"a.one": 4, "a.two": 3}]
"""Three people: far apart on a.one, nearly one on a.two."""


def test_without_marks_nothing_is_said_of_opinions(page):
    assert not part(page, VoicesCard, "voices").isVisible()


def test_where_opinions_differ_the_lowest_consensus_comes_first(qtbot, tmp_path):
    with answered_desk(tmp_path, APART, a__one=2) as desk:
        page = desks.shown(qtbot, ResultsPage(desk))
        assert [row.accessibleName() for row in page.findChildren(VoiceRow)] == [
            "1.1 Title of a.one (en): consensus 0.08; 1 × level 1, 2 × level 4; agreed: 2.",
            "1.2 Title of a.two (en): consensus 0.77; 2 × level 2, 1 × level 3; not agreed yet.",
        ]
        assert figure(page, "lowest") == ("Where opinions differ: 1.1 · 1.2", "consensus 0.08 and 0.77 of 1")


def test_consensus_explains_itself_with_the_marks_that_were_given(qtbot, tmp_path):
    """a.one: mean 3; 1/3 log2(1 - 2/3) + 2/3 log2(1 - 1/3) = -0.528 - 0.390."""
    with answered_desk(tmp_path, APART, a__one=2) as desk:
        page = desks.shown(qtbot, ResultsPage(desk))
        row = page.findChildren(VoiceRow)[0]
        row.setFocus()
        qtbot.keyClick(row, Qt.Key.Key_Space)
        said = words_of(page.findChild(ExplanationDialog))
        assert "1 1 0.33 2.00 -0.528" in said
        assert "1 − 0.918 = 0.082" in said


def test_people_who_all_agree_are_told_so(qtbot, tmp_path):
    with answered_desk(tmp_path, [{"a.one": 2}, {"a.one": 2}], a__one=2) as desk:
        page = desks.shown(qtbot, ResultsPage(desk))
        assert figure(page, "lowest") == ("Where opinions differ: Nowhere", "everybody gave the same levels")
        assert "all of them agree." in words_of(part(page, VoicesCard, "voices"))


# ---- what opens what ----


@pytest.fixture
def large_page(qtbot, tmp_path):
    with desks.demonstration_desk(tmp_path) as desk:
        yield desks.shown(qtbot, ResultsPage(desk))


def boxes(page):
    return [box for box in page.findChildren(InfluenceBox) if box.isVisibleTo(page)]


def test_where_nothing_opens_anything_there_is_no_picture(page):
    assert not part(page, InfluenceCard, "influence").isVisible()


def test_the_picture_shows_a_few_places_and_tells_its_arrows(large_page):
    said = large_page.findChild(InfluencePicture).accessibleDescription()
    assert 5 < len(boxes(large_page)) <= 16
    assert all(": level " in box.accessibleName() for box in boxes(large_page))
    first = boxes(large_page)[0].accessibleName().partition(":")[0]
    assert said.startswith(f"{first} makes easier: ")


@pytest.mark.parametrize(("size", "text_size"), [((1138, 700), 100), ((912, 600), 125), ((940, 600), 150)])
def test_no_box_lies_on_another_and_none_sticks_out(qtbot, tmp_path, size, text_size):
    with desks.demonstration_desk(tmp_path, "ru") as desk:
        page = desks.shown(qtbot, ResultsPage(desk), size=size, text_size=text_size)
        picture = page.findChild(InfluencePicture)
        places = [box.geometry() for box in boxes(page)]
        assert len(places) > 5
        assert all(picture.rect().contains(place) for place in places)
        assert not any(one.intersects(other) for one in places for other in places if one is not other)


def test_arrow_keys_follow_the_picture_and_enter_explains_a_place(large_page, qtbot):
    first = boxes(large_page)[0]
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Right)
    second = next(box for box in boxes(large_page) if box.hasFocus())
    assert second.x() > first.x()
    qtbot.keyClick(second, Qt.Key.Key_Left)
    assert first.hasFocus()
    qtbot.keyClick(first, Qt.Key.Key_Return)
    dialog = large_page.findChild(ExplanationDialog)
    assert "2.1 Reading what goes on around us" in words_of(dialog)
    # Two places at once, seven a step further, and so on.
    assert "2 × 0.5" in words_of(dialog)
    assert "1 + 3.648 = 4.648" in words_of(dialog)
    assert "Its priority = gap × what it opens × importance: 1 × 4.648 × 1 = 4.648" in words_of(dialog)
    with qtbot.waitSignal(large_page.page_chosen) as chosen:
        qtbot.mouseClick(button(dialog, "Open the indicator"), Qt.MouseButton.LeftButton)
    assert chosen.args == ["assess", "str.context"]


def test_the_picture_is_there_as_a_list(large_page, qtbot):
    qtbot.mouseClick(button(large_page, "Show as a list"), Qt.MouseButton.LeftButton)
    said = words_of(large_page.findChild(ExplanationDialog))
    assert said.index("2.1 Reading what goes on around us 4.648") < said.index("1.3 A board that really governs 4.383")
