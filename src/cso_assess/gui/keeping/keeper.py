"""Keeps changes one after another; what could not be saved is held until the next try."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from cso_assess.gui.desk import Desk

if TYPE_CHECKING:
    from cso_assess.workspace import Workspace

Write = Callable[["Workspace", Any], object]
"""Keeps one value in the workspace, called in the database's thread."""


class Keeper(QObject):
    """Saves values of one kind; two values with the same key stand for the same thing, and the later one counts."""

    changed = Signal()
    """Something began to be saved, was saved, or was refused."""

    def __init__(self, desk: Desk, write: Write, key: Callable[[Any], Hashable], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._write = write
        self._key = key
        self._under_way = 0
        self._unsaved: dict[Hashable, Any] = {}

    @property
    def is_saving(self) -> bool:
        return self._under_way > 0

    @property
    def unsaved(self) -> tuple[Any, ...]:
        """The values that were refused and not saved since."""
        return tuple(self._unsaved.values())

    def keep(self, value: Any) -> None:
        """Saves a value; those that wait are tried again after it."""
        self._save(value)
        for waiting in self.unsaved:
            if self._key(waiting) != self._key(value):
                self._save(waiting)

    def try_again(self) -> None:
        """Tries to save what was refused."""
        for value in self.unsaved:
            self._save(value)

    def _save(self, value: Any) -> None:
        self._under_way += 1
        self._desk.save(
            lambda workspace: self._write(workspace, value),
            lambda _kept: self._settle(value, is_kept=True),
            lambda _refusal: self._settle(value),
        )
        self.changed.emit()

    def _settle(self, value: Any, *, is_kept: bool = False) -> None:
        """A later value with the same key that is on its way decides for itself."""
        self._under_way -= 1
        if is_kept:
            self._unsaved.pop(self._key(value), None)
        else:
            self._unsaved[self._key(value)] = value
        self.changed.emit()


def show_state(keepers: tuple[Keeper, ...], state: Any, desk: Desk) -> None:
    """Says in a SaveState whether everything that these keep is kept."""
    if any(keeper.is_saving for keeper in keepers):
        state.show_saving()
    elif any(keeper.unsaved for keeper in keepers):
        state.show_failed()
    else:
        state.show_saved(desk.now)
