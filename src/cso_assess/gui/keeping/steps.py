"""What a person did on one page, taken back and done again in the one order in which she did it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, replace
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal

from cso_assess.core.refusals import CHANGED_MEANWHILE
from cso_assess.errors import UserError

V = TypeVar("V")

MOST_STEPS = 200

Outcome = Callable[[bool], None]
"""Hears whether a change was taken back or made again."""


class Step(Protocol):
    """A change that was made; whoever makes changes says how they are taken back."""

    def move(self, then: Outcome, *, is_back: bool) -> None:
        """Takes the change back, or makes it again."""


class Steps(QObject):
    """A line of changes and a place in it; a new change ends what could have been done again.

    One change is taken back at a time: who presses faster than the disk writes gets it in the same order.
    """

    noted = Signal()
    """A change is being made."""
    changed = Signal()
    """There is something else to take back or to do again."""
    moved = Signal(object, bool)
    """Step and whether it was taken back (True) or made again."""
    ended = Signal(bool)
    """Nothing is left to take back (True) or to do again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: list[Step] = []
        self._done = 0
        self._wishes: list[bool] = []
        self._is_moving = False

    @property
    def can_undo(self) -> bool:
        return self._done > 0

    @property
    def can_redo(self) -> bool:
        return self._done < len(self._steps)

    def __iter__(self) -> Iterator[Step]:
        return iter(self._steps)

    def note(self, step: Step) -> None:
        """Remembers a change that is being made."""
        del self._steps[self._done :]
        self._steps.append(step)
        del self._steps[:-MOST_STEPS]
        self._done = len(self._steps)
        self.noted.emit()
        self.changed.emit()

    def forget(self, step: Step) -> None:
        """A change that was not made after all, or that cannot be taken back any more."""
        if step in self._steps:
            place = self._steps.index(step)
            del self._steps[place]
            self._done -= place < self._done
            self.changed.emit()

    def clear(self) -> None:
        """Begins anew: something else is shown, or was changed elsewhere."""
        self._steps.clear()
        self._wishes.clear()
        self._done = 0
        self.changed.emit()

    def undo(self) -> None:
        """Takes the last change back."""
        self._wish(is_back=True)

    def redo(self) -> None:
        """Makes the change again that was taken back last."""
        self._wish(is_back=False)

    def _wish(self, *, is_back: bool) -> None:
        self._wishes.append(is_back)
        self._go_on()

    def _go_on(self) -> None:
        while self._wishes and not self._is_moving:
            is_back = self._wishes.pop(0)
            if self.can_undo if is_back else self.can_redo:
                self._move(is_back=is_back)
            else:
                self.ended.emit(is_back)

    def _move(self, *, is_back: bool) -> None:
        step = self._steps[self._done - is_back]
        self._done += -1 if is_back else 1
        self._is_moving = True
        self.changed.emit()
        step.move(lambda is_moved: self._settle(step, is_moved=is_moved, is_back=is_back), is_back=is_back)

    def _settle(self, step: Step, *, is_moved: bool, is_back: bool) -> None:
        self._is_moving = False
        if is_moved:
            self.moved.emit(step, is_back)
        else:
            self._wishes.clear()
            self._return_to(step, is_back=is_back)
        self._go_on()

    def _return_to(self, step: Step, *, is_back: bool) -> None:
        """It is still as it was; a change that was made meanwhile came after it."""
        if step in self._steps:
            self._done = self._steps.index(step) + is_back
        self.changed.emit()


class ValueSteps(Generic[V]):
    """Changes of values of one kind, which are dataclasses, among the steps of a page.

    `now` gets a value and answers what there is in its place at present, or raises UserError where nothing may be
    changed; `put` shows a value and keeps it.
    """

    def __init__(
        self, steps: Steps, now: Callable[[V], V], put: Callable[[V], None], refuse: Callable[[UserError], None]
    ) -> None:
        self._steps = steps
        self._now = now
        self._put = put
        self._refuse = refuse

    def note(self, before: V, after: V) -> None:
        """Remembers that a value was changed."""
        self._steps.note(ValueStep(before, after, self))

    def bring(self, step: ValueStep[V], seen: V, wanted: V) -> bool:
        """Brings what there is now from `seen` to `wanted`; whether that was done."""
        try:
            now = brought(self._now(seen), seen, wanted)
        except UserError as refusal:
            self._refuse(refusal)
            return False
        if now is None:
            self._steps.forget(step)
            self._refuse(UserError(CHANGED_MEANWHILE))
            return False
        self._put(now)
        return True


@dataclass(frozen=True, eq=False, slots=True)
class ValueStep(Generic[V]):
    """A value before and after it was changed."""

    before: V
    after: V
    among: ValueSteps[V]

    def move(self, then: Outcome, *, is_back: bool) -> None:
        if is_back:
            then(self.among.bring(self, self.after, self.before))
        else:
            then(self.among.bring(self, self.before, self.after))


def brought(now: V, seen: V, wanted: V) -> V | None:
    """What is there now, with all that differs between the other two as it is wanted; the rest stays.

    None if one of these was changed meanwhile. The three are dataclasses of one kind.
    """
    described: Any = seen
    names = [each.name for each in fields(described) if each.compare]
    differing = [name for name in names if getattr(seen, name) != getattr(wanted, name)]
    if any(getattr(now, name) != getattr(seen, name) for name in differing):
        return None
    changed: Any = {name: getattr(wanted, name) for name in differing}
    return replace(now, **changed)  # type: ignore[type-var]  # a dataclass, as said above
