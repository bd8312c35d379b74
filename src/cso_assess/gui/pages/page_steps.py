"""How a page takes back what was done on it: by keys and buttons, and with words for what that was."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QWidget

from cso_assess.errors import UserError
from cso_assess.gui.keeping.steps import Steps
from cso_assess.gui.keeping.undo_keys import is_redo, is_undo
from cso_assess.gui.open_data import ONLY_READ
from cso_assess.gui.pages.page import Page
from cso_assess.gui.widgets.step_words import StepWords
from cso_assess.gui.widgets.steps_bar import StepsBar
from cso_assess.gui.words.step import made_again, nothing_left, taken_back

Change = Callable[[Any], tuple[str, str]]
"""What a step changed, and the title of what it belongs to, in words."""


class StepsPlace(Protocol):
    """Where a page offers steps and says what was done."""

    def show_steps(self, *, can_undo: bool, can_redo: bool) -> None:
        """Offers to take changes back, or to do them again."""

    def say_step(self, text: str) -> None:
        """Says what was done; nothing any more for an empty text."""


class StepParts:
    """Two buttons and a line of words on a page."""

    def __init__(self, steps: StepsBar, told: StepWords) -> None:
        self._steps = steps
        self._told = told

    def show_steps(self, *, can_undo: bool, can_redo: bool) -> None:
        self._steps.show_steps(can_undo=can_undo, can_redo=can_redo)

    def say_step(self, text: str) -> None:
        self._told.say(text)


class PageSteps(QObject):
    """Hears the keys that reach a page, and those that its fields for numbers, days and choices would swallow.

    A field for text hands on by itself what it has nothing to take back for. `settle` tells what is being written: that
    is taken back first.
    """

    def __init__(self, page: Page, steps: Steps, place: StepsPlace, change: Change, settle: Callable[[], None]) -> None:
        super().__init__(page)
        self._page = page
        self._steps = steps
        self._place = place
        self._change = change
        self._settle = settle
        steps.changed.connect(self.show)
        steps.noted.connect(lambda: place.say_step(""))
        steps.moved.connect(self._say)
        steps.ended.connect(lambda is_back: place.say_step(nothing_left(page.desk.words, is_back=is_back)))
        self.hear(page)

    def hear(self, part: QWidget) -> None:
        """Hears the fields of a part of the page, which may be made after it."""
        for field in (*part.findChildren(QAbstractSpinBox), *part.findChildren(QComboBox)):
            field.installEventFilter(self)

    def show(self) -> None:
        """Offers what there is to take back or to do again."""
        self._place.show_steps(can_undo=self._steps.can_undo, can_redo=self._steps.can_redo)

    def take(self, event: QKeyEvent) -> bool:
        """Whether a key asked for a step, which is done."""
        if is_undo(event):
            self.undo()
        elif is_redo(event):
            self.redo()
        else:
            return False
        return True

    def undo(self) -> None:
        """Takes the last change back."""
        if self._may_change():
            self._settle()
            self._steps.undo()

    def redo(self) -> None:
        """Makes the change again that was taken back last."""
        if self._may_change():
            self._settle()
            self._steps.redo()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        return isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self.take(event)

    def _may_change(self) -> bool:
        """In a copy there is nothing to take back; who tries hears why."""
        if self._page.desk.copied_at is not None:
            self._page.desk.refused.emit(UserError(ONLY_READ))
        return self._page.desk.copied_at is None

    def _say(self, step: Any, is_back: bool) -> None:
        change, title = self._change(step)
        say = taken_back if is_back else made_again
        self._place.say_step(say(self._page.desk.words, change, title))
