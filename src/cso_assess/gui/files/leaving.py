"""What would leave this computer, looked up while people choose."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from cso_assess.core.leaving import Choice, LeavingOrganization
from cso_assess.gui.desk import Desk
from cso_assess.gui.words.handover import leaving_lines

PATIENCE = 250
"""Milliseconds after the last choice until it is looked up."""

MOST_TOLD = 30
"""Organizations of which it is told singly what leaves."""


class Leaving(QObject):
    """Asks for one organization after another, so that saves come between; a later choice ends an earlier one."""

    told = Signal(str)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._choice = Choice(())
        self._asked = 0
        self._has_told = False
        self.told.connect(self._note_told)
        self._later = QTimer(self, singleShot=True, interval=PATIENCE)
        self._later.timeout.connect(self._look_up)

    def look_up(self, choice: Choice) -> None:
        """Tells soon what would leave; at once as long as nothing is told yet."""
        self._choice = choice
        self._asked += 1
        self._later.start(PATIENCE if self._has_told else 0)

    def stop(self) -> None:
        """Nothing is told of earlier choices any more."""
        self._asked += 1
        self._later.stop()

    def _note_told(self) -> None:
        self._has_told = True

    def _look_up(self) -> None:
        count = len(self._choice.organizations)
        if count > MOST_TOLD:
            self.told.emit(self.tr("%n organizations with all their rounds.", "", count))
        else:
            self._look_up_next(self._choice, [], self._asked)

    def _look_up_next(self, choice: Choice, told: list[str], asked: int) -> None:
        if len(told) == len(choice.organizations):
            self.told.emit("\n\n".join(told))
            return

        def tell(leaving: tuple[LeavingOrganization, ...]) -> None:
            if asked == self._asked:
                words = self._desk.words
                told.append("\n".join(line for each in leaving for line in (each.name, *leaving_lines(each, words))))
                self._look_up_next(choice, told, asked)

        one = choice.organizations[len(told)]
        part = Choice((one,), choice.rounds, text=choice.text, names=choice.names)
        self._desk.ask(lambda workspace: workspace.handover.leaving(part), tell)
