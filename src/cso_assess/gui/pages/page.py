"""What every page of the window is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from cso_assess.core.summary import OrganizationHome, OrganizationSummary
from cso_assess.gui import flags
from cso_assess.gui.desk import Desk
from cso_assess.gui.widgets.steady_content import SteadyContent
from cso_assess.gui.widgets.turns import Turns

MARGIN, NARROW_MARGIN = 32, 18
"""Pixels left and right of a page's content, in a wide and in a narrow window."""


class FirstLook(NamedTuple):
    """What is read for the first picture of the window: the open organization, else the first ones of all."""

    home: OrganizationHome | None = None
    organizations: Sequence[OrganizationSummary] = ()
    in_all: int = 0


class Page(QWidget):
    """A page: it works at the desk, and says where the person wants to go."""

    page_chosen = Signal(str, str)
    """The name of the page to open and what to show there (an indicator's or document's id, or nothing)."""
    noted = Signal(str)
    """Something to say in the window's banner."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk

    def show_first(self, first: FirstLook) -> None:
        """Shows what was read for the first picture of the window, if it is this page that is shown first."""

    def load(self) -> None:
        """Asks the desk for what the page shows; called when it becomes visible and when the data changed."""

    def retranslate(self) -> None:
        """Says everything again after the language changed; `load` is called after it."""

    def show_detail(self, detail: str) -> None:
        """Brings into view what another page pointed at; called before `load`."""

    def take_focus(self) -> None:
        """Puts the keyboard where work on this page begins; called after it became visible."""
        self.focusNextChild()

    def leave(self) -> None:
        """Saves what is typed; called before another page is shown and before the window closes."""

    @property
    def is_filling(self) -> bool:
        """Whether some of what it was given to show comes in the window's next turns."""
        return any(turns.are_left for turns in self.findChildren(Turns))

    @property
    def has_unsaved(self) -> bool:
        """Whether something could not be saved and would be lost with the window."""
        return False

    def set_narrow(self, is_narrow: bool) -> None:
        """Told when the window becomes narrower or wider than 1,100 pixels at 100 % text."""


class ScrolledPage(Page):
    """A page that scrolls up and down when the window is too low for it, never sideways; forms go on `content`."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self.content = SteadyContent()
        self.area = area = QScrollArea(self)
        # Its own viewport: to take Qt's in hand, PySide6 would build all kinds of widgets, which takes its time.
        area.setViewport(QWidget(area))
        area.setWidgetResizable(True)
        area.setProperty("horizontalScrollBarPolicy", flags.SCROLL_BAR_ALWAYS_OFF)
        area.setProperty("focusPolicy", flags.NO_FOCUS)
        area.setWidget(self.content)
        self.content.setAutoFillBackground(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def set_narrow(self, is_narrow: bool) -> None:
        set_side_margins(self.content, is_narrow)
        self.content.set_side(NARROW_MARGIN if is_narrow else MARGIN)


def set_side_margins(content: QWidget, is_narrow: bool, *, bar: int = 0) -> None:
    """Gives a page's content its margins left and right; `bar` pixels of the right one are left for a bar to scroll."""
    column = content.layout()
    if column is not None:
        margins = column.contentsMargins()
        margins.setLeft(NARROW_MARGIN if is_narrow else MARGIN)
        margins.setRight((NARROW_MARGIN if is_narrow else MARGIN) - bar)
        column.setContentsMargins(margins)
