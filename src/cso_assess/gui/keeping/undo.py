"""What was changed one after another, so that it can be taken back and done again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")

MOST_STEPS = 200


@dataclass(frozen=True, slots=True)
class Step(Generic[T]):
    """A change: what was there before, and what after it."""

    before: T
    after: T


class Undo(Generic[T]):
    """Two stacks of changes; a new change ends what could have been done again."""

    def __init__(self) -> None:
        self._done: list[Step[T]] = []
        self._undone: list[Step[T]] = []

    @property
    def can_undo(self) -> bool:
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        return bool(self._undone)

    def note(self, before: T, after: T) -> None:
        """Remembers a change that was just made."""
        self._done.append(Step(before, after))
        del self._done[:-MOST_STEPS]
        self._undone.clear()

    def undo(self) -> T | None:
        """What to bring back; None if nothing is left to undo."""
        if not self._done:
            return None
        step = self._done.pop()
        self._undone.append(step)
        return step.before

    def redo(self) -> T | None:
        """What to do again; None if nothing was undone."""
        if not self._undone:
            return None
        step = self._undone.pop()
        self._done.append(step)
        return step.after
