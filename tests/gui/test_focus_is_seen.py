"""Where the keyboard is can be seen: whatever takes it looks different while it has it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget

from cso_assess.gui.widgets.in_view import bring_into_view
from cso_assess.gui.window.page_list import PAGES
from tests.gui import windows
from tests.gui.rich import rich_folder
from tests.gui.test_looks import OF_THE_ROUND_UNDER_WAY, laid_out, opened

AROUND = 4
"""Pixels around a part in which it may show that it has the keyboard."""


@pytest.mark.parametrize("theme", ["light", pytest.param("dark", marks=pytest.mark.long)])
def test_whatever_has_the_keyboard_looks_different(qtbot, tmp_path, theme):
    """One of each kind on every page; a frame, a ground or a line is added, not only a cursor that blinks."""
    known = rich_folder(tmp_path, "en")
    unseen: list[str] = []
    with windows.screen(qtbot, tmp_path, theme=theme) as shown:
        QApplication.setCursorFlashTime(0)
        shown.desk.choose_organization(known.organization, known.closed)
        done: set[object] = set()
        for page in PAGES:
            shown.desk.choose_round(known.under_way if page in OF_THE_ROUND_UNDER_WAY else known.closed)
            opened(shown, page)
            for part in one_of_each(shown.window, done):
                if looks(shown, part, has_keyboard=False) == looks(shown, part, has_keyboard=True):
                    unseen.append(f"{page}: {type(part).__name__} {part.objectName()} {part.accessibleName()}")
    assert not unseen, "\n".join(unseen)


def one_of_each(window: QWidget, done: set[object]) -> Iterator[QWidget]:
    """The parts that take the keyboard, one for each kind and look that was not met before."""
    for part in window.findChildren(QWidget):
        takes_keyboard = part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isEnabled() and part.isVisible()
        is_checked = part.property("checked")
        kind = (type(part), part.property("look"), is_checked, part.property("tone"))
        if takes_keyboard and kind not in done and part.focusProxy() is None:
            done.add(kind)
            yield part


def looks(shown: windows.Screen, part: QWidget, *, has_keyboard: bool) -> QImage:
    """A picture of a part and a little around it."""
    bring_into_view(part)
    if has_keyboard:
        part.setFocus(Qt.FocusReason.TabFocusReason)
        # Some hand it on to what lies in them.
        taken = QApplication.focusWidget()
        assert taken is part or part.isAncestorOf(taken), f"{type(part).__name__} {part.objectName()} takes no keys"
    elif QApplication.focusWidget() is not None:
        QApplication.focusWidget().clearFocus()
    QApplication.processEvents()
    laid_out_part = part.parentWidget() if isinstance(part.parentWidget(), QAbstractScrollArea) else part
    window = shown.window
    room = QRect(laid_out_part.mapTo(window, QPoint()), laid_out_part.size())
    return window.grab(room.adjusted(-AROUND, -AROUND, AROUND, AROUND)).toImage()


def test_the_measure_sees_a_part_that_hides_it(qtbot, tmp_path):
    with windows.screen(qtbot, tmp_path) as shown:
        laid_out(shown)
        hidden = QWidget(shown.window)
        hidden.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        hidden.setGeometry(300, 5, 40, 10)
        hidden.show()
        assert looks(shown, hidden, has_keyboard=False) == looks(shown, hidden, has_keyboard=True)
