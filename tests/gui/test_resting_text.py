"""A field that rests until it is entered: it looks, sounds and works as a field of Qt's always would."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from cso_assess.gui.theme import apply_theme
from cso_assess.gui.widgets.late_text import LateText
from cso_assess.gui.widgets.resting_text import RestingText

SIZE = (420, 70)
CONTROL = Qt.KeyboardModifier.ControlModifier
LONG = "Кассовая книга лежит у бухгалтера. " * 20


@pytest.fixture
def place(qtbot):
    """A window with a field, and with something before and after it that takes the keyboard."""
    application = QApplication.instance()
    apply_theme(application, "light", 100)
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    before, field, after = QLineEdit(window), RestingText(window), QLineEdit(window)
    for part in (before, field, after):
        column.addWidget(part)
    field.setFixedSize(*SIZE)
    field.name("Note")
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    before.setFocus()
    yield window
    application.setStyleSheet("")


@pytest.fixture
def field(place):
    return place.findChild(RestingText)


def heard(field):
    """What people who listen to the screen hear of it: its kind, its name and what stands in it."""
    described = QAccessible.queryAccessibleInterface(field)
    return described.role(), described.text(QAccessible.Text.Name), described.text(QAccessible.Text.Value)


def told_by(field):
    told = []
    field.written.connect(told.append)
    return told


@pytest.mark.parametrize("is_read_only", [False, True])
@pytest.mark.parametrize("text_size", [100, 150])
@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("text", ["", "Ңң Өө Үү: китепкана", "Two\n\nlines, & <b>no</b> markup", "word" * 40])
def test_it_looks_as_qts_own_field(place, field, text, theme, text_size, is_read_only):
    apply_theme(QApplication.instance(), theme, text_size)
    field.setFixedSize(SIZE[0], 3 * SIZE[1])
    usual = LateText(place)
    usual.resize(field.size())
    usual.show()
    for each in (field, usual):
        each.setReadOnly(is_read_only)
        each.show_text(text)
    QApplication.processEvents()
    assert field.grab().toImage() == usual.grab().toImage()
    assert not field.findChildren(QWidget)
    assert (field.sizeHint(), field.minimumSizeHint()) == (usual.sizeHint(), usual.minimumSizeHint())


def test_it_is_heard_as_a_field_with_its_text(field):
    field.show_text("One\nTwo")
    assert heard(field) == (QAccessible.Role.EditableText, "Note", "One Two")
    field.setFocus()
    assert heard(QApplication.focusWidget()) == (QAccessible.Role.EditableText, "Note", "One\nTwo")


def test_keys_write_into_it_and_tell_when_it_is_left(qtbot, place, field):
    told = told_by(field)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert isinstance(QApplication.focusWidget(), QPlainTextEdit)
    qtbot.keyClicks(QApplication.focusWidget(), "Seen in May.")
    assert told == []
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert told == ["Seen in May."]
    assert heard(field)[2] == "Seen in May."
    assert QApplication.focusWidget() is place.findChildren(QLineEdit)[-1]


def test_tab_leads_in_and_out_in_both_directions(qtbot, place, field):
    before, _field, after = place.findChildren(QLineEdit)
    for keys, ends in (((Qt.Key.Key_Tab,) * 2, after), ((Qt.Key.Key_Backtab,) * 2, before)):
        qtbot.keyClick(QApplication.focusWidget(), keys[0])
        assert isinstance(QApplication.focusWidget(), QPlainTextEdit)
        qtbot.keyClick(QApplication.focusWidget(), keys[1])
        assert QApplication.focusWidget() is ends


def test_text_is_told_soon_after_the_last_key(qtbot, field):
    told = told_by(field)
    field.setFocus()
    qtbot.keyClicks(QApplication.focusWidget(), "Soon")
    qtbot.waitUntil(lambda: told == ["Soon"], timeout=3000)


def test_the_first_press_of_the_mouse_already_marks_words(qtbot, place, field):
    field.show_text("Marked by the mouse at once")
    window = place.windowHandle()
    start, end = (field.mapTo(place, QPoint(across, 22)) for across in (16, 400))
    qtbot.mousePress(window, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(window, end)
    qtbot.mouseRelease(window, Qt.MouseButton.LeftButton, pos=end)
    assert QApplication.focusWidget().textCursor().selectedText() == "Marked by the mouse at once"
    qtbot.keyClicks(QApplication.focusWidget(), "Over")
    assert heard(QApplication.focusWidget())[2] == "Over"


def test_what_was_written_can_be_undone_also_after_it_was_left(qtbot, place, field):
    field.setFocus()
    qtbot.keyClicks(QApplication.focusWidget(), "Words")
    place.findChildren(QLineEdit)[0].setFocus()
    field.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Z, CONTROL)
    assert heard(QApplication.focusWidget())[2] == ""


def test_another_text_takes_the_place_of_the_one_before(qtbot, place, field):
    told = told_by(field)
    field.setFocus()
    qtbot.keyClicks(QApplication.focusWidget(), "First")
    field.settle()
    place.findChildren(QLineEdit)[0].setFocus()
    field.show_text("Second")
    assert heard(field)[2] == "Second"
    field.setFocus()
    assert heard(QApplication.focusWidget())[2] == "Second"
    assert told == ["First"]


def test_longer_text_than_there_is_room_for_can_be_scrolled(field):
    field.show_text(LONG)
    (editor,) = field.findChildren(QPlainTextEdit)
    assert editor.verticalScrollBar().maximum() > 0
    field.show_text("Short")
    QApplication.processEvents()
    assert not any(each.isVisible() for each in field.findChildren(QPlainTextEdit))


def test_a_field_that_is_only_read_takes_no_keys(qtbot, field):
    field.show_text("Kept")
    field.setReadOnly(True)
    field.setFocus()
    qtbot.keyClicks(QApplication.focusWidget(), "No")
    assert heard(QApplication.focusWidget())[2] == "Kept"


def test_escape_says_that_the_person_is_done(qtbot, field):
    with qtbot.waitSignal(field.left):
        field.setFocus()
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
