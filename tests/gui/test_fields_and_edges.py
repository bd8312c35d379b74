"""What stands beside one another is of one height and ends at one line."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication, QComboBox, QFrame, QPushButton, QWidget

from cso_assess.gui.pages.history import HistoryPage
from cso_assess.gui.pages.page import MARGIN
from cso_assess.gui.pages.plan import PlanPage
from cso_assess.gui.widgets.action_panel import ActionPanel
from cso_assess.gui.widgets.plan_timeline import TimelineRow
from tests.gui import desks, windows
from tests.gui.desks import part

FORMS = Path(__file__).parents[2] / "ui"


@pytest.mark.parametrize("text_size", [100, 150])
def test_fields_that_stand_in_a_row_are_of_one_height(qtbot, tmp_path, text_size):
    with desks.demonstration_desk(tmp_path) as desk:
        page = desks.shown(qtbot, PlanPage(desk), text_size=text_size)
        qtbot.mouseClick(part(page, QPushButton, "frame"), Qt.MouseButton.LeftButton)
        frame = [part(page, QWidget, name) for name in ("start", "months", "hours", "budget")]
        assert len({(field.y(), field.height()) for field in frame}) == 1
        qtbot.mouseClick(page.findChild(TimelineRow), Qt.MouseButton.LeftButton)
        panel = part(page, ActionPanel, "action_panel")
        for pair in (("start", "end"), ("hours", "weeks"), ("cost", "means"), ("status", "progress")):
            one, other = (part(panel, QWidget, name) for name in pair)
            assert (one.y(), one.height()) == (other.y(), other.height()), pair


def test_an_opened_choice_shows_all_that_can_be_chosen(qtbot, tmp_path):
    with desks.demonstration_desk(tmp_path) as desk:
        page = desks.shown(qtbot, HistoryPage(desk))
        for name in ("measure", "before"):
            box = part(page, QComboBox, name)
            qtbot.mouseClick(box, Qt.MouseButton.LeftButton)
            view = box.view()
            qtbot.waitUntil(view.isVisible)
            last = view.visualRect(box.model().index(box.count() - 1, 0))
            assert view.viewport().rect().contains(last), name
            box.hidePopup()


def test_scrolling_past_a_field_scrolls_and_changes_nothing(qtbot, tmp_path):
    with desks.demonstration_desk(tmp_path) as desk:
        page = desks.shown(qtbot, PlanPage(desk), size=(1100, 620))
        qtbot.mouseClick(page.findChild(TimelineRow), Qt.MouseButton.LeftButton)
        panel = part(page, ActionPanel, "action_panel")
        for name in ("status", "means", "weeks", "progress", "start"):
            field = part(panel, QWidget, name)
            field.setFocus(Qt.FocusReason.TabFocusReason)
            said = _value(field)
            # What a field does not take goes on to the page.
            assert not _takes_wheel(field), name
            assert _value(field) == said, name


def _value(field):
    return QAccessible.queryAccessibleInterface(field).text(QAccessible.Text.Value)


def _takes_wheel(part):
    """Turns the mouse's wheel by a step over the middle of a part; whether that kept it for itself."""
    middle, step = QPointF(part.rect().center()), QPoint(0, -120)
    none = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(middle, part.mapToGlobal(middle), step, step, *none, False)
    return QApplication.sendEvent(part, event) and event.isAccepted()


def test_no_form_has_a_field_that_the_wheel_would_change():
    plain = re.compile(r'class="(QComboBox|QDateEdit|QSpinBox|QDoubleSpinBox|QTimeEdit)"')
    assert [form.name for form in FORMS.glob("*.ui") if plain.search(form.read_text())] == []


@pytest.mark.parametrize("height", [600, 2400])
def test_all_pages_end_at_one_line_with_and_without_a_bar_to_scroll(qtbot, tmp_path, height):
    windows.demonstration(tmp_path)
    with windows.screen(qtbot, tmp_path, size=(1366, height)) as shown:
        for place in ("Home", "Results", "History", "Development plan", "Reports", "Settings"):
            shown.go_to(place)
            cards = [each for each in shown.page.findChildren(QFrame) if each.property("look") == "card"]
            ends = [each.mapTo(shown.window, each.rect().topRight()).x() + 1 for each in cards if each.isVisible()]
            assert max(ends) == shown.window.width() - MARGIN, place
