"""Words that are laid out once: a page that is not laid out again for others still has room for them."""

import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from cso_assess.gui.widgets.shaped_label import ShapedLabel

SHORT, LONG = "Short words", "Words that stand in one line where there is room, and in two where there is not"
NARROW, WIDE = 300, 900


@pytest.fixture
def window(qtbot):
    """A window with nothing below a label."""
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    column.addWidget(ShapedLabel(window))
    column.addStretch(1)
    window.show()
    return window


@pytest.fixture
def label(window):
    return window.findChild(ShapedLabel)


def widen(label, width):
    label.window().resize(width, 200)
    for _ in range(3):
        QApplication.processEvents()


def test_words_have_their_room_in_a_window_that_was_as_narrow_before(label):
    label.setText(SHORT)
    widen(label, NARROW)
    one_line = label.height()
    widen(label, WIDE)
    label.setText(LONG)
    QApplication.processEvents()
    assert label.height() == one_line
    widen(label, NARROW)
    assert label.height() >= 2 * one_line - 4


def test_words_that_need_more_lines_are_given_them_at_once(label):
    label.setText(SHORT)
    widen(label, NARROW)
    one_line = label.height()
    label.setText(LONG)
    QApplication.processEvents()
    assert label.height() > one_line


def test_other_words_are_heard_and_read(label):
    label.setText(SHORT)
    label.setText(LONG)
    assert (label.text(), label.accessibleName()) == (LONG, LONG)
